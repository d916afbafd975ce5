// SPDX-License-Identifier: Apache-2.0
import { licenceIdentifier, typeCode, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import { listLicences, type LicenceFilter } from '../index/index.js';
import { legalStart } from '../licences/legal-time.js';
import { batchView, licenceView } from '../licences/licence-view.js';
import type { Services } from '../services.js';
import { numberMac } from '../vault/index.js';
import type { LicenceBatchRecord } from '@yulian/proofs';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing, visibleUnit } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { licence, licenceBatch } from './schemas/records.js';

const defineRoute = routesOf<Services>();

const STATES = [
  'VALID',
  'SUSPENDED',
  'DOWNGRADED',
  'SUPERSEDED',
  'WITHDRAWN',
  'RESCINDED',
  'REVOKED',
  'CANCELLED',
  'TRANSFERRED_OUT',
  'NOT_YET_VALID',
  'EXPIRED',
] as const;

const licenceQuery = pageQuery({
  issuer: uscc.optional(),
  typeCode: typeCode.optional(),
  state: z.enum(STATES).optional(),
  /** Holder code; found through the pseudonyms of the caller's own unit. */
  holderType: z
    .string()
    .regex(/^[0-9]{3}$/)
    .optional(),
  holderCode: z.string().min(1).max(64).optional(),
  number: z.string().min(1).max(100).optional(),
  reliesOn: licenceIdentifier.optional(),
  issuedFrom: legalStart.optional(),
  issuedTo: legalStart.optional(),
  at: legalStart.optional(),
});

/** Licences and batches, found by what a caller may know of them. */
export const licenceListRoutes = [
  defineRoute({
    id: 'listLicences',
    method: 'GET',
    path: '/v1/licences',
    tags: ['licences'],
    summary: text('查找证照', 'Find licences'),
    description: text(
      '审计与委员会可查全部单位，其余角色只查本单位；持证主体与编号只在本组织的保管库内查找。',
      'Auditors and the committee find those of all units, others those of their own; holders and numbers are looked up in the own vault only.',
    ),
    access: ANY_ROLE,
    query: licenceQuery,
    responses: { 200: pageSchema(licence) },
    errors: LIST_ERRORS,
    async handler({ caller, query, request, services }) {
      await caughtUp(services, request.signal);
      const at = query.at ?? services.clock.now();
      const filter = await filterOf(services, caller, query, at);
      const listing = new Listing(services, JSON.stringify({ ...filter, at: query.at }));
      const page = await listLicences(services.index, filter, listing.wish(query));
      const data = page.items.map(({ id, found, content }) =>
        licenceView(id, found, content, { at }),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),

  defineRoute({
    id: 'listLicenceBatches',
    method: 'GET',
    path: '/v1/licence-batches',
    tags: ['licences'],
    summary: text('批次，最新在前', 'Batches, newest first'),
    access: ANY_ROLE,
    query: pageQuery({ typeCode: typeCode.optional(), issuer: uscc.optional() }),
    responses: { 200: pageSchema(licenceBatch) },
    errors: LIST_ERRORS,
    async handler({ caller, query, request, services }) {
      await caughtUp(services, request.signal);
      const issuer = visibleUnit(caller, query.issuer);
      const where = filters({ issuer, type: query.typeCode });
      const list = { kind: 'licence-batch', where };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const at = services.clock.now();
      const data = page.items.map(({ body }) =>
        batchView(body as unknown as LicenceBatchRecord, { at }),
      );
      return reply.json(200, listing.answer(page, data));
    },
  }),
];

async function filterOf(
  services: Services,
  caller: Caller,
  query: z.output<typeof licenceQuery>,
  at: string,
): Promise<LicenceFilter> {
  const { vault } = services.organisations.require(caller.mspId);
  const { holderType = '001', holderCode, number, issuer } = query;
  const { typeCode: type, state, reliesOn, issuedFrom, issuedTo } = query;
  const holder = holderCode === undefined ? undefined : { type: holderType, code: holderCode };
  return {
    at,
    typeCode: type,
    state,
    reliesOn,
    issuedFrom,
    issuedTo,
    issuer: visibleUnit(caller, issuer),
    holders: holder && (await vault.holders.references(caller.unit, holder)),
    numbers: number === undefined ? undefined : [numberMac(vault.key, number)],
  };
}

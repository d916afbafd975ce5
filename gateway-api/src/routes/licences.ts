// SPDX-License-Identifier: Apache-2.0
import { licenceIdentifier } from '@yulian/chaincode/schemas';
import { nextLicenceIdentifier, type LicenceOnChain, type LicenceRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import { batchEntry, batchEvidence, contentOfEntry } from '../licences/batch-entries.js';
import { licenceView, type LicenceView } from '../licences/licence-view.js';
import { prepareLicence, type Preparer } from '../licences/prepare-licence.js';
import { actRequest, issueRequest } from '../licences/request-schemas.js';
import { requireMatch } from '../http/entity-tag.js';
import type { Services } from '../services.js';
import { ACT_ERRORS, ISSUE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { operation } from './schemas/operation.js';
import { licence, transactionPlace } from './schemas/records.js';
import { asOfQuery, KnownThen } from '../verify/known-then.js';

const defineRoute = routesOf<Services>();

const writtenLicence = z
  .strictObject({ licence, transaction: transactionPlace })
  .meta({ id: 'WrittenLicence' });

const idParams = z.strictObject({ id: licenceIdentifier });

/** One licence: issue it, read it, act on it. */
export const licenceRoutes = [
  defineRoute({
    id: 'issueLicence',
    method: 'POST',
    path: '/v1/licences',
    tags: ['licences'],
    summary: text('颁发一张证照并上链', 'Issue a licence and anchor it'),
    access: ['clerk'],
    body: issueRequest.meta({ id: 'IssueLicence' }),
    idempotent: true,
    responses: { 201: writtenLicence, 202: operation },
    pointers: { '/standard': '/issuedAt', '/fields': '/fields', '/commitment': '/fields' },
    errors: [...ISSUE_ERRORS, ...LEDGER_WRITE_ERRORS],
    async handler({ caller, body, idempotency, request, services }) {
      const preparer = preparerOf(services, caller, 'clerk');
      const outcome = await services.organisations.require(caller.mspId).transactions.transact({
        identity: preparer.identity,
        idempotency,
        signal: request.signal,
        prepare: async () => contractCall('licence', 'issue', await prepareLicence(preparer, body)),
      });
      const written = await writtenView(
        services,
        preparer,
        body.id,
        resultOf(outcome) as LicenceRecord | undefined,
      );
      return reply.json(
        201,
        { licence: written, transaction: placeView(outcome) },
        { headers: { Location: `/v1/licences/${body.id}` } },
      );
    },
  }),

  defineRoute({
    id: 'getLicence',
    method: 'GET',
    path: '/v1/licences/{id}',
    tags: ['licences'],
    summary: text('一张证照在某时的状态', 'A licence as it is, or was, at a moment'),
    access: ANY_ROLE,
    params: idParams,
    query: asOfQuery,
    etag: true,
    responses: { 200: licence },
    errors: ['LICENCE_NOT_FOUND', 'IDENTIFIER_INVALID', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, query, services }) {
      const found = await findLicence(services, caller, params.id);
      const known = new KnownThen(services.ledger, readerOf(services, caller), query.knownAt);
      const asOf = { at: query.at ?? services.clock.now(), knownAt: known.instant };
      const then = await known.licence(found);
      const view = await viewOf(services, params.id, then, asOf);
      return reply.json(200, view, { etag: etagOf(view) });
    },
  }),

  defineRoute({
    id: 'actOnLicence',
    method: 'POST',
    path: '/v1/licences/{id}/acts',
    tags: ['licences'],
    summary: text(
      '变更、延续、补发、暂扣、返还、降级、撤回、撤销、吊销、注销、转出',
      'Change, renew, replace, suspend, restore, downgrade, withdraw, rescind, revoke, cancel or transfer out',
    ),
    access: ['clerk', 'approver'],
    params: idParams,
    body: actRequest.meta({ id: 'LicenceAct' }),
    idempotent: true,
    ifMatch: 'optional',
    responses: { 200: writtenLicence, 202: operation },
    pointers: {
      '/id': '#/path/id',
      '/previous': '#/path/id',
      '/evidence': '#/path/id',
      '/issuedAt': '/next/issuedAt',
      '/next/id': '#/path/id',
      '/next/standard': '/next/issuedAt',
      '/next/fields': '/next/fields',
      '/next/commitment': '/next/fields',
    },
    errors: [...ACT_ERRORS, ...ISSUE_ERRORS, ...LEDGER_WRITE_ERRORS],
    async handler({ caller, params, body, idempotency, request, services }) {
      const preparer = preparerOf(services, caller, 'next' in body ? 'clerk' : 'approver');
      const current = async (): Promise<LicenceOnChain> => {
        const found = await findLicence(services, caller, params.id);
        const view = await viewOf(services, params.id, found, { at: services.clock.now() });
        requireMatch(request.ifMatch, etagOf(view));
        return found;
      };
      const outcome = await services.organisations.require(caller.mspId).transactions.transact({
        identity: preparer.identity,
        idempotency,
        signal: request.signal,
        confirm: request.ifMatch === undefined ? undefined : () => current().then(() => undefined),
        prepare: async () => {
          const found = await current();
          const evidence =
            found.licence === undefined
              ? await batchEvidence(services.organisations, found)
              : undefined;
          const proven = evidence === undefined ? {} : { evidence };
          if (!('next' in body)) {
            return contractCall('licence', 'act', { ...body, id: params.id, ...proven });
          }
          const next = { ...body.next, id: nextLicenceIdentifier(params.id) };
          return contractCall('licence', 'succeed', {
            act: body.act,
            previous: params.id,
            ...proven,
            next: await prepareLicence(preparer, next, '/next'),
          });
        },
      });
      const record = resultOf(outcome) as LicenceRecord | undefined;
      const id = record?.id ?? params.id;
      const written = await writtenView(services, preparer, id, record);
      return reply.json(200, { licence: written, transaction: placeView(outcome) });
    },
  }),
];

function preparerOf(services: Services, caller: Caller, role: Role): Preparer {
  return {
    vault: services.organisations.require(caller.mspId).vault,
    standards: services.standards,
    identity: services.ledgerIdentities.forCaller(caller, role),
    unit: caller.unit,
  };
}

/** @throws ContractRefusedError `LICENCE_NOT_FOUND` */
export function findLicence(
  { ledger, ...services }: Services,
  caller: Caller,
  id: string,
): Promise<LicenceOnChain> {
  const identity = readerOf({ ledger, ...services }, caller);
  return ask<LicenceOnChain>(ledger, identity, 'licence', 'get', id);
}

async function viewOf(
  { organisations }: Services,
  id: string,
  found: LicenceOnChain,
  asOf: { readonly at: string; readonly knownAt?: string | undefined },
): Promise<LicenceView> {
  return licenceView(id, found, contentOfEntry(await batchEntry(organisations, found)), asOf);
}

async function writtenView(
  services: Services,
  { identity }: Preparer,
  id: string,
  record: LicenceRecord | undefined,
): Promise<LicenceView> {
  const found =
    record === undefined
      ? await ask<LicenceOnChain>(services.ledger, identity, 'licence', 'get', id)
      : { licence: record };
  return viewOf(services, id, found, { at: services.clock.now() });
}

/** Changes with every act, and when time alone changes the state that is shown. */
function etagOf({ facts, supersededBy, state }: LicenceView): string {
  const last = facts.at(-1)?.txId ?? '';
  return [last, String(facts.length), supersededBy === undefined ? '0' : '1', state].join('.');
}

// SPDX-License-Identifier: Apache-2.0
import {
  catalogueItemId,
  licenceIdentifier,
  showingId,
  shownFields,
  uscc,
} from '@yulian/chaincode/schemas';
import {
  defined,
  fromBase64Url,
  showingCommitment,
  showingState,
  toBase64Url,
  type ShowingRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { randomBytes } from 'node:crypto';
import { ContractRefusedError } from '@yulian/network';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { HolderCaller, HolderNumber } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { actForPerson, type PersonContext } from '../subjects/act-for.js';
import { codeText, newCode, newShowingId } from '../subjects/code-text.js';
import { servedProvider, type ServedProvider } from '../subjects/counted.js';
import { personOf } from '../subjects/person.js';
import { showablesOf, type Showable } from '../subjects/showables.js';
import { ShowingRows } from '../subjects/showing-rows.js';
import { Titles } from '../subjects/titles.js';
import { CONSENT_BASIS } from '../subjects/use-view.js';
import { caughtUp } from './caught-up.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { myShowables, myShowing } from './schemas/subjects.js';
import { ITEM_ERRORS } from './sharing-errors.js';
import { PERSON_ERRORS } from './subject-errors.js';

const defineRoute = routesOf<Services>();

const SALT_BYTES = 16;

const newShowing = z
  .strictObject({
    licence: licenceIdentifier,
    item: catalogueItemId,
    fields: shownFields,
    /** The one unit that may redeem it; left out: any. */
    requester: uscc.optional(),
  })
  .meta({ id: 'NewShowing' });

type NewShowing = z.output<typeof newShowing>;

/** 亮证: showing a licence of one's own. */
export const myShowingRoutes = [
  defineRoute({
    id: 'listMyShowables',
    method: 'GET',
    path: '/v1/my/showables',
    tags: ['my'],
    summary: text('我可以出示的证照', 'Licences that I can show'),
    access: 'holder',
    responses: { 200: myShowables },
    errors: ['INDEX_BEHIND', ...LEDGER_READ_ERRORS],
    async handler({ principal, request, services }) {
      await caughtUp(services, request.signal);
      const titles = new Titles(services, request.language);
      const showables = await showablesOf(services, personOf(principal));
      const data = showables.map(async ({ licence, item, provider, fields }) => ({
        licence,
        item: await titles.item(item),
        provider: await titles.unit(provider),
        fields: [...(await titles.fields(item, fields))],
      }));
      return reply.json(200, { data: await Promise.all(data) });
    },
  }),

  defineRoute({
    id: 'showLicence',
    method: 'POST',
    path: '/v1/my/showings',
    tags: ['my'],
    summary: text(
      '亮证：生成五分钟内有效、只能用一次的码',
      'Show a licence: a code for five minutes and one use',
    ),
    access: 'holder',
    body: newShowing,
    idempotent: true,
    responses: { 201: myShowing },
    errors: [
      ...WRITE_ERRORS,
      ...ITEM_ERRORS,
      'RECORD_NOT_FOUND',
      'RECORD_ALREADY_EXISTS',
      'CATALOGUE_ITEM_NOT_OWN',
      ...PERSON_ERRORS,
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ principal, body, ...context }) {
      await caughtUp(context.services, context.request.signal);
      const person = personOf(principal);
      const { provider } = await ownShowable(context.services, person, body);
      const { record, place } = await actForPerson<ShowingRecord>(context, provider, {
        ...{ contract: 'showing', transaction: 'offer' },
        prepare: (served) => prepareShowing(served, person, body),
      });
      const view = await showingView(context, record);
      return reply.json(201, { ...view, transaction: place });
    },
  }),

  defineRoute({
    id: 'withdrawMyShowing',
    method: 'POST',
    path: '/v1/my/showings/{id}/withdrawal',
    tags: ['my'],
    summary: text('收回亮证码', 'Take a code back'),
    access: 'holder',
    params: z.strictObject({ id: showingId }),
    body: z.strictObject({}).meta({ id: 'ShowingWithdrawal' }),
    idempotent: true,
    responses: { 200: myShowing },
    errors: [
      ...WRITE_ERRORS,
      'SHOWING_NOT_FOUND',
      'SHOWING_OTHER_UNIT',
      'SHOWING_EXPIRED',
      'SHOWING_WITHDRAWN',
      'SHOWING_ALREADY_REDEEMED',
      'FACT_OVERTAKEN',
      ...PERSON_ERRORS,
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ principal, params: { id }, ...context }) {
      const showing = await ownShowing(context.services, principal, id);
      const { record, place } = await actForPerson<ShowingRecord>(context, showing.provider, {
        ...{ contract: 'showing', transaction: 'withdraw' },
        prepare: () => Promise.resolve({ id, basis: CONSENT_BASIS }),
      });
      const state = showingState(record, context.services.clock.now());
      return reply.json(200, { id, state, expiresAt: record.expiresAt, transaction: place });
    },
  }),
];

/** @throws ContractRefusedError `RECORD_NOT_FOUND` when it is no licence of the person's in force */
async function ownShowable(
  services: Services,
  person: HolderNumber,
  { licence, item }: NewShowing,
): Promise<Showable> {
  const showables = await showablesOf(services, person);
  const own = showables.find((one) => one.licence === licence && one.item === item);
  if (own === undefined)
    throw new ContractRefusedError('RECORD_NOT_FOUND', 'there is none that the caller may know of');
  return own;
}

/** @throws ContractRefusedError `SHOWING_NOT_FOUND` when somebody else shows it */
async function ownShowing(
  services: Services,
  principal: HolderCaller,
  id: string,
): Promise<ShowingRecord> {
  const { ledger, reader } = services;
  const showing = await ask<ShowingRecord>(ledger, reader, 'showing', 'get', id);
  const { type, code } = personOf(principal);
  const vault = servedProvider(services, showing.provider)?.vault;
  const row = vault && (await new ShowingRows(vault).get(id));
  if (row?.holder.type === type && row.holder.code === code) return showing;
  throw new ContractRefusedError('SHOWING_NOT_FOUND', 'there is none that the caller may know of');
}

/** Makes a code; what opens its commitment is in the vault, durably, before it is anchored. */
async function prepareShowing(
  { vault }: ServedProvider,
  holder: HolderNumber,
  { licence, item, fields, requester }: NewShowing,
) {
  const id = newShowingId();
  const [code, salt] = [newCode(), toBase64Url(randomBytes(SALT_BYTES))];
  const row = { format: 1, holder: { type: holder.type, code: holder.code } } as const;
  await new ShowingRows(vault).put(id, { ...row, licence, code, salt });
  const commitment = showingCommitment(id, code, fromBase64Url(salt), nodePrimitives);
  return { id, item, fields, ...defined({ requester }), commitment, basis: CONSENT_BASIS };
}

/** The showing with its code, which only its holder is told. */
async function showingView(
  { services }: PersonContext,
  record: ShowingRecord,
): Promise<Omit<z.input<typeof myShowing>, 'transaction'>> {
  const { id, provider, expiresAt } = record;
  const vault = servedProvider(services, provider)?.vault;
  const row = vault && (await new ShowingRows(vault).get(id));
  const state = showingState(record, services.clock.now());
  return { id, state, expiresAt, ...(row === undefined ? {} : { code: codeText({ ...row, id }) }) };
}

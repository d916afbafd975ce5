// SPDX-License-Identifier: Apache-2.0
import { amount, projectId, uscc } from '@yulian/chaincode/schemas';
import { FUND_NOTE_STATES, type FundNoteRecord } from '@yulian/proofs';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { booleanText } from '../http/query-types.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import { DEPOSIT_KIND, FUND_NOTE_KIND, STATEMENT_KIND, WITHDRAWAL_KIND } from '../index/index.js';
import { fundsOf } from '../market/money.js';
import { isUnitOrSuccessor } from '../ledger-queries/successor.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, visibleUnit } from './listing.js';
import { listMarket } from './market-lists.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { deposit, fundNote, statement, withdrawal } from './schemas/market.js';

const defineRoute = routesOf<Services>();
type View<S extends z.ZodType> = z.input<S>;

interface Parties {
  readonly unit?: string | undefined;
  readonly bank?: string | undefined;
}

/**
 * A unit sees its own money and that of units that it succeeds, a bank what it keeps, auditors and
 * the committee all.
 */
async function whose(
  services: Services,
  caller: Caller,
  { unit, bank }: Parties,
): Promise<{ unit: string | undefined; bank: string | undefined }> {
  if (bank === caller.unit) return { unit, bank };
  const visible = visibleUnit(caller, unit);
  if (unit === undefined || visible === unit) return { unit: visible, bank };
  const question = { unit: caller.unit, ended: unit, at: services.clock.now() };
  const isHeirs = await isUnitOrSuccessor(services.ledger, readerOf(services, caller), question);
  return { unit: isHeirs ? unit : visible, bank };
}

const parties = { unit: uscc.optional(), bank: uscc.optional() };

/** What is asked most of money: notes, their sum, and what banks told. */
export const fundListRoutes = [
  defineRoute({
    id: 'listFundNotes',
    method: 'GET',
    path: '/v1/funds/notes',
    tags: ['funds'],
    summary: text('资金明细', 'Money, note by note'),
    access: ANY_ROLE,
    query: pageQuery({
      ...parties,
      state: z.enum(FUND_NOTE_STATES).optional(),
      project: projectId.optional(),
    }),
    responses: { 200: pageSchema(fundNote) },
    errors: LIST_ERRORS,
    async handler({ caller, query, request, services }) {
      const { state, project } = query;
      const where = filters({ ...(await whose(services, caller, query)), state, project });
      const list = { kind: FUND_NOTE_KIND, where };
      const page = await listMarket<View<typeof fundNote>>(services, query, list, request.signal);
      return reply.json(200, page);
    },
  }),

  defineRoute({
    id: 'getFunds',
    method: 'GET',
    path: '/v1/funds/balance',
    tags: ['funds'],
    summary: text('本单位的资金合计', 'What the own unit has'),
    access: ANY_ROLE,
    responses: {
      200: z
        .strictObject({
          unit: uscc,
          free: amount,
          reserved: amount,
          proceeds: amount,
          height: z.int(),
        })
        .meta({ id: 'Funds', description: 'Sums in fen: free, reserved, kept for projects' }),
    },
    errors: LIST_ERRORS,
    async handler({ caller: { unit }, request, services }) {
      const height = await caughtUp(services, request.signal);
      const sum = async (state: FundNoteRecord['state']) =>
        (await fundsOf(services.index, unit, state))
          .reduce((total, { fen }) => total + BigInt(fen), 0n)
          .toString();
      const [free, reserved, proceeds] = [
        await sum('FREE'),
        await sum('RESERVED'),
        await sum('PROCEEDS'),
      ];
      return reply.json(200, { unit, free, reserved, proceeds, height });
    },
  }),

  defineRoute({
    id: 'listDeposits',
    method: 'GET',
    path: '/v1/funds/deposits',
    tags: ['funds'],
    summary: text('入金', 'Deposits'),
    access: ANY_ROLE,
    query: pageQuery({ ...parties, stated: booleanText().optional() }),
    responses: { 200: pageSchema(deposit) },
    errors: LIST_ERRORS,
    async handler({ caller, query, request, services }) {
      const stated = query.stated === undefined ? undefined : String(query.stated);
      const list = {
        kind: DEPOSIT_KIND,
        where: filters({ ...(await whose(services, caller, query)), stated }),
      };
      const page = await listMarket<View<typeof deposit>>(services, query, list, request.signal);
      return reply.json(200, page);
    },
  }),

  defineRoute({
    id: 'listWithdrawals',
    method: 'GET',
    path: '/v1/funds/withdrawals',
    tags: ['funds'],
    summary: text('出金', 'Withdrawals'),
    access: ANY_ROLE,
    query: pageQuery({
      ...parties,
      state: z.enum(['ASKED', 'PAID', 'REFUSED']).optional(),
      stated: booleanText().optional(),
    }),
    responses: { 200: pageSchema(withdrawal) },
    errors: LIST_ERRORS,
    async handler({ caller, query, request, services }) {
      const stated = query.stated === undefined ? undefined : String(query.stated);
      const where = filters({
        ...(await whose(services, caller, query)),
        state: query.state,
        stated,
      });
      const list = { kind: WITHDRAWAL_KIND, where };
      const page = await listMarket<View<typeof withdrawal>>(services, query, list, request.signal);
      return reply.json(200, page);
    },
  }),

  defineRoute({
    id: 'listStatements',
    method: 'GET',
    path: '/v1/funds/statements',
    tags: ['funds'],
    summary: text('对账单', 'Statements'),
    access: ANY_ROLE,
    query: pageQuery({ bank: uscc.optional() }),
    responses: { 200: pageSchema(statement) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const list = { kind: STATEMENT_KIND, where: filters({ bank: query.bank }) };
      const page = await listMarket<View<typeof statement>>(services, query, list, request.signal);
      return reply.json(200, page);
    },
  }),
];

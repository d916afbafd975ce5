// SPDX-License-Identifier: Apache-2.0
import {
  depositId,
  depositInput,
  splitNoteInput,
  statementInput,
  uscc,
  withdrawalAnswerInput,
  withdrawalId,
  withdrawalInput,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { integerText } from '../http/query-types.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { BANK_ERRORS, FUND_ERRORS } from './market-errors.js';
import { ANY_ROLE, readRecord } from './reading.js';
import {
  deposit,
  fundNote,
  statement,
  withdrawal,
  writtenDeposit,
  writtenNotes,
  writtenStatement,
  writtenWithdrawal,
} from './schemas/market.js';
import { withoutKind, writeMarket } from './write-market.js';

const defineRoute = routesOf<Services>();
type View<S extends z.ZodType> = z.input<S>;

/** Money at settlement banks: deposits, notes, withdrawals, statements. */
export const fundRoutes = [
  defineRoute({
    id: 'recordDeposit',
    method: 'POST',
    path: '/v1/funds/deposits',
    tags: ['funds'],
    summary: text('结算银行登记一笔入金', 'A settlement bank tells of a deposit'),
    description: text(
      '标识由银行流水得出，重复登记即同一笔；into 为资金分成的份数，份数即可同时进行的支付数。',
      'The id follows from the bank’s own entry: telling it twice is telling it once. `into` is the number of notes, so of payments that can go on side by side.',
    ),
    access: ['clerk'],
    body: depositInput.meta({ id: 'NewDeposit' }),
    idempotent: true,
    responses: { 201: writtenDeposit },
    errors: [...BANK_ERRORS, 'DEPOSIT_DIFFERS'],
    async handler({ body, ...context }) {
      const [record, transaction] = await writeMarket<View<typeof deposit>>(context, {
        ...{ roles: ['clerk'], contract: 'fund', transaction: 'deposit', argument: body },
        question: ['fund', 'getDeposit', body.id],
      });
      const headers = { Location: `/v1/funds/deposits/${body.id}` };
      return reply.json(201, { deposit: record, transaction }, { headers });
    },
  }),

  defineRoute({
    id: 'getDeposit',
    method: 'GET',
    path: '/v1/funds/deposits/{id}',
    tags: ['funds'],
    summary: text('一笔入金', 'A deposit'),
    access: ANY_ROLE,
    params: z.strictObject({ id: depositId }),
    responses: { 200: deposit },
    errors: ['DEPOSIT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const found = await readRecord<View<typeof deposit>>(
        services,
        caller,
        'fund',
        'getDeposit',
        id,
      );
      return reply.json(200, withoutKind(found));
    },
  }),

  defineRoute({
    id: 'splitNote',
    method: 'POST',
    path: '/v1/funds/splits',
    tags: ['funds'],
    summary: text('把一笔资金分成几份', 'Put money into several notes'),
    access: ['trader'],
    body: splitNoteInput.meta({ id: 'NoteSplit' }),
    idempotent: true,
    responses: { 200: writtenNotes },
    errors: FUND_ERRORS,
    async handler({ body, ...context }) {
      const [notes, transaction] = await writeMarket<View<typeof fundNote>[]>(context, {
        ...{ roles: ['trader'], contract: 'fund', transaction: 'split', argument: body },
        question: ['fund', 'getMade', body.note],
      });
      return reply.json(200, { notes, transaction });
    },
  }),

  defineRoute({
    id: 'askWithdrawal',
    method: 'POST',
    path: '/v1/funds/withdrawals',
    tags: ['funds'],
    summary: text('申请出金，资金即冻结', 'Ask for money; it is reserved at once'),
    access: ['trader'],
    body: withdrawalInput.meta({ id: 'NewFundWithdrawal' }),
    idempotent: true,
    responses: { 201: writtenWithdrawal },
    errors: [...FUND_ERRORS, 'RECORD_ALREADY_EXISTS'],
    async handler({ body, ...context }) {
      const [record, transaction] = await writeMarket<View<typeof withdrawal>>(context, {
        ...{ roles: ['trader'], contract: 'fund', transaction: 'withdraw', argument: body },
        question: ['fund', 'getWithdrawal', body.id],
      });
      const headers = { Location: `/v1/funds/withdrawals/${body.id}` };
      return reply.json(201, { withdrawal: record, transaction }, { headers });
    },
  }),

  defineRoute({
    id: 'getWithdrawal',
    method: 'GET',
    path: '/v1/funds/withdrawals/{id}',
    tags: ['funds'],
    summary: text('一笔出金', 'A withdrawal'),
    access: ANY_ROLE,
    params: z.strictObject({ id: withdrawalId }),
    responses: { 200: withdrawal },
    errors: ['WITHDRAWAL_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const found = await readRecord<View<typeof withdrawal>>(
        services,
        caller,
        'fund',
        'getWithdrawal',
        id,
      );
      return reply.json(200, withoutKind(found));
    },
  }),

  defineRoute({
    id: 'answerWithdrawal',
    method: 'POST',
    path: '/v1/funds/withdrawals/{id}/answer',
    tags: ['funds'],
    summary: text('银行答复：已付或不付', 'The bank has paid, or does not'),
    access: ['clerk'],
    params: z.strictObject({ id: withdrawalId }),
    body: withdrawalAnswerInput.omit({ id: true }).meta({ id: 'WithdrawalAnswer' }),
    idempotent: true,
    responses: { 200: writtenWithdrawal },
    pointers: { '/id': '#/path/id' },
    errors: [...BANK_ERRORS, 'WITHDRAWAL_NOT_FOUND', 'WITHDRAWAL_DIFFERS', 'FUNDS_AT_OTHER_BANK'],
    async handler({ params: { id }, body, ...context }) {
      const argument = { ...body, id };
      const [record, transaction] = await writeMarket<View<typeof withdrawal>>(context, {
        ...{ roles: ['clerk'], contract: 'fund', transaction: 'answerWithdrawal', argument },
        question: ['fund', 'getWithdrawal', id],
      });
      return reply.json(200, { withdrawal: record, transaction });
    },
  }),

  defineRoute({
    id: 'recordStatement',
    method: 'POST',
    path: '/v1/funds/statements',
    tags: ['funds'],
    summary: text('银行对账单，由链上核算', 'A bank’s statement, which the chain adds up itself'),
    access: ['clerk'],
    body: statementInput.meta({ id: 'NewBankStatement' }),
    idempotent: true,
    responses: { 201: writtenStatement },
    errors: [
      ...BANK_ERRORS,
      'DEPOSIT_NOT_FOUND',
      'WITHDRAWAL_NOT_FOUND',
      'STATEMENT_OUT_OF_ORDER',
      'STATEMENT_DIFFERS',
      'STATEMENT_ROW_NOT_FITTING',
    ],
    async handler({ body, ...context }) {
      const { unit } = context.caller;
      const number = String(body.number);
      const [record, transaction] = await writeMarket<View<typeof statement>>(context, {
        ...{ roles: ['clerk'], contract: 'fund', transaction: 'state', argument: body },
        question: ['fund', 'getStatement', unit, number],
      });
      const headers = { Location: `/v1/funds/statements/${unit}/${number}` };
      return reply.json(201, { statement: record, transaction }, { headers });
    },
  }),

  defineRoute({
    id: 'getStatement',
    method: 'GET',
    path: '/v1/funds/statements/{bank}/{number}',
    tags: ['funds'],
    summary: text('一份对账单', 'A statement'),
    access: ANY_ROLE,
    params: z.strictObject({ bank: uscc, number: integerText(1, 1_000_000) }),
    responses: { 200: statement },
    errors: ['RECORD_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { bank, number }, services }) {
      const found = await readRecord<View<typeof statement>>(
        services,
        caller,
        'fund',
        'getStatement',
        bank,
        String(number),
      );
      return reply.json(200, withoutKind(found));
    },
  }),
];

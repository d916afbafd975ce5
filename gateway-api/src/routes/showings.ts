// SPDX-License-Identifier: Apache-2.0
import {
  caseId,
  materialId,
  scopePurpose,
  serviceItemCode,
  showingId,
} from '@yulian/chaincode/schemas';
import { accessState, showingState, type ShowingRecord } from '@yulian/proofs';
import { ContractRefusedError } from '@yulian/network';
import { z } from 'zod';
import { SHOWN_SUBJECT } from '../accesses/showing.js';
import { madeAccessView } from '../accesses/views.js';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import type { AccessRow } from '../accesses/asked-access.js';
import type { WriteContext } from '../materials/write-material.js';
import { readCodeText } from '../subjects/code-text.js';
import { keepShownCopy } from '../subjects/shown-copy.js';
import { Titles } from '../subjects/titles.js';
import { EXCHANGE_ERRORS } from './accesses.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readerOf, withoutFormat } from './reading.js';
import { madeAccess } from './schemas/accesses.js';
import { showing } from './schemas/subjects.js';

const defineRoute = routesOf<Services>();

/** What was shown, and the annotated copy 加注件 of it that the unit keeps. */
const redeemed = madeAccess.extend({ copy: materialId.optional() }).meta({ id: 'RedeemedShowing' });

/** Codes that holders show, at the counter where they are redeemed. */
export const showingRoutes = [
  defineRoute({
    id: 'redeemShowing',
    method: 'POST',
    path: '/v1/showings/redemptions',
    tags: ['showings'],
    summary: text('核验亮证码', 'Redeem a code that a holder shows'),
    description: text(
      '一码一用，五分钟内有效；核验即一次使用，回执上链，持证人可见。',
      'Once, within five minutes. It is an access with its receipts, which the holder sees.',
    ),
    access: ['clerk'],
    body: z
      .strictObject({
        /** As the scanner read it. */
        code: z.string().min(1).max(200),
        serviceItem: serviceItemCode,
        purpose: scopePurpose,
        case: caseId.optional(),
      })
      .meta({ id: 'ShowingRedemption' }),
    idempotent: true,
    responses: { 201: redeemed },
    errors: [
      ...WRITE_ERRORS,
      'SHOWING_NOT_FOUND',
      'SHOWING_OTHER_UNIT',
      'SHOWING_CODE_DIFFERS',
      'SHOWING_EXPIRED',
      'SHOWING_WITHDRAWN',
      'SHOWING_ALREADY_REDEEMED',
      'SHOWING_NOT_TAKEN_IN',
      'MATERIAL_ALREADY_EXISTS',
      'CASE_NOT_FOUND',
      'CASE_ACT_NOT_COMPETENT',
      'CASE_NOT_OPEN',
      'CASE_OF_OTHER_ITEM',
      'ACCESS_ID_TAKEN',
      'ACCESS_DELIVERY_DISPUTED',
      'FACT_OVERTAKEN',
      ...EXCHANGE_ERRORS,
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler(context) {
      const { body, caller, idempotency, services } = context;
      const { code, serviceItem, purpose, case: caseOf } = body;
      const shown = readCodeText(code);
      if (shown === undefined)
        throw new ContractRefusedError(
          'SHOWING_NOT_FOUND',
          'there is none that the caller may know of',
        );
      const { ledger, accesses, ledgerIdentities } = services;
      const identity = ledgerIdentities.forCaller(caller, 'clerk');
      const record = await ask<ShowingRecord>(ledger, identity, 'showing', 'get', shown.id);
      const { item, provider, fields } = record;
      const asker = { requester: caller.unit, operator: caller.id, idempotency };
      const asked = {
        ...{ mode: 'SHOW' as const, showing: shown, item, provider, fields: [...fields] },
        ...{ serviceItem, purpose, case: caseOf, more: shown.id },
        subject: { type: SHOWN_SUBJECT, code: shown.code },
      };
      const row = await accesses.of(caller.mspId).requester.ask(asker, asked);
      const made = { ...madeAccessView(row), ...(await copyOf(context, row)) };
      return reply.json(201, made, { headers: { Location: `/v1/accesses/${made.access.id}` } });
    },
  }),

  defineRoute({
    id: 'getShowing',
    method: 'GET',
    path: '/v1/showings/{id}',
    tags: ['showings'],
    summary: text('一次亮证', 'A showing'),
    access: ANY_ROLE,
    params: z.strictObject({ id: showingId }),
    responses: { 200: showing },
    errors: ['SHOWING_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const identity = readerOf(services, caller);
      const record = await ask<ShowingRecord>(services.ledger, identity, 'showing', 'get', id);
      const state = showingState(record, services.clock.now());
      const { facts, fields, ...rest } = withoutFormat(record);
      const { format: _, ...shown } = { ...rest, format: undefined };
      return reply.json(200, { ...shown, state, facts: [...facts], fields: [...fields] });
    },
  }),
];

/** The copy of what came: of nothing there is none. */
async function copyOf(
  context: WriteContext,
  { access, answer, taken }: AccessRow,
): Promise<{ readonly copy?: string }> {
  if (access === undefined || taken?.fields === undefined) return {};
  if (accessState(access) !== 'ACKNOWLEDGED') return {};
  const titles = new Titles(context.services, 'zh');
  const shown = { record: answer?.record ?? '', fields: taken.fields };
  const { material } = await keepShownCopy(context, access, shown, titles);
  return { copy: material };
}

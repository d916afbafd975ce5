// SPDX-License-Identifier: Apache-2.0
import {
  APPROVER_CASE_ACTS,
  basisCode,
  caseArchiveInput,
  caseId,
  CLERK_CASE_ACTS,
  coSignInput,
  deliverInput,
  stopClockInput,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { entriesShown } from '../cases/entries-shown.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { CASE_ERRORS } from './case-errors.js';
import { writtenCase } from './schemas/cases.js';
import { writeCase } from './write-case.js';

const defineRoute = routesOf<Services>();

/** What every act on a case has alike. */
const acting = {
  method: 'POST',
  tags: ['cases'],
  params: z.strictObject({ id: caseId }),
  idempotent: true,
  responses: { 200: writtenCase },
  pointers: { '/id': '#/path/id' },
} as const;

/** Cases 办件: acceptance, joint review, clock, decision, delivery, archive. */
export const caseActRoutes = [
  defineRoute({
    id: 'actOnCase',
    ...acting,
    path: '/v1/cases/{id}/acts',
    summary: text('补正、受理、撤回', 'Complete, accept or withdraw a case'),
    access: ['clerk'],
    body: z
      .strictObject({ act: z.enum(CLERK_CASE_ACTS), basis: basisCode })
      .meta({ id: 'CaseAct' }),
    errors: [...CASE_ERRORS, 'CASE_MATERIAL_MISSING'],
    async handler({ params: { id }, body, ...context }) {
      const argument = () => ({ ...body, id });
      const write = { role: 'clerk', transaction: 'act', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),

  defineRoute({
    id: 'decideOnCase',
    ...acting,
    path: '/v1/cases/{id}/decisions',
    summary: text(
      '不予受理、会签、恢复计时、准予或不予',
      'Do not accept, sign or decline, resume the clock, grant or refuse',
    ),
    access: ['approver'],
    body: z
      .strictObject({ act: z.enum(APPROVER_CASE_ACTS), basis: basisCode })
      .meta({ id: 'CaseDecision' }),
    errors: [
      ...CASE_ERRORS,
      'CASE_CO_SIGN_NOT_NAMED',
      'CASE_CO_SIGN_ANSWERED',
      'CASE_CO_SIGN_MISSING',
      'CASE_CO_SIGN_DECLINED',
      'CASE_PART_NOT_DELIVERED',
    ],
    async handler({ params: { id }, body, ...context }) {
      const argument = () => ({ ...body, id });
      const write = { role: 'approver', transaction: 'act', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),

  defineRoute({
    id: 'askCoSignatures',
    ...acting,
    path: '/v1/cases/{id}/co-signatures',
    summary: text('发起联审：请各单位同时会签', 'Ask units to sign, all at the same time'),
    access: ['approver'],
    body: coSignInput.omit({ id: true }).meta({ id: 'CoSignRequest' }),
    errors: [...CASE_ERRORS, 'CASE_CO_SIGN_ASKED'],
    async handler({ params: { id }, body, ...context }) {
      const argument = () => ({ ...body, id });
      const write = { role: 'approver', transaction: 'askCoSign', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),

  defineRoute({
    id: 'stopCaseClock',
    ...acting,
    path: '/v1/cases/{id}/special-procedures',
    summary: text('进入特别程序，停止计时', 'Stop the clock for a special procedure'),
    access: ['approver'],
    body: stopClockInput.omit({ id: true }).meta({ id: 'SpecialProcedureStart' }),
    errors: [...CASE_ERRORS, 'CASE_PROCEDURE_NOT_LISTED', 'CASE_PROCEDURE_USED'],
    async handler({ params: { id }, body, ...context }) {
      const argument = () => ({ ...body, id });
      const write = { role: 'approver', transaction: 'stopClock', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),

  defineRoute({
    id: 'deliverCase',
    ...acting,
    path: '/v1/cases/{id}/delivery',
    summary: text('送达：证照与已用印的文件', 'Deliver: licences, and files sealed by the unit'),
    access: ['clerk'],
    body: deliverInput.omit({ id: true, entries: true }).meta({ id: 'CaseDelivery' }),
    errors: [
      ...CASE_ERRORS,
      'CASE_CHANNEL_NOT_OFFERED',
      'CASE_RESULT_NOT_FITTING',
      'CASE_RESULT_TAKEN',
      'CASE_FILE_NOT_SEALED',
      'BATCH_PROOF_INVALID',
      'CASE_FILE_TAKEN',
      'SEAL_NOT_FOUND',
    ],
    async handler({ params: { id }, body, ...context }) {
      const { services, caller } = context;
      const argument = async () => ({
        ...{ ...body, id },
        ...(await entriesShown(services, caller, body.licences)),
      });
      const write = { role: 'clerk', transaction: 'deliver', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),

  defineRoute({
    id: 'archiveCase',
    ...acting,
    path: '/v1/cases/{id}/archive',
    summary: text('归档：指明归档信息包', 'Name the archive package that holds the case'),
    access: ['clerk'],
    body: caseArchiveInput.omit({ id: true }).meta({ id: 'CaseArchive' }),
    errors: [...CASE_ERRORS, 'CASE_ARCHIVE_NOT_FITTING'],
    async handler({ params: { id }, body, ...context }) {
      const argument = () => ({ ...body, id });
      const write = { role: 'clerk', transaction: 'archive', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),
];

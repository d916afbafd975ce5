// SPDX-License-Identifier: Apache-2.0
import {
  caseAnswerInput,
  caseCompletionInput,
  caseId,
  caseStepInput,
} from '@yulian/chaincode/schemas';
import type { CaseClock, CaseRecord } from '@yulian/proofs';
import { z } from 'zod';
import { entriesShown } from '../cases/entries-shown.js';
import { prepareCase } from '../cases/prepare-case.js';
import { receiveRequest } from '../cases/request-schemas.js';
import { requireApplicantsOwn } from '../cases/require-applicants-own.js';
import { caseView } from '../cases/views.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { CASE_ERRORS } from './case-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { caseWithClock, writtenCase } from './schemas/cases.js';
import { itemOf, writeCase } from './write-case.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: caseId });
const ID_POINTER = { '/id': '#/path/id' } as const;

/** Cases 办件: what comes in, how materials are answered, what each step takes. */
export const caseRoutes = [
  defineRoute({
    id: 'receiveCase',
    method: 'POST',
    path: '/v1/cases',
    tags: ['cases'],
    summary: text('收件：登记一个办件', 'Take an application in'),
    description: text(
      '申请人与办件编号留在本单位，链上只有假名与承诺值。“一件事”的各事项以 parent 归入总办件。',
      'Applicant and case number stay with the unit: the chain holds a pseudonym and a commitment. In a bundle each case names the whole as its parent.',
    ),
    access: ['clerk'],
    body: receiveRequest.meta({ id: 'NewCase' }),
    idempotent: true,
    responses: { 201: writtenCase },
    errors: [
      ...CASE_ERRORS,
      'RECORD_ALREADY_EXISTS',
      'SERVICE_ITEM_NOT_FOUND',
      'SERVICE_ITEM_NOT_OWN',
      'SERVICE_ITEM_NOT_IN_FORCE',
      'CASE_NUMBER_TAKEN',
      'CASE_CHANNEL_NOT_OFFERED',
      'CASE_NOT_OPEN',
      'CASE_PART_NOT_IN_BUNDLE',
      'CASE_PART_TAKEN',
    ],
    async handler({ body, ...context }) {
      const { id } = body;
      const { services, caller } = context;
      const { vault } = services.organisations.require(caller.mspId);
      const argument = () => prepareCase(vault, caller.unit, body);
      const write = { role: 'clerk', transaction: 'receive', argument, id } as const;
      const headers = { Location: `/v1/cases/${id}` };
      return reply.json(201, await writeCase(context, write), { headers });
    },
  }),

  defineRoute({
    id: 'getCase',
    method: 'GET',
    path: '/v1/cases/{id}',
    tags: ['cases'],
    summary: text('一个办件与办理时限', 'A case, and how its clock stands'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: caseWithClock },
    errors: ['CASE_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ params: { id }, ...context }) {
      const { ledger } = context.services;
      const identity = readerOf(context.services, context.caller);
      const record = await ask<CaseRecord>(ledger, identity, 'case', 'get', id);
      const clock = await ask<CaseClock>(ledger, identity, 'case', 'clock', id);
      return reply.json(200, { case: caseView(record, await itemOf(context, record)), clock });
    },
  }),

  defineRoute({
    id: 'answerMaterials',
    method: 'POST',
    path: '/v1/cases/{id}/materials',
    tags: ['cases'],
    summary: text(
      '登记材料：已提交、已有免提交、容缺',
      'Record materials as submitted, already held, or waived',
    ),
    access: ['clerk'],
    params: idParams,
    body: caseAnswerInput.omit({ id: true, entries: true }).meta({ id: 'CaseMaterials' }),
    idempotent: true,
    responses: { 200: writtenCase },
    pointers: ID_POINTER,
    errors: [
      ...CASE_ERRORS,
      'CASE_MATERIAL_NOT_ASKED',
      'CASE_EVIDENCE_NOT_FOUND',
      'CASE_EVIDENCE_NOT_FITTING',
      'CASE_SUBJECT_NOT_APPLICANT',
      'BATCH_PROOF_INVALID',
    ],
    async handler({ params: { id }, body, ...context }) {
      const { services, caller } = context;
      const argument = async () => {
        const reader = readerOf(services, caller);
        const record = await ask<CaseRecord>(services.ledger, reader, 'case', 'get', id);
        await requireApplicantsOwn(services, caller, record, body.materials);
        const named = body.materials.flatMap((one) =>
          one.how === 'HELD' && 'licence' in one.by ? [one.by.licence] : [],
        );
        return { ...body, id, ...(await entriesShown(services, caller, named)) };
      };
      const write = { role: 'clerk', transaction: 'answer', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),

  defineRoute({
    id: 'recordCaseStep',
    method: 'POST',
    path: '/v1/cases/{id}/steps',
    tags: ['cases'],
    summary: text('登记环节：渠道、到场次数、纸张', 'Record a step: channel, visits, sheets'),
    access: ['clerk'],
    params: idParams,
    body: caseStepInput.omit({ id: true }).meta({ id: 'NewCaseStep' }),
    idempotent: true,
    responses: { 200: writtenCase },
    pointers: ID_POINTER,
    errors: [...CASE_ERRORS, 'CASE_CHANNEL_NOT_OFFERED'],
    async handler({ params: { id }, body, ...context }) {
      const argument = () => ({ ...body, id });
      const write = { role: 'clerk', transaction: 'recordStep', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),

  defineRoute({
    id: 'askCaseCompletion',
    method: 'POST',
    path: '/v1/cases/{id}/completion-notices',
    tags: ['cases'],
    summary: text('一次性告知须补正的材料', 'Tell, once, all materials that are missing'),
    access: ['clerk'],
    params: idParams,
    body: caseCompletionInput.omit({ id: true }).meta({ id: 'CaseCompletionNotice' }),
    idempotent: true,
    responses: { 200: writtenCase },
    pointers: ID_POINTER,
    errors: [...CASE_ERRORS, 'CASE_COMPLETION_ASKED', 'CASE_MATERIAL_NOT_ASKED'],
    async handler({ params: { id }, body, ...context }) {
      const argument = () => ({ ...body, id });
      const write = { role: 'clerk', transaction: 'askCompletion', argument, id } as const;
      return reply.json(200, await writeCase(context, write));
    },
  }),
];

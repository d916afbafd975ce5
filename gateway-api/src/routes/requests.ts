// SPDX-License-Identifier: Apache-2.0
import {
  approvalInput,
  basisCode,
  catalogueItemId,
  completionInput,
  disputeVoteInput,
  requestActInput,
  requestId,
} from '@yulian/chaincode/schemas';
import type { ReplyClock, RequestRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { requestView } from '../sharing/views.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { askedContent, askedScope, requestWithClock, writtenRequest } from './schemas/sharing.js';
import { ITEM_ERRORS, REQUEST_ERRORS, SCOPE_ERRORS } from './sharing-errors.js';
import { writeRequest } from './write-sharing.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: requestId });
const ID_POINTER = { '/id': '#/path/id' } as const;
const { id: _act, ...actShape } = requestActInput.shape;
const { id: _missing, ...completionShape } = completionInput.shape;
const { id: _approved, ...approvalShape } = approvalInput.shape;
const { id: _voted, ...voteShape } = disputeVoteInput.shape;

/** Requests 共享申请, answers to them, and disputes. */
export const requestRoutes = [
  defineRoute({
    id: 'fileRequest',
    method: 'POST',
    path: '/v1/requests',
    tags: ['requests'],
    summary: text('提交共享申请', 'Ask a department for the use of an item'),
    access: ['clerk'],
    body: z
      .strictObject({
        /** Chosen by whoever asks: req_ and 32 random bytes. */
        id: requestId,
        item: catalogueItemId,
        content: askedContent,
        basis: basisCode,
      })
      .meta({ id: 'NewRequest' }),
    idempotent: true,
    responses: { 201: writtenRequest },
    errors: [...REQUEST_ERRORS, ...SCOPE_ERRORS, ...ITEM_ERRORS, 'RECORD_ALREADY_EXISTS'],
    async handler({ body, ...context }) {
      const write = { role: 'clerk', transaction: 'file', argument: body, id: body.id } as const;
      const headers = { Location: `/v1/requests/${body.id}` };
      return reply.json(201, await writeRequest(context, write), { headers });
    },
  }),

  defineRoute({
    id: 'getRequest',
    method: 'GET',
    path: '/v1/requests/{id}',
    tags: ['requests'],
    summary: text('一项申请与答复期限', 'A request, and the clock of its answer'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: requestWithClock },
    errors: ['REQUEST_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const identity = readerOf(services, caller);
      const { ledger } = services;
      const record = await ask<RequestRecord>(ledger, identity, 'request', 'get', id);
      const clock = await ask<ReplyClock>(ledger, identity, 'request', 'clock', id);
      return reply.json(200, { request: requestView(record), clock });
    },
  }),

  defineRoute({
    id: 'amendRequest',
    method: 'POST',
    path: '/v1/requests/{id}/amendments',
    tags: ['requests'],
    summary: text('修改或补正申请', 'Say anew what is asked'),
    access: ['clerk'],
    params: idParams,
    body: z
      .strictObject({ content: askedContent, basis: basisCode })
      .meta({ id: 'RequestAmendment' }),
    idempotent: true,
    responses: { 200: writtenRequest },
    pointers: ID_POINTER,
    errors: [...REQUEST_ERRORS, ...SCOPE_ERRORS, ...ITEM_ERRORS],
    async handler({ params: { id }, body, ...context }) {
      const write = { role: 'clerk', transaction: 'amend', argument: { ...body, id }, id } as const;
      return reply.json(200, await writeRequest(context, write));
    },
  }),

  defineRoute({
    id: 'actOnRequest',
    method: 'POST',
    path: '/v1/requests/{id}/acts',
    tags: ['requests'],
    summary: text(
      '报送、退回、撤回、延期、拒绝、提出争议、维持',
      'Send, give back, withdraw, extend, refuse, dispute, uphold',
    ),
    access: ['approver'],
    params: idParams,
    body: z.strictObject(actShape).meta({ id: 'RequestAct' }),
    idempotent: true,
    responses: { 200: writtenRequest },
    pointers: ID_POINTER,
    errors: [
      ...REQUEST_ERRORS,
      'REQUEST_ALREADY_EXTENDED',
      'REQUEST_OVERDUE',
      'REQUEST_NOT_OVERDUE',
      'REQUEST_UNCONDITIONAL',
      'CALENDAR_NOT_FOUND',
    ],
    async handler({ params: { id }, body, ...context }) {
      const write = {
        role: 'approver',
        transaction: 'act',
        argument: { ...body, id },
        id,
      } as const;
      return reply.json(200, await writeRequest(context, write));
    },
  }),

  defineRoute({
    id: 'askCompletion',
    method: 'POST',
    path: '/v1/requests/{id}/completion-notices',
    tags: ['requests'],
    summary: text('一次性告知须补正的内容', 'Tell, once, everything that is missing'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject(completionShape).meta({ id: 'CompletionNotice' }),
    idempotent: true,
    responses: { 200: writtenRequest },
    pointers: ID_POINTER,
    errors: [...REQUEST_ERRORS, 'REQUEST_COMPLETION_ASKED'],
    async handler({ params: { id }, body, ...context }) {
      const argument = { ...body, id };
      const write = { role: 'approver', transaction: 'askCompletion', argument, id } as const;
      return reply.json(200, await writeRequest(context, write));
    },
  }),

  defineRoute({
    id: 'approveRequest',
    method: 'POST',
    path: '/v1/requests/{id}/approvals',
    tags: ['requests'],
    summary: text('同意或部分同意，并同时授权', 'Approve all or a part, and give the grant'),
    access: ['approver'],
    params: idParams,
    body: z.strictObject({ ...approvalShape, scope: askedScope }).meta({ id: 'RequestApproval' }),
    idempotent: true,
    responses: { 200: writtenRequest },
    pointers: ID_POINTER,
    errors: [
      ...REQUEST_ERRORS,
      ...SCOPE_ERRORS,
      'SCOPE_WIDER',
      'REQUEST_UNCONDITIONAL',
      'RECORD_ALREADY_EXISTS',
    ],
    async handler({ params: { id }, body, ...context }) {
      const argument = { ...body, id };
      const write = { role: 'approver', transaction: 'approve', argument, id } as const;
      return reply.json(200, await writeRequest(context, write));
    },
  }),

  defineRoute({
    id: 'voteOnDispute',
    method: 'POST',
    path: '/v1/requests/{id}/votes',
    tags: ['requests'],
    summary: text('委员会对争议表决', 'Vote on a dispute before the committee'),
    access: ['committee'],
    params: idParams,
    body: z.strictObject(voteShape).meta({ id: 'NewDisputeVote' }),
    idempotent: true,
    responses: { 200: writtenRequest },
    pointers: ID_POINTER,
    errors: [
      ...REQUEST_ERRORS,
      'NOT_A_COMMITTEE_MEMBER',
      'REQUEST_ALREADY_VOTED',
      'REQUEST_UNCONDITIONAL',
      'RECORD_ALREADY_EXISTS',
    ],
    async handler({ params: { id }, body, ...context }) {
      const write = {
        role: 'committee',
        transaction: 'vote',
        argument: { ...body, id },
        id,
      } as const;
      return reply.json(200, await writeRequest(context, write));
    },
  }),
];

// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { basisCode, decision, digest } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import type { ProblemCode } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { proposalView, type StoredProposal } from './proposal-view.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import { transactionPlace } from './schemas/records.js';
import { proposal } from './schemas/registry.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: digest });
const writtenProposal = z
  .strictObject({ proposal, transaction: transactionPlace })
  .meta({ id: 'WrittenProposal' });

const newProposal = z
  .strictObject({ basis: basisCode, decision })
  .meta({ id: 'NewProposal', description: 'What the committee is to decide, and on what basis' });

const DECISION_ERRORS = [
  'ARGUMENT_INVALID',
  'ROLE_REQUIRED',
  'NOT_A_COMMITTEE_MEMBER',
  'CONSORTIUM_NOT_FOUNDED',
  'CONSORTIUM_INVALID',
  'IDEMPOTENCY_REPLAY',
  'ORGANISATION_NOT_FOUND',
  'ORGANISATION_ALREADY_EXISTS',
  'UNIT_NOT_FOUND',
  'UNIT_ALREADY_EXISTS',
  'REGION_NOT_FOUND',
  'REGION_NOT_VALID',
  'FACT_OUT_OF_ORDER',
  'EFFECT_TOO_FAR_AHEAD',
  'PAUSE_NOT_FOUND',
  'APPOINTMENT_NOT_FOUND',
  'BODY_NOT_APPOINTED',
  'FACTOR_SET_VERSION_OUT_OF_ORDER',
  'FACTOR_SET_BACKDATED',
  'UNIT_NOT_ACTIVE',
  'CERTIFICATE_ALREADY_REVOKED',
  'GRANT_NOT_FOUND',
  'GRANT_ACT_NOT_COMPETENT',
  'GRANT_ACT_NOT_ALLOWED',
] as const satisfies readonly ProblemCode[];

/** Decisions of the committee: proposed by one member, approved by m of n. */
export const proposalRoutes = [
  defineRoute({
    id: 'propose',
    method: 'POST',
    path: '/v1/proposals',
    tags: ['proposals'],
    summary: text(
      '向委员会提案（即视为本组织同意）',
      'Propose to the committee (and thereby approve)',
    ),
    access: ['committee'],
    body: newProposal,
    idempotent: true,
    responses: { 201: writtenProposal },
    errors: [...DECISION_ERRORS, 'PROPOSAL_ALREADY_EXISTS', ...LEDGER_WRITE_ERRORS],
    async handler({ caller, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'committee');
      const { transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => {
          const id = randomBytes(32).toString('hex');
          return { ...contractCall('registry', 'propose', { ...body, id }), memo: id };
        },
      });
      const record = await writtenRecord<StoredProposal>(
        services,
        identity,
        outcome,
        'registry',
        'getProposal',
        outcome.memo as string,
      );
      return reply.json(
        201,
        {
          proposal: proposalView(record, services.clock.now()),
          transaction: placeView(outcome),
        },
        { headers: { Location: `/v1/proposals/${record.id}` } },
      );
    },
  }),

  defineRoute({
    id: 'getProposal',
    method: 'GET',
    path: '/v1/proposals/{id}',
    tags: ['proposals'],
    summary: text('一项提案及其表决', 'A proposal and its votes'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: proposal },
    errors: ['PROPOSAL_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const record = await readRecord<StoredProposal>(
        services,
        caller,
        'registry',
        'getProposal',
        params.id,
      );
      return reply.json(200, proposalView(record, services.clock.now()));
    },
  }),

  defineRoute({
    id: 'vote',
    method: 'POST',
    path: '/v1/proposals/{id}/votes',
    tags: ['proposals'],
    summary: text('对提案表决；决定性的一票同时执行', 'Vote; the deciding vote also executes'),
    access: ['committee'],
    params: idParams,
    body: z.strictObject({ vote: z.enum(['approve', 'reject']) }).meta({ id: 'NewVote' }),
    idempotent: true,
    responses: { 200: writtenProposal },
    pointers: { '/id': '#/path/id' },
    errors: [
      ...DECISION_ERRORS,
      'PROPOSAL_NOT_FOUND',
      'PROPOSAL_CLOSED',
      'PROPOSAL_EXPIRED',
      'PROPOSAL_ALREADY_VOTED',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, params, body, idempotency, request, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'committee');
      const { transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('registry', 'vote', { id: params.id, vote: body.vote }),
      });
      const record = await writtenRecord<StoredProposal>(
        services,
        identity,
        outcome,
        'registry',
        'getProposal',
        params.id,
      );
      return reply.json(200, {
        proposal: proposalView(record, services.clock.now()),
        transaction: placeView(outcome),
      });
    },
  }),
];

// SPDX-License-Identifier: Apache-2.0
import { digest, licenceIdentifier } from '@yulian/chaincode/schemas';
import { defined, type LicenceBatchRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { booleanText } from '../http/query-types.js';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { licenceHistory, type TracedFact } from '../licences/licence-history.js';
import { makeLicenceProof } from '../licences/licence-proof.js';
import type { Services } from '../services.js';
import { batchIdParams } from './licence-batches.js';
import { findLicence } from './licences.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { instant, recorded } from './schemas/records.js';
import { licenceProof } from './schemas/proof.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: licenceIdentifier });

const tracedFact = z
  .strictObject({
    ...recorded,
    act: z.string(),
    state: z.string(),
    on: z.enum(['licence', 'batch']),
    blockNumber: z.int().optional(),
    /** Where it was recorded on the chain that this one's state was taken over from. */
    origin: z.strictObject({ channel: z.string(), blockNumber: z.int() }).optional(),
    to: instant.optional(),
    hidden: z.boolean(),
    /** Transaction that took it back 更正: it was recorded wrongly, and counts no longer. */
    rectifiedBy: digest.optional(),
  })
  .meta({ id: 'TracedFact', description: 'An act, its effect and the block that recorded it' });

const proofQuery = z.strictObject({
  /** JSON Pointers, separated by commas. */
  disclose: z.string().max(4000).optional(),
  document: booleanText().optional(),
});

/** What happened to a licence, and the file that proves it. */
export const licenceTraceRoutes = [
  defineRoute({
    id: 'traceLicence',
    method: 'GET',
    path: '/v1/licences/{id}/history',
    tags: ['licences'],
    summary: text('一张证照的全部经过', 'Everything that happened to a licence'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: z.strictObject({ id: licenceIdentifier, data: z.array(tracedFact) }) },
    errors: ['LICENCE_NOT_FOUND', 'IDENTIFIER_INVALID', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const found = await findLicence(services, caller, params.id);
      const data = (await licenceHistory(services, found)).map(tracedView);
      return reply.json(200, { id: params.id, data });
    },
  }),

  defineRoute({
    id: 'traceLicenceBatch',
    method: 'GET',
    path: '/v1/licence-batches/{id}/history',
    tags: ['licences'],
    summary: text('一个批次的全部经过', 'Everything that happened to a batch'),
    access: ANY_ROLE,
    params: batchIdParams,
    responses: { 200: z.strictObject({ id: batchIdParams.shape.id, data: z.array(tracedFact) }) },
    errors: ['BATCH_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const identity = readerOf(services, caller);
      const { ledger } = services;
      const record = await ask<LicenceBatchRecord>(ledger, identity, 'licence', 'getBatch', id);
      const data = (await licenceHistory(services, { batch: { record } })).map(tracedView);
      return reply.json(200, { id, data });
    },
  }),

  defineRoute({
    id: 'proveLicence',
    method: 'GET',
    path: '/v1/licences/{id}/proof',
    tags: ['licences'],
    summary: text('可离线核验的证明文件', 'A proof file that verifies offline'),
    access: ANY_ROLE,
    params: idParams,
    query: proofQuery,
    responses: { 200: licenceProof },
    errors: [
      'LICENCE_NOT_FOUND',
      'IDENTIFIER_INVALID',
      'BATCH_ENTRY_ELSEWHERE',
      'FIELD_UNKNOWN_IN_RECORD',
      'FIELD_NOT_DISCLOSABLE',
      'ENDORSEMENT_POLICY_FAILURE',
      'TIMESTAMP_OUT_OF_WINDOW',
      ...LEDGER_READ_ERRORS,
    ],
    async handler({ caller, params, query, services }) {
      const disclose = query.disclose?.split(',') ?? [];
      const withDocument = query.document ?? false;
      if (disclose.length > 0 || withDocument) {
        const found = await findLicence(services, caller, params.id);
        requireHolder(caller, (found.licence ?? found.batch?.record)?.issuer);
      }
      const wish = { id: params.id, disclose, withDocument };
      const proof = await makeLicenceProof(services, readerOf(services, caller), wish);
      return reply.json(200, proof as z.input<typeof licenceProof>);
    },
  }),
];

function tracedView({
  blockNumber,
  origin,
  to,
  rectifiedBy,
  ...fact
}: TracedFact): z.input<typeof tracedFact> {
  return {
    ...fact,
    ...(origin === undefined ? {} : { origin: { ...origin } }),
    ...defined({ blockNumber, to, rectifiedBy }),
  };
}

/** Until grants exist, openings are for those of the issuing unit who handle the licence. */
function requireHolder(caller: Caller, issuer: string | undefined): void {
  const handles = caller.roles.some((role) => role === 'clerk' || role === 'approver');
  if (caller.unit !== issuer || !handles) throw new RequestError('FIELD_NOT_DISCLOSABLE');
}

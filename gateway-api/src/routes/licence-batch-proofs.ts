// SPDX-License-Identifier: Apache-2.0
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply, stream } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { makeBatchProofs } from '../licences/batch-proofs.js';
import type { Services } from '../services.js';
import { batchIdParams } from './licence-batches.js';
import { ANY_ROLE, readerOf } from './reading.js';

const defineRoute = routesOf<Services>();

const LINES = 'application/x-ndjson';

/** The proofs of a whole batch at once. */
export const licenceBatchProofRoutes = [
  defineRoute({
    id: 'proveLicenceBatch',
    method: 'GET',
    path: '/v1/licence-batches/{id}/proofs',
    tags: ['licences'],
    summary: text('整批证照可离线核验的证明', 'Proofs of a whole batch that verify offline'),
    description: text(
      '每行一个 JSON。首行为共有部分：format、batch、attestation；其后每张证照一行：id、entry。' +
        '首行的 format 与 attestation 加上某一行的 id 与 entry，就是该证照的证明文件。' +
        '已单独办理过的证照不在其中，请逐张索取。',
      'One JSON text per line. The first holds what all share: format, batch, attestation; then ' +
        'one line per licence: id, entry. Format and attestation of the first line with id and ' +
        'entry of another are that licence’s proof file. Licences that an act gave a row of ' +
        'their own are left out: ask for their proofs one by one.',
    ),
    access: ANY_ROLE,
    params: batchIdParams,
    responses: { 200: stream(LINES) },
    errors: [
      'BATCH_NOT_FOUND',
      'BATCH_ENTRY_ELSEWHERE',
      'ENDORSEMENT_POLICY_FAILURE',
      'TIMESTAMP_OUT_OF_WINDOW',
      ...LEDGER_READ_ERRORS,
    ],
    async handler({ caller, params, services }) {
      const lines = await makeBatchProofs(services, readerOf(services, caller), params.id);
      return reply.stream(200, LINES, lines);
    },
  }),
];

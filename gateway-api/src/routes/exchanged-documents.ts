// SPDX-License-Identifier: Apache-2.0
import { accessId, caseId, materialId, reviewId } from '@yulian/chaincode/schemas';
import type { AccessRecord, MaterialRecord } from '@yulian/proofs';
import { z } from 'zod';
import { documentOf, seeDocument } from '../accesses/co-signing.js';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply, stream } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { EXCHANGE_ERRORS } from './accesses.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { readerOf } from './reading.js';

const defineRoute = routesOf<Services>();
const BYTES = 'application/octet-stream';

const seeing = {
  method: 'GET',
  access: ['clerk', 'approver'],
  responses: { 200: stream(BYTES) },
  errors: [
    'REVIEW_NOT_FOUND',
    'CASE_NOT_FOUND',
    'MATERIAL_NOT_FOUND',
    ...EXCHANGE_ERRORS,
    ...WRITE_ERRORS,
    ...LEDGER_READ_ERRORS,
    ...LEDGER_WRITE_ERRORS,
  ],
} as const;

/** Files of materials that another unit holds, for whom they were delivered to or who is asked to sign 会签. */
export const exchangedDocumentRoutes = [
  defineRoute({
    id: 'getReviewedDocument',
    ...seeing,
    path: '/v1/material-reviews/{id}/document',
    tags: ['materials'],
    summary: text('查看所会签的文件', 'The document that a joint review is about'),
    description: text(
      '会签单位在联审期间可以查看，持有单位随时可以；须与链上登记一致才予显示。',
      'For units that are asked to sign, while the review is open, and for the holding unit; shown only if it is what the chain has.',
    ),
    params: z.strictObject({ id: reviewId }),
    async handler({ caller, params: { id }, services }) {
      const material = id.slice(0, id.indexOf('.'));
      return seen(await bytesFor(services, caller, id, material));
    },
  }),

  defineRoute({
    id: 'getCaseDocument',
    ...seeing,
    path: '/v1/cases/{id}/materials/{material}/document',
    tags: ['cases'],
    summary: text('查看办件所依据的材料', 'A material that a case rests on'),
    description: text(
      '会签单位在办件未办结时可以查看，持有单位随时可以；须与链上登记一致才予显示。',
      'For units that are asked to sign the case, while it is open, and for the holding unit; shown only if it is what the chain has.',
    ),
    params: z.strictObject({ id: caseId, material: materialId }),
    async handler({ caller, params: { id, material }, services }) {
      return seen(await bytesFor(services, caller, id, material));
    },
  }),

  defineRoute({
    id: 'getAccessDocument',
    ...seeing,
    path: '/v1/accesses/{id}/document',
    tags: ['access'],
    summary: text('取得一次使用所提供的材料文件', 'The file that was handed over by an access'),
    description: text(
      '供需求部门在签收后取回，次数不限；须与链上登记一致才予给出。',
      'For the requester, once both receipts are on the chain, as often as it likes; given only if it is what the chain has.',
    ),
    params: z.strictObject({ id: accessId }),
    errors: ['RECORD_NOT_FOUND', 'ACCESS_NOT_PARTY', 'ACCESS_WITHOUT_FILE', ...seeing.errors],
    async handler({ caller, params: { id }, services }) {
      const { ledger, accesses } = services;
      const reader = readerOf(services, caller);
      const access = await ask<AccessRecord>(ledger, reader, 'access', 'get', id);
      if (access.requester !== caller.unit) throw new RequestError('ACCESS_NOT_PARTY');
      return seen(await accesses.of(caller.mspId).requester.fileOf(id));
    },
  }),
];

async function bytesFor(
  services: Services,
  caller: Caller,
  of: string,
  id: string,
): Promise<Buffer> {
  const { ledger, accesses, organisations } = services;
  const reader = readerOf(services, caller);
  const [contract, query] = of.startsWith('mat_') ? ['material', 'getReview'] : ['case', 'get'];
  await ask(ledger, reader, contract, query, of);
  const material = await ask<MaterialRecord>(ledger, reader, 'material', 'get', id);
  if (material.unit === caller.unit) {
    const { vault } = organisations.require(caller.mspId);
    return (await documentOf(vault, material)).bytes;
  }
  const { exchange, keys } = accesses.of(caller.mspId);
  const gateway = accesses.gatewayOf(caller.unit);
  const desk = { exchange, keys, ledger, reader: gateway, now: services.clock.now() };
  const parties = { requester: caller.unit, provider: material.unit };
  return seeDocument(desk, { ...parties, of, material: id });
}

function seen(bytes: Buffer) {
  async function* chunks() {
    yield await Promise.resolve(bytes);
  }
  return reply.stream(200, BYTES, chunks(), {
    headers: { 'Content-Disposition': 'attachment; filename="document"' },
  });
}

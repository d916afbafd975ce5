// SPDX-License-Identifier: Apache-2.0
import { materialId } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import {
  LEDGER_READ_ERRORS,
  LEDGER_WRITE_ERRORS,
  type ProblemCode,
} from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { isCopyFor, prepareCopy, prepareMaterial } from '../materials/prepare-material.js';
import {
  annotateRequest,
  materialActRequest,
  registerRequest,
} from '../materials/request-schemas.js';
import {
  getMaterial,
  registerOnce,
  showMaterial,
  writeMaterial,
} from '../materials/write-material.js';
import type { Services } from '../services.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { heldMaterial, material, writtenMaterial } from './schemas/materials.js';
import { asOfQuery, KnownThen } from '../verify/known-then.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: materialId });

const ACT_ERRORS = [
  ...WRITE_ERRORS,
  'MATERIAL_NOT_FOUND',
  'MATERIAL_NOT_OWN',
  'ACT_NOT_ALLOWED',
] as const satisfies readonly ProblemCode[];

const REGISTER_ERRORS = [
  'DOCUMENT_NOT_FOUND',
  'MATERIAL_ALREADY_EXISTS',
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** Materials 电子材料 and their annotated copies 加注件. */
export const materialRoutes = [
  defineRoute({
    id: 'registerMaterial',
    method: 'POST',
    path: '/v1/materials',
    tags: ['materials'],
    summary: text('登记一份材料并上链', 'Register a material and anchor it'),
    description: text(
      '同一单位再次提交相同的文件时，答复已登记的材料（200）；对其他单位不透露任何信息。',
      'The same bytes again are answered with the material that the unit holds (200); other units learn nothing.',
    ),
    access: ['clerk'],
    body: registerRequest.meta({ id: 'RegisterMaterial' }),
    idempotent: true,
    responses: { 200: heldMaterial, 201: writtenMaterial },
    pointers: { '/id': '/document' },
    errors: [...WRITE_ERRORS, 'LEGAL_TIME_INVALID', ...REGISTER_ERRORS],
    async handler(context) {
      const { body } = context;
      const written = await registerOnce(context, {
        transaction: 'register',
        prepare: (preparer) => prepareMaterial(preparer, body),
        isAsked: () => true,
      });
      if ('alreadyHeld' in written) return reply.json(200, written);
      const headers = { Location: `/v1/materials/${written.material.id}` };
      return reply.json(201, written, { headers });
    },
  }),

  defineRoute({
    id: 'annotateMaterial',
    method: 'POST',
    path: '/v1/materials/{id}/copies',
    tags: ['materials'],
    summary: text(
      '登记一份加注件：用途、需求单位与到期时间',
      'Register an annotated copy: purpose, requester, expiry',
    ),
    access: ['clerk'],
    params: idParams,
    body: annotateRequest.meta({ id: 'AnnotateMaterial' }),
    idempotent: true,
    responses: { 200: heldMaterial, 201: writtenMaterial },
    pointers: { '/id': '/document', '/parent': '#/path/id' },
    errors: [...ACT_ERRORS, 'MATERIAL_IS_COPY', 'ANNOTATION_EXPIRED', ...REGISTER_ERRORS],
    async handler(context) {
      const { params, body } = context;
      const written = await registerOnce(context, {
        transaction: 'annotate',
        prepare: (preparer) => prepareCopy(preparer, params.id, body),
        isAsked: (held) => isCopyFor(held, params.id, body),
      });
      if ('alreadyHeld' in written) return reply.json(200, written);
      const headers = { Location: `/v1/materials/${written.material.id}` };
      return reply.json(201, written, { headers });
    },
  }),

  defineRoute({
    id: 'getMaterial',
    method: 'GET',
    path: '/v1/materials/{id}',
    tags: ['materials'],
    summary: text('一份材料在某时的状态', 'A material as it is, or was, at a moment'),
    access: ANY_ROLE,
    params: idParams,
    query: asOfQuery,
    responses: { 200: material },
    errors: ['MATERIAL_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, query, services }) {
      const identity = readerOf(services, caller);
      const found = await getMaterial(services, identity, params.id);
      const known = new KnownThen(services.ledger, identity, query.knownAt);
      const asOf = { at: query.at ?? services.clock.now(), knownAt: known.instant };
      return reply.json(200, await showMaterial(services, identity, found, asOf, known));
    },
  }),

  defineRoute({
    id: 'actOnMaterial',
    method: 'POST',
    path: '/v1/materials/{id}/acts',
    tags: ['materials'],
    summary: text('收回或作废一份材料', 'Withdraw a material, or void it'),
    access: ['approver'],
    params: idParams,
    body: materialActRequest.meta({ id: 'MaterialAct' }),
    idempotent: true,
    responses: { 200: writtenMaterial },
    pointers: { '/id': '#/path/id' },
    errors: [
      ...ACT_ERRORS,
      'LEGAL_TIME_INVALID',
      'FACT_OUT_OF_ORDER',
      'EFFECT_TOO_FAR_AHEAD',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler(context) {
      const { params, body } = context;
      const written = await writeMaterial(context, 'approver', () => ({
        ...contractCall('material', 'act', { ...body, id: params.id }),
        memo: params.id,
      }));
      return reply.json(200, written);
    },
  }),
];

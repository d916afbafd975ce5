// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { OFFSET_HEADER } from '../http/part-spec.js';
import type { ProblemCode } from '../http/problem-catalogue/index.js';
import { empty, reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import type { Services } from '../services.js';
import {
  beginUpload,
  dropUpload,
  MOST_BYTES,
  receivePart,
  requireUpload,
  type PartSender,
} from '../uploads/resume.js';
import type { PartialUpload } from '../vault/index.js';
import { instant } from './schemas/records.js';

const defineRoute = routesOf<Services>();

const hexId = z.string().regex(/^[0-9a-f]{32}$/);
const params = z.strictObject({ id: hexId });

const upload = z
  .strictObject({
    id: hexId,
    /** Bytes of the whole file. */
    size: z.int(),
    /** Bytes that are kept so far; the next part begins there. */
    offset: z.int(),
    complete: z.boolean(),
    /** Id of the document that it became. */
    document: hexId.optional(),
    /** When it is dropped, unless a part arrives before. */
    expiresAt: instant,
  })
  .meta({ id: 'Upload' });

const newUpload = z
  .strictObject({
    size: z.int().min(1).max(MOST_BYTES),
    /** Name of the file; an identifier in it is recognised. */
    name: z.string().max(255).default(''),
  })
  .meta({ id: 'NewUpload' });

const UPLOAD_ERRORS = [
  'UPLOAD_NOT_FOUND',
  'LEDGER_IDENTITY_MISSING',
] as const satisfies readonly ProblemCode[];

/** Files that arrive in parts, after the IETF draft on resumable uploads. */
export const uploadRoutes = [
  defineRoute({
    id: 'beginUpload',
    method: 'POST',
    path: '/v1/uploads',
    tags: ['documents'],
    summary: text('开始一次可续传的上传', 'Begin an upload that can be resumed'),
    access: ['clerk'],
    body: newUpload,
    responses: { 201: upload },
    errors: ['UPLOADS_TOO_MANY', 'LEDGER_IDENTITY_MISSING', 'VAULT_WRITE_FAILED'],
    async handler({ caller, body, services }) {
      const { size, name: fileName } = body;
      const sender = senderOf(services, caller);
      const begun = await beginUpload(sender, { size, fileName, uploadedBy: caller.id });
      const headers = { ...headersOf(begun), Location: `/v1/uploads/${begun.id}` };
      return reply.json(201, viewOf(begun), { headers });
    },
  }),

  defineRoute({
    id: 'getUpload',
    method: 'GET',
    path: '/v1/uploads/{id}',
    tags: ['documents'],
    summary: text(
      '已收到多少；HEAD 只答复响应头',
      'How much has arrived; HEAD answers the headers alone',
    ),
    access: ['clerk'],
    params,
    responses: { 200: upload },
    errors: UPLOAD_ERRORS,
    async handler({ caller, params: { id }, services }) {
      const found = await requireUpload(senderOf(services, caller), id);
      return reply.json(200, viewOf(found), { headers: headersOf(found) });
    },
  }),

  defineRoute({
    id: 'continueUpload',
    method: 'PATCH',
    path: '/v1/uploads/{id}',
    tags: ['documents'],
    summary: text(
      '发送下一部分；收齐后成为文件',
      'Send the next part; the last makes it a document',
    ),
    description: text(
      '中断前到达的内容会保存；从 Upload-Offset 继续。收齐后 document 是文件编号，与一次上传的文件相同。',
      'What arrives before a line breaks is kept; go on at Upload-Offset. When all is there, document is the id of a document like any other.',
    ),
    access: ['clerk'],
    params,
    part: { maxBytes: MOST_BYTES },
    responses: { 200: upload },
    errors: [
      ...UPLOAD_ERRORS,
      'UPLOAD_IN_USE',
      'UPLOAD_OFFSET_DIFFERS',
      'UPLOAD_TOO_LARGE',
      'UPLOAD_PART_CUT',
      'UPLOAD_PARTS_TOO_MANY',
      'VAULT_WRITE_FAILED',
      'VAULT_BLOB_DAMAGED',
    ],
    async handler({ caller, params: { id }, part, request, services }) {
      if (part === undefined) throw new RequestError('BODY_MISSING');
      const longer = await receivePart(
        ...([senderOf(services, caller), id, part, services.judges.for(request)] as const),
      );
      return reply.json(200, viewOf(longer), { headers: headersOf(longer) });
    },
  }),

  defineRoute({
    id: 'dropUpload',
    method: 'DELETE',
    path: '/v1/uploads/{id}',
    tags: ['documents'],
    summary: text('放弃一次上传', 'Drop an upload'),
    access: ['clerk'],
    params,
    responses: { 204: empty },
    errors: [...UPLOAD_ERRORS, 'UPLOAD_IN_USE', 'VAULT_WRITE_FAILED'],
    async handler({ caller, params: { id }, services }) {
      await dropUpload(senderOf(services, caller), id);
      return reply.empty(204);
    },
  }),
];

function senderOf(services: Services, { mspId, unit }: Caller): PartSender {
  const { vault } = services.organisations.require(mspId);
  return { vault, unit, now: services.clock.now() };
}

function viewOf({ id, size, offset, document, expiresAt }: PartialUpload): z.input<typeof upload> {
  const about = { id, size, offset, expiresAt };
  return document === undefined
    ? { ...about, complete: false }
    : { ...about, complete: true, document };
}

function headersOf({ size, offset, document }: PartialUpload): Readonly<Record<string, string>> {
  return {
    [OFFSET_HEADER]: String(offset),
    'Upload-Length': String(size),
    // A boolean of RFC 9651.
    'Upload-Complete': document === undefined ? '?0' : '?1',
  };
}

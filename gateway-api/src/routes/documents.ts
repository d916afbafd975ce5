// SPDX-License-Identifier: Apache-2.0
import { digest } from '@yulian/chaincode/schemas';
import { describeReason, REASONS, type ReasonWord } from '@yulian/proofs/signatures';
import { z } from 'zod';
import { reply, stream } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { languageTag, text, type Language } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import type { Services } from '../services.js';
import { MOST_BYTES } from '../uploads/resume.js';
import { storeDocument } from '../uploads/store-document.js';
import { foundSignatures } from '../vault/found-signatures.js';
import type { StoredDocument, Vault } from '../vault/index.js';
import { instant } from './schemas/records.js';

const defineRoute = routesOf<Services>();

const REASON_WORDS = Object.keys(REASONS) as ReasonWord[];
const documentId = z.string().regex(/^[0-9a-f]{32}$/);
const idParams = z.strictObject({ id: documentId });

const document = z
  .strictObject({
    id: documentId,
    sha256: digest,
    sm3: digest,
    size: z.int(),
    kind: z.string(),
    /** Carries a signature value: its plain digests may go on chain. False says nothing else. */
    signed: z.boolean(),
    /** Whether it carries signatures; `unknown` is neither. None of them is judged. */
    signatures: z.enum(['carried', 'none', 'unknown']),
    /** Why that is unknown. */
    unknownFor: z
      .strictObject({ reason: z.enum(REASON_WORDS), message: z.string(), remedy: z.string() })
      .optional(),
    /** As stated by the file. */
    identifier: z.string().optional(),
    uploadedAt: instant,
  })
  .meta({ id: 'Document' });

/** Documents of the caller's own unit; those of others do not exist for it. */
export const documentRoutes = [
  defineRoute({
    id: 'uploadDocument',
    method: 'POST',
    path: '/v1/documents',
    tags: ['documents'],
    summary: text(
      '上传一份文件到本组织的保管库',
      "Upload a document into the organisation's vault",
    ),
    access: ['clerk'],
    upload: { files: ['file'], maxBytes: MOST_BYTES },
    responses: { 201: document },
    errors: [
      'UPLOAD_MALFORMED',
      'UPLOAD_TOO_LARGE',
      'UPLOAD_CUT',
      'LEDGER_IDENTITY_MISSING',
      'VAULT_WRITE_FAILED',
    ],
    async handler({ caller, upload, request, services }) {
      if (upload === undefined) throw new RequestError('UPLOAD_MALFORMED');
      const stored = await storeDocument(
        vaultOf(services, caller),
        upload,
        services.judges.for(request),
        {
          unit: caller.unit,
          uploadedBy: caller.id,
          uploadedAt: services.clock.now(),
        },
      );
      return reply.json(201, viewOf(stored, request.language), {
        headers: { Location: `/v1/documents/${stored.id}` },
      });
    },
  }),

  defineRoute({
    id: 'findDocuments',
    method: 'GET',
    path: '/v1/documents',
    tags: ['documents'],
    summary: text(
      '本单位已上传的同一内容的文件，最早在前',
      'Documents of the own unit with these bytes, the first uploaded first',
    ),
    access: ['clerk', 'approver'],
    query: z.strictObject({ sha256: digest }),
    responses: { 200: z.strictObject({ data: z.array(document) }) },
    errors: ['LEDGER_IDENTITY_MISSING'],
    async handler({ caller, query, request, services }) {
      const { documents } = vaultOf(services, caller);
      const found = await documents.findByDigest('sha256', query.sha256);
      const own = found
        .filter(({ unit }) => unit === caller.unit)
        .sort((a, b) => (before(a) < before(b) ? -1 : 1));
      return reply.json(200, { data: own.map((one) => viewOf(one, request.language)) });
    },
  }),

  defineRoute({
    id: 'getDocument',
    method: 'GET',
    path: '/v1/documents/{id}',
    tags: ['documents'],
    summary: text('一份文件的摘要与类型', 'Digests and kind of a document'),
    access: ['clerk', 'approver'],
    params: idParams,
    responses: { 200: document },
    errors: ['DOCUMENT_NOT_FOUND', 'LEDGER_IDENTITY_MISSING'],
    async handler({ caller, params, request, services }) {
      const stored = await ownDocument(services, caller, params.id);
      return reply.json(200, viewOf(stored, request.language));
    },
  }),

  defineRoute({
    id: 'downloadDocument',
    method: 'GET',
    path: '/v1/documents/{id}/content',
    tags: ['documents'],
    summary: text('下载文件原文', 'The bytes of a document'),
    access: ['clerk', 'approver'],
    params: idParams,
    responses: { 200: stream('application/octet-stream') },
    errors: ['DOCUMENT_NOT_FOUND', 'LEDGER_IDENTITY_MISSING'],
    async handler({ caller, params, services }) {
      const { id } = await ownDocument(services, caller, params.id);
      const bytes = vaultOf(services, caller).documents.read(id);
      return reply.stream(200, 'application/octet-stream', bytes, {
        headers: { 'Content-Disposition': `attachment; filename="${id}"` },
      });
    },
  }),
];

const before = ({ uploadedAt, id }: StoredDocument): string => `${uploadedAt} ${id}`;

function vaultOf(services: Services, caller: Caller): Vault {
  return services.organisations.require(caller.mspId).vault;
}

async function ownDocument(
  services: Services,
  caller: Caller,
  id: string,
): Promise<StoredDocument> {
  const stored = await vaultOf(services, caller).documents.get(id);
  if (stored?.unit !== caller.unit) throw new RequestError('DOCUMENT_NOT_FOUND');
  return stored;
}

function viewOf(stored: StoredDocument, language: Language): z.input<typeof document> {
  const { id, sha256, sm3, size, kind, signed, identifier, uploadedAt } = stored;
  const { signatures, unknownFor: reason } = foundSignatures(stored);
  return {
    ...{ id, sha256, sm3, size, kind, signed, signatures },
    ...(reason === undefined
      ? {}
      : { unknownFor: { reason, ...describeReason(reason, languageTag(language)) } }),
    ...(identifier === undefined ? {} : { identifier }),
    uploadedAt,
  };
}

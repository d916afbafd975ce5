// SPDX-License-Identifier: Apache-2.0
import { licenceIdentifier } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply, stream, type StreamReply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import { keptLicence, type KeptLicence } from '../licences/kept-licence.js';
import { standardNames, valuesView } from '../licences/values-view.js';
import type { Services } from '../services.js';
import { findLicence } from './licences.js';
import { readerOf } from './reading.js';
import { licenceValues } from './schemas/licence-values.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: licenceIdentifier });
const ERRORS = [
  'LICENCE_NOT_FOUND',
  'IDENTIFIER_INVALID',
  'FIELD_NOT_DISCLOSABLE',
  'BATCH_ENTRY_ELSEWHERE',
  ...LEDGER_READ_ERRORS,
] as const;

/** A licence's own file and values, for those of the issuing unit who handle it. */
export const licenceValueRoutes = [
  defineRoute({
    id: 'readLicenceValues',
    method: 'GET',
    path: '/v1/licences/{id}/values',
    tags: ['licences'],
    summary: text('证照的编号与各项内容', 'Number and values of a licence'),
    access: ['clerk', 'approver'],
    params: idParams,
    responses: { 200: licenceValues },
    errors: [...ERRORS, 'STANDARD_NOT_FOUND'],
    async handler({ caller, params: { id }, request, services }) {
      const { found, kept } = await ownLicence(services, caller, id);
      const reader = readerOf(services, caller);
      const { standard } = found;
      const names = await standardNames(services.ledger, reader, standard, request.language);
      return reply.json(200, valuesView(id, kept, names));
    },
  }),

  defineRoute({
    id: 'downloadLicenceFile',
    method: 'GET',
    path: '/v1/licences/{id}/file',
    tags: ['licences'],
    summary: text('下载证照文件原文', 'The file of a licence'),
    access: ['clerk', 'approver'],
    params: idParams,
    responses: { 200: stream('application/octet-stream') },
    errors: [...ERRORS, 'DOCUMENT_NOT_FOUND'],
    async handler({ caller, params: { id }, services }) {
      const { kept } = await ownLicence(services, caller, id);
      return fileReply(id, kept);
    },
  }),
];

/** The file of a licence, named by the licence. @throws RequestError `DOCUMENT_NOT_FOUND` */
export function fileReply(id: string, { vault, document }: KeptLicence): StreamReply<200> {
  if (document === undefined) throw new RequestError('DOCUMENT_NOT_FOUND');
  const name = `${id}.${/^[a-z0-9]{1,8}$/.test(document.kind) ? document.kind : 'bin'}`;
  return reply.stream(200, 'application/octet-stream', vault.documents.read(document.id), {
    headers: { 'Content-Disposition': `attachment; filename="${name}"` },
  });
}

/** @throws RequestError `FIELD_NOT_DISCLOSABLE`, `BATCH_ENTRY_ELSEWHERE` */
async function ownLicence(services: Services, caller: Caller, id: string) {
  const found = await findLicence(services, caller, id);
  const record = found.licence ?? found.batch?.record;
  if (record?.issuer !== caller.unit) throw new RequestError('FIELD_NOT_DISCLOSABLE');
  const kept = await keptLicence(services.organisations, found);
  if (kept === undefined) throw new RequestError('BATCH_ENTRY_ELSEWHERE');
  return { found: record, kept };
}

// SPDX-License-Identifier: Apache-2.0
import { archiveId } from '@yulian/chaincode/schemas';
import { factAsOf, type ArchiveRecord, type FondsRecord } from '@yulian/proofs';
import { z } from 'zod';
import { MOST_PACKAGE_BYTES, wholeFilesOf } from '../archives/package-files.js';
import { receivePackage } from '../archives/receive-package.js';
import { requireHeld } from '../archives/run-test.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply, stream } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { readerOf } from './reading.js';
import { heldArchive } from './schemas/archives.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: archiveId });
/** Files, and what describes them. */
const MOST_BYTES = MOST_PACKAGE_BYTES + 16 * 1024 * 1024;

/** The packages themselves: only the sections of their fonds see them, to others there are none. */
export const archivePackageRoutes = [
  defineRoute({
    id: 'exportArchivePackage',
    method: 'GET',
    path: '/v1/archives/{id}/package',
    tags: ['archives'],
    summary: text(
      '导出档案包：EEP XML、清单与文件，ZIP 格式',
      'Export a package: EEP XML, manifest and files, as ZIP',
    ),
    access: ['clerk', 'approver'],
    params: idParams,
    responses: { 200: stream('application/zip') },
    errors: [
      'RECORD_NOT_FOUND',
      'ARCHIVE_PACKAGE_NOT_HELD',
      'LEDGER_IDENTITY_MISSING',
      'VAULT_BLOB_NOT_FOUND',
      'VAULT_BLOB_DAMAGED',
      'JUDGES_BUSY',
      'FILE_OVERRUNS',
      ...LEDGER_READ_ERRORS,
    ],
    async handler({ caller, params, request, services }) {
      const record = await ownArchive(services, caller, params.id);
      const { vault } = services.organisations.require(caller.mspId);
      const held = await requireHeld(vault, record);
      const { manifest, createdAt } = held;
      const content = { manifest, createdAt, files: await wholeFilesOf(vault, held) };
      const packed = await services.judges.for(request).pack(content);
      return reply.stream(200, 'application/zip', [packed], {
        headers: { 'Content-Disposition': `attachment; filename="${record.code}.zip"` },
      });
    },
  }),

  defineRoute({
    id: 'receiveArchivePackage',
    method: 'POST',
    path: '/v1/archives/{id}/package',
    tags: ['archives'],
    summary: text(
      '接收他处导出的档案包：与链上登记逐件核对后保存',
      'Take a package exported elsewhere: kept when every file is the one that the chain has',
    ),
    access: ['clerk'],
    params: idParams,
    upload: { files: ['file'], maxBytes: MOST_BYTES },
    responses: { 201: heldArchive },
    errors: [
      ...(['RECORD_NOT_FOUND', 'ARCHIVE_PACKAGE_NOT_HELD', 'LEDGER_IDENTITY_MISSING'] as const),
      ...(['UPLOAD_MALFORMED', 'UPLOAD_TOO_LARGE', 'UPLOAD_CUT'] as const),
      ...(['ARCHIVE_PACKAGE_INVALID', 'ARCHIVE_PACKAGE_DIFFERS'] as const),
      ...(['ARCHIVE_FILE_MISSING', 'ARCHIVE_FILE_EXTRA'] as const),
      ...(['ARCHIVE_FILE_RENAMED', 'ARCHIVE_FILE_CHANGED'] as const),
      'VAULT_WRITE_FAILED',
      ...LEDGER_READ_ERRORS,
    ],
    async handler({ caller, params, upload, request, services }) {
      if (upload === undefined) throw new RequestError('UPLOAD_MALFORMED');
      const record = await ownArchive(services, caller, params.id);
      const { vault } = services.organisations.require(caller.mspId);
      const uploader = {
        unit: caller.unit,
        uploadedBy: caller.id,
        uploadedAt: services.clock.now(),
      };
      const { id, root, manifest } = await receivePackage(vault, upload, record, {
        uploader,
        judges: services.judges.for(request),
      });
      return reply.json(201, { id, root, files: manifest.files.length });
    },
  }),
];

/**
 * A package of a fonds of which the caller's unit is a section, or the unit itself.
 *
 * @throws RequestError `ARCHIVE_PACKAGE_NOT_HELD`
 * @throws ContractRefusedError `RECORD_NOT_FOUND`
 */
export async function ownArchive(
  services: Services,
  caller: Caller,
  id: string,
): Promise<ArchiveRecord> {
  const { ledger, clock } = services;
  const reader = readerOf(services, caller);
  const record = await ask<ArchiveRecord>(ledger, reader, 'archive', 'get', id);
  const fonds = await ask<FondsRecord>(ledger, reader, 'archive', 'getFonds', record.fonds);
  const fact = factAsOf(fonds.facts, { at: clock.now() });
  const sections = [fonds.unit, fact?.business, fact?.archives, fact?.hall];
  if (sections.includes(caller.unit)) return record;
  throw new RequestError('ARCHIVE_PACKAGE_NOT_HELD');
}

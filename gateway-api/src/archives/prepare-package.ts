// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { CollectInput } from '@yulian/chaincode/schemas';
import { SALT_LENGTH, toBase64Url, toHex } from '@yulian/proofs';
import {
  manifestCommitment,
  packageTree,
  type ArchiveManifest,
  type ManifestFile,
} from '@yulian/proofs/archives';
import { nodePrimitives } from '@yulian/proofs/node';
import { RequestError } from '../http/request-error.js';
import { text } from '../i18n/text.js';
import type { Judging } from '../signatures/judges.js';
import type { StoredDocument, Vault } from '../vault/index.js';
import { documentBytes, MOST_PACKAGE_BYTES, soundManifest } from './package-files.js';
import type { CollectRequest } from './request-schemas.js';

/** Who collects: the business section's vault. */
export interface Collector {
  readonly vault: Vault;
  /** Who read the files. */
  readonly judges: Judging;
  /** USCC of the business section. */
  readonly unit: string;
  readonly now: string;
}

const newSalt = (): string => toBase64Url(randomBytes(SALT_LENGTH));

/**
 * Makes a package from documents in the vault. Names, digests and log become a salted root; the
 * manifest that opens it is in the vault, durably, before this resolves.
 *
 * @throws RequestError `DOCUMENT_NOT_FOUND`, `ARCHIVE_PACKAGE_INVALID`, `JUDGES_BUSY`, `FILE_OVERRUNS`
 */
export async function preparePackage(
  collector: Collector,
  request: CollectRequest,
): Promise<CollectInput> {
  const { fonds, code, year, retention, from, basis, metadata } = request;
  const [unit = ''] = fonds.split('.');
  const documents = await ownDocuments(collector, request);
  const files: ManifestFile[] = [];
  for (const [i, document] of documents.entries()) {
    files.push(await fileOf(collector, document, request.files[i]?.path ?? '', i + 1));
  }
  const log = request.log.map((entry) => ({ ...entry, actor: collector.unit, salt: newSalt() }));
  const manifest = soundManifest({
    ...{ format: 1, fonds, code, year, retention, unit, metadata, files, log },
  });
  const id = `${unit}.${code}`;
  const committed = commitmentsOf(manifest);
  await collector.vault.archives.add({
    ...{ id, root: committed.root, manifest, createdAt: collector.now },
    documents: Object.fromEntries(files.map(({ path }, i) => [path, documents[i]?.id ?? ''])),
  });
  return { id, fonds, code, year, retention, from, basis, ...committed };
}

/** What the chain gets of a manifest. */
export function commitmentsOf(
  manifest: ArchiveManifest,
): Pick<CollectInput, 'root' | 'fileCount' | 'logCount' | 'manifest'> {
  return {
    root: toHex(packageTree(manifest, nodePrimitives.sha256).root),
    fileCount: manifest.files.length,
    logCount: manifest.log.length,
    manifest: manifestCommitment(manifest, nodePrimitives),
  };
}

/** @throws RequestError `DOCUMENT_NOT_FOUND`, `ARCHIVE_PACKAGE_INVALID` */
async function ownDocuments(
  { vault, unit }: Collector,
  { files }: CollectRequest,
): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = [];
  for (const [i, { document: id }] of files.entries()) {
    const document = await vault.documents.get(id);
    if (document?.unit !== unit) throw noDocument(`/files/${i}/document`);
    documents.push(document);
  }
  const total = documents.reduce((sum, { size }) => sum + size, 0);
  if (total <= MOST_PACKAGE_BYTES) return documents;
  throw new RequestError('ARCHIVE_PACKAGE_INVALID', {
    detail: text('档案包过大', 'the package is too large'),
  });
}

function noDocument(pointer: string): RequestError {
  const code = 'DOCUMENT_NOT_FOUND';
  const detail = text('没有这份文件', 'no such document');
  return new RequestError(code, { detail, errors: [{ pointer, code, detail }] });
}

async function fileOf(
  { vault, judges }: Collector,
  { id, size, sha256, sm3 }: StoredDocument,
  path: string,
  number: number,
): Promise<ManifestFile> {
  const bytes = await documentBytes(vault, id);
  const { format } = await judges.inspect({ bytes });
  return { path, number, format, size, sha256, sm3, salt: newSalt() };
}

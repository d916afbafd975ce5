// SPDX-License-Identifier: Apache-2.0
import { describeDocument, type ArchiveRecord, defineMember } from '@yulian/proofs';
import {
  compareFiles,
  unpackPackage,
  type ArchivePackage,
  type FileFault,
} from '@yulian/proofs/archives';
import { nodePrimitives } from '@yulian/proofs/node';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { RequestError } from '../http/request-error.js';
import type { Upload } from '../http/upload-spec.js';
import { receiveFile } from '../uploads/receive.js';
import type { Uploader } from '../uploads/store-document.js';
import type { HeldPackage, Vault } from '../vault/index.js';
import { orInvalid } from './package-files.js';
import { commitmentsOf } from './prepare-package.js';

/**
 * Takes a package that was exported elsewhere, if it is the one that the chain has, to the file.
 * Nothing of another one is kept.
 *
 * @throws RequestError `ARCHIVE_PACKAGE_INVALID`, `ARCHIVE_PACKAGE_DIFFERS`, `ARCHIVE_FILE_*`, and
 *   as `receiveFile`
 * @throws VaultError `VAULT_WRITE_FAILED`
 */
export async function receivePackage(
  vault: Vault,
  upload: Upload,
  record: ArchiveRecord,
  uploader: Uploader,
): Promise<HeldPackage> {
  const chunks: Buffer[] = [];
  await receiveFile(upload, undefined, {
    write: (chunk) => {
      chunks.push(chunk);
      return Promise.resolve();
    },
  });
  const unpacked = orInvalid(() =>
    unpackPackage(Buffer.concat(chunks), nodeSignaturePrimitives.inflateRaw),
  );
  requireRegistered(unpacked, record);
  const held = await vault.archives.get(record.id, record.root);
  return held ?? store(vault, unpacked, record, uploader);
}

/** @throws RequestError `ARCHIVE_PACKAGE_DIFFERS`, `ARCHIVE_FILE_*` */
function requireRegistered({ manifest, files }: ArchivePackage, record: ArchiveRecord): void {
  const { root, manifest: commitment } = commitmentsOf(manifest);
  if (root !== record.root || commitment !== record.manifest) {
    throw new RequestError('ARCHIVE_PACKAGE_DIFFERS');
  }
  const [fault] = compareFiles(manifest, files, nodePrimitives);
  if (fault !== undefined) throw new RequestError(CODE_OF[fault.code]);
}

const CODE_OF = {
  FILE_MISSING: 'ARCHIVE_FILE_MISSING',
  FILE_EXTRA: 'ARCHIVE_FILE_EXTRA',
  FILE_RENAMED: 'ARCHIVE_FILE_RENAMED',
  FILE_CHANGED: 'ARCHIVE_FILE_CHANGED',
} as const satisfies Record<FileFault['code'], string>;

async function store(
  vault: Vault,
  { manifest, createdAt, files }: ArchivePackage,
  { id, root }: ArchiveRecord,
  uploader: Uploader,
): Promise<HeldPackage> {
  const documents: Record<string, string> = {};
  for (const { path, sha256, sm3, format } of manifest.files) {
    const bytes = files.get(path) ?? new Uint8Array();
    const writer = await vault.blobs.create();
    try {
      await writer.write(Buffer.from(bytes));
      const { signed } = describeDocument(bytes);
      const facts = { sha256, sm3, kind: format, signed, ...uploader };
      defineMember(documents, path, (await vault.documents.add(writer, facts)).id);
    } catch (error) {
      await vault.blobs.discard(writer);
      throw error;
    }
  }
  const held = { id, root, manifest, createdAt, documents };
  await vault.archives.add(held);
  return held;
}

// SPDX-License-Identifier: Apache-2.0
import { defineMember, type ArchiveRecord } from '@yulian/proofs';
import type { FileFault } from '@yulian/proofs/archives';
import type { Unpacked } from '@yulian/proofs/node/judge-pool';
import { RequestError } from '../http/request-error.js';
import type { Upload } from '../http/upload-spec.js';
import { receiveFile } from '../uploads/receive.js';
import type { Uploader } from '../uploads/store-document.js';
import type { HeldPackage, Vault } from '../vault/index.js';
import type { Judging } from '../signatures/judges.js';
import { packageInvalid } from './package-files.js';
import { storedSignatures } from '../vault/found-signatures.js';
import { commitmentsOf } from './prepare-package.js';

type SoundPackage = Exclude<Unpacked, { readonly error: unknown }>;

/**
 * Takes a package that was exported elsewhere, if it is the one that the chain has, to the file.
 * Nothing of another one is kept.
 *
 * @param judges who read it
 * @throws RequestError `ARCHIVE_PACKAGE_INVALID`, `ARCHIVE_PACKAGE_DIFFERS`, `ARCHIVE_FILE_*`, and
 *   `JUDGES_BUSY`, `FILE_OVERRUNS`, as `receiveFile`
 * @throws VaultError `VAULT_WRITE_FAILED`
 */
export async function receivePackage(
  vault: Vault,
  upload: Upload,
  record: ArchiveRecord,
  { uploader, judges }: { readonly uploader: Uploader; readonly judges: Judging },
): Promise<HeldPackage> {
  const chunks: Buffer[] = [];
  await receiveFile(upload, undefined, {
    write: (chunk) => {
      upload.holding.add(chunk.length);
      chunks.push(chunk);
      return Promise.resolve();
    },
  });
  const unpacked = await judges.unpack({ bytes: Buffer.concat(chunks) });
  if ('error' in unpacked) throw packageInvalid(unpacked.error);
  requireRegistered(unpacked, record);
  const held = await vault.archives.get(record.id, record.root);
  return held ?? store(vault, unpacked, record, uploader);
}

/** @throws RequestError `ARCHIVE_PACKAGE_DIFFERS`, `ARCHIVE_FILE_*` */
function requireRegistered({ content, faults }: SoundPackage, record: ArchiveRecord): void {
  const { root, manifest: commitment } = commitmentsOf(content.manifest);
  if (root !== record.root || commitment !== record.manifest) {
    throw new RequestError('ARCHIVE_PACKAGE_DIFFERS');
  }
  const [fault] = faults;
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
  { content: { manifest, createdAt, files }, signatures }: SoundPackage,
  { id, root }: ArchiveRecord,
  uploader: Uploader,
): Promise<HeldPackage> {
  const documents: Record<string, string> = {};
  for (const { path, sha256, sm3, format } of manifest.files) {
    const bytes = files.get(path) ?? new Uint8Array();
    const writer = await vault.blobs.create();
    try {
      await writer.write(Buffer.from(bytes));
      const found = storedSignatures(signatures.get(path) ?? { signatures: 'none' });
      const facts = { sha256, sm3, kind: format, ...found, ...uploader };
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

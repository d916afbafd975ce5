// SPDX-License-Identifier: Apache-2.0
import type { Upload } from '../http/upload-spec.js';
import type { StoredDocument, Vault } from '../vault/index.js';
import { storedSignatures } from '../vault/found-signatures.js';
import { requireExamined, type Describing } from './hashing.js';
import { receiveFile } from './receive.js';

/** For whom a document is stored. */
export interface Uploader {
  /** USCC. */
  readonly unit: string;
  /** Pseudonym of the uploader. */
  readonly uploadedBy: string;
  readonly uploadedAt: string;
}

/**
 * Stores an uploaded document in a vault while it is hashed. It is durable when this resolves; a
 * cut upload leaves nothing.
 *
 * @throws RequestError `FILE_OVERRUNS`, and as `receiveFile`
 * @throws VaultError `VAULT_WRITE_FAILED`
 */
export async function storeDocument(
  vault: Vault,
  upload: Upload,
  describing: Describing,
  uploader: Uploader,
): Promise<StoredDocument> {
  const writer = await vault.blobs.create();
  try {
    const { file } = await receiveFile(upload, describing, {
      write: (chunk) => writer.write(chunk),
    });
    requireExamined(file);
    const { sha256, sm3, description } = file;
    const { kind, identifier } = description;
    return await vault.documents.add(writer, {
      sha256,
      sm3,
      kind,
      ...storedSignatures(description),
      ...(identifier === undefined ? {} : { identifier }),
      ...uploader,
    });
  } catch (error) {
    await vault.blobs.discard(writer);
    throw error;
  }
}

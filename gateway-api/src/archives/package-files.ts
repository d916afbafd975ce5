// SPDX-License-Identifier: Apache-2.0
import { buffer } from 'node:stream/consumers';
import {
  ArchiveError,
  readManifest,
  type ArchiveErrorCode,
  type ArchiveManifest,
} from '@yulian/proofs/archives';
import { RequestError } from '../http/request-error.js';
import { text } from '../i18n/text.js';
import { VaultError, type HeldPackage, type Vault } from '../vault/index.js';

/** Packages are held in memory while they are made, tested and handed out. */
export const MOST_PACKAGE_BYTES = 128 * 1024 * 1024;

/** The bytes of a document. @throws VaultError `VAULT_BLOB_NOT_FOUND`, `VAULT_BLOB_DAMAGED` */
export async function documentBytes(vault: Vault, id: string): Promise<Uint8Array> {
  return buffer(vault.documents.read(id));
}

/**
 * The files of a package by their paths. One that is gone or damaged is left out: that is for a
 * test to say.
 */
export async function filesOf(
  vault: Vault,
  { documents }: Pick<HeldPackage, 'documents'>,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [path, id] of Object.entries(documents)) {
    try {
      files.set(path, await documentBytes(vault, id));
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
    }
  }
  return files;
}

/**
 * The same, whole.
 *
 * @throws VaultError `VAULT_BLOB_NOT_FOUND`, `VAULT_BLOB_DAMAGED`
 */
export async function wholeFilesOf(
  vault: Vault,
  { documents }: HeldPackage,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [path, id] of Object.entries(documents)) {
    files.set(path, await documentBytes(vault, id));
  }
  return files;
}

/** @throws RequestError `ARCHIVE_PACKAGE_INVALID` */
export function soundManifest(manifest: ArchiveManifest): ArchiveManifest {
  return orInvalid(() => readManifest(manifest));
}

/** @throws RequestError `ARCHIVE_PACKAGE_INVALID` instead of an ArchiveError */
function orInvalid<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw packageInvalid(error.code, error);
  }
}

/** @param code in which way it is not sound */
export function packageInvalid(code: ArchiveErrorCode, cause?: ArchiveError): RequestError {
  return new RequestError('ARCHIVE_PACKAGE_INVALID', {
    detail: text(`档案包有误：${code}`, `the package is not sound: ${code}`),
    cause,
  });
}

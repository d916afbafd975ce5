// SPDX-License-Identifier: Apache-2.0
import type { Vault } from '../vault/index.js';

/** A document of the vault, whole. */
export async function documentBytes(vault: Vault, documentId: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of vault.documents.read(documentId)) parts.push(part);
  return Buffer.concat(parts);
}

// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { canonicalBytes, toHex, type ArchiveRecord, type JsonObject } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { RequestError } from '../http/request-error.js';
import type { HeldCertificate, HeldPackage, Vault } from '../vault/index.js';

const DOMAIN = 'yulian/erasure-certificate/1';
const NONCE_BYTES = 16;

/**
 * Says what will be erased of a package, once: what an earlier attempt has said stays, so that the
 * certificate on chain is the one of what was erased.
 *
 * @throws RequestError `ARCHIVE_PACKAGE_NOT_HELD`
 * @throws VaultError `VAULT_WRITE_FAILED`
 */
export async function certificateOf(
  vault: Vault,
  record: ArchiveRecord,
  now: string,
): Promise<HeldCertificate> {
  const before = await vault.archives.certificate(record.id);
  if (before !== undefined) return before;
  const packages = await vault.archives.of(record.id);
  if (packages.length === 0) throw new RequestError('ARCHIVE_PACKAGE_NOT_HELD');
  const certificate = await describe(vault, record, packages, now);
  const digest = toHex(nodePrimitives.sha256(canonicalBytes([DOMAIN, certificate])));
  await vault.archives.addCertificate(record.id, { digest, certificate });
  return { digest, certificate };
}

async function describe(
  vault: Vault,
  { id, root }: ArchiveRecord,
  packages: readonly HeldPackage[],
  erasedAt: string,
): Promise<JsonObject> {
  const { erased, kept } = await documentsToErase(vault, id, packages);
  const stored = await Promise.all(erased.map((one) => vault.documents.get(one)));
  const salts = packages.reduce(
    (sum, { manifest }) => sum + manifest.files.length + manifest.log.length,
    0,
  );
  return {
    ...{ format: 1, archive: id, root, erasedAt, salts },
    roots: packages.map((one) => one.root).sort(),
    bytes: stored.reduce((sum, document) => sum + (document?.size ?? 0), 0),
    documents: erased,
    /** Of other packages or records as well. */
    kept,
    nonce: toHex(randomBytes(NONCE_BYTES)),
  };
}

/** What another package holds, or a licence or a material stands on, is not this one's to erase. */
async function documentsToErase(
  vault: Vault,
  id: string,
  packages: readonly HeldPackage[],
): Promise<{ erased: string[]; kept: string[] }> {
  const own = new Set(packages.flatMap(({ documents }) => Object.values(documents)));
  const others = new Set<string>();
  for await (const other of vault.archives.all()) {
    if (other.id === id) continue;
    for (const document of Object.values(other.documents)) others.add(document);
  }
  for await (const document of vault.openings.documentIds()) others.add(document);
  const all = [...own].sort();
  return {
    erased: all.filter((one) => !others.has(one)),
    kept: all.filter((one) => others.has(one)),
  };
}

/**
 * Erases what the certificate names: bytes first, then manifests with their salts. What was cut off
 * is completed by doing it again.
 *
 * @throws VaultError `VAULT_WRITE_FAILED`
 */
export async function erasePackage(
  vault: Vault,
  id: string,
  { certificate }: HeldCertificate,
): Promise<void> {
  for (const document of certificate['documents'] as readonly string[]) {
    await vault.documents.erase(document);
  }
  for (const held of await vault.archives.of(id)) await vault.archives.remove(held);
}

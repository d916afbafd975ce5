// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { checkDatabaseFiles } from '../durable/database-files.js';
import type { StoredDocument } from './documents.js';
import { SUM_KEY, type RowSnapshot } from './row-store.js';
import { RowSum } from './row-sum.js';
import { Vault, type VaultCheckpoint, type VaultOptions } from './vault.js';
import { VaultError, type VaultErrorCode } from './vault-error.js';

/** One thing that is wrong in a vault. */
export interface VaultFinding {
  readonly code: VaultErrorCode;
  /** File or row, relative to the vault's directory. */
  readonly place: string;
  readonly message: string;
}

const GROUP = 256;
const DOCUMENTS = { from: 'document/', to: 'document0' };

/**
 * Checks a vault that no one has open.
 *
 * @param options as for {@link Vault.open}
 * @param atLeast as for {@link checkVault}
 */
export async function* checkVaultDirectory(
  options: VaultOptions,
  atLeast?: VaultCheckpoint,
): AsyncGenerator<VaultFinding, void, undefined> {
  const damaged = await damagedFiles(options.directory);
  yield* damaged;
  if (damaged.length > 0) return;
  let vault: Vault;
  try {
    vault = await Vault.open(options);
  } catch (error) {
    yield findingOf(error);
    return;
  }
  try {
    yield* checkContent(vault, atLeast);
  } finally {
    await vault.close();
  }
}

/**
 * Reads all of a vault and reports what is damaged or missing: table files against their checksums,
 * then every row decrypted, found again by its key, and summed up, then every document's file read
 * to its end. Slow by design; reads only.
 *
 * @param atLeast a checkpoint kept outside: without one, a vault put back whole from an older copy
 *   looks sound
 */
export async function* checkVault(
  vault: Vault,
  atLeast?: VaultCheckpoint,
): AsyncGenerator<VaultFinding, void, undefined> {
  const damaged = await damagedFiles(vault.directory);
  yield* damaged;
  if (damaged.length === 0) yield* checkContent(vault, atLeast);
}

/**
 * Of files, first of all: since `level` ends the process on some kinds of damage, what is named here
 * is not read through it.
 */
async function damagedFiles(directory: string): Promise<VaultFinding[]> {
  const findings: VaultFinding[] = [];
  for await (const { file, reason } of checkDatabaseFiles(join(directory, 'rows'))) {
    const place = `rows/${file}`;
    const message = `${place} is damaged: ${reason}; restore the vault from a backup`;
    findings.push({ code: 'VAULT_ROWS_UNREADABLE', place, message });
  }
  return findings;
}

async function* checkContent(
  vault: Vault,
  atLeast: VaultCheckpoint | undefined,
): AsyncGenerator<VaultFinding, void, undefined> {
  const snapshot = vault.rows.snapshot();
  try {
    yield* checkRows(vault, snapshot, atLeast);
    yield* checkDocuments(vault, snapshot);
  } catch (error) {
    yield findingOf(error);
  } finally {
    await snapshot.close();
  }
}

async function* checkRows(
  vault: Vault,
  snapshot: RowSnapshot,
  atLeast: VaultCheckpoint | undefined,
): AsyncGenerator<VaultFinding, void, undefined> {
  let expected: RowSum | undefined;
  let found = RowSum.empty();
  let group: (readonly [string, Buffer])[] = [];
  for await (const [key, sealed] of vault.rows.sealedEntries(undefined, snapshot)) {
    const plain = openRow(vault, key, sealed);
    if (!Buffer.isBuffer(plain)) {
      yield plain;
      continue;
    }
    if (key === SUM_KEY) {
      expected = RowSum.decode(plain);
      continue;
    }
    found = found.after([], [vault.rows.cipher.share(key, sealed)]);
    group.push([key, sealed]);
    if (group.length < GROUP) continue;
    yield* checkLookup(vault, snapshot, group);
    group = [];
  }
  yield* checkLookup(vault, snapshot, group);
  yield* checkSum(expected ?? RowSum.empty(), found, atLeast);
}

/** A row that a walk finds must be found by its key too: a damaged filter block would hide it. */
async function* checkLookup(
  vault: Vault,
  snapshot: RowSnapshot,
  group: readonly (readonly [string, Buffer])[],
): AsyncGenerator<VaultFinding, void, undefined> {
  const keys = group.map(([key]) => key);
  const again = await vault.rows.sealedMany(keys, snapshot);
  for (const [i, [key, sealed]] of group.entries()) {
    if (again[i]?.equals(sealed) === true) continue;
    const message = `the vault row ${key} is there but not found by its key`;
    yield { code: 'VAULT_ROW_DAMAGED', place: `rows/${key}`, message };
  }
}

function* checkSum(
  expected: RowSum,
  found: RowSum,
  atLeast: VaultCheckpoint | undefined,
): Generator<VaultFinding, void, undefined> {
  if (!expected.sameRows(found)) {
    const counts = `${String(found.count)} rows, ${String(expected.count)} expected`;
    const message = `rows are missing, of the past, or too many: ${counts}`;
    yield { code: 'VAULT_ROWS_MISSING', place: 'rows', message };
  }
  if (atLeast === undefined) return;
  const writes = BigInt(atLeast.writes);
  const rolledBack =
    expected.sequence < writes ||
    (expected.sequence === writes && expected.digest !== atLeast.digest);
  if (!rolledBack) return;
  const message = `the vault has ${String(expected.sequence)} writes, ${atLeast.writes} are known`;
  yield { code: 'VAULT_ROWS_MISSING', place: 'rows', message };
}

async function* checkDocuments(
  vault: Vault,
  snapshot: RowSnapshot,
): AsyncGenerator<VaultFinding, void, undefined> {
  for await (const [key, sealed] of vault.rows.sealedEntries(DOCUMENTS, snapshot)) {
    const plain = openRow(vault, key, sealed);
    // Reported already, as a row.
    if (!Buffer.isBuffer(plain)) continue;
    yield* checkDocument(vault, JSON.parse(plain.toString('utf8')) as StoredDocument);
  }
}

async function* checkDocument(
  vault: Vault,
  document: StoredDocument,
): AsyncGenerator<VaultFinding, void, undefined> {
  try {
    let size = 0;
    for await (const piece of vault.blobs.read(document.id)) size += piece.length;
    if (size === document.size) return;
    const message = `the stored document ${document.id} has another size than its row says`;
    yield { code: 'VAULT_BLOB_DAMAGED', place: `blobs/${document.id}`, message };
  } catch (error) {
    yield findingOf(error);
  }
}

function openRow(vault: Vault, key: string, sealed: Buffer): Buffer | VaultFinding {
  try {
    return vault.rows.cipher.open(key, sealed);
  } catch (error) {
    return findingOf(error);
  }
}

function findingOf(error: unknown): VaultFinding {
  if (!(error instanceof VaultError)) throw error;
  return { code: error.code, place: error.place ?? 'rows', message: error.message };
}

// SPDX-License-Identifier: Apache-2.0
import { merkleRoot, toHex } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import type { BatchEntry } from './batch-leaves.js';
import type { RowChange, RowStore } from './row-store.js';
import { VaultError } from './vault-error.js';

/** Entries in one row: one lookup decrypts this many. */
export const ENTRIES_PER_CHUNK = 16;

/** Leaf hashes in one row: a power of two, so that a block is a subtree of the RFC 9162 tree. */
export const LEAVES_PER_BLOCK = 256;

const HASH_BYTES = 32;
const ROWS_PER_REMOVAL = 500;
const sha256 = (data: Uint8Array): Uint8Array => nodePrimitives.sha256(data);

/** The rows that a batch is made of, under the random name of its draft. */
export class BatchChunks {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  /** Rows for consecutive entries; `first` begins a chunk. */
  entries(draft: string, first: number, entries: readonly BatchEntry[]): RowChange[] {
    const changes: RowChange[] = [];
    for (let i = 0; i < entries.length; i += ENTRIES_PER_CHUNK) {
      const chunk = entries.slice(i, i + ENTRIES_PER_CHUNK);
      const value = Buffer.from(JSON.stringify(chunk), 'utf8');
      changes.push({ key: entriesKey(draft, first + i), value });
    }
    return changes;
  }

  /** Rows for all leaf hashes and for the roots of their blocks, and the root over all. */
  hashes(draft: string, leaves: readonly Uint8Array[]): { changes: RowChange[]; root: string } {
    const changes: RowChange[] = [];
    const roots: Uint8Array[] = [];
    for (let i = 0; i < leaves.length; i += LEAVES_PER_BLOCK) {
      const block = leaves.slice(i, i + LEAVES_PER_BLOCK);
      changes.push({ key: hashesKey(draft, roots.length), value: Buffer.concat(block) });
      roots.push(merkleRoot(block, sha256));
    }
    changes.push({ key: rootsKey(draft), value: Buffer.concat(roots) });
    return { changes, root: toHex(merkleRoot(roots, sha256)) };
  }

  async entry(draft: string, index: number): Promise<BatchEntry | undefined> {
    if (!Number.isSafeInteger(index) || index < 0) return undefined;
    const bytes = await this.#rows.get(entriesKey(draft, index));
    return bytes === undefined ? undefined : parse(bytes)[index % ENTRIES_PER_CHUNK];
  }

  /** The chunk that `first` begins. @throws VaultError `VAULT_ROWS_MISSING` */
  async entriesFrom(draft: string, first: number): Promise<readonly BatchEntry[]> {
    return parse(await this.#require(entriesKey(draft, first)));
  }

  /** @throws VaultError `VAULT_ROWS_MISSING` */
  async leafHashes(draft: string, block: number): Promise<Uint8Array[]> {
    return split(await this.#require(hashesKey(draft, block)));
  }

  /** @throws VaultError `VAULT_ROWS_MISSING` */
  async blockRoots(draft: string): Promise<Uint8Array[]> {
    return split(await this.#require(rootsKey(draft)));
  }

  /** Removes all rows of a draft. */
  async remove(draft: string): Promise<void> {
    for (;;) {
      const keys: string[] = [];
      const range = { from: prefixOf(draft), to: `${prefixOf(draft)}\uffff` };
      for await (const [key] of this.#rows.sealedEntries({ ...range, limit: ROWS_PER_REMOVAL })) {
        keys.push(key);
      }
      if (keys.length === 0) return;
      await this.#rows.write(keys.map((key) => ({ key, value: undefined })));
    }
  }

  async #require(key: string): Promise<Buffer> {
    const bytes = await this.#rows.get(key);
    if (bytes !== undefined) return bytes;
    const message = `the vault row ${key} is missing; restore the vault from a backup`;
    throw new VaultError('VAULT_ROWS_MISSING', message, { place: `rows/${key}` });
  }
}

function parse(bytes: Buffer): readonly BatchEntry[] {
  return JSON.parse(bytes.toString('utf8')) as readonly BatchEntry[];
}

function split(bytes: Buffer): Uint8Array[] {
  const hashes: Uint8Array[] = [];
  for (let i = 0; i < bytes.length; i += HASH_BYTES) hashes.push(bytes.subarray(i, i + HASH_BYTES));
  return hashes;
}

function prefixOf(draft: string): string {
  return `batch-part/${draft}/`;
}

function entriesKey(draft: string, index: number): string {
  return `${prefixOf(draft)}entries/${numbered(Math.floor(index / ENTRIES_PER_CHUNK))}`;
}

function hashesKey(draft: string, block: number): string {
  return `${prefixOf(draft)}hashes/${numbered(block)}`;
}

function rootsKey(draft: string): string {
  return `${prefixOf(draft)}roots`;
}

function numbered(value: number): string {
  return String(value).padStart(6, '0');
}

// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import {
  canonicalBytes,
  leafHash,
  MerkleTree,
  toHex,
  type CommittedDocument,
  type FieldOpening,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { BatchChunks, ENTRIES_PER_CHUNK, LEAVES_PER_BLOCK } from './batch-chunks.js';
import type { RowStore } from './row-store.js';
import { RowTable } from './row-table.js';

/** One record of a batch: what its leaf commits to, and what opens it. Vault data. */
export interface BatchEntry {
  /** The leaf is over the canonical bytes of this. */
  readonly content: { readonly id: string };
  /** Openings of the field commitment in `content`. */
  readonly fields: readonly FieldOpening[];
  /** The licence number 证照编号, if the record has one. */
  readonly number?: string;
  /** What opens a document commitment in `content`. */
  readonly document?: CommittedDocument & { readonly salt: string; readonly documentId?: string };
}

/** A batch in the vault. */
export interface StoredBatch {
  /** RFC 9162 root over all leaves, SHA-256, hex: what is anchored, and the batch's name here. */
  readonly root: string;
  readonly count: number;
  /** USCC of the unit that made it. */
  readonly unit: string;
}

/** A leaf's way to the root. */
export interface LeafProof {
  readonly index: number;
  readonly size: number;
  /** Hex. */
  readonly leafHash: string;
  /** Nearest sibling first, hex. */
  readonly proof: readonly string[];
  readonly root: string;
}

interface BatchHeader extends StoredBatch {
  readonly draft: string;
}

/** Entries taken into one write: bounds memory, and lets others write in between. */
const CHUNKS_PER_WRITE = 32;

/** Batches of up to 50,000 records; each single record and its proof cost two small rows. */
export class BatchLeaves {
  readonly #rows: RowStore;
  readonly #headers: RowTable<BatchHeader>;
  readonly #drafts: RowTable<true>;
  readonly #chunks: BatchChunks;

  constructor(rows: RowStore) {
    this.#rows = rows;
    this.#headers = new RowTable(rows, 'batch');
    this.#drafts = new RowTable(rows, 'batch-draft');
    this.#chunks = new BatchChunks(rows);
  }

  /**
   * Stores the entries of a batch and answers the root to be anchored. Durable when it resolves;
   * a batch cut off half-way is cleared away at the next start.
   *
   * @throws VaultError `VAULT_WRITE_FAILED`
   */
  async add(
    unit: string,
    entries: Iterable<BatchEntry> | AsyncIterable<BatchEntry>,
  ): Promise<StoredBatch> {
    const draft = randomBytes(16).toString('hex');
    await this.#rows.write([this.#drafts.change(draft, true)]);
    const hashes = await this.#writeEntries(draft, entries);
    const { changes, root } = this.#chunks.hashes(draft, hashes);
    await this.#rows.write(changes);
    const batch: StoredBatch = { root, count: hashes.length, unit };
    // Last: until it is there, the batch is a draft.
    const ready = [
      this.#headers.change(root, { ...batch, draft }),
      this.#drafts.change(draft, undefined),
    ];
    await this.#rows.write(ready);
    return batch;
  }

  /** @param root hex */
  async get(root: string): Promise<StoredBatch | undefined> {
    const header = await this.#headers.get(root);
    return header === undefined ? undefined : { root, count: header.count, unit: header.unit };
  }

  /** One entry; undefined when the vault has no such batch or it has no such place. */
  async entry(root: string, index: number): Promise<BatchEntry | undefined> {
    const header = await this.#headers.get(root);
    return header === undefined ? undefined : this.#chunks.entry(header.draft, index);
  }

  /** All entries in order; none when the vault has no such batch. */
  async *entries(root: string): AsyncGenerator<BatchEntry, void, undefined> {
    const header = await this.#headers.get(root);
    if (header === undefined) return;
    for (let index = 0; index < header.count; index += ENTRIES_PER_CHUNK) {
      yield* await this.#chunks.entriesFrom(header.draft, index);
    }
  }

  /** The inclusion proof of one entry; undefined as in {@link entry}. */
  async proof(root: string, index: number): Promise<LeafProof | undefined> {
    const header = await this.#headers.get(root);
    if (header === undefined || index < 0 || index >= header.count) return undefined;
    const block = Math.floor(index / LEAVES_PER_BLOCK);
    const leaves = await this.#chunks.leafHashes(header.draft, block);
    const outer = new MerkleTree(await this.#chunks.blockRoots(header.draft), sha256);
    return new BlockProofs(header, block, leaves, outer).proof(index % LEAVES_PER_BLOCK);
  }

  /** The inclusion proofs of all entries, in order: one tree for all of them. */
  async *proofs(root: string): AsyncGenerator<LeafProof, void, undefined> {
    const header = await this.#headers.get(root);
    if (header === undefined) return;
    const outer = new MerkleTree(await this.#chunks.blockRoots(header.draft), sha256);
    for (let block = 0; block * LEAVES_PER_BLOCK < header.count; block++) {
      const leaves = await this.#chunks.leafHashes(header.draft, block);
      const proofs = new BlockProofs(header, block, leaves, outer);
      for (let i = 0; i < leaves.length; i++) yield proofs.proof(i);
    }
  }

  /** Clears away batches that were cut off half-way. */
  async recover(): Promise<void> {
    for await (const [draft] of this.#drafts.entries()) {
      await this.#chunks.remove(draft);
      await this.#rows.write([this.#drafts.change(draft, undefined)]);
    }
  }

  async #writeEntries(
    draft: string,
    entries: Iterable<BatchEntry> | AsyncIterable<BatchEntry>,
  ): Promise<Uint8Array[]> {
    const hashes: Uint8Array[] = [];
    let waiting: BatchEntry[] = [];
    const flush = async (): Promise<void> => {
      const changes = this.#chunks.entries(draft, hashes.length - waiting.length, waiting);
      waiting = [];
      await this.#rows.write(changes);
    };
    for await (const entry of entries) {
      hashes.push(leafHash(canonicalBytes(entry.content), sha256));
      waiting.push(entry);
      if (waiting.length === CHUNKS_PER_WRITE * ENTRIES_PER_CHUNK) await flush();
    }
    if (waiting.length > 0) await flush();
    return hashes;
  }
}

const sha256 = (data: Uint8Array): Uint8Array => nodePrimitives.sha256(data);

/** The proofs of one block of leaves: within the block, and from the block to the root. */
class BlockProofs {
  readonly #batch: StoredBatch;
  readonly #block: number;
  readonly #leaves: readonly Uint8Array[];
  readonly #inner: MerkleTree;
  readonly #outer: readonly string[];

  constructor(batch: StoredBatch, block: number, leaves: readonly Uint8Array[], outer: MerkleTree) {
    this.#batch = batch;
    this.#block = block;
    this.#leaves = leaves;
    this.#inner = new MerkleTree(leaves, sha256);
    this.#outer = outer.proof(block).map(toHex);
  }

  proof(position: number): LeafProof {
    return {
      index: this.#block * LEAVES_PER_BLOCK + position,
      size: this.#batch.count,
      leafHash: toHex(this.#leaves[position] ?? new Uint8Array()),
      proof: [...this.#inner.proof(position).map(toHex), ...this.#outer],
      root: this.#batch.root,
    };
  }
}

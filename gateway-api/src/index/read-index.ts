// SPDX-License-Identifier: Apache-2.0
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LedgerError, type Ledger } from '@yulian/network';
import { BlockFollower } from '../durable/block-follower.js';
import { makeDirectory, writeFileDurably } from '../durable/files.js';
import { ignoreSteps, type OnStep } from '../durable/steps.js';
import { checkDatabaseFiles } from '../durable/database-files.js';
import { IndexError } from './index-error.js';
import { IndexStore } from './index-store.js';
import { timeKey } from './keys.js';
import type { Projection } from './projection.js';
import { BLOCK_KIND } from './projections/chain.js';
import { projections as allProjections } from './projections/index.js';
import { Projector } from './projector.js';
import {
  listRecords,
  type FoundRecord,
  type ListQuery,
  type Page,
  type ReadRecord,
} from './query.js';
import { INDEX_FORMAT } from './record.js';
import type { VaultFacts } from './vault-facts.js';

export interface ReadIndexOptions {
  /** Such as `DATA_DIR/index`; can be deleted whenever the index is closed. */
  readonly directory: string;
  readonly ledger: Ledger;
  readonly facts: VaultFacts;
  readonly projections?: readonly Projection[];
  readonly onStep?: OnStep;
}

/** The file that is there while the index is open, and after a run that was cut off. */
const RUNNING = 'running';
/** More than fit into the log of `level`: 8 MiB, and no block takes less than 128 bytes there. */
const BLOCKS_IN_LOG = 65_536;
const BLOCKS_AT_ONCE = 1024;

/**
 * Lists and searches over what the ledger holds, each with the height that it is true for. Built
 * from blocks and vaults alone, and only ever a whole number of blocks.
 */
export class ReadIndex {
  readonly #directory: string;
  readonly #store: IndexStore;
  readonly #follower: BlockFollower;
  #closing: Promise<void> | undefined;

  private constructor(directory: string, store: IndexStore, follower: BlockFollower) {
    this.#directory = directory;
    this.#store = store;
    this.#follower = follower;
  }

  /**
   * Opens the index and begins to follow the ledger. An index of another chain or format, or one
   * that is damaged, is deleted and built anew.
   *
   * @throws IndexError `INDEX_LOCKED` when another process has it open
   */
  static async open(options: ReadIndexOptions): Promise<ReadIndex> {
    const { ledger, facts, projections = allProjections, onStep = ignoreSteps } = options;
    const store = await openUsable(options);
    const projector = new Projector(store, facts, projections);
    const { height } = await store.head();
    const follower = new BlockFollower(ledger, height, async (block) => {
      onStep('index.batch');
      await projector.apply(block);
      onStep('index.applied');
    });
    await writeFileDurably(join(options.directory, RUNNING), '');
    follower.start();
    return new ReadIndex(options.directory, store, follower);
  }

  /** Number of blocks in the index. */
  get height(): number {
    return this.#follower.height;
  }

  /** Why the index no longer follows the ledger; undefined while it does. Its lists grow old then. */
  get failure(): IndexError | undefined {
    const { failure } = this.#follower;
    if (failure === undefined) return undefined;
    const message = 'the index has stopped; it can be deleted and is then built anew';
    return new IndexError('INDEX_FAILED', message, failure);
  }

  /**
   * Resolves when the index knows a block: what a write put into it can then be listed.
   *
   * @throws IndexError `INDEX_FAILED`, `INDEX_CLOSED`, `INDEX_BEHIND` when `signal` fires first
   */
  async waitFor(blockNumber: number, signal?: AbortSignal): Promise<void> {
    if (await this.#follower.waitFor(blockNumber + 1, signal)) return;
    throw (
      this.failure ??
      (this.#closing !== undefined
        ? new IndexError('INDEX_CLOSED', 'the index is closed')
        : new IndexError('INDEX_BEHIND', 'the index has not come to that block yet'))
    );
  }

  /** One page, all of it as of one height. */
  async list(query: ListQuery): Promise<Page> {
    return listRecords(this.#store, query, (record) => record);
  }

  /** As {@link list}; `show` makes something of each record, with others of the same height. */
  async listAs<T>(
    query: ListQuery,
    show: (record: FoundRecord, read: ReadRecord) => Promise<T> | T,
  ): Promise<Page<T>> {
    return listRecords(this.#store, query, show);
  }

  /** One record. */
  async get(kind: string, id: string): Promise<FoundRecord | undefined> {
    return (await this.#store.records(kind, [id])).at(0);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#follower.close();
    const isWhole = await this.#store.sync().then(
      () => true,
      () => false,
    );
    await this.#store.close();
    // Otherwise the next start looks whether all of it is there.
    if (isWhole) await rm(join(this.#directory, RUNNING), { force: true });
  }
}

async function openUsable(options: ReadIndexOptions): Promise<IndexStore> {
  const { directory, ledger } = options;
  await makeDirectory(directory);
  const leftRunning = await wasLeftRunning(directory);
  if (leftRunning) {
    // Perhaps it is damage that ended the process: `level` does that on some kinds of it.
    for await (const _damaged of checkDatabaseFiles(directory)) return openEmpty(directory);
  }
  const store = await IndexStore.open(directory).catch(unlessLocked);
  if (store === undefined) return openEmpty(directory);
  if ((await isOfLedger(store, ledger)) && (!leftRunning || (await hasItsBlocks(store)))) {
    return store;
  }
  await store.close();
  return openEmpty(directory);
}

/**
 * Whether no block is missing among the newest. Writes are not synced: of those that lie in the log
 * of `level`, a power cut may take any page, and `level` then passes over what was in it.
 */
async function hasItsBlocks(store: IndexStore): Promise<boolean> {
  const { height } = await store.head();
  const first = Math.max(0, height - BLOCKS_IN_LOG);
  for (let from = first; from < height; from += BLOCKS_AT_ONCE) {
    const count = Math.min(BLOCKS_AT_ONCE, height - from);
    const keys = Array.from({ length: count }, (_, i) => timeKey(BLOCK_KIND, String(from + i)));
    if ((await store.getMany(keys)).includes(undefined)) return false;
  }
  return true;
}

async function wasLeftRunning(directory: string): Promise<boolean> {
  const found = await stat(join(directory, RUNNING)).catch(() => undefined);
  return found !== undefined;
}

async function openEmpty(directory: string): Promise<IndexStore> {
  await rm(directory, { recursive: true, force: true });
  await makeDirectory(directory);
  return IndexStore.open(directory);
}

async function isOfLedger(store: IndexStore, ledger: Ledger): Promise<boolean> {
  const { format, height, blockHash } = await store.head();
  if (format !== INDEX_FORMAT) return false;
  if (height === 0) return true;
  const block = await ledger.block(height - 1).catch((error: unknown) => {
    if (error instanceof LedgerError && error.code === 'BLOCK_NOT_FOUND') return undefined;
    throw error;
  });
  return block?.hash === blockHash;
}

function unlessLocked(error: unknown): undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && at.code === 'LEVEL_LOCKED') {
      throw new IndexError('INDEX_LOCKED', 'another process has the index open', error);
    }
  }
  return undefined;
}

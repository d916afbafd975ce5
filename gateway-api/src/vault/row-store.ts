// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { openedOrMadeAnew } from '@yulian/network';
import { Level } from 'level';
import { GroupCommit } from '../durable/group-commit.js';
import type { OnStep } from '../durable/steps.js';
import { RowCipher } from './row-cipher.js';
import { RowHead } from './row-head.js';
import { RowSum } from './row-sum.js';
import { rowsUnreadable } from './row-trouble.js';
import { VaultError } from './vault-error.js';
import type { VaultKey } from './vault-key.js';

/** One change of a row; `value` undefined deletes it. Keys are `table/name`. */
export interface RowChange {
  readonly key: string;
  readonly value: Uint8Array | undefined;
}

export interface RowStoreOptions {
  readonly directory: string;
  readonly key: VaultKey;
  /** Whether an empty store may be made: false for a vault that has rows already. */
  readonly mayCreate: boolean;
  readonly onStep: OnStep;
}

export interface RowRange {
  /** First key, inclusive. */
  readonly from: string;
  /** Last key, exclusive. */
  readonly to: string;
  readonly limit?: number;
  readonly reverse?: boolean;
}

type Rows = Level<string, Buffer>;

/** A consistent view of all rows; to be closed. */
export type RowSnapshot = ReturnType<Rows['snapshot']>;

/** Where the sum is kept: sorts before every table. */
export const SUM_KEY = '\0sum';
const CACHE_BYTES = 16 * 1024 * 1024;

/**
 * Encrypted, authenticated rows. One writer: writes that come together share one batch and one
 * sync. A failed write stops all later ones, because `level` may then hold half of it; reads go on.
 */
export class RowStore {
  readonly #db: Rows;
  readonly #cipher: RowCipher;
  readonly #head: RowHead;
  readonly #onStep: OnStep;
  #sum: RowSum;
  readonly #writes: GroupCommit<readonly RowChange[]>;
  #closed = false;

  private constructor(db: Rows, cipher: RowCipher, head: RowHead, sum: RowSum, onStep: OnStep) {
    this.#db = db;
    this.#cipher = cipher;
    this.#head = head;
    this.#sum = sum;
    this.#onStep = onStep;
    this.#writes = new GroupCommit((group) => this.#commit(group), writeFailed);
  }

  /**
   * @throws VaultError `VAULT_LOCKED` when another process has it open, `VAULT_ROWS_UNREADABLE`,
   *   `VAULT_ROWS_MISSING` when synced writes are gone
   */
  static async open(options: RowStoreOptions): Promise<RowStore> {
    const { directory, key, mayCreate, onStep } = options;
    const folder = join(directory, 'rows');
    const openRows = (): Promise<Rows> => openDatabase(folder, mayCreate);
    const db = await (mayCreate ? openedOrMadeAnew(folder, openRows, isUnreadable) : openRows());
    const cipher = new RowCipher(key);
    const head = await RowHead.open(directory, key);
    try {
      const sum = await readSum(db, cipher);
      await refuseLostWrites(sum, head);
      return new RowStore(db, cipher, head, sum, onStep);
    } catch (error) {
      await Promise.allSettled([db.close(), head.close()]);
      throw error;
    }
  }

  /** What all rows must come to: to be kept elsewhere, and compared later. */
  get sum(): RowSum {
    return this.#sum;
  }

  /** @throws VaultError `VAULT_ROW_DAMAGED`, `VAULT_ROWS_UNREADABLE` */
  async get(key: string): Promise<Buffer | undefined> {
    const [sealed] = await this.sealedMany([key]);
    return sealed === undefined ? undefined : this.#cipher.open(key, sealed);
  }

  /** In the order of `keys`. @throws VaultError as {@link get} */
  async getMany(keys: readonly string[]): Promise<(Buffer | undefined)[]> {
    const sealed = await this.sealedMany(keys);
    return keys.map((key, i) => {
      const row = sealed[i];
      return row === undefined ? undefined : this.#cipher.open(key, row);
    });
  }

  /** Rows in the order of their keys, as of the call. @throws VaultError as {@link get} */
  async *entries(range: RowRange): AsyncGenerator<readonly [string, Buffer], void, undefined> {
    for await (const [key, sealed] of this.sealedEntries(range)) {
      yield [key, this.#cipher.open(key, sealed)];
    }
  }

  /** As {@link entries}, as they lie on disk: for backups and checks. */
  async *sealedEntries(
    range: RowRange = { from: '', to: '\uffff' },
    snapshot?: RowSnapshot,
  ): AsyncGenerator<readonly [string, Buffer], void, undefined> {
    const { from, to, limit = -1, reverse = false } = range;
    try {
      yield* this.#db.iterator({ gte: from, lt: to, limit, reverse, snapshot });
    } catch (error) {
      throw rowsUnreadable(error);
    }
  }

  /** The rows as they are now, for several walks; to be closed. */
  snapshot(): RowSnapshot {
    return this.#db.snapshot();
  }

  /** Rows by key as they lie on disk, in the order of `keys`. @throws VaultError `VAULT_ROWS_UNREADABLE` */
  async sealedMany(
    keys: readonly string[],
    snapshot?: RowSnapshot,
  ): Promise<(Buffer | undefined)[]> {
    return this.#db.getMany([...keys], { snapshot }).catch((error: unknown) => {
      throw rowsUnreadable(error);
    });
  }

  /** The cipher, for checks of rows read as they lie on disk. */
  get cipher(): RowCipher {
    return this.#cipher;
  }

  /**
   * Writes all changes or none; durable when it resolves. There is no write without a sync: a power
   * cut may take any page of `level`'s log that was not synced, and also what lies in an older log
   * when only the newer one was; a write that came later would then stand without one before it.
   *
   * @throws VaultError `VAULT_WRITE_FAILED`, then for every later write too; `VAULT_CLOSED`
   */
  async write(changes: readonly RowChange[]): Promise<void> {
    if (this.#closed) throw new VaultError('VAULT_CLOSED', 'the vault is closed');
    await this.#writes.add(changes);
  }

  /** Finishes what was begun, then closes. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.idle();
    await Promise.all([this.#db.close(), this.#head.close()]);
  }

  async #commit(group: readonly (readonly RowChange[])[]): Promise<void> {
    const changes = new Map<string, Uint8Array | undefined>();
    for (const { key, value } of group.flat()) changes.set(key, value);
    const sum = await this.#put(changes);
    this.#sum = sum;
    await this.#head.write(sum.sequence);
    this.#onStep('vault.rows.synced');
  }

  async #put(changes: Map<string, Uint8Array | undefined>): Promise<RowSum> {
    const keys = [...changes.keys()];
    const before = await this.sealedMany(keys);
    const removed: Buffer[] = [];
    const added: Buffer[] = [];
    const batch = this.#db.batch();
    keys.forEach((key, i) => {
      const old = before[i];
      if (old !== undefined) removed.push(this.#cipher.share(key, old));
      const value = changes.get(key);
      if (value === undefined) {
        batch.del(key);
        return;
      }
      const sealed = this.#cipher.seal(key, value);
      added.push(this.#cipher.share(key, sealed));
      batch.put(key, sealed);
    });
    const sum = this.#sum.after(removed, added);
    batch.put(SUM_KEY, this.#cipher.seal(SUM_KEY, sum.encode()));
    this.#onStep('vault.rows.write');
    await batch.write({ sync: true });
    return sum;
  }
}

function writeFailed(cause: unknown): VaultError {
  const message = 'the vault could not be written and takes no more writes: mend it and restart';
  return new VaultError('VAULT_WRITE_FAILED', message, { cause });
}

async function readSum(db: Level<string, Buffer>, cipher: RowCipher): Promise<RowSum> {
  const [sealed] = await db.getMany([SUM_KEY]).catch((error: unknown) => {
    throw rowsUnreadable(error);
  });
  if (sealed === undefined) return RowSum.empty();
  const sum = RowSum.decode(cipher.open(SUM_KEY, sealed));
  if (sum !== undefined) return sum;
  throw new VaultError('VAULT_ROW_DAMAGED', 'the sum over the vault rows is unreadable', {
    place: 'rows/sum',
  });
}

async function refuseLostWrites(sum: RowSum, head: RowHead): Promise<void> {
  const newest = await head.read();
  if (newest <= sum.sequence) return;
  const lost = `${String(newest - sum.sequence)} synced writes are gone`;
  throw new VaultError('VAULT_ROWS_MISSING', `the vault went back in time: ${lost}; restore it`, {
    place: 'rows',
  });
}

async function openDatabase(folder: string, createIfMissing: boolean): Promise<Rows> {
  const db: Rows = new Level<string, Buffer>(folder, {
    valueEncoding: 'buffer',
    createIfMissing,
    cacheSize: CACHE_BYTES,
    // The rows are ciphertext: there is nothing to compress.
    compression: false,
  });
  await db.open().catch((error: unknown) => {
    throw rowsUnreadable(error);
  });
  return db;
}

function isUnreadable(error: unknown): boolean {
  return error instanceof VaultError && error.code === 'VAULT_ROWS_UNREADABLE';
}

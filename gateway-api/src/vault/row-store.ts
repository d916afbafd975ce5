// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { openedOrMadeAnew } from '@yulian/network';
import { Level } from 'level';
import type { DiskSpace } from '../durable/disk-space.js';
import { GroupCommit } from '../durable/group-commit.js';
import type { OnStep } from '../durable/steps.js';
import { requireRoom } from './blob-writer.js';
import { RowCipher } from './row-cipher.js';
import { commitFailure, PROBE_BYTES, probeDisk, type Doubt } from './row-doubt.js';
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
  readonly space: DiskSpace;
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
 * After a full disk `level` is opened anew as soon as there is room, and what was cut short is undone.
 */
export class RowStore {
  readonly #db: Rows;
  readonly #cipher: RowCipher;
  readonly #head: RowHead;
  readonly #options: RowStoreOptions;
  #sum: RowSum;
  readonly #writes: GroupCommit<readonly RowChange[]>;
  #closed = false;
  #doubt: Doubt | undefined;
  #reopening: Promise<void> | undefined;

  private constructor({ db, cipher, head, sum }: OpenRows, options: RowStoreOptions) {
    this.#db = db;
    this.#cipher = cipher;
    this.#head = head;
    this.#sum = sum;
    this.#options = options;
    this.#writes = new GroupCommit((group) => this.#commit(group), commitFailure);
  }

  /**
   * @throws VaultError `VAULT_LOCKED` when another process has it open, `VAULT_ROWS_UNREADABLE`,
   *   `VAULT_ROWS_MISSING` when synced writes are gone
   */
  static async open(options: RowStoreOptions): Promise<RowStore> {
    const { directory, key, mayCreate } = options;
    const folder = join(directory, 'rows');
    const openRows = (): Promise<Rows> => openDatabase(folder, mayCreate);
    const db = await (mayCreate ? openedOrMadeAnew(folder, openRows, isUnreadable) : openRows());
    const cipher = new RowCipher(key);
    const head = await RowHead.open(directory, key);
    try {
      const sum = await readSum(db, cipher);
      await refuseLostWrites(sum, head);
      return new RowStore({ db, cipher, head, sum }, options);
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
    await this.#reopening;
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
    await this.#reopening;
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
   * @throws VaultError `VAULT_FULL`: nothing was written; `VAULT_WRITE_FAILED`, then for every later
   *   write too unless the disk was full; `VAULT_CLOSED`
   */
  async write(changes: readonly RowChange[]): Promise<void> {
    if (this.#closed) throw new VaultError('VAULT_CLOSED', 'the vault is closed');
    await this.#writes.add(changes);
  }

  /** Whether rows can be written. What a full disk has stopped goes on, once there is room. */
  async isWritable(): Promise<boolean> {
    const nothing = this.#writes.add([]);
    return nothing.then(
      () => true,
      () => false,
    );
  }

  /** Finishes what was begun, then closes. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.idle();
    await Promise.all([this.#db.close(), this.#head.close()]);
  }

  async #commit(group: readonly (readonly RowChange[])[]): Promise<void> {
    if (this.#doubt !== undefined) await this.#settle(this.#doubt);
    const changes = new Map<string, Buffer | undefined>();
    for (const { key, value } of group.flat()) {
      changes.set(key, value === undefined ? undefined : this.#cipher.seal(key, value));
    }
    if (changes.size === 0) return;
    await this.#requireRoomFor(changes);
    const keys = [...changes.keys()];
    const rows = await this.sealedMany(keys);
    const before = new Map(keys.map((key, i) => [key, rows[i]]));
    this.#doubt = { sequence: this.#sum.sequence, before };
    await this.#put(changes, before);
    this.#options.onStep('vault.rows.synced');
    this.#doubt = undefined;
  }

  /** Removing makes room. @throws VaultError `VAULT_FULL` */
  async #requireRoomFor(changes: ReadonlyMap<string, Buffer | undefined>): Promise<void> {
    const bytes = [...changes.values()].reduce((sum, value) => sum + (value?.length ?? 0), 0);
    if (bytes > 0) await requireRoom(this.#options.space, bytes, 'begun-work');
  }

  async #put(
    changes: ReadonlyMap<string, Buffer | undefined>,
    before: ReadonlyMap<string, Buffer | undefined>,
  ): Promise<void> {
    const removed: Buffer[] = [];
    const added: Buffer[] = [];
    const batch = this.#db.batch();
    for (const [key, sealed] of changes) {
      const old = before.get(key);
      if (old !== undefined) removed.push(this.#cipher.share(key, old));
      if (sealed === undefined) {
        batch.del(key);
        continue;
      }
      added.push(this.#cipher.share(key, sealed));
      batch.put(key, sealed);
    }
    const sum = this.#sum.after(removed, added);
    batch.put(SUM_KEY, this.#cipher.seal(SUM_KEY, sum.encode()));
    this.#options.onStep('vault.rows.write');
    await batch.write({ sync: true });
    this.#sum = sum;
    await this.#head.write(sum.sequence);
  }

  /** After a full disk: opens `level` anew, and undoes a write of which nobody was told that it was done. */
  async #settle({ sequence, before }: Doubt): Promise<void> {
    const { directory, space } = this.#options;
    await requireRoom(space, PROBE_BYTES, 'new-work');
    await probeDisk(directory);
    this.#reopening = this.#reopen();
    await this.#reopening.finally(() => {
      this.#reopening = undefined;
    });
    this.#sum = await readSum(this.#db, this.#cipher);
    if (this.#sum.sequence < sequence) await refuseLostWrites(this.#sum, this.#head);
    if (this.#sum.sequence > sequence) {
      const keys = [...before.keys()];
      const rows = await this.sealedMany(keys);
      await this.#put(before, new Map(keys.map((key, i) => [key, rows[i]])));
    }
    this.#doubt = undefined;
  }

  async #reopen(): Promise<void> {
    if (this.#db.status === 'open') await this.#db.close();
    await this.#db.open().catch((error: unknown) => {
      throw rowsUnreadable(error);
    });
  }
}

/** What a store is made of when it was opened. */
interface OpenRows {
  readonly db: Rows;
  readonly cipher: RowCipher;
  readonly head: RowHead;
  readonly sum: RowSum;
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

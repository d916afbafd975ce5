// SPDX-License-Identifier: Apache-2.0
import { Level } from 'level';
import { HEAD_KEY, recordKey, timeKey, type Position } from './keys.js';
import { INDEX_FORMAT, type IndexHead, type StoredRecord } from './record.js';

type Database = Level;

/** A consistent view of the index; to be closed. */
export type IndexSnapshot = ReturnType<Database['snapshot']>;

export interface WalkOptions {
  /** Inclusive. */
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
  readonly reverse: boolean;
  readonly snapshot: IndexSnapshot;
}

/** A walk over rows, some at a time; none when it is over. */
export interface RowWalk {
  nextv(size: number): Promise<[key: string, value: string][]>;
  close(): Promise<void>;
}

/** Rows to be written together, or not at all. */
export interface IndexBatch {
  put(key: string, value: string): void;
  del(key: string): void;
  write(): Promise<void>;
}

/** Is in no part of the index. */
const NO_KEY = 's';
const CACHE_BYTES = 32 * 1024 * 1024;
const BLOCK_BYTES = 8 * 1024;

/** The index's rows in `level`. Not synced: what a crash takes, the ledger gives back. */
export class IndexStore {
  readonly #db: Database;

  private constructor(db: Database) {
    this.#db = db;
  }

  static async open(directory: string): Promise<IndexStore> {
    const db: Database = new Level(directory, {
      cacheSize: CACHE_BYTES,
      blockSize: BLOCK_BYTES,
    });
    await db.open();
    return new IndexStore(db);
  }

  snapshot(): IndexSnapshot {
    return this.#db.snapshot();
  }

  async getMany(
    keys: readonly string[],
    snapshot?: IndexSnapshot,
  ): Promise<(string | undefined)[]> {
    return this.#db.getMany([...keys], { snapshot });
  }

  /** The head; that of an empty index when there is none, or one of another format. */
  async head(snapshot?: IndexSnapshot): Promise<IndexHead> {
    const [text] = await this.getMany([HEAD_KEY], snapshot);
    return readHead(text);
  }

  /** Records by id, in the order of `ids`, with their places. */
  async records(
    kind: string,
    ids: readonly string[],
    snapshot?: IndexSnapshot,
  ): Promise<((StoredRecord & Position) | undefined)[]> {
    const times = await this.getMany(
      ids.map((id) => timeKey(kind, id)),
      snapshot,
    );
    const places = ids.flatMap((id, i) => {
      const time = times[i];
      return time === undefined ? [] : [{ id, time }];
    });
    const found = await this.recordsAt(kind, places, snapshot);
    const byId = new Map(places.map(({ id }, i) => [id, found[i]]));
    return ids.map((id) => {
      const record = byId.get(id);
      return record === undefined ? undefined : { ...record, id };
    });
  }

  /** Records by place, in the order of `places`. */
  async recordsAt(
    kind: string,
    places: readonly Position[],
    snapshot?: IndexSnapshot,
  ): Promise<(StoredRecord | undefined)[]> {
    const keys = places.map((place) => recordKey(kind, place));
    const texts = await this.getMany(keys, snapshot);
    return texts.map((text, i) => {
      const place = places[i];
      return text === undefined || place === undefined ? undefined : readRecord(text, place.time);
    });
  }

  /** Rows in the order of their keys; to be closed. */
  walk({ from, to, reverse, snapshot }: WalkOptions): RowWalk {
    return this.#db.iterator({ gte: from, lt: to, reverse, snapshot });
  }

  /** Begins a batch; rows wait outside JavaScript's memory. */
  begin(): IndexBatch {
    const batch = this.#db.batch();
    return {
      put: (key, value) => {
        batch.put(key, value);
      },
      del: (key) => {
        batch.del(key);
      },
      write: () => batch.write({ sync: false }),
    };
  }

  /** Makes durable what was written so far. */
  async sync(): Promise<void> {
    // `level` has no call for it: a change that changes nothing, synced, takes along all before it.
    await this.#db.del(NO_KEY, { sync: true });
  }

  async close(): Promise<void> {
    await this.#db.close();
  }
}

export function readHead(text: string | undefined): IndexHead {
  return text === undefined
    ? { format: INDEX_FORMAT, height: 0, blockHash: '' }
    : (JSON.parse(text) as IndexHead);
}

/** The text of a record: its time is in the key. */
export function writeRecord({ common, rare, body }: StoredRecord): string {
  return JSON.stringify([common, rare, body]);
}

export function readRecord(text: string, time: string): StoredRecord {
  const [common, rare, body] = JSON.parse(text) as [
    StoredRecord['common'],
    StoredRecord['rare'],
    StoredRecord['body'],
  ];
  return { time, common, rare, body };
}

// SPDX-License-Identifier: Apache-2.0
// The only file that knows LevelDB.
import { Level } from 'level';
import { LedgerError } from '../errors.js';
import { openFailure, readFailure } from './level-failure.js';
import {
  blockKey,
  encodeHead,
  encodeHistory,
  encodeState,
  encodeTransactionRecord,
  FORMAT_KEY,
  HEAD_KEY,
  historyKey,
  stateKey,
  transactionKey,
  type Head,
  type HistoryRecord,
  type StateRecord,
  type TransactionRecord,
} from './records.js';
import { SharedReader } from './shared-reader.js';
import { StoreReader, type Row, type RowBounds, type Rows } from './store-reader.js';

type Database = Level<Buffer, Buffer>;
type Snapshot = ReturnType<Database['snapshot']>;

/** Version of everything this ledger stores. Another number is refused, never guessed at. */
const FORMAT = '1';

const PAGE = 200;

/** Everything one block changes: written at once or not at all. */
export interface BlockChanges {
  readonly head: Head;
  readonly block: Buffer;
  /** New content of keys; undefined deletes. */
  readonly state: ReadonlyMap<string, StateRecord | undefined>;
  readonly history: readonly (HistoryRecord & { readonly key: string })[];
  readonly transactions: ReadonlyMap<string, TransactionRecord>;
}

/** The state of the ledger after one block, unchanging. Must be released. */
export interface StoreSnapshot {
  readonly reader: StoreReader;
  release(): Promise<void>;
}

/** How to write a block. */
export interface CommitOptions {
  /** Durable before it is answered; true unless said. Only copies that can be made again go without. */
  readonly sync?: boolean;
  /** Called around the durable write, for fault injection. */
  readonly hook?: (step: 'before-sync' | 'during-sync' | 'after-sync') => void;
}

/** The rows of one ledger on disk. */
export class Store {
  /** Reads what is committed now. */
  readonly reader: StoreReader;
  readonly #db: Database;

  private constructor(db: Database) {
    this.#db = db;
    this.reader = new StoreReader(rowsOf(db, undefined));
  }

  /**
   * Opens the database in a folder; with `create`, makes it when it is missing.
   *
   * @throws LedgerError `LEDGER_LOCKED` another process has it, `LEDGER_CORRUPT`,
   *   `LEDGER_FORMAT_UNKNOWN`, `LEDGER_UNAVAILABLE`
   */
  static async open(folder: string, { create = true } = {}): Promise<Store> {
    const db: Database = new Level(folder, { keyEncoding: 'buffer', valueEncoding: 'buffer' });
    try {
      await db.open({ createIfMissing: create });
    } catch (error) {
      throw openFailure(error, folder);
    }
    try {
      await requireFormat(db, folder);
    } catch (error) {
      await db.close();
      throw readFailure(error);
    }
    return new Store(db);
  }

  /** The committed rows as they are now, kept while writing goes on. */
  snapshot(): StoreSnapshot {
    const snapshot = this.#db.snapshot();
    return {
      reader: new SharedReader(rowsOf(this.#db, snapshot)),
      release: () => snapshot.close(),
    };
  }

  /**
   * Writes a block and all that follows from it in one synced batch: after a crash either all of it
   * is there or nothing.
   *
   * @throws whatever LevelDB says; the caller must not write again
   */
  async commit(changes: BlockChanges, { sync = true, hook }: CommitOptions = {}): Promise<void> {
    const batch = this.#db.batch();
    fill(batch, changes);
    hook?.('before-sync');
    const written = batch.write({ sync });
    hook?.('during-sync');
    await written;
    hook?.('after-sync');
  }

  close(): Promise<void> {
    return this.#db.close();
  }
}

/** @throws LedgerError `LEDGER_FORMAT_UNKNOWN` */
async function requireFormat(db: Database, folder: string): Promise<void> {
  // Undefined when absent, whatever the package's types say.
  const stored = (await db.get(FORMAT_KEY)) as Buffer | undefined;
  const format = stored?.toString();
  if (format === undefined ? !(await hasRows(db)) : format === FORMAT) return;
  const held = `${folder} holds format ${format ?? 'none'}`;
  const message = `${held}; this program reads format ${FORMAT}`;
  throw new LedgerError('LEDGER_FORMAT_UNKNOWN', message);
}

function fill(batch: ReturnType<Database['batch']>, changes: BlockChanges): void {
  if (changes.head.height === 1) batch.put(FORMAT_KEY, Buffer.from(FORMAT));
  batch.put(blockKey(changes.head.height - 1), changes.block);
  for (const [key, record] of changes.state) {
    const row = stateKey(key);
    if (record === undefined) batch.del(row);
    else batch.put(row, encodeState(record, row));
  }
  for (const record of changes.history) {
    const row = historyKey(record.key, record.version);
    batch.put(row, encodeHistory(record, row));
  }
  for (const [id, record] of changes.transactions) {
    const row = transactionKey(id);
    batch.put(row, encodeTransactionRecord(record, row));
  }
  batch.put(HEAD_KEY, encodeHead(changes.head));
}

function rowsOf(db: Database, snapshot: Snapshot | undefined): Rows {
  const options = snapshot === undefined ? {} : { snapshot };
  return {
    get: (key) => readGuarded(() => db.getSync(key, options)),
    getAsync: async (key) => {
      try {
        return await db.get(key, options);
      } catch (error) {
        throw readFailure(error);
      }
    },
    scan: (bounds, reverse) => scan(db, { ...bounds, ...options, reverse }),
    keys: (bounds) => scanKeys(db, { ...bounds, ...options }),
  };
}

async function* scan(
  db: Database,
  options: RowBounds & { readonly reverse: boolean; readonly snapshot?: Snapshot },
): AsyncGenerator<Row> {
  const iterator = db.iterator(options);
  try {
    for (;;) {
      const page = await iterator.nextv(PAGE);
      if (page.length === 0) return;
      yield* page;
    }
  } catch (error) {
    throw readFailure(error);
  } finally {
    await iterator.close();
  }
}

async function* scanKeys(
  db: Database,
  options: RowBounds & { readonly snapshot?: Snapshot },
): AsyncGenerator<Buffer> {
  try {
    yield* db.keys(options);
  } catch (error) {
    throw readFailure(error);
  }
}

async function hasRows(db: Database): Promise<boolean> {
  for await (const key of db.keys({ limit: 1 })) return key.length >= 0;
  return false;
}

function readGuarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw readFailure(error);
  }
}

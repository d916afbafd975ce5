// SPDX-License-Identifier: Apache-2.0
import type { Iterators, StateQueryResponse } from 'fabric-shim';
import type { RangeRecord } from './rwset.js';
import type { HistoryRecord } from './records.js';
import type { StateEntry } from './store-reader.js';

/** What the shim gives for a range: a promise of an iterator, and iterable itself. */
export type Iterating<R, T> = Promise<R> & AsyncIterable<T>;

type Source<T> = AsyncGenerator<T, void>;

/** An iterator of a contract. Whatever it takes from a range goes into the read set. */
class ContractIterator<S, T> implements Iterators.CommonIterator<T> {
  readonly #source: Source<S>;
  readonly #convert: (item: S) => T;
  readonly #atEnd: () => void;

  constructor(source: Source<S>, convert: (item: S) => T, atEnd: () => void) {
    this.#source = source;
    this.#convert = convert;
    this.#atEnd = atEnd;
  }

  async next(): Promise<Iterators.NextResult<T>> {
    const { value, done } = await this.#source.next();
    if (done !== true) return { value: this.#convert(value), done: false };
    this.#atEnd();
    // The shim's last result has no value either.
    return { done: true } as Iterators.NextResult<T>;
  }

  async close(): Promise<void> {
    await this.#source.return();
  }
}

/** Iterates over a range of state and records it. */
export function stateIterator(
  source: Source<StateEntry>,
  range: RangeRecord,
): Iterators.StateQueryIterator {
  const convert = (entry: StateEntry): Iterators.KV => {
    range.read(entry.key, entry.version);
    return toKv(entry);
  };
  return new ContractIterator(source, convert, () => {
    range.exhaust();
  });
}

/** One page of a range: up to `pageSize` entries, and where the next page begins. */
export async function statePage(
  source: Source<StateEntry>,
  range: RangeRecord,
  pageSize: number,
): Promise<StateQueryResponse<Iterators.StateQueryIterator>> {
  const page: StateEntry[] = [];
  let bookmark = '';
  for await (const entry of source) {
    if (page.length === pageSize) {
      bookmark = entry.key;
      break;
    }
    range.read(entry.key, entry.version);
    page.push(entry);
  }
  if (bookmark === '') range.exhaust();
  return {
    iterator: new ContractIterator(replay(page), toKv, () => undefined),
    metadata: { fetchedRecordsCount: page.length, bookmark },
  };
}

/** Iterates over a key's changes, newest first. Not in the read set, as in Fabric. */
export function historyIterator(source: Source<HistoryRecord>): Iterators.HistoryQueryIterator {
  return new ContractIterator(source, toModification, () => undefined);
}

/** Makes a promise of an iterator iterable itself, as the shim does. */
export function iterating<R, T>(
  opening: Promise<R>,
  iteratorOf: (opened: R) => Iterators.CommonIterator<T>,
): Iterating<R, T> {
  async function* iterate(): AsyncGenerator<T> {
    const iterator = iteratorOf(await opening);
    try {
      for (;;) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.close();
    }
  }
  return Object.assign(opening, { [Symbol.asyncIterator]: iterate });
}

// eslint-disable-next-line @typescript-eslint/require-await -- an async generator by type only
async function* replay<T>(items: readonly T[]): AsyncGenerator<T, void> {
  yield* items;
}

function toKv({ key, value }: StateEntry): Iterators.KV {
  return { namespace: '', key, value: Buffer.from(value) };
}

/** The shim gives plain numbers here, whatever its types say about `seconds`. */
function toModification(record: HistoryRecord): Iterators.KeyModification {
  const { timestampMs, transactionId: txId, isDelete, value } = record;
  const seconds = Math.floor(timestampMs / 1000);
  const timestamp = { seconds, nanos: (timestampMs - seconds * 1000) * 1_000_000 };
  return {
    txId,
    isDelete,
    value: Buffer.from(value),
    timestamp,
  } as unknown as Iterators.KeyModification;
}

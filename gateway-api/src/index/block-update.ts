// SPDX-License-Identifier: Apache-2.0
import { readRecord, writeRecord, type IndexBatch, type IndexStore } from './index-store.js';
import { countKey, entryKey, HEAD_KEY, recordKey, timeKey, type Position } from './keys.js';
import type { IndexedRecord, IndexHead, RemovedRecord, StoredRecord, Term } from './record.js';

/** What is known of a record while a block is taken in. */
interface Known {
  readonly time: string;
  readonly text: string;
}

/**
 * All changes that one block makes to the index. They are written in one batch with the new head,
 * so that the index never holds half of a block.
 */
export class BlockUpdate {
  readonly #store: IndexStore;
  readonly #batch: IndexBatch;
  /** Records this block has written, or found to be absent. */
  readonly #known = new Map<string, Known | undefined>();
  readonly #counts = new Map<string, number>();

  constructor(store: IndexStore) {
    this.#store = store;
    this.#batch = store.begin();
  }

  /** A record as this block has left it so far. */
  async read(kind: string, id: string): Promise<StoredRecord | undefined> {
    const [known] = await this.#load(kind, [id]);
    return known === undefined ? undefined : readRecord(known.text, known.time);
  }

  /** As {@link read}, in the order of `ids`. */
  async readMany(kind: string, ids: readonly string[]): Promise<(StoredRecord | undefined)[]> {
    const known = await this.#load(kind, ids);
    return known.map((one) => (one === undefined ? undefined : readRecord(one.text, one.time)));
  }

  /** Puts records, or takes them out, with their entries in all lists. */
  async apply(records: readonly (IndexedRecord | RemovedRecord)[]): Promise<void> {
    for (const [kind, ofKind] of groupByKind(records)) {
      await this.#load(
        kind,
        ofKind.map(({ id }) => id),
      );
      for (const record of ofKind) this.#change(record);
    }
  }

  /** Writes everything together with the head. */
  async finish(head: IndexHead): Promise<void> {
    const keys = [...this.#counts.keys()];
    const before = await this.#store.getMany(keys);
    keys.forEach((key, i) => {
      const count = Number(before[i] ?? '0') + (this.#counts.get(key) ?? 0);
      if (count === 0) this.#batch.del(key);
      else this.#batch.put(key, String(count));
    });
    this.#batch.put(HEAD_KEY, JSON.stringify(head));
    await this.#batch.write();
  }

  async #load(kind: string, ids: readonly string[]): Promise<(Known | undefined)[]> {
    const missing = [...new Set(ids.filter((id) => !this.#known.has(nameOf(kind, id))))];
    const found = await this.#store.records(kind, missing);
    missing.forEach((id, i) => {
      const record = found[i];
      const known = record && { time: record.time, text: writeRecord(record) };
      this.#known.set(nameOf(kind, id), known);
    });
    return ids.map((id) => this.#known.get(nameOf(kind, id)));
  }

  #change(record: IndexedRecord | RemovedRecord): void {
    const { kind, id } = record;
    const name = nameOf(kind, id);
    const known = this.#known.get(name);
    if (known !== undefined) this.#takeOut(kind, { time: known.time, id }, known.text);
    if ('removed' in record) {
      this.#known.set(name, undefined);
      return;
    }
    const { time, common, rare } = record;
    const place = { time, id };
    const text = writeRecord(record);
    this.#batch.put(recordKey(kind, place), text);
    this.#batch.put(timeKey(kind, id), time);
    for (const term of [...common, ...rare]) this.#batch.put(entryKey(kind, term, place), '');
    for (const term of common) this.#count(kind, term, 1);
    this.#known.set(name, { time, text });
  }

  #takeOut(kind: string, place: Position, text: string): void {
    const { common, rare } = readRecord(text, place.time);
    this.#batch.del(recordKey(kind, place));
    this.#batch.del(timeKey(kind, place.id));
    for (const term of [...common, ...rare]) this.#batch.del(entryKey(kind, term, place));
    for (const term of common) this.#count(kind, term, -1);
  }

  #count(kind: string, term: Term, by: number): void {
    const key = countKey(kind, term);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }
}

function nameOf(kind: string, id: string): string {
  return `${kind}\0${id}`;
}

function groupByKind<R extends { readonly kind: string }>(
  records: readonly R[],
): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(record.kind);
    if (group === undefined) groups.set(record.kind, [record]);
    else group.push(record);
  }
  return groups;
}

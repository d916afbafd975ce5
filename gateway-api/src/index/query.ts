// SPDX-License-Identifier: Apache-2.0
import { readHead, readRecord, type IndexSnapshot, type IndexStore } from './index-store.js';
import { countKey, HEAD_KEY, listPrefix, type Position } from './keys.js';
import type { StoredRecord, Term } from './record.js';
import { walk, type Step } from './walk.js';

/** A record found, with its place in lists. */
export type FoundRecord = StoredRecord & Position;

/** Reads other records of the same view. */
export type ReadRecord = (kind: string, id: string) => Promise<StoredRecord | undefined>;

export interface ListQuery {
  readonly kind: string;
  /** All must hold; each is a property and the values it may have. */
  readonly where?: readonly { readonly name: string; readonly anyOf: readonly string[] }[];
  /** Earliest time, inclusive. */
  readonly from?: string | undefined;
  /** Latest time, exclusive. */
  readonly to?: string | undefined;
  /** What no list can tell, such as a state that depends on today's date. */
  readonly matches?: (record: FoundRecord, read: ReadRecord) => boolean | Promise<boolean>;
  /** `newest` unless said. */
  readonly order?: 'newest' | 'oldest';
  readonly limit: number;
  /** The page after `position`, or the one before it; without a position the first or the last. */
  readonly direction?: 'after' | 'before';
  readonly position?: Position | undefined;
}

export interface Page<T = FoundRecord> {
  readonly items: readonly T[];
  /** There may be more in the direction that was asked for. */
  readonly hasMore: boolean;
  /** Where the next page begins; undefined when this is the last. */
  readonly next: Position | undefined;
  /** Where the page before ends; undefined when this is the first. */
  readonly previous: Position | undefined;
  /** Number of blocks for which this is true. */
  readonly height: number;
}

/**
 * Records looked at for one page. When few of them fit, the page comes short, or empty, and says
 * that there is more: so no query costs more than this, however large the index is.
 */
const MOST_LOOKED_AT = 2000;

/**
 * One page of a list, as of one moment.
 *
 * @param show what to make of each record, with others of the same moment
 */
export async function listRecords<T>(
  store: IndexStore,
  query: ListQuery,
  show: (record: FoundRecord, read: ReadRecord) => Promise<T> | T,
): Promise<Page<T>> {
  const snapshot = store.snapshot();
  try {
    const chosen = await plan(store, query, snapshot);
    const read = reader(store, snapshot);
    const gathered = await gather(store, query, chosen, snapshot, read);
    const page = pageOf(query, gathered, chosen.height);
    const items = await Promise.all(page.items.map((record) => show(record, read)));
    return { ...page, items };
  } finally {
    await snapshot.close();
  }
}

/** Reads each record once: the entries of a page mostly share a batch. */
function reader(store: IndexStore, snapshot: IndexSnapshot): ReadRecord {
  const known = new Map<string, ReturnType<ReadRecord>>();
  return (kind, id) => {
    const name = `${kind}\0${id}`;
    const found =
      known.get(name) ?? store.records(kind, [id], snapshot).then((records) => records.at(0));
    known.set(name, found);
    return found;
  };
}

type Filter = NonNullable<ListQuery['where']>[number];

interface Plan {
  readonly height: number;
  /** Prefixes of the lists to walk. */
  readonly list: readonly string[];
  /** What is still to be asked of each record. */
  readonly rest: readonly Filter[];
}

/** Chooses the property that fewest records share; the others are asked of each record. */
async function plan(store: IndexStore, query: ListQuery, snapshot: IndexSnapshot): Promise<Plan> {
  const { kind, where = [] } = query;
  const keys = where.map(({ name, anyOf }) =>
    anyOf.map((value) => countKey(kind, [name, value] as const)),
  );
  const [head, ...counts] = await store.getMany([HEAD_KEY, ...keys.flat()], snapshot);
  const { height } = readHead(head);
  let best: Filter | undefined;
  let fewest = Infinity;
  for (const [i, filter] of where.entries()) {
    const own = counts.splice(0, keys[i]?.length ?? 0);
    const sum = own.reduce((total, count) => total + Number(count ?? '0'), 0);
    if (sum < fewest) [best, fewest] = [filter, sum];
  }
  if (best === undefined) return { height, list: [listPrefix(kind, undefined)], rest: [] };
  const { name, anyOf } = best;
  const terms = [...new Set(anyOf)].map((value): Term => [name, value]);
  return {
    height,
    list: terms.map((term) => listPrefix(kind, term)),
    rest: where.filter((filter) => filter !== best),
  };
}

interface Gathered {
  /** In the direction of the walk; one more than asked for when there are more. */
  readonly found: readonly FoundRecord[];
  /** Set when the walk was ended before its end. */
  readonly stoppedAt: Position | undefined;
}

async function gather(
  store: IndexStore,
  query: ListQuery,
  { list, rest }: Plan,
  snapshot: IndexSnapshot,
  read: ReadRecord,
): Promise<Gathered> {
  const { limit, matches } = query;
  const found: FoundRecord[] = [];
  let looked = 0;
  for await (const records of recordsIn(store, query, list, snapshot)) {
    for (const record of records) {
      if (!hasTerms(record, rest) || (await matches?.(record, read)) === false) continue;
      found.push(record);
      if (found.length > limit) return { found, stoppedAt: undefined };
    }
    looked += records.length;
    if (looked >= MOST_LOOKED_AT) return { found, stoppedAt: records.at(-1) };
  }
  return { found, stoppedAt: undefined };
}

/** The records of a list, some at a time, in the direction of the query. */
async function* recordsIn(
  store: IndexStore,
  query: ListQuery,
  list: readonly string[],
  snapshot: IndexSnapshot,
): AsyncGenerator<FoundRecord[], void, undefined> {
  const { kind, limit, order = 'newest', direction = 'after', from, to, position } = query;
  const descending = (order === 'newest') === (direction === 'after');
  const chunk = limit + 1;
  const beyond = position;
  const steps = walk(store, { prefixes: list, from, to, descending, beyond, snapshot, chunk });
  const holdsRecords = list.length === 1 && list[0] === listPrefix(kind, undefined);
  for await (const group of groupsOf(steps, chunk)) {
    yield holdsRecords ? group.map(inPlace) : await fetch(store, kind, group, snapshot);
  }
}

async function* groupsOf(
  steps: AsyncIterable<Step>,
  size: number,
): AsyncGenerator<Step[], void, undefined> {
  let group: Step[] = [];
  for await (const step of steps) {
    group.push(step);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function inPlace({ time, id, value }: Step): FoundRecord {
  return { ...readRecord(value, time), id };
}

async function fetch(
  store: IndexStore,
  kind: string,
  group: readonly Step[],
  snapshot: IndexSnapshot,
): Promise<FoundRecord[]> {
  const records = await store.recordsAt(kind, group, snapshot);
  return group.flatMap(({ id }, i) => {
    const record = records[i];
    return record === undefined ? [] : [{ ...record, id }];
  });
}

function hasTerms({ common, rare }: StoredRecord, filters: readonly Filter[]): boolean {
  return filters.every(({ name, anyOf }) =>
    [...common, ...rare].some(([of, value]) => of === name && anyOf.includes(value)),
  );
}

function pageOf(query: ListQuery, { found, stoppedAt }: Gathered, height: number): Page {
  const { limit, direction = 'after', position } = query;
  const hasMore = found.length > limit || stoppedAt !== undefined;
  const walked = found.slice(0, limit);
  const end = found.length > limit ? placeOf(walked.at(-1)) : stoppedAt && placeOf(stoppedAt);
  const begin = position === undefined ? undefined : (placeOf(walked[0]) ?? position);
  return direction === 'after'
    ? { items: walked, hasMore, next: end, previous: begin, height }
    : { items: walked.reverse(), hasMore, next: begin, previous: end, height };
}

function placeOf(record: Position | undefined): Position | undefined {
  return record === undefined ? undefined : { time: record.time, id: record.id };
}

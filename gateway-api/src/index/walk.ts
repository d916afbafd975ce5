// SPDX-License-Identifier: Apache-2.0
import type { IndexSnapshot, IndexStore } from './index-store.js';
import { afterKey, endOfList, keyInList, positionOf, startOfList, type Position } from './keys.js';

/** One stretch of the lists of an index, in one direction. */
export interface Stretch {
  /** Lists to walk at once; what stands in several of them comes once. */
  readonly prefixes: readonly string[];
  /** First time, inclusive. */
  readonly from: string | undefined;
  /** Last time, exclusive. */
  readonly to: string | undefined;
  /** From later to earlier. */
  readonly descending: boolean;
  /** Only what comes after this place in the direction of the walk. */
  readonly beyond: Position | undefined;
  readonly snapshot: IndexSnapshot;
  /** How many rows to read at once. */
  readonly chunk: number;
}

/** A place with the row that stands there. */
export interface Step extends Position {
  readonly value: string;
}

type Steps = AsyncGenerator<Step, void, undefined>;

/** Walks a stretch, in order of time and id. */
export async function* walk(store: IndexStore, stretch: Stretch): Steps {
  const lists = stretch.prefixes.map((prefix) => walkList(store, prefix, stretch));
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) yield* only;
  else yield* merge(lists, stretch.descending);
}

async function* walkList(store: IndexStore, prefix: string, stretch: Stretch): Steps {
  const { descending, snapshot, chunk } = stretch;
  const { from, to } = rangeOf(prefix, stretch);
  if (from >= to) return;
  const rows = store.walk({ from, to, reverse: descending, snapshot });
  try {
    for (;;) {
      const next = await rows.nextv(chunk);
      if (next.length === 0) return;
      for (const [key, value] of next) yield { ...positionOf(key), value };
    }
  } finally {
    await rows.close();
  }
}

function rangeOf(prefix: string, stretch: Stretch): { from: string; to: string } {
  let from = startOfList(prefix, stretch.from);
  let to = stretch.to === undefined ? endOfList(prefix) : startOfList(prefix, stretch.to);
  if (stretch.beyond !== undefined) {
    const key = keyInList(prefix, stretch.beyond);
    if (stretch.descending) to = key < to ? key : to;
    else from = afterKey(key) > from ? afterKey(key) : from;
  }
  return { from, to };
}

async function* merge(lists: readonly Steps[], descending: boolean): Steps {
  try {
    const heads = await Promise.all(lists.map((list) => list.next()));
    for (;;) {
      const first = firstOf(heads, descending);
      if (first === undefined) return;
      yield first;
      await Promise.all(
        heads.map(async (head, i) => {
          if (head.done !== true && comparePositions(head.value, first) === 0) {
            heads[i] = (await lists[i]?.next()) ?? { done: true, value: undefined };
          }
        }),
      );
    }
  } finally {
    await Promise.all(lists.map((list) => list.return()));
  }
}

function firstOf(
  heads: readonly IteratorResult<Step, void>[],
  descending: boolean,
): Step | undefined {
  let first: Step | undefined;
  for (const head of heads) {
    if (head.done === true) continue;
    const order = first === undefined ? 0 : comparePositions(head.value, first);
    if (first === undefined || (descending ? order > 0 : order < 0)) first = head.value;
  }
  return first;
}

/** The order of lists: by time, then by id, both by their bytes. */
function comparePositions(a: Position, b: Position): number {
  return compareTexts(a.time, b.time) || compareTexts(a.id, b.id);
}

function compareTexts(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}

// SPDX-License-Identifier: Apache-2.0
import { IndexStore } from './index-store.js';

/**
 * The first key at which two indexes differ, byte for byte; undefined when they are equal. Both
 * must be closed.
 */
export async function firstDifference(
  directory: string,
  other: string,
): Promise<string | undefined> {
  const [a, b] = [await IndexStore.open(directory), await IndexStore.open(other)];
  try {
    const [left, right] = [rowsOf(a), rowsOf(b)];
    for (;;) {
      const [one, two] = await Promise.all([left.next(), right.next()]);
      if (one.done === true && two.done === true) return undefined;
      const same =
        one.done !== true &&
        two.done !== true &&
        one.value[0] === two.value[0] &&
        one.value[1] === two.value[1];
      if (!same) return (one.value ?? two.value)?.[0];
    }
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
}

const AT_ONCE = 1000;

async function* rowsOf(
  store: IndexStore,
): AsyncGenerator<readonly [key: string, value: string], void, undefined> {
  const snapshot = store.snapshot();
  const rows = store.walk({ from: '', to: '\uffff', reverse: false, snapshot });
  try {
    for (;;) {
      const next = await rows.nextv(AT_ONCE);
      if (next.length === 0) return;
      yield* next;
    }
  } finally {
    await rows.close();
    await snapshot.close();
  }
}

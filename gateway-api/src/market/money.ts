// SPDX-License-Identifier: Apache-2.0
import type { FundNoteRecord, FundNoteState } from '@yulian/proofs';
import { FUND_NOTE_KIND, type ReadIndex } from '../index/index.js';

const PAGE = 500;

/** All money of a unit in a state, the oldest first. */
export async function fundsOf(
  index: Pick<ReadIndex, 'list'>,
  unit: string,
  state: FundNoteState,
  more: Readonly<Record<string, string>> = {},
): Promise<FundNoteRecord[]> {
  const where = Object.entries({ unit, state, ...more }).map(([name, value]) => ({
    ...{ name, anyOf: [value] },
  }));
  const found: FundNoteRecord[] = [];
  for (let position: { time: string; id: string } | undefined; ;) {
    const page = await index.list({
      ...{ kind: FUND_NOTE_KIND, where, order: 'oldest', limit: PAGE },
      ...(position === undefined ? {} : { position, direction: 'after' }),
    });
    found.push(...page.items.map(({ body }) => body as unknown as FundNoteRecord));
    if (!page.hasMore || page.next === undefined) return found;
    position = page.next;
  }
}

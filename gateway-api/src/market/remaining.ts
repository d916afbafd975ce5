// SPDX-License-Identifier: Apache-2.0
import { parseCreditSerial, unitsOf } from '@yulian/proofs';
import { HOLDING_KIND, type Position, type ReadIndex } from '../index/index.js';

const PAGE = 500;

/**
 * Units that are still reserved for listings, as the index has them: purchases write nothing of a
 * listing, so that many go on side by side.
 *
 * @returns units by listing; listings that have none are left out
 */
export async function remainingOf(
  index: Pick<ReadIndex, 'list'>,
  listings: readonly string[],
): Promise<ReadonlyMap<string, bigint>> {
  const remaining = new Map<string, bigint>();
  if (listings.length === 0) return remaining;
  const where = [
    { name: 'boundTo', anyOf: listings },
    { name: 'state', anyOf: ['ON_OFFER'] },
  ];
  for (let position: Position | undefined; ;) {
    const page = await index.list({ kind: HOLDING_KIND, where, limit: PAGE, position });
    for (const { id, body } of page.items) {
      const { boundTo } = body as { readonly boundTo: string };
      const units = unitsOf(parseCreditSerial(id));
      remaining.set(boundTo, (remaining.get(boundTo) ?? 0n) + units);
    }
    if (!page.hasMore || page.next === undefined) return remaining;
    position = page.next;
  }
}

// SPDX-License-Identifier: Apache-2.0
// What may be asked of seals and their numbers.
import type { ImpressionRange, SealReview } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { decidedBetween } from './decide.js';
import type { ImpressionPage } from './schemas.js';
import { impressionRanges, impressionsTaken, rangeId } from './table.js';

export { sealingsIn, usesOn } from './use.js';

/** A page of a seal's numbers, with how many there are: nothing is left out in between. */
export interface ImpressionsPage {
  readonly seal: string;
  readonly last: number;
  readonly ranges: readonly ImpressionRange[];
  /** Reviews of these numbers whose dispute was decided, by number. */
  readonly decided: readonly SealReview[];
  /** Where the next page begins, when there is one. */
  readonly next?: number;
}

/** Ranges from a number on, in order. */
export async function impressionsFrom(
  ctx: YulianContext,
  { seal, from, limit }: ImpressionPage,
): Promise<ImpressionsPage> {
  const { last } = (await impressionsTaken.get(ctx, seal)) ?? { last: 0 };
  const ids = await impressionRanges.idsBetween(ctx, {
    from: rangeId(seal, from),
    to: rangeId(seal, last + 1),
    wanted: () => true,
    limit,
  });
  const read = await Promise.all(ids.map((id) => impressionRanges.get(ctx, id)));
  const ranges = read.filter((range) => range !== undefined);
  const end = ranges.at(-1);
  const next = end === undefined ? last + 1 : end.first + end.impressions.length;
  const decided = await decidedBetween(ctx, seal, { from: ranges[0]?.first ?? next, to: next });
  return { seal, last, ranges, decided, ...(next <= last ? { next } : {}) };
}

// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type AsOf } from '../status/bitemporal.js';
import type { SealCompromise, SealReview, SealReviewState } from './compromise.js';
import type { SealRecord } from './seal.js';

/** A compromise of a seal, and the review of one use, once that is marked. */
export interface CompromisedUse {
  readonly compromise: SealCompromise;
  readonly review?: SealReview;
}

/** A seal, and what the chain knows of its use on one file. */
export interface SealUse {
  readonly seal: SealRecord;
  /** The number under which the file was sealed; left out: none names the file. */
  readonly impression?: {
    readonly number: number;
    /** When the file was named, which may be later than it was sealed. */
    readonly recordedAt: string;
    readonly txId: string;
  };
  /** Compromises that may reach this use, in order. */
  readonly compromises: readonly CompromisedUse[];
}

/** Gravest first. */
const REVIEW_STATES: readonly SealReviewState[] = ['UNSOUND', 'OPEN', 'SOUND'];

/**
 * What came of looking at a use again, over all compromises of its seal; undefined when none reaches
 * it. A use that is not marked yet, while others are, counts as `OPEN`.
 */
export function reviewOfUse(
  { impression, compromises }: Pick<SealUse, 'impression' | 'compromises'>,
  { knownAt }: Pick<AsOf, 'knownAt'>,
): SealReviewState | undefined {
  if (impression === undefined) return undefined;
  const states = compromises.map(({ compromise, review }) => {
    if (knownAt !== undefined && compromise.reported.recordedAt > knownAt) return undefined;
    if (review === undefined)
      return isYetToMark(compromise, impression.number) ? 'OPEN' : undefined;
    const known = factAsOf(review.facts, { at: LAST_MOMENT, knownAt });
    return known?.state ?? 'OPEN';
  });
  return REVIEW_STATES.find((state) => states.includes(state));
}

const LAST_MOMENT = '9999-12-31T23:59:59.999Z';

function isYetToMark({ next, last }: SealCompromise, number: number): boolean {
  return number >= next && number <= last;
}

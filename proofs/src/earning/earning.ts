// SPDX-License-Identifier: Apache-2.0
import { utf8Encode } from '../bytes/utf8.js';
import { leafHash } from '../merkle/hashes.js';
import type { Hash } from '../primitives.js';
import type { Recorded } from '../records/facts.js';

/** Rules by which an earning is held. */
export const HOLD_RULES = ['VELOCITY', 'SEQUENCE', 'SELF_DEALING'] as const;

export type HoldRule = (typeof HOLD_RULES)[number];

/** How somebody else judged what was held. */
export interface HoldReview extends Recorded {
  readonly state: 'RELEASED' | 'REJECTED';
}

/** One case in a person's day. */
export interface EarnedCase {
  readonly case: string;
  readonly item: string;
  /** After the caps; also while it is held. */
  readonly grams: string;
  /** In which it was earned. */
  readonly batch: string;
  readonly held?: readonly HoldRule[];
  readonly review?: HoldReview;
}

/**
 * What one person earned at one unit by the cases of one day, under
 * `earning-day/<unit>/<person>/<day>`: of each case the place is fixed by the case itself, so that
 * it earns once.
 */
export interface EarningDay {
  readonly format: 1;
  readonly kind: 'earning-day';
  readonly id: string;
  /** USCC of the unit that numbers the cases. */
  readonly unit: string;
  readonly owner: string;
  /** The unit's pseudonym of the person. */
  readonly person: string;
  /** In China, `YYYY-MM-DD`, on which they were delivered. */
  readonly day: string;
  readonly region: string;
  readonly factorSet: string;
  readonly vintage: number;
  readonly cases: readonly EarnedCase[];
  /** Grams that the person took as points, and of those given into pools. */
  readonly collected: string;
  readonly donated: string;
  readonly gifts: readonly { readonly pool: string; readonly grams: string }[];
}

/** A batch of earnings, under `earning-batch/<id>`. */
export interface EarningBatch {
  readonly format: 1;
  readonly kind: 'earning-batch';
  /** `ebt_` and 32 bytes. */
  readonly id: string;
  readonly unit: string;
  readonly owner: string;
  readonly factorSet: string;
  readonly count: number;
  readonly grams: string;
  readonly held: number;
  /** Over {@link earningLeaf} of each case, in the order of their nullifiers. */
  readonly root: string;
  readonly recorded: Recorded;
}

/** That a nullifier was used, under `nullifier/<unit>/<nullifier>`: it names no case. */
export interface UsedNullifier {
  readonly format: 1;
  readonly batch: string;
}

/** What ties a case to its nullifier: kept by the department, shown to whoever it wants to. */
export interface EarningOpening {
  readonly case: string;
  readonly nullifier: string;
  /** Hex. */
  readonly salt: string;
}

export const earningDayId = (unit: string, person: string, day: string): string =>
  `${unit}/${person}/${day}`;

export const nullifierId = (unit: string, nullifier: string): string => `${unit}/${nullifier}`;

/** The leaf hash of a case in its batch. */
export function earningLeaf({ case: id, nullifier, salt }: EarningOpening, hash: Hash): Uint8Array {
  // Canonical as it stands: ids and hex need no escapes, and there may be millions.
  return leafHash(utf8Encode(`{"case":"${id}","nullifier":"${nullifier}","salt":"${salt}"}`), hash);
}

/** Grams of a day that count: what is held does not, until it is released. */
export function earnedGrams({ cases }: Pick<EarningDay, 'cases'>): bigint {
  return cases.reduce(
    (sum, { grams, held, review }) =>
      held === undefined || review?.state === 'RELEASED' ? sum + BigInt(grams) : sum,
    0n,
  );
}

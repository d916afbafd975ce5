// SPDX-License-Identifier: Apache-2.0
import type { Actor } from './facts.js';

/** One number of a seal: what was sealed with it, or that nothing was. */
export type Impression =
  /** Taken, and not said yet what for. */
  | Record<string, never>
  /** A sealed file, and the record that it is of. */
  | SealedImpression
  /** Not used, with the reason's code. */
  | { readonly void: string };

export interface SealedImpression {
  /** SHA-256 of the file, which carries a signature value. */
  readonly sha256: string;
  /** Every sealing in the file, the document's own in whatever archive; missing in older records. */
  readonly sealings?: readonly string[];
  readonly record?: string;
}

/** Numbers of a seal that one transaction took: `impression/<seal>/<first, ten digits>`. */
export interface ImpressionRange {
  readonly format: 1;
  readonly seal: string;
  /** The numbers are first … first + impressions.length - 1. */
  readonly first: number;
  readonly takenAt: string;
  readonly actor: Actor;
  readonly txId: string;
  readonly impressions: readonly Impression[];
}

/**
 * Where the ranges of a seal leave a gap or overlap: undefined when they hold every number from 1 to
 * `last` once, in order.
 *
 * @returns the first number that is missing or there twice
 */
export function impressionGap(
  ranges: readonly Pick<ImpressionRange, 'first' | 'impressions'>[],
  last: number,
): number | undefined {
  let next = 1;
  for (const { first, impressions } of ranges) {
    if (first !== next) return Math.min(first, next);
    next += impressions.length;
  }
  return next === last + 1 ? undefined : next;
}

// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/** States of a review: what the owner of the seal found. */
export const SEAL_REVIEW_STATES = ['OPEN', 'SOUND', 'UNSOUND'] as const;
export type SealReviewState = (typeof SEAL_REVIEW_STATES)[number];

/** Decisions on a disputed use: it was unsound (UPHELD), or it stands (DISMISSED). */
export const SEAL_DISPUTE_OUTCOMES = ['UPHELD', 'DISMISSED'] as const;
export type SealDisputeOutcome = (typeof SEAL_DISPUTE_OUTCOMES)[number];

export interface SealReviewFact extends Recorded {
  /** A decision leaves it at UNSOUND: verifiers that know no decisions still call the use disputed. */
  readonly state: SealReviewState;
  readonly decision?: SealDisputeOutcome;
  /** Number of the written decision; goes with `decision`. */
  readonly reference?: string;
}

/** A use of a seal since it may have been in other hands: `seal-review/<seal>/<compromise>/<number>`. */
export interface SealReview {
  readonly format: 1;
  readonly seal: string;
  readonly compromise: number;
  readonly number: number;
  readonly sha256?: string;
  /** The record that the sealed file is of. */
  readonly record?: string;
  readonly facts: readonly SealReviewFact[];
}

/** Since when a seal may have been in other hands: `seal-compromise/<seal>/<index, four digits>`. */
export interface SealCompromise {
  readonly format: 1;
  readonly seal: string;
  /** Compromises of one seal are counted from 1. */
  readonly index: number;
  readonly suspectedFrom: string;
  /** Numbers that had been taken when it was reported. */
  readonly last: number;
  /** First number that has not been looked at for marking; last + 1 when all are marked. */
  readonly next: number;
  /** How many uses were marked. */
  readonly marked: number;
  readonly reported: Recorded;
}

/** Whether every use since the suspected date is marked. */
export function isMarked({ next, last }: Pick<SealCompromise, 'next' | 'last'>): boolean {
  return next > last;
}

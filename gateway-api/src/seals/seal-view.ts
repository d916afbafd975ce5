// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  sealStatus,
  type AsOf,
  type Impression,
  type ImpressionRange,
  type SealedImpression,
  type SealRecord,
  type SealReview,
} from '@yulian/proofs';
import type { z } from 'zod';
import type { impressionRange, seal, sealReview } from '../routes/schemas/seals.js';

export type SealView = z.input<typeof seal>;
export type ImpressionRangeView = z.input<typeof impressionRange>;
export type SealReviewView = z.input<typeof sealReview>;

/** A seal as the API shows it, with what held of it at a moment, as far as was known then. */
export function sealView(record: SealRecord, asOf: AsOf): SealView {
  const { format: _, kind: __, certificates, facts, pauses, ...seal } = record;
  const { state, pauses: paused, isUsable } = sealStatus(record, asOf);
  return {
    ...seal,
    certificates: [...certificates],
    state,
    paused: [...paused],
    isUsable,
    facts: [...facts],
    pauses: [...pauses],
  };
}

/** Numbers that one transaction took, as the API shows them. */
export function rangeView({
  format: _,
  impressions,
  ...range
}: ImpressionRange): ImpressionRangeView {
  return { ...range, impressions: impressions.map(impressionView) };
}

/** The review of a use, with a decision on it, as the API shows it. */
export function reviewView({ format: _, facts, ...review }: SealReview): SealReviewView {
  return { ...review, facts: [...facts] };
}

function impressionView(impression: Impression): ImpressionRangeView['impressions'][number] {
  if (!isSealed(impression)) return impression;
  const { sha256, sealings, record } = impression;
  return { sha256, ...defined({ sealings: sealings && [...sealings], record }) };
}

function isSealed(impression: Impression): impression is SealedImpression {
  return 'sha256' in impression;
}

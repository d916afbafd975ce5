// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/** Records of which a fact with a date of its own can have been recorded wrongly. */
export const RECTIFIABLE_KINDS = [
  'licence',
  'licence-batch',
  'material',
  'authority',
  'standard',
  'service-item',
  'catalogue-item',
  'fonds',
] as const;

export type RectifiableKind = (typeof RECTIFIABLE_KINDS)[number];

/** What was wrong with a fact. Permanent. */
export const RECTIFICATION_REASONS = [
  'WRONG_DATE', // 生效时间有误
  'WRONG_RECORD', // 记错对象
  'WRONG_ACT', // 行为有误
  'NOT_DECIDED', // 并未作出该决定
] as const;

export type RectificationReason = (typeof RECTIFICATION_REASONS)[number];

/** How a rectification stands. */
export const RECTIFICATION_STATES = [
  'PROPOSED', // 已提出，待另一人确认
  'CONFIRMED', // 已更正
  'REFUSED', // 不予更正
  'WITHDRAWN', // 已撤回
] as const;

export type RectificationState = (typeof RECTIFICATION_STATES)[number];

/** One act on a rectification and what it came to. */
export interface RectificationFact extends Recorded {
  readonly act: 'propose' | 'confirm' | 'refuse' | 'withdraw';
  readonly state: RectificationState;
  /** Pseudonym of who did it: two acts by one person show as that. */
  readonly person: string;
}

/**
 * The taking back 更正 of a fact that was recorded wrongly, under `rectification/<id>`: proposed by one
 * person and confirmed by another. Once it is confirmed, the record has a fact more that names the
 * wrong one, with the same basis; until then nothing about the record has changed.
 */
export interface RectificationRecord {
  readonly format: 1;
  readonly kind: 'rectification';
  /** `rtf_` and 32 random bytes, chosen by the proposer's gateway. */
  readonly id: string;
  readonly subject: { readonly kind: RectifiableKind; readonly id: string };
  /** Transaction that recorded the wrong fact. */
  readonly fact: string;
  readonly reason: RectificationReason;
  /** Legal effect that the fact should have had; left out when it is taken back without another. */
  readonly right?: string;
  /** USCC of the unit that recorded the wrong fact, and puts it right. */
  readonly unit: string;
  /** MSP id of the organisation that the record belongs to. */
  readonly owner: string;
  readonly facts: readonly RectificationFact[];
}

/** The state that was recorded last: acts on rectifications have effect at once. */
export function rectificationState({
  facts,
}: Pick<RectificationRecord, 'facts'>): RectificationState {
  return (facts.at(-1) as RectificationFact).state;
}

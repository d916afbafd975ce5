// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/** How a correction case stands. */
export type CorrectionState =
  | 'RAISED' // 已提出: waits for the source
  | 'CORRECTED' // 已更正
  | 'UPHELD' // 经核实无误
  | 'WITHDRAWN'; // 已撤回

/** One act on a correction case and what it came to. */
export interface CorrectionFact extends Recorded {
  readonly act: 'raise' | 'correct' | 'uphold' | 'withdraw' | 'announce';
  readonly state: CorrectionState;
  /**
   * Hex. Raised: salted commitment of what the raiser holds. Corrected: of the id of the record that
   * took the place of the old one. Announced: of the ids of all notices.
   */
  readonly commitment?: string;
}

/** A correction case 数据校核 as the chain holds it, under `correction/<id>`. */
export interface CorrectionRecord {
  readonly format: 1;
  readonly kind: 'correction';
  /** `cor_` and 32 random bytes, chosen by the raiser's gateway. */
  readonly id: string;
  /** The element 数据元 that is said to be wrong: `<subject>.<element>`. */
  readonly element: string;
  /** The raiser's access of the source that showed the disagreement. */
  readonly access: string;
  /** The source's item, and the field of it that holds the element. */
  readonly item: string;
  readonly field: string;
  /** USCC of the unit that raised it. */
  readonly raiser: string;
  /** USCC of the 数源部门. */
  readonly source: string;
  /** MSP id of the source's organisation. */
  readonly owner: string;
  readonly facts: readonly CorrectionFact[];
}

/**
 * To a unit that received a value, that it is no longer the source's, under `correction-notice/<id>`;
 * never changes. It names no case and no record: two notices of one correction would say that two
 * references are one person. What they are about is sealed to whoever received the value.
 */
export interface CorrectionNotice {
  readonly format: 1;
  readonly kind: 'correction-notice';
  /** `cno_` and 32 random bytes, chosen by the provider's gateway. */
  readonly id: string;
  /** The access by which the value, or a comparison with it, was received. */
  readonly access: string;
  readonly field: string;
  /** USCC of the unit that provided it. */
  readonly provider: string;
  /** USCC of the unit that received it. */
  readonly requester: string;
  /** Sealed to the requester's exchange key; hex. */
  readonly sealed: string;
  /** MSP id of the provider's organisation. */
  readonly owner: string;
  readonly recordedAt: string;
  readonly actor: Recorded['actor'];
  readonly txId: string;
}

/** The state that was recorded last: acts on corrections have effect at once. */
export function correctionState({ facts }: Pick<CorrectionRecord, 'facts'>): CorrectionState {
  return (facts.at(-1) as CorrectionFact).state;
}

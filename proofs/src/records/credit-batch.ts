// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/** How a batch stands. */
export type CreditBatchState = 'FORMED' | 'ISSUED' | 'REJECTED' | 'UNDER_CORRECTION';

/** What a correction 核减 took, and from whom: never from who had bought. */
export interface CreditCut {
  /** Ranges that were cancelled. */
  readonly serials: readonly string[];
  /** Units that were never sold. */
  readonly unsold: string;
  /** Units of the buffer, for those that were. */
  readonly buffer: string;
  /** Units that nothing was left for: they stay valid, and the batch says so. */
  readonly uncovered: string;
}

/** One act on a batch. */
export interface CreditBatchFact extends Recorded {
  readonly act: string;
  readonly state: CreditBatchState;
  /** Of a correction: what the grams of the whole batch really come to. */
  readonly grams?: string;
  readonly cut?: CreditCut;
}

/** A batch of credits, formed of one closed pool, under `credit-batch/<id>`. */
export interface CreditBatchRecord {
  readonly format: 1;
  readonly kind: 'credit-batch';
  /** Part of the serials; unique on the chain. */
  readonly id: string;
  /** USCC of the accounting body. */
  readonly unit: string;
  /** MSP id of the accounting body's organisation. */
  readonly owner: string;
  /** Into which it is issued: `eac_…`. */
  readonly account: string;
  readonly pool: string;
  /** `<code>@<version>`: named for ever. */
  readonly factorSet: string;
  readonly region: string;
  readonly method: string;
  readonly vintage: number;
  readonly grams: string;
  readonly gramsPerUnit: string;
  readonly bufferPerMille: number;
  readonly units: string;
  /** Of the units: the last so many are the buffer's. */
  readonly buffer: string;
  /** Grams that made no whole unit. */
  readonly remainder: string;
  readonly facts: readonly CreditBatchFact[];
}

/** The state that was recorded last. */
export function creditBatchState({ facts }: Pick<CreditBatchRecord, 'facts'>): CreditBatchState {
  return (facts.at(-1) as CreditBatchFact).state;
}

/** Units that corrections have taken so far. */
export function unitsCut({ facts }: Pick<CreditBatchRecord, 'facts'>): bigint {
  return facts.reduce(
    (sum, { cut }) => sum + BigInt(cut?.unsold ?? '0') + BigInt(cut?.buffer ?? '0'),
    0n,
  );
}

/** What the batch's grams come to as it is known now. */
export function gramsKnown({ facts, grams }: Pick<CreditBatchRecord, 'facts' | 'grams'>): bigint {
  const corrected = facts.filter(({ cut }) => cut !== undefined).at(-1)?.grams;
  return BigInt(corrected ?? grams);
}

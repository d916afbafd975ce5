// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/** One act on a deferral, and until when what it is about is not shown since then. */
export interface DeferralFact extends Recorded {
  readonly act: string;
  readonly state: 'DEFERRED' | 'LIFTED';
  /** Exclusive. */
  readonly until: string;
}

/** That uses are told later to whom they are about 暂缓告知, under `deferral/<id>`. */
export interface DeferralRecord {
  readonly format: 1;
  readonly kind: 'deferral';
  /** `dfr_` and 32 bytes. */
  readonly id: string;
  /** One access, or a grant with all that is used by it: `acs_…`, `grt_…`. */
  readonly target: string;
  /** USCC of the 提供部门, which answers for it. */
  readonly provider: string;
  /** MSP id of the provider's organisation. */
  readonly owner: string;
  readonly facts: readonly DeferralFact[];
}

/** How a deferral stands. */
export type DeferralState = 'DEFERRED' | 'ENDED' | 'LIFTED';

/** The state of a deferral now, by what was recorded last. */
export function deferralState(
  { facts }: Pick<DeferralRecord, 'facts'>,
  now: string,
): DeferralState {
  const last = facts.at(-1) as DeferralFact;
  if (last.state === 'LIFTED') return 'LIFTED';
  return now < last.until ? 'DEFERRED' : 'ENDED';
}

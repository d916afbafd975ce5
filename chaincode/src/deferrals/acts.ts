// SPDX-License-Identifier: Apache-2.0
import type { DeferralState } from '@yulian/proofs';

/** One row: on a deferral in which states an act may be done; `NONE` before there is one. */
export interface DeferralActRule {
  readonly zh: string;
  readonly from: readonly (DeferralState | 'NONE')[];
  readonly to: 'DEFERRED' | 'LIFTED';
}

/**
 * All acts on deferrals, each done by an approver of the unit that provides the data: this table and
 * nothing else decides it. What ends by itself is not an act.
 */
export const DEFERRAL_ACTS = {
  defer: { zh: '暂缓告知', from: ['NONE'], to: 'DEFERRED' },
  extend: { zh: '延长暂缓', from: ['DEFERRED'], to: 'DEFERRED' },
  lift: { zh: '解除暂缓', from: ['DEFERRED'], to: 'LIFTED' },
} as const satisfies Record<string, DeferralActRule>;

export type DeferralAct = keyof typeof DEFERRAL_ACTS;

/** The rule of an act, as a plain row. */
export function deferralActRule(act: DeferralAct): DeferralActRule {
  return DEFERRAL_ACTS[act];
}

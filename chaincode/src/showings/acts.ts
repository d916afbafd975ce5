// SPDX-License-Identifier: Apache-2.0
import type { ShowingFact, ShowingState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';
import type { ContractErrorCode } from '../kernel/errors.js';

/** One row: who does an act, in which role, and what it makes of the showing. */
export interface ShowingActRule {
  readonly zh: string;
  /** The unit whose gateway acts for the holder; or whoever the code was shown to. */
  readonly by: 'provider' | 'requester';
  readonly role: Role;
  /** `NONE` before there is one. */
  readonly from: readonly (ShowingState | 'NONE')[];
  readonly to: ShowingFact['state'];
}

/** All acts on showings: this table and nothing else decides who may do what when. */
export const SHOWING_ACTS = {
  offer: { zh: '亮证', by: 'provider', role: 'gateway', from: ['NONE'], to: 'OFFERED' },
  withdraw: {
    zh: '收回亮证码',
    by: 'provider',
    role: 'gateway',
    from: ['OFFERED'],
    to: 'WITHDRAWN',
  },
  redeem: { zh: '核验亮证码', by: 'requester', role: 'clerk', from: ['OFFERED'], to: 'REDEEMED' },
} as const satisfies Record<string, ShowingActRule>;

export type ShowingAct = keyof typeof SHOWING_ACTS;

/** What stands in the way of an act: a code for each state. */
export const SHOWING_REFUSALS = {
  EXPIRED: 'SHOWING_EXPIRED',
  WITHDRAWN: 'SHOWING_WITHDRAWN',
  REDEEMED: 'SHOWING_ALREADY_REDEEMED',
} as const satisfies Record<Exclude<ShowingState, 'OFFERED'>, ContractErrorCode>;

/** The rule of an act, as a plain row. */
export function showingActRule(act: ShowingAct): ShowingActRule {
  return SHOWING_ACTS[act];
}

// SPDX-License-Identifier: Apache-2.0
import type { RectificationState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';

/** One row: who does an act, and in which states; `NONE` before there is a rectification. */
export interface RectificationActRule {
  readonly zh: string;
  readonly roles: readonly Role[];
  readonly from: readonly (RectificationState | 'NONE')[];
  readonly to: RectificationState;
  /** Somebody else than who proposed it. */
  readonly another?: boolean;
}

/** All acts on rectifications: this table and nothing else decides it. */
export const RECTIFICATION_ACTS = {
  propose: { zh: '提出更正', roles: ['clerk'], from: ['NONE'], to: 'PROPOSED' },
  confirm: {
    ...{ zh: '确认更正', roles: ['approver'], from: ['PROPOSED'], to: 'CONFIRMED' },
    another: true,
  },
  refuse: { zh: '不予更正', roles: ['approver'], from: ['PROPOSED'], to: 'REFUSED' },
  withdraw: { zh: '撤回更正', roles: ['clerk'], from: ['PROPOSED'], to: 'WITHDRAWN' },
} as const satisfies Record<string, RectificationActRule>;

export type RectificationAct = keyof typeof RECTIFICATION_ACTS;

/** Acts on a rectification that was proposed. */
export const RECTIFICATION_ANSWERS = [
  'confirm',
  'refuse',
  'withdraw',
] as const satisfies readonly RectificationAct[];

/** The rule of an act, as a plain row. */
export function rectificationActRule(act: RectificationAct): RectificationActRule {
  return RECTIFICATION_ACTS[act];
}

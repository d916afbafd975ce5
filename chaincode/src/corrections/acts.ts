// SPDX-License-Identifier: Apache-2.0
import type { CorrectionState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';

/** Who acts: the unit that found the disagreement, or the source 数源部门. */
export type CorrectionParty = 'raiser' | 'source';

/** One row: who does an act, and in which states; `NONE` before there is a case. */
export interface CorrectionActRule {
  readonly zh: string;
  readonly by: CorrectionParty;
  readonly roles: readonly Role[];
  readonly from: readonly (CorrectionState | 'NONE')[];
  readonly to: CorrectionState;
}

/** All acts on correction cases: this table and nothing else decides it. */
export const CORRECTION_ACTS = {
  raise: {
    ...{ zh: '提出校核', by: 'raiser', roles: ['clerk'] },
    ...{ from: ['NONE'], to: 'RAISED' },
  },
  withdraw: {
    ...{ zh: '撤回校核', by: 'raiser', roles: ['clerk', 'approver'] },
    ...{ from: ['RAISED'], to: 'WITHDRAWN' },
  },
  correct: {
    ...{ zh: '更正', by: 'source', roles: ['approver'] },
    ...{ from: ['RAISED'], to: 'CORRECTED' },
  },
  uphold: {
    ...{ zh: '核实无误', by: 'source', roles: ['approver'] },
    ...{ from: ['RAISED'], to: 'UPHELD' },
  },
  announce: {
    ...{ zh: '告知曾获取的部门', by: 'source', roles: ['approver', 'gateway'] },
    ...{ from: ['CORRECTED'], to: 'CORRECTED' },
  },
} as const satisfies Record<string, CorrectionActRule>;

export type CorrectionAct = keyof typeof CORRECTION_ACTS;

/** Acts that say no more than that they were done. */
export const PLAIN_CORRECTION_ACTS = [
  'withdraw',
  'uphold',
] as const satisfies readonly CorrectionAct[];

/** The rule of an act, as a plain row. */
export function correctionActRule(act: CorrectionAct): CorrectionActRule {
  return CORRECTION_ACTS[act];
}

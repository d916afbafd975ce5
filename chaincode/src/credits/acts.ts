// SPDX-License-Identifier: Apache-2.0
import type { APPOINTED_BODIES, CreditBatchState } from '@yulian/proofs';

/** One row: in which states of a batch an act may be done, to which state it leads, and who may. */
export interface CreditBatchActRule {
  readonly zh: string;
  readonly from: readonly (CreditBatchState | 'NONE')[];
  readonly to: CreditBatchState;
  readonly by: readonly (typeof APPOINTED_BODIES)[number][];
  /** Whose organisation it may not be: that of the batch, that of who raised the correction. */
  readonly notOf?: readonly ('BATCH' | 'RAISER')[];
}

/** All acts on batches of credits, each done by an approver: this table and nothing else decides it. */
export const CREDIT_BATCH_ACTS = {
  form: { zh: '组批', from: ['NONE'], to: 'FORMED', by: ['ACCOUNTING_BODY'] },
  verify: { zh: '核证签发', from: ['FORMED'], to: 'ISSUED', by: ['VERIFIER'], notOf: ['BATCH'] },
  reject: { zh: '核证驳回', from: ['FORMED'], to: 'REJECTED', by: ['VERIFIER'], notOf: ['BATCH'] },
  raiseCorrection: {
    ...{ zh: '提出核减', from: ['ISSUED'], to: 'UNDER_CORRECTION' },
    by: ['ACCOUNTING_BODY', 'VERIFIER'],
  },
  correct: {
    ...{ zh: '确认核减', from: ['UNDER_CORRECTION'], to: 'ISSUED' },
    ...{ by: ['ACCOUNTING_BODY', 'VERIFIER'], notOf: ['RAISER'] },
  },
  dismissCorrection: {
    ...{ zh: '不予核减', from: ['UNDER_CORRECTION'], to: 'ISSUED' },
    ...{ by: ['ACCOUNTING_BODY', 'VERIFIER'], notOf: ['BATCH', 'RAISER'] },
  },
} as const satisfies Record<string, CreditBatchActRule>;

export type CreditBatchAct = keyof typeof CREDIT_BATCH_ACTS;

/** The rule of an act, as a plain row. */
export function creditBatchActRule(act: CreditBatchAct): CreditBatchActRule {
  return CREDIT_BATCH_ACTS[act];
}

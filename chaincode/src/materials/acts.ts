// SPDX-License-Identifier: Apache-2.0
import type { RecordedMaterialState } from '@yulian/proofs';

/** States an act can find a material in: recorded, or a copy past its expiry. */
export type FoundState = RecordedMaterialState | 'EXPIRED';

/** One row: who does an act, when it is allowed, and what it makes of the material. */
export interface MaterialRule {
  readonly zh: string;
  readonly role: 'clerk' | 'approver';
  /** The holding unit, or a unit that the review names; of each, its successor as well. */
  readonly by: 'holder' | 'named';
  readonly from: readonly FoundState[];
  /** Left out: the material stays as it is. */
  readonly to?: RecordedMaterialState;
  /** Goes for annotated copies, too. */
  readonly onCopies?: boolean;
  /** Legal effect may begin before that of the last act (never before the material itself). */
  readonly reachesBack?: boolean;
  /** Whether there must, or must not, be an open joint review. */
  readonly review?: 'open' | 'none';
}

/** The allowed order of acts on a material: this table and nothing else decides it. */
export const MATERIAL_ACTS = {
  annotate: { zh: '加注', role: 'clerk', by: 'holder', from: ['HELD'] },
  openReview: { zh: '发起联审', role: 'approver', by: 'holder', from: ['HELD'], review: 'none' },
  sign: { zh: '会签', role: 'approver', by: 'named', from: ['HELD'], review: 'open' },
  decline: { zh: '不予会签', role: 'approver', by: 'named', from: ['HELD'], review: 'open' },
  closeReview: {
    zh: '终止联审',
    role: 'approver',
    by: 'holder',
    from: ['HELD', 'WITHDRAWN', 'VOID'],
    review: 'open',
  },
  withdraw: {
    zh: '收回',
    role: 'approver',
    by: 'holder',
    from: ['HELD'],
    to: 'WITHDRAWN',
    onCopies: true,
  },
  void: {
    zh: '作废',
    role: 'approver',
    by: 'holder',
    from: ['HELD', 'EXPIRED', 'WITHDRAWN'],
    to: 'VOID',
    onCopies: true,
    reachesBack: true,
  },
} as const satisfies Record<string, MaterialRule>;

export type MaterialAct = keyof typeof MATERIAL_ACTS;

/** Acts that change the state. */
export const MATERIAL_STATE_ACTS = ['withdraw', 'void'] as const;

/** What a named unit can say in a joint review. */
export const REVIEW_VOTES = ['sign', 'decline'] as const;

/** The rule of an act, as a plain row. */
export function materialRule(act: MaterialAct): MaterialRule {
  return MATERIAL_ACTS[act];
}

// SPDX-License-Identifier: Apache-2.0
import type { ObjectionState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';

/**
 * Who acts: the person, for whom the provider's gateway signs; whoever the objection is before,
 * 提供部门 and then its 主管部门.
 */
export type ObjectionParty = 'subject' | 'arbiter';

/** One row: who does an act, and what it makes of an objection; `NONE` before there is one. */
export interface ObjectionActRule {
  readonly zh: string;
  readonly by: ObjectionParty;
  readonly role: Role;
  readonly steps: Readonly<Partial<Record<ObjectionState | 'NONE', ObjectionState>>>;
}

/** All acts on objections: this table and nothing else decides who may do what when. */
export const OBJECTION_ACTS = {
  raise: {
    ...{ zh: '提出异议', by: 'subject', role: 'gateway' },
    steps: { NONE: 'OPEN' },
  },
  withdraw: {
    ...{ zh: '撤回异议', by: 'subject', role: 'gateway' },
    steps: { OPEN: 'WITHDRAWN', ESCALATED: 'WITHDRAWN' },
  },
  escalate: {
    ...{ zh: '提请复核', by: 'subject', role: 'gateway' },
    steps: { OPEN: 'ESCALATED', UPHELD: 'ESCALATED' },
  },
  accept: {
    ...{ zh: '认定异议成立', by: 'arbiter', role: 'approver' },
    steps: { OPEN: 'ACCEPTED', ESCALATED: 'ACCEPTED' },
  },
  uphold: {
    ...{ zh: '维持', by: 'arbiter', role: 'approver' },
    steps: { OPEN: 'UPHELD', ESCALATED: 'UPHELD_BY_SUPERVISOR' },
  },
} as const satisfies Record<string, ObjectionActRule>;

export type ObjectionAct = keyof typeof OBJECTION_ACTS;

/** Acts of the person after it objected. */
export const SUBJECT_OBJECTION_ACTS = [
  'withdraw',
  'escalate',
] as const satisfies readonly ObjectionAct[];

/** Acts by which an objection is answered. */
export const ANSWERING_OBJECTION_ACTS = [
  'accept',
  'uphold',
] as const satisfies readonly ObjectionAct[];

/** The rule of an act, as a plain row. */
export function objectionActRule(act: ObjectionAct): ObjectionActRule {
  return OBJECTION_ACTS[act];
}

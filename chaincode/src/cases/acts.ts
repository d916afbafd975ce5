// SPDX-License-Identifier: Apache-2.0
import type { CaseState } from '@yulian/proofs';

/** What an act makes of a case, by the state that it finds; `NONE` before there is one. */
type Steps = Readonly<Partial<Record<CaseState | 'NONE', CaseState>>>;

/** One row: who does an act, when, and what comes of it. */
export interface CaseActRule {
  readonly zh: string;
  /** The unit that handles the case, or one that is asked to sign; of each, its successor as well. */
  readonly by: 'handler' | 'named';
  readonly role: 'clerk' | 'approver';
  readonly steps: Steps;
}

/** States that an act leaves as they are. */
function kept(...states: readonly CaseState[]): Steps {
  return Object.fromEntries(states.map((state) => [state, state]));
}

const BEFORE_DECISION = ['RECEIVED', 'INCOMPLETE', 'ACCEPTED', 'STOPPED'] as const;
const UNDER_REVIEW = ['ACCEPTED', 'STOPPED'] as const;

/**
 * The whole life of a case: this table and nothing else decides who may do what when. Clerks take
 * in and hand out, approvers decide.
 */
export const CASE_ACTS = {
  receive: {
    ...{ zh: '收件', by: 'handler', role: 'clerk' },
    steps: { NONE: 'RECEIVED' },
  },
  answer: {
    ...{ zh: '登记材料', by: 'handler', role: 'clerk' },
    steps: kept(...BEFORE_DECISION),
  },
  recordStep: {
    ...{ zh: '登记环节', by: 'handler', role: 'clerk' },
    steps: kept(...BEFORE_DECISION, 'GRANTED', 'REFUSED'),
  },
  askCompletion: {
    ...{ zh: '一次性告知补正', by: 'handler', role: 'clerk' },
    steps: { RECEIVED: 'INCOMPLETE' },
  },
  complete: {
    ...{ zh: '补正', by: 'handler', role: 'clerk' },
    steps: { INCOMPLETE: 'RECEIVED' },
  },
  accept: {
    ...{ zh: '受理', by: 'handler', role: 'clerk' },
    steps: { RECEIVED: 'ACCEPTED' },
  },
  notAccept: {
    ...{ zh: '不予受理', by: 'handler', role: 'approver' },
    steps: { RECEIVED: 'NOT_ACCEPTED', INCOMPLETE: 'NOT_ACCEPTED' },
  },
  withdraw: {
    ...{ zh: '撤回申请', by: 'handler', role: 'clerk' },
    steps: {
      RECEIVED: 'WITHDRAWN',
      INCOMPLETE: 'WITHDRAWN',
      ACCEPTED: 'WITHDRAWN',
      STOPPED: 'WITHDRAWN',
    },
  },
  askCoSign: {
    ...{ zh: '发起联审', by: 'handler', role: 'approver' },
    steps: kept(...UNDER_REVIEW),
  },
  sign: {
    ...{ zh: '会签', by: 'named', role: 'approver' },
    steps: kept(...UNDER_REVIEW),
  },
  decline: {
    ...{ zh: '不予会签', by: 'named', role: 'approver' },
    steps: kept(...UNDER_REVIEW),
  },
  stopClock: {
    ...{ zh: '特别程序', by: 'handler', role: 'approver' },
    steps: { ACCEPTED: 'STOPPED' },
  },
  resumeClock: {
    ...{ zh: '特别程序结束', by: 'handler', role: 'approver' },
    steps: { STOPPED: 'ACCEPTED' },
  },
  grant: {
    ...{ zh: '准予', by: 'handler', role: 'approver' },
    steps: { ACCEPTED: 'GRANTED' },
  },
  refuse: {
    ...{ zh: '不予', by: 'handler', role: 'approver' },
    steps: { ACCEPTED: 'REFUSED' },
  },
  deliver: {
    ...{ zh: '送达', by: 'handler', role: 'clerk' },
    steps: { GRANTED: 'DELIVERED', REFUSED: 'REFUSAL_DELIVERED' },
  },
  archive: {
    ...{ zh: '归档', by: 'handler', role: 'clerk' },
    steps: { DELIVERED: 'ARCHIVED', REFUSAL_DELIVERED: 'ARCHIVED' },
  },
} as const satisfies Record<string, CaseActRule>;

export type CaseAct = keyof typeof CASE_ACTS;

/** Acts of clerks that say no more than that they were done. */
export const CLERK_CASE_ACTS = [
  'complete',
  'accept',
  'withdraw',
] as const satisfies readonly CaseAct[];

/** Acts of approvers that say no more than that they were done. */
export const APPROVER_CASE_ACTS = [
  'notAccept',
  'sign',
  'decline',
  'resumeClock',
  'grant',
  'refuse',
] as const satisfies readonly CaseAct[];

/** The rule of an act, as a plain row. */
export function caseActRule(act: CaseAct): CaseActRule {
  return CASE_ACTS[act];
}

// SPDX-License-Identifier: Apache-2.0
import type { RequestState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';

/** Who acts: 需求部门, 提供部门, whoever a dispute is before (提供部门, then its 主管部门), the committee. */
export type RequestParty = 'requester' | 'provider' | 'arbiter' | 'committee';

/** What an act makes of a request, by the state that it finds; `NONE` before there is one. */
type Steps = Readonly<Partial<Record<RequestState | 'NONE', readonly RequestState[]>>>;

/** One row: who does an act, when, and what may come of it. */
export interface RequestActRule {
  readonly zh: string;
  readonly by: RequestParty;
  readonly role: Role;
  readonly steps: Steps;
}

const GRANTED = ['APPROVED', 'APPROVED_IN_PART'] as const;
const PROVIDER = ['DISPUTED_BEFORE_PROVIDER'] as const;
/** The committee, where the provider has no supervisor that could decide. */
const FURTHER = ['DISPUTED_BEFORE_SUPERVISOR', 'DISPUTED_BEFORE_COMMITTEE'] as const;
const COMMITTEE = ['DISPUTED_BEFORE_COMMITTEE'] as const;

/**
 * All acts on requests: this table and nothing else decides who may do what when. A clerk writes a
 * request, the sharing office of the same unit sends it on, the provider answers; a dispute climbs
 * from the provider to its supervisor to the committee.
 */
export const REQUEST_ACTS = {
  file: {
    ...{ zh: '提交申请', by: 'requester', role: 'clerk' },
    steps: { NONE: ['FILED'] },
  },
  amend: {
    ...{ zh: '修改或补正', by: 'requester', role: 'clerk' },
    steps: { RETURNED: ['FILED'], INCOMPLETE: ['FILED'] },
  },
  send: {
    ...{ zh: '审核报送', by: 'requester', role: 'approver' },
    steps: { FILED: ['SENT'] },
  },
  giveBack: {
    ...{ zh: '退回修改', by: 'requester', role: 'approver' },
    steps: { FILED: ['RETURNED'] },
  },
  withdraw: {
    ...{ zh: '撤回申请', by: 'requester', role: 'approver' },
    steps: {
      FILED: ['WITHDRAWN'],
      RETURNED: ['WITHDRAWN'],
      SENT: ['WITHDRAWN'],
      INCOMPLETE: ['WITHDRAWN'],
    },
  },
  askCompletion: {
    ...{ zh: '一次性告知补正', by: 'provider', role: 'approver' },
    steps: { SENT: ['INCOMPLETE'] },
  },
  extend: {
    ...{ zh: '延长答复期限', by: 'provider', role: 'approver' },
    steps: { SENT: ['SENT'] },
  },
  approve: {
    ...{ zh: '同意共享', by: 'provider', role: 'approver' },
    steps: { SENT: GRANTED },
  },
  refuse: {
    ...{ zh: '不同意共享', by: 'provider', role: 'approver' },
    steps: { SENT: ['REFUSED'] },
  },
  dispute: {
    ...{ zh: '提出争议', by: 'requester', role: 'approver' },
    steps: {
      SENT: PROVIDER,
      REFUSED: PROVIDER,
      APPROVED_IN_PART: [...PROVIDER, ...FURTHER],
      UPHELD_BY_PROVIDER: FURTHER,
      UPHELD_BY_SUPERVISOR: COMMITTEE,
    },
  },
  grantDisputed: {
    ...{ zh: '改为同意', by: 'arbiter', role: 'approver' },
    steps: { DISPUTED_BEFORE_PROVIDER: GRANTED, DISPUTED_BEFORE_SUPERVISOR: GRANTED },
  },
  uphold: {
    ...{ zh: '维持原答复', by: 'arbiter', role: 'approver' },
    steps: {
      DISPUTED_BEFORE_PROVIDER: ['UPHELD_BY_PROVIDER'],
      DISPUTED_BEFORE_SUPERVISOR: ['UPHELD_BY_SUPERVISOR'],
    },
  },
  vote: {
    ...{ zh: '表决', by: 'committee', role: 'committee' },
    steps: {
      DISPUTED_BEFORE_COMMITTEE: ['DISPUTED_BEFORE_COMMITTEE', 'APPROVED', 'UPHELD_BY_COMMITTEE'],
    },
  },
} as const satisfies Record<string, RequestActRule>;

export type RequestAct = keyof typeof REQUEST_ACTS;

/** Acts that say no more than that they were done, and on what basis. */
export const PLAIN_REQUEST_ACTS = [
  'send',
  'giveBack',
  'withdraw',
  'extend',
  'refuse',
  'dispute',
  'uphold',
] as const satisfies readonly RequestAct[];

/** Acts that make a grant, within what is asked. */
export const GRANTING_REQUEST_ACTS = [
  'approve',
  'grantDisputed',
] as const satisfies readonly RequestAct[];

/** The rule of an act, as a plain row. */
export function requestActRule(act: RequestAct): RequestActRule {
  return REQUEST_ACTS[act];
}

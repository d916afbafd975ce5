// SPDX-License-Identifier: Apache-2.0
import type { RecordedSealState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';

/** Who acts on a seal. */
export type SealParty = 'owner' | 'department' | 'maker';

/** One row: when an act is allowed, what it makes of the seal, who does it. */
export interface SealActRule {
  readonly zh: string;
  readonly from: readonly RecordedSealState[];
  /** `before` is the state in which the report was made that is declined. */
  readonly to: RecordedSealState | 'before';
  readonly by: SealParty;
  readonly role: Role;
}

const FILED = ['ACTIVE', 'SUSPENDING', 'SUSPENDED', 'RESUMING'] as const;

/**
 * The allowed order of acts on a seal: this table and nothing else decides it. Whoever reports and
 * whoever files are different units' work, so nothing is done in one step.
 */
export const SEAL_ACTS = {
  approve: {
    zh: '审核通过',
    from: ['APPLIED'],
    to: 'APPROVED',
    by: 'department',
    role: 'approver',
  },
  refuse: {
    zh: '审核不通过',
    from: ['APPLIED'],
    to: 'REFUSED',
    by: 'department',
    role: 'approver',
  },
  withdraw: {
    zh: '撤回申请',
    from: ['APPLIED', 'APPROVED'],
    to: 'WITHDRAWN',
    by: 'owner',
    role: 'approver',
  },
  make: { zh: '制作', from: ['APPROVED'], to: 'MADE', by: 'maker', role: 'clerk' },
  file: { zh: '备案', from: ['MADE'], to: 'ACTIVE', by: 'maker', role: 'approver' },
  reportSuspension: {
    zh: '报停用',
    from: ['ACTIVE'],
    to: 'SUSPENDING',
    by: 'owner',
    role: 'approver',
  },
  fileSuspension: {
    zh: '停用备案',
    from: ['SUSPENDING'],
    to: 'SUSPENDED',
    by: 'maker',
    role: 'approver',
  },
  reportResumption: {
    zh: '报恢复',
    from: ['SUSPENDED'],
    to: 'RESUMING',
    by: 'owner',
    role: 'approver',
  },
  fileResumption: {
    zh: '恢复备案',
    from: ['RESUMING'],
    to: 'ACTIVE',
    by: 'maker',
    role: 'approver',
  },
  declineReport: {
    zh: '退回所报',
    from: ['SUSPENDING', 'RESUMING'],
    to: 'before',
    by: 'maker',
    role: 'approver',
  },
  reportCancellation: {
    zh: '报注销',
    from: ['MADE', 'ACTIVE', 'SUSPENDED'],
    to: 'CANCELLING',
    by: 'owner',
    role: 'approver',
  },
  orderCancellation: {
    zh: '注销意见',
    from: ['MADE', ...FILED],
    to: 'CANCELLING',
    by: 'department',
    role: 'approver',
  },
  fileCancellation: {
    zh: '注销备案',
    from: ['CANCELLING'],
    to: 'CANCELLED',
    by: 'maker',
    role: 'approver',
  },
} as const satisfies Record<string, SealActRule>;

export type SealAct = keyof typeof SEAL_ACTS;

/** States in which there is a seal object that could be used, lost or stolen. */
export const STATES_WITH_OBJECT: readonly RecordedSealState[] = ['MADE', ...FILED, 'CANCELLING'];

/** Who lays a pause, and lifts it. */
export const PAUSED_BY = { FREEZE: 'department', LOSS: 'owner' } as const;

/** The rule of an act, as a plain row. */
export function sealActRule(act: SealAct): SealActRule {
  return SEAL_ACTS[act];
}

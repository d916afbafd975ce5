// SPDX-License-Identifier: Apache-2.0
import type { RecordedState } from '@yulian/proofs';
import type { Power } from '../authorities/schemas.js';
import { AHEAD_DAYS } from '../kernel/ahead-days.js';

/** One row: when an act is allowed, what it makes of the licence, who may do it. */
export interface ActRule {
  readonly zh: string;
  readonly from: readonly RecordedState[];
  /** `before` restores the state that held before the suspension. */
  readonly to: RecordedState | 'before';
  /** Power that lets a unit other than the issuer do it; undefined: the issuer alone. */
  readonly power?: Power;
  /** Legal effect may begin before that of the last act (never before the licence itself). */
  readonly reachesBack?: boolean;
  /** How far ahead legal effect may begin, in days; left out: as any act, see `AHEAD_DAYS`. */
  readonly aheadDays?: number;
  /** Still allowed when the validity has ended. */
  readonly afterExpiry?: boolean;
  /** May take effect at the very moment at which the validity ends, without a gap. */
  readonly continues?: boolean;
  /** Makes a new version that supersedes this one. */
  readonly newVersion?: boolean;
  /** Can be done on a whole batch at once. */
  readonly onBatch?: boolean;
}

const IN_FORCE = ['VALID', 'DOWNGRADED'] as const;
const ALIVE = [...IN_FORCE, 'SUSPENDED'] as const;

/** The allowed order of acts on a licence: this table and nothing else decides it. */
export const ACTS = {
  change: { zh: '变更', from: IN_FORCE, to: 'SUPERSEDED', newVersion: true },
  renew: {
    zh: '延续',
    from: ['VALID'],
    to: 'SUPERSEDED',
    newVersion: true,
    continues: true,
    // Asked for well before the end, and the next version begins at it.
    aheadDays: AHEAD_DAYS.decision,
  },
  replace: { zh: '补发', from: ['VALID'], to: 'SUPERSEDED', newVersion: true },
  suspend: { zh: '暂扣', from: IN_FORCE, to: 'SUSPENDED', power: 'suspend', onBatch: true },
  restore: { zh: '返还', from: ['SUSPENDED'], to: 'before', power: 'restore', onBatch: true },
  downgrade: { zh: '降低资质等级', from: ['VALID'], to: 'DOWNGRADED', power: 'downgrade' },
  withdraw: { zh: '撤回', from: ALIVE, to: 'WITHDRAWN', power: 'withdraw', onBatch: true },
  rescind: {
    zh: '撤销',
    from: [...ALIVE, 'SUPERSEDED'],
    to: 'RESCINDED',
    power: 'rescind',
    reachesBack: true,
    afterExpiry: true,
    onBatch: true,
  },
  revoke: { zh: '吊销', from: ALIVE, to: 'REVOKED', power: 'revoke', onBatch: true },
  cancel: {
    zh: '注销',
    from: [...ALIVE, 'WITHDRAWN', 'RESCINDED', 'REVOKED'],
    to: 'CANCELLED',
    power: 'cancel',
    afterExpiry: true,
    onBatch: true,
  },
  transferOut: { zh: '转出', from: ['VALID'], to: 'TRANSFERRED_OUT' },
} as const satisfies Record<string, ActRule>;

export type Act = keyof typeof ACTS;

/** Acts that make a new version. */
export const SUCCEEDING_ACTS = ['change', 'renew', 'replace'] as const;

/** Acts that only change the state. */
export const STATE_ACTS = [
  'suspend',
  'restore',
  'downgrade',
  'withdraw',
  'rescind',
  'revoke',
  'cancel',
  'transferOut',
] as const;

export type SucceedingAct = (typeof SUCCEEDING_ACTS)[number];
export type StateAct = (typeof STATE_ACTS)[number];

/** Whether a fact's act is one of the table. */
export function isAct(act: string): act is Act {
  return Object.hasOwn(ACTS, act);
}

/** The rule of an act, as a plain row. */
export function actRule(act: Act): ActRule {
  return ACTS[act];
}

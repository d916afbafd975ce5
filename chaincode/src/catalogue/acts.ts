// SPDX-License-Identifier: Apache-2.0
import type { SourceState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';

/** Where an item stands between its provider's clerk and approver. */
export type ItemState =
  | 'DRAFTED' // 待审: a first draft waits
  | 'RETURNED' // 已退回: the first draft was sent back
  | 'PUBLISHED' // 已发布
  | 'REVISING' // 修订中: published, and a draft of the next version waits
  | 'RETIRED'; // 已停止提供: for good

/** One row: when an act on an item is allowed, and in which role its provider does it. */
export interface ItemActRule {
  readonly zh: string;
  readonly role: Role;
  readonly from: readonly ItemState[];
  /** Whether the authority to provide data of the type must be held at that moment. */
  readonly power?: boolean;
}

/** The allowed order of acts on an item: this table and nothing else decides it. */
export const CATALOGUE_ACTS = {
  revise: {
    zh: '修订',
    role: 'clerk',
    from: ['DRAFTED', 'RETURNED', 'PUBLISHED', 'REVISING'],
    power: true,
  },
  giveBack: { zh: '退回', role: 'approver', from: ['DRAFTED', 'REVISING'] },
  publish: { zh: '发布', role: 'approver', from: ['DRAFTED', 'REVISING'], power: true },
  retire: { zh: '停止提供', role: 'approver', from: ['PUBLISHED'] },
  recordUpdate: { zh: '登记更新', role: 'clerk', from: ['PUBLISHED', 'REVISING'] },
  /** To be the one source, by a claim or a hand-over. */
  becomeSource: {
    zh: '作为数源',
    role: 'approver',
    from: ['PUBLISHED', 'REVISING'],
    power: true,
  },
} as const satisfies Record<string, ItemActRule>;

export type ItemAct = keyof typeof CATALOGUE_ACTS;

/** Who acts on a source: whose item it is, or to whose it is offered. */
export type SourceParty = 'source' | 'receiver';

/** One row: when an act on a source is allowed, what it makes of it, who does it. */
export interface SourceActRule {
  readonly zh: string;
  readonly from: readonly SourceState[];
  readonly to: SourceState;
  readonly by: SourceParty;
}

/**
 * The allowed order of acts on a source, all by approvers. A hand-over is what two do: one offers,
 * the other accepts; until then nothing has changed.
 */
export const SOURCE_ACTS = {
  offer: { zh: '移交', from: ['CLAIMED'], to: 'OFFERED', by: 'source' },
  withdraw: { zh: '撤回移交', from: ['OFFERED'], to: 'CLAIMED', by: 'source' },
  decline: { zh: '不予承接', from: ['OFFERED'], to: 'CLAIMED', by: 'receiver' },
  accept: { zh: '承接', from: ['OFFERED'], to: 'CLAIMED', by: 'receiver' },
  release: { zh: '放弃', from: ['CLAIMED'], to: 'RELEASED', by: 'source' },
} as const satisfies Record<string, SourceActRule>;

export type SourceAct = keyof typeof SOURCE_ACTS;

/** Acts on a source that say no more than that they were done. */
export const PLAIN_SOURCE_ACTS = [
  'withdraw',
  'decline',
  'accept',
  'release',
] as const satisfies readonly SourceAct[];

/** States in which nobody is the source. */
export const UNCLAIMED_STATES: readonly SourceState[] = ['RELEASED'];

/** The rule of an act, as a plain row. */
export function itemActRule(act: ItemAct): ItemActRule {
  return CATALOGUE_ACTS[act];
}

/** The rule of an act, as a plain row. */
export function sourceActRule(act: SourceAct): SourceActRule {
  return SOURCE_ACTS[act];
}

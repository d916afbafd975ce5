// SPDX-License-Identifier: Apache-2.0
import type { AccessState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';

/** Who acts: 需求部门 or 提供部门. */
export type AccessParty = 'requester' | 'provider';

/** One row: who may do an act, and on an access in which states; `NONE` before there is one. */
export interface AccessActRule {
  readonly zh: string;
  readonly by: AccessParty;
  readonly roles: readonly Role[];
  readonly from: readonly (AccessState | 'NONE')[];
  readonly to: readonly AccessState[];
}

const ANSWERED = ['DELIVERED', 'NO_RECORD', 'CANNOT_ANSWER'] as const;

/**
 * All acts on accesses: this table and nothing else decides it. A clerk asks; gateways deliver and
 * take in, for no person stands between.
 */
export const ACCESS_ACTS = {
  decide: {
    ...{ zh: '请求使用', by: 'requester', roles: ['clerk'] },
    ...{ from: ['NONE'], to: ['ALLOWED', 'DENIED'] },
  },
  deliver: {
    ...{ zh: '交付', by: 'provider', roles: ['gateway'] },
    ...{ from: ['ALLOWED'], to: ANSWERED },
  },
  acknowledge: {
    ...{ zh: '签收', by: 'requester', roles: ['clerk', 'gateway'] },
    ...{ from: ANSWERED, to: ['ACKNOWLEDGED'] },
  },
  dispute: {
    ...{ zh: '提出异议', by: 'requester', roles: ['clerk', 'gateway'] },
    ...{ from: ANSWERED, to: ['DISPUTED'] },
  },
} as const satisfies Record<string, AccessActRule>;

export type AccessAct = keyof typeof ACCESS_ACTS;

/** The rule of an act, as a plain row. */
export function accessActRule(act: AccessAct): AccessActRule {
  return ACCESS_ACTS[act];
}

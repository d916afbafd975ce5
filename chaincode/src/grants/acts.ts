// SPDX-License-Identifier: Apache-2.0
import type { GrantState } from '@yulian/proofs';

/**
 * Who acts: the providing unit, who gave the grant or one that it came from, who holds it. Where the
 * committee gave it, the committee revokes it, by a proposal.
 */
export type GrantParty = 'provider' | 'giver' | 'holder';

/** One row: who may do an act, and on a grant in which states; `NONE` before there is one. */
export interface GrantActRule {
  readonly zh: string;
  readonly by: GrantParty;
  readonly from: readonly (GrantState | 'NONE')[];
  readonly to: 'GIVEN' | 'REVOKED';
}

/**
 * All acts on grants, each done by an approver: this table and nothing else decides it. What ends
 * by itself, or with a grant above, is not an act.
 */
export const GRANT_ACTS = {
  give: { zh: '授权', by: 'provider', from: ['NONE'], to: 'GIVEN' },
  narrow: { zh: '缩小范围', by: 'giver', from: ['NOT_YET', 'ACTIVE'], to: 'GIVEN' },
  revoke: { zh: '撤销授权', by: 'giver', from: ['NOT_YET', 'ACTIVE'], to: 'REVOKED' },
  delegate: { zh: '转授权', by: 'holder', from: ['ACTIVE'], to: 'GIVEN' },
} as const satisfies Record<string, GrantActRule>;

export type GrantAct = keyof typeof GRANT_ACTS;

/** The rule of an act, as a plain row. */
export function grantActRule(act: GrantAct): GrantActRule {
  return GRANT_ACTS[act];
}

// SPDX-License-Identifier: Apache-2.0
// What may be done to a grant, written down by hand and apart from the product: it imports no
// product code. In words: who gave a grant, or one above it, narrows and ends it until it is over;
// who holds it passes it on while it is in force; what ends above ends below.

export const GRANT_ACT_NAMES = ['narrow', 'revoke', 'delegate'] as const;

export type GrantActName = (typeof GRANT_ACT_NAMES)[number];

/** How an act can find a grant. */
export const GRANT_SITUATIONS = [
  'NOT_YET',
  'ACTIVE',
  'NARROWED',
  'EXPIRED',
  'REVOKED',
  'DELEGATED',
  'DELEGATED_REVOKED',
  'DELEGATED_EXPIRED',
  'ABOVE_REVOKED',
  'ABOVE_NARROWED',
] as const;

export type GrantSituation = (typeof GRANT_SITUATIONS)[number];

export const GRANT_ACTORS = {
  providerApprover: ['provider', 'approver'],
  providerClerk: ['provider', 'clerk'],
  providerCommittee: ['provider', 'committee'],
  holderApprover: ['holder', 'approver'],
  holderClerk: ['holder', 'clerk'],
  belowApprover: ['below', 'approver'],
  furtherBelowApprover: ['furtherBelow', 'approver'],
  supervisorApprover: ['supervisor', 'approver'],
  strangerApprover: ['stranger', 'approver'],
} as const;

export type GrantActorName = keyof typeof GRANT_ACTORS;

const OK = 'allowed';
const STATE = 'GRANT_ACT_NOT_ALLOWED';

/** For who is entitled: narrow, revoke, delegate. */
const TABLE: Readonly<Record<GrantSituation, readonly [string, string, string]>> = {
  NOT_YET: [OK, OK, STATE],
  ACTIVE: [OK, OK, OK],
  NARROWED: [OK, OK, OK],
  EXPIRED: [STATE, STATE, STATE],
  REVOKED: [STATE, STATE, STATE],
  DELEGATED: [OK, OK, OK],
  DELEGATED_REVOKED: [STATE, STATE, STATE],
  DELEGATED_EXPIRED: [STATE, STATE, STATE],
  ABOVE_REVOKED: [STATE, STATE, STATE],
  ABOVE_NARROWED: [OK, OK, OK],
};

const DELEGATED: readonly GrantSituation[] = [
  'DELEGATED',
  'DELEGATED_REVOKED',
  'DELEGATED_EXPIRED',
  'ABOVE_REVOKED',
  'ABOVE_NARROWED',
];

/** Who may do an act in that situation, whatever the state. */
function entitled(situation: GrantSituation, act: GrantActName): readonly string[] {
  const isDelegated = DELEGATED.includes(situation);
  if (act === 'delegate') return isDelegated ? ['below'] : ['holder'];
  return isDelegated ? ['holder', 'provider'] : ['provider'];
}

export function expectedGrantOutcome(
  situation: GrantSituation,
  act: GrantActName,
  actor: GrantActorName,
): string {
  const [party, role] = GRANT_ACTORS[actor];
  if (role !== 'approver') return 'ROLE_REQUIRED';
  if (!entitled(situation, act).includes(party)) return 'GRANT_ACT_NOT_COMPETENT';
  return TABLE[situation][GRANT_ACT_NAMES.indexOf(act)] ?? '';
}

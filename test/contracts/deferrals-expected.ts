// SPDX-License-Identifier: Apache-2.0
// What may be done to a deferral, written down by hand and apart from the product: it imports no
// product code. In words: an approver of whoever provides the data defers, extends and lifts; while
// one is in force there is no second one of the same use.

export const DEFERRAL_ACT_NAMES = ['defer', 'extend', 'lift'] as const;

export type DeferralActName = (typeof DEFERRAL_ACT_NAMES)[number];

export const DEFERRAL_SITUATIONS = ['NONE', 'DEFERRED', 'EXTENDED', 'ENDED', 'LIFTED'] as const;

export type DeferralSituation = (typeof DEFERRAL_SITUATIONS)[number];

export const DEFERRAL_ACTORS = {
  providerApprover: ['provider', 'approver'],
  providerClerk: ['provider', 'clerk'],
  providerGateway: ['provider', 'gateway'],
  holderApprover: ['holder', 'approver'],
  supervisorApprover: ['supervisor', 'approver'],
  strangerApprover: ['stranger', 'approver'],
} as const;

export type DeferralActorName = keyof typeof DEFERRAL_ACTORS;

const OK = 'allowed';
const STATE = 'DEFERRAL_ACT_NOT_ALLOWED';
const NONE = 'DEFERRAL_NOT_FOUND';

/** For who is entitled: defer, extend, lift. */
const TABLE: Readonly<Record<DeferralSituation, readonly [string, string, string]>> = {
  NONE: [OK, NONE, NONE],
  DEFERRED: [STATE, OK, OK],
  EXTENDED: [STATE, OK, OK],
  ENDED: [OK, STATE, STATE],
  LIFTED: [OK, STATE, STATE],
};

export function expectedDeferralOutcome(
  situation: DeferralSituation,
  act: DeferralActName,
  actor: DeferralActorName,
): string {
  const [party, role] = DEFERRAL_ACTORS[actor];
  if (role !== 'approver') return 'ROLE_REQUIRED';
  const outcome = TABLE[situation][DEFERRAL_ACT_NAMES.indexOf(act)] ?? '';
  if (outcome === NONE) return NONE;
  return party === 'provider' ? outcome : 'DEFERRAL_ACT_NOT_COMPETENT';
}

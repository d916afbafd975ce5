// SPDX-License-Identifier: Apache-2.0
// What may be done to a showing, written down by hand and apart from the product: it imports no
// product code. In words: the provider's gateway takes a code back for its holder; a clerk of
// another unit redeems it, of the one that it names if it names one; once, and within five minutes.

export const SHOWING_ACT_NAMES = ['withdraw', 'redeem'] as const;

export type ShowingActName = (typeof SHOWING_ACT_NAMES)[number];

export const SHOWING_SITUATIONS = [
  'OFFERED',
  'OFFERED_TO_HOLDER',
  'EXPIRED',
  'WITHDRAWN',
  'REDEEMED',
] as const;

export type ShowingSituation = (typeof SHOWING_SITUATIONS)[number];

export const SHOWING_ACTORS = {
  providerGateway: ['provider', 'gateway'],
  providerClerk: ['provider', 'clerk'],
  holderClerk: ['holder', 'clerk'],
  holderApprover: ['holder', 'approver'],
  holderGateway: ['holder', 'gateway'],
  strangerClerk: ['stranger', 'clerk'],
  strangerGateway: ['stranger', 'gateway'],
} as const;

export type ShowingActorName = keyof typeof SHOWING_ACTORS;

const OK = 'allowed';

/** For who is entitled. */
const TABLE: Readonly<Record<ShowingSituation, string>> = {
  OFFERED: OK,
  OFFERED_TO_HOLDER: OK,
  EXPIRED: 'SHOWING_EXPIRED',
  WITHDRAWN: 'SHOWING_WITHDRAWN',
  REDEEMED: 'SHOWING_ALREADY_REDEEMED',
};

export function expectedShowingOutcome(
  situation: ShowingSituation,
  act: ShowingActName,
  actor: ShowingActorName,
): string {
  const [party, role] = SHOWING_ACTORS[actor];
  if (role !== (act === 'withdraw' ? 'gateway' : 'clerk')) return 'ROLE_REQUIRED';
  if (act === 'withdraw') return party === 'provider' ? TABLE[situation] : 'SHOWING_OTHER_UNIT';
  if (situation === 'OFFERED_TO_HOLDER' && party !== 'holder') return 'SHOWING_OTHER_UNIT';
  // Nobody is shown what it provides itself.
  const outcome = TABLE[situation];
  return outcome === OK && party === 'provider' ? 'ARGUMENT_INVALID' : outcome;
}

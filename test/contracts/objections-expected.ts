// SPDX-License-Identifier: Apache-2.0
// What may be done to an objection, written down by hand and apart from the product: it imports no
// product code. In words: the provider's gateway acts for the person; the provider answers first,
// its supervisor what was escalated; what nobody answered in time can be escalated, too.

export const OBJECTION_ACT_NAMES = ['raise', 'withdraw', 'escalate', 'accept', 'uphold'] as const;

export type ObjectionActName = (typeof OBJECTION_ACT_NAMES)[number];

/** How an act can find the newest objection to a use. */
export const OBJECTION_SITUATIONS = [
  'NONE',
  'OPEN',
  'OPEN_OVERDUE',
  'ACCEPTED',
  'UPHELD',
  'WITHDRAWN',
  'ESCALATED',
  'ACCEPTED_BY_SUPERVISOR',
  'UPHELD_BY_SUPERVISOR',
] as const;

export type ObjectionSituation = (typeof OBJECTION_SITUATIONS)[number];

export const OBJECTION_ACTORS = {
  providerGateway: ['provider', 'gateway'],
  providerApprover: ['provider', 'approver'],
  providerClerk: ['provider', 'clerk'],
  holderGateway: ['holder', 'gateway'],
  holderApprover: ['holder', 'approver'],
  supervisorApprover: ['supervisor', 'approver'],
  supervisorGateway: ['supervisor', 'gateway'],
  strangerApprover: ['stranger', 'approver'],
} as const;

export type ObjectionActorName = keyof typeof OBJECTION_ACTORS;

const WORDS: Readonly<Record<string, string>> = {
  ok: 'allowed',
  state: 'OBJECTION_ACT_NOT_ALLOWED',
  none: 'OBJECTION_NOT_FOUND',
  there: 'OBJECTION_UNDER_WAY',
  early: 'OBJECTION_NOT_OVERDUE',
};

/** For who is entitled. Columns in the order of {@link OBJECTION_ACT_NAMES}. */
const TABLE: Readonly<Record<ObjectionSituation, string>> = {
  //                        raise  withdraw escalate accept uphold
  NONE: '                   ok     none     none     none   none',
  OPEN: '                   there  ok       early    ok     ok',
  OPEN_OVERDUE: '           there  ok       ok       ok     ok',
  ACCEPTED: '               there  state    state    state  state',
  UPHELD: '                 there  state    ok       state  state',
  WITHDRAWN: '              ok     state    state    state  state',
  ESCALATED: '              there  ok       state    ok     ok',
  ACCEPTED_BY_SUPERVISOR: ' there  state    state    state  state',
  UPHELD_BY_SUPERVISOR: '   there  state    state    state  state',
};

const ANSWERS: readonly ObjectionActName[] = ['accept', 'uphold'];

export function expectedObjectionOutcome(
  situation: ObjectionSituation,
  act: ObjectionActName,
  actor: ObjectionActorName,
): string {
  const [party, role] = OBJECTION_ACTORS[actor];
  const isAnswer = ANSWERS.includes(act);
  if (role !== (isAnswer ? 'approver' : 'gateway')) return 'ROLE_REQUIRED';
  const word = TABLE[situation].trim().split(/ +/)[OBJECTION_ACT_NAMES.indexOf(act)] ?? '';
  if (word === 'none') return 'OBJECTION_NOT_FOUND';
  const entitled = isAnswer && situation === 'ESCALATED' ? 'supervisor' : 'provider';
  return party === entitled ? (WORDS[word] ?? word) : 'OBJECTION_ACT_NOT_COMPETENT';
}

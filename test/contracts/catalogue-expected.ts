// SPDX-License-Identifier: Apache-2.0
// What may be done to a catalogue item and to a source, written down by hand and apart from the
// product: it imports no product code. In words: the provider's clerk drafts, its approver sends
// back or publishes what waits; only a published item is updated, is a source, or ends, and it ends
// with no draft waiting. A source changes hands only when its provider has offered it and the other
// accepts; in between nothing has changed.

export const ITEM_ACT_NAMES = [
  'revise',
  'giveBack',
  'publish',
  'retire',
  'recordUpdate',
  'claimSource',
] as const;

export type ItemActName = (typeof ITEM_ACT_NAMES)[number];

export const ITEM_SITUATIONS = [
  'DRAFTED',
  'DRAFTED_AGAIN',
  'RETURNED',
  'PUBLISHED',
  'PUBLISHED_AS_SOURCE',
  'REVISING',
  'REVISION_RETURNED',
  'PUBLISHED_TWICE',
  'RETIRED',
] as const;

export type ItemSituation = (typeof ITEM_SITUATIONS)[number];

export const SOURCE_ACT_NAMES = ['offer', 'withdraw', 'decline', 'accept', 'release'] as const;

export type SourceActName = (typeof SOURCE_ACT_NAMES)[number];

export const SOURCE_SITUATIONS = [
  'UNCLAIMED',
  'CLAIMED',
  'OFFERED',
  'WITHDRAWN',
  'DECLINED',
  'ACCEPTED',
  'RELEASED',
  'CLAIMED_AGAIN',
] as const;

export type SourceSituation = (typeof SOURCE_SITUATIONS)[number];

/** Who may try, and in which way they stand to the item or the source. */
export const ACTORS = {
  providerClerk: ['market', 'clerk'],
  providerApprover: ['market', 'approver'],
  providerAuditor: ['market', 'auditor'],
  receiverClerk: ['water', 'clerk'],
  receiverApprover: ['water', 'approver'],
  otherApprover: ['emergency', 'approver'],
} as const;

export type ActorName = keyof typeof ACTORS;

/** What each short word of the tables stands for. */
const WORDS: Readonly<Record<string, string>> = {
  ok: 'allowed',
  state: 'CATALOGUE_ACT_NOT_ALLOWED',
  source: 'CATALOGUE_ITEM_IS_SOURCE',
  not: 'SOURCE_ACT_NOT_ALLOWED',
  none: 'SOURCE_NOT_FOUND',
  other: 'SOURCE_ACT_NOT_COMPETENT',
};

/** For the provider in the right role. Columns in the order of {@link ITEM_ACT_NAMES}. */
const ITEMS: Readonly<Record<ItemSituation, string>> = {
  //                      revise giveBack publish retire recordUpdate claimSource
  DRAFTED: '              ok     ok       ok      state  state        state',
  DRAFTED_AGAIN: '        ok     ok       ok      state  state        state',
  RETURNED: '             ok     state    state   state  state        state',
  PUBLISHED: '            ok     state    state   ok     ok           ok',
  PUBLISHED_AS_SOURCE: '  ok     state    state   source ok           ok',
  REVISING: '             ok     ok       ok      state  ok           ok',
  REVISION_RETURNED: '    ok     state    state   ok     ok           ok',
  PUBLISHED_TWICE: '      ok     state    state   ok     ok           ok',
  RETIRED: '              state  state    state   state  state        state',
};

const ITEM_ROLE: Readonly<Record<ItemActName, string>> = {
  revise: 'clerk',
  giveBack: 'approver',
  publish: 'approver',
  retire: 'approver',
  recordUpdate: 'clerk',
  claimSource: 'approver',
};

/** For the market bureau's approver, who claimed it; after the slash the water bureau's. */
const SOURCES: Readonly<Record<SourceSituation, string>> = {
  //                 offer       withdraw    decline     accept      release
  UNCLAIMED: '       none/none   none/none   none/none   none/none   none/none',
  CLAIMED: '         ok/other    not/not     not/not     not/not     ok/other',
  OFFERED: '         not/not     ok/other    other/ok    other/ok    not/not',
  WITHDRAWN: '       ok/other    not/not     not/not     not/not     ok/other',
  DECLINED: '        ok/other    not/not     not/not     not/not     ok/other',
  ACCEPTED: '        other/ok    not/not     not/not     not/not     other/ok',
  RELEASED: '        not/not     not/not     not/not     not/not     not/not',
  CLAIMED_AGAIN: '   ok/other    not/not     not/not     not/not     ok/other',
};

/** What an act on an item comes to: `allowed`, or the code of the refusal. */
export function expectedOfItem(
  situation: ItemSituation,
  act: ItemActName,
  actor: ActorName,
): string {
  const [member, role] = ACTORS[actor];
  if (role !== ITEM_ROLE[act]) return 'ROLE_REQUIRED';
  if (member !== 'market') return 'CATALOGUE_ITEM_NOT_OWN';
  return wordIn(ITEMS[situation], ITEM_ACT_NAMES.indexOf(act));
}

/** What an act on a source comes to: `allowed`, or the code of the refusal. */
export function expectedOfSource(
  situation: SourceSituation,
  act: SourceActName,
  actor: ActorName,
): string {
  const [member, role] = ACTORS[actor];
  if (role !== 'approver') return 'ROLE_REQUIRED';
  const column = SOURCE_ACT_NAMES.indexOf(act);
  const both = SOURCES[situation].trim().split(/ +/)[column] ?? '';
  const [market = '', water = ''] = both.split('/');
  if (member === 'market') return WORDS[market] ?? market;
  const word = member === 'emergency' && water === 'ok' ? 'other' : water;
  return WORDS[word] ?? word;
}

function wordIn(row: string, column: number): string {
  const word = row.trim().split(/ +/)[column] ?? '';
  return WORDS[word] ?? word;
}

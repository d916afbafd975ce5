// SPDX-License-Identifier: Apache-2.0
// What may be done to a material, written down by hand and apart from the product: it imports no
// product code. In words: the holding unit copies and has reviewed what it holds; copies are only
// taken back; whoever a review names answers while it is open and the material held; 作废 may be
// said of anything that is not void, 收回 of what is held.

export const MATERIAL_ACT_NAMES = [
  'annotate',
  'openReview',
  'sign',
  'decline',
  'closeReview',
  'withdraw',
  'void',
] as const;

export type MaterialActName = (typeof MATERIAL_ACT_NAMES)[number];

/** How an act can find a material, with its newest joint review. */
export const SITUATIONS = [
  'HELD',
  'REVIEWING',
  'SIGNED',
  'DECLINED',
  'CLOSED',
  'WITHDRAWN',
  'WITHDRAWN_REVIEWING',
  'VOID',
  'VOID_REVIEWING',
  'COPY',
  'COPY_EXPIRED',
  'COPY_WITHDRAWN',
  'COPY_VOID',
] as const;

export type Situation = (typeof SITUATIONS)[number];

/** Who may try, and in which way they stand to the material. */
export const ACTORS = {
  holderClerk: ['market', 'clerk'],
  holderApprover: ['market', 'approver'],
  holderAuditor: ['market', 'auditor'],
  namedClerk: ['water', 'clerk'],
  namedApprover: ['water', 'approver'],
  otherClerk: ['emergency', 'clerk'],
  otherApprover: ['emergency', 'approver'],
} as const;

export type ActorName = keyof typeof ACTORS;

/** What each short word of the table stands for. */
const WORDS: Readonly<Record<string, string>> = {
  ok: 'allowed',
  state: 'ACT_NOT_ALLOWED',
  copy: 'MATERIAL_IS_COPY',
  none: 'REVIEW_NOT_FOUND',
  open: 'REVIEW_ALREADY_OPEN',
  over: 'REVIEW_CLOSED',
};

/** For who is entitled. Columns in the order of {@link MATERIAL_ACT_NAMES}. */
const TABLE: Readonly<Record<Situation, string>> = {
  //                    annotate openReview sign  decline closeReview withdraw void
  HELD: '                ok       ok        none  none    none        ok       ok',
  REVIEWING: '           ok       open      ok    ok      ok          ok       ok',
  SIGNED: '              ok       ok        over  over    over        ok       ok',
  DECLINED: '            ok       ok        over  over    over        ok       ok',
  CLOSED: '              ok       ok        over  over    over        ok       ok',
  WITHDRAWN: '           state    state     state state   none        state    ok',
  WITHDRAWN_REVIEWING: ' state    state     state state   ok          state    ok',
  VOID: '                state    state     state state   none        state    state',
  VOID_REVIEWING: '      state    state     state state   ok          state    state',
  COPY: '                copy     copy      copy  copy    copy        ok       ok',
  COPY_EXPIRED: '        copy     copy      copy  copy    copy        state    ok',
  COPY_WITHDRAWN: '      copy     copy      copy  copy    copy        state    ok',
  COPY_VOID: '           copy     copy      copy  copy    copy        state    state',
};

/** The role that does each act; the rest is the table's. */
const ROLE: Readonly<Record<MaterialActName, string>> = {
  annotate: 'clerk',
  openReview: 'approver',
  sign: 'approver',
  decline: 'approver',
  closeReview: 'approver',
  withdraw: 'approver',
  void: 'approver',
};

const VOTES: readonly MaterialActName[] = ['sign', 'decline'];

/** What an act comes to: `allowed`, or the code of the refusal. */
export function expectedOutcome(
  situation: Situation,
  act: MaterialActName,
  actor: ActorName,
): string {
  const [member, role] = ACTORS[actor];
  if (role !== ROLE[act]) return 'ROLE_REQUIRED';
  const isVote = VOTES.includes(act);
  if (!isVote && member !== 'market') return 'MATERIAL_NOT_OWN';
  const word = TABLE[situation].trim().split(/ +/)[MATERIAL_ACT_NAMES.indexOf(act)] ?? '';
  const outcome = WORDS[word] ?? word;
  return isVote && outcome === 'allowed' && member !== 'water' ? 'REVIEW_NOT_NAMED' : outcome;
}

// SPDX-License-Identifier: Apache-2.0
// What may be done to a case, written down by hand and apart from the product: it imports no
// product code. In words: the handling unit's clerk takes in and hands out, its approver decides;
// units that are asked sign, once each; nothing is decided while the clock stands.

export const CASE_ACT_NAMES = [
  'answer',
  'recordStep',
  'askCompletion',
  'complete',
  'accept',
  'notAccept',
  'withdraw',
  'askCoSign',
  'sign',
  'decline',
  'stopClock',
  'resumeClock',
  'grant',
  'refuse',
  'deliver',
  'archive',
] as const;

export type CaseActName = (typeof CASE_ACT_NAMES)[number];

export const CASE_SITUATIONS = [
  'RECEIVED',
  'ANSWERED',
  'INCOMPLETE',
  'COMPLETED',
  'ACCEPTED',
  'CO_SIGNING',
  'SIGNED',
  'DECLINED',
  'STOPPED',
  'RESUMED',
  'GRANTED',
  'REFUSED',
  'DELIVERED',
  'REFUSAL_DELIVERED',
  'ARCHIVED',
  'NOT_ACCEPTED',
  'WITHDRAWN',
] as const;

export type CaseSituation = (typeof CASE_SITUATIONS)[number];

export const CASE_ACTORS = {
  handlerClerk: ['handler', 'clerk'],
  handlerApprover: ['handler', 'approver'],
  signerClerk: ['signer', 'clerk'],
  signerApprover: ['signer', 'approver'],
  strangerClerk: ['stranger', 'clerk'],
  strangerApprover: ['stranger', 'approver'],
  handlerAuditor: ['handler', 'auditor'],
} as const;

export type CaseActorName = keyof typeof CASE_ACTORS;

const WORDS: Readonly<Record<string, string>> = {
  ok: 'allowed',
  '-': 'CASE_ACT_NOT_ALLOWED',
  once: 'CASE_COMPLETION_ASKED',
  miss: 'CASE_MATERIAL_MISSING',
  not: 'CASE_CO_SIGN_NOT_NAMED',
  done: 'CASE_CO_SIGN_ANSWERED',
  askd: 'CASE_CO_SIGN_ASKED',
  wait: 'CASE_CO_SIGN_MISSING',
  decl: 'CASE_CO_SIGN_DECLINED',
  used: 'CASE_PROCEDURE_USED',
};

/** For who is entitled. Columns in the order of {@link CASE_ACT_NAMES}. */
const TABLE: Readonly<Record<CaseSituation, string>> = {
  //                  answ step askC compl acc  notA withd askS sign decl stop res grant refus deliv arch
  RECEIVED: '         ok   ok   ok   -    miss ok   ok    -    -    -    -    -   -    -    -    -',
  ANSWERED: '         ok   ok   ok   -    ok   ok   ok    -    -    -    -    -   -    -    -    -',
  INCOMPLETE: '       ok   ok   -    ok   -    ok   ok    -    -    -    -    -   -    -    -    -',
  COMPLETED: '        ok   ok   once -    ok   ok   ok    -    -    -    -    -   -    -    -    -',
  ACCEPTED: '         ok   ok   -    -    -    -    ok    ok   not  not  ok   -   ok   ok   -    -',
  CO_SIGNING: '       ok   ok   -    -    -    -    ok    askd ok   ok   ok   -   wait wait -    -',
  SIGNED: '           ok   ok   -    -    -    -    ok    askd done done ok   -   ok   ok   -    -',
  DECLINED: '         ok   ok   -    -    -    -    ok    askd done done ok   -   decl ok   -    -',
  STOPPED: '          ok   ok   -    -    -    -    ok    ok   not  not  -    ok  -    -    -    -',
  RESUMED: '          ok   ok   -    -    -    -    ok    ok   not  not  used -   ok   ok   -    -',
  GRANTED: '          -    ok   -    -    -    -    -     -    -    -    -    -   -    -    ok   -',
  REFUSED: '          -    ok   -    -    -    -    -     -    -    -    -    -   -    -    ok   -',
  DELIVERED:
    '        -    -    -    -    -    -    -     -    -    -    -    -   -    -    -    ok',
  REFUSAL_DELIVERED:
    '-    -    -    -    -    -    -     -    -    -    -    -   -    -    -    ok',
  ARCHIVED: '         -    -    -    -    -    -    -     -    -    -    -    -   -    -    -    -',
  NOT_ACCEPTED: '     -    -    -    -    -    -    -     -    -    -    -    -   -    -    -    -',
  WITHDRAWN: '        -    -    -    -    -    -    -     -    -    -    -    -   -    -    -    -',
};

const CLERKS: readonly CaseActName[] = [
  'answer',
  'recordStep',
  'askCompletion',
  'complete',
  'accept',
  'withdraw',
  'deliver',
  'archive',
];
const OF_SIGNERS: readonly CaseActName[] = ['sign', 'decline'];

/** What an act comes to: `allowed`, or the code of the refusal. */
export function expectedCaseOutcome(
  situation: CaseSituation,
  act: CaseActName,
  actor: CaseActorName,
): string {
  const [party, role] = CASE_ACTORS[actor];
  if (role !== (CLERKS.includes(act) ? 'clerk' : 'approver')) return 'ROLE_REQUIRED';
  const isSigners = OF_SIGNERS.includes(act);
  if (!isSigners && party !== 'handler') return 'CASE_ACT_NOT_COMPETENT';
  const word = TABLE[situation].trim().split(/ +/)[CASE_ACT_NAMES.indexOf(act)] ?? '';
  const isOthers = isSigners && party !== 'signer' && word !== '-';
  return isOthers ? 'CASE_CO_SIGN_NOT_NAMED' : (WORDS[word] ?? word);
}

// SPDX-License-Identifier: Apache-2.0
// What may be done to a request, written down by hand and apart from the product: it imports no
// product code. In words: the requester's clerk writes, its approver sends; the provider answers
// what was sent; whoever is not content disputes it, three times at most.

export const REQUEST_ACT_NAMES = [
  'amend',
  'send',
  'giveBack',
  'withdraw',
  'askCompletion',
  'extend',
  'approve',
  'refuse',
  'dispute',
  'grantDisputed',
  'uphold',
  'vote',
] as const;

export type RequestActName = (typeof REQUEST_ACT_NAMES)[number];

export const REQUEST_SITUATIONS = [
  'FILED',
  'RETURNED',
  'SENT',
  'SENT_OVERDUE',
  'INCOMPLETE',
  'COMPLETED',
  'EXTENDED',
  'APPROVED',
  'APPROVED_IN_PART',
  'REFUSED',
  'WITHDRAWN',
  'DISPUTED_BEFORE_PROVIDER',
  'UPHELD_BY_PROVIDER',
  'DISPUTED_BEFORE_SUPERVISOR',
  'UPHELD_BY_SUPERVISOR',
  'DISPUTED_BEFORE_COMMITTEE',
  'UPHELD_BY_COMMITTEE',
] as const;

export type RequestSituation = (typeof REQUEST_SITUATIONS)[number];

export const REQUEST_ACTORS = {
  requesterClerk: ['holder', 'clerk'],
  requesterApprover: ['holder', 'approver'],
  providerClerk: ['provider', 'clerk'],
  providerApprover: ['provider', 'approver'],
  supervisorApprover: ['supervisor', 'approver'],
  strangerApprover: ['stranger', 'approver'],
  strangerCommittee: ['stranger', 'committee'],
} as const;

export type RequestActorName = keyof typeof REQUEST_ACTORS;

const WORDS: Readonly<Record<string, string>> = {
  ok: 'allowed',
  '-': 'REQUEST_ACT_NOT_ALLOWED',
  once: 'REQUEST_COMPLETION_ASKED',
  ext: 'REQUEST_ALREADY_EXTENDED',
  late: 'REQUEST_OVERDUE',
  early: 'REQUEST_NOT_OVERDUE',
};

/** For who is entitled. Columns in the order of {@link REQUEST_ACT_NAMES}. */
const TABLE: Readonly<Record<RequestSituation, string>> = {
  //                           amend send back withdr compl ext  appr refuse disp grantD uphold vote
  FILED: '                     -     ok   ok   ok     -     -    -    -      -     -      -      -',
  RETURNED: '                  ok    -    -    ok     -     -    -    -      -     -      -      -',
  SENT: '                      -     -    -    ok     ok    ok   ok   ok     early -      -      -',
  SENT_OVERDUE: '              -     -    -    ok     ok    late ok   ok     ok    -      -      -',
  INCOMPLETE: '                ok    -    -    ok     -     -    -    -      -     -      -      -',
  COMPLETED: '                 -     -    -    ok     once  ok   ok   ok     early -      -      -',
  EXTENDED: '                  -     -    -    ok     ok    ext  ok   ok     early -      -      -',
  APPROVED: '                  -     -    -    -      -     -    -    -      -     -      -      -',
  APPROVED_IN_PART: '          -     -    -    -      -     -    -    -      ok    -      -      -',
  REFUSED: '                   -     -    -    -      -     -    -    -      ok    -      -      -',
  WITHDRAWN: '                 -     -    -    -      -     -    -    -      -     -      -      -',
  DISPUTED_BEFORE_PROVIDER: '  -     -    -    -      -     -    -    -      -     ok     ok     -',
  UPHELD_BY_PROVIDER: '        -     -    -    -      -     -    -    -      ok    -      -      -',
  DISPUTED_BEFORE_SUPERVISOR: '-     -    -    -      -     -    -    -      -     ok     ok     -',
  UPHELD_BY_SUPERVISOR: '      -     -    -    -      -     -    -    -      ok    -      -      -',
  DISPUTED_BEFORE_COMMITTEE:
    ' -     -    -    -      -     -    -    -      -     -      -      ok',
  UPHELD_BY_COMMITTEE: '       -     -    -    -      -     -    -    -      -     -      -      -',
};

const BY: Readonly<Record<RequestActName, readonly [string, string]>> = {
  amend: ['holder', 'clerk'],
  send: ['holder', 'approver'],
  giveBack: ['holder', 'approver'],
  withdraw: ['holder', 'approver'],
  askCompletion: ['provider', 'approver'],
  extend: ['provider', 'approver'],
  approve: ['provider', 'approver'],
  refuse: ['provider', 'approver'],
  dispute: ['holder', 'approver'],
  grantDisputed: ['provider', 'approver'],
  uphold: ['provider', 'approver'],
  vote: ['anyone', 'committee'],
};

/** What an act comes to: `allowed`, or the code of the refusal. */
export function expectedRequestOutcome(
  situation: RequestSituation,
  act: RequestActName,
  actor: RequestActorName,
): string {
  const [party, role] = REQUEST_ACTORS[actor];
  const [by, byRole] = BY[act];
  if (role !== byRole) return 'ROLE_REQUIRED';
  const isSupervisors =
    situation === 'DISPUTED_BEFORE_SUPERVISOR' && (act === 'grantDisputed' || act === 'uphold');
  const entitled = isSupervisors ? 'supervisor' : by;
  if (entitled !== 'anyone' && entitled !== party) return 'REQUEST_ACT_NOT_COMPETENT';
  const word = TABLE[situation].trim().split(/ +/)[REQUEST_ACT_NAMES.indexOf(act)] ?? '';
  return WORDS[word] ?? word;
}

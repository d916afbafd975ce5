// SPDX-License-Identifier: Apache-2.0
// What may be done to a correction case, written down by hand and apart from the product: it imports
// no product code. In words: whoever raised it takes it back, the source answers it, each while it
// waits; the source says that all were told, once it has corrected.

export const CORRECTION_ACT_NAMES = ['withdraw', 'correct', 'uphold', 'announce'] as const;

export type CorrectionActName = (typeof CORRECTION_ACT_NAMES)[number];

export const CORRECTION_SITUATIONS = [
  'RAISED',
  'CORRECTED',
  'ANNOUNCED',
  'UPHELD',
  'WITHDRAWN',
] as const;

export type CorrectionSituation = (typeof CORRECTION_SITUATIONS)[number];

export const CORRECTION_ACTORS = {
  raiserClerk: ['holder', 'clerk'],
  raiserApprover: ['holder', 'approver'],
  raiserGateway: ['holder', 'gateway'],
  sourceClerk: ['provider', 'clerk'],
  sourceApprover: ['provider', 'approver'],
  sourceGateway: ['provider', 'gateway'],
  supervisorApprover: ['supervisor', 'approver'],
  strangerClerk: ['stranger', 'clerk'],
  strangerApprover: ['stranger', 'approver'],
  strangerAuditor: ['stranger', 'auditor'],
} as const;

export type CorrectionActorName = keyof typeof CORRECTION_ACTORS;

const ROLES: Readonly<Record<CorrectionActName, readonly string[]>> = {
  withdraw: ['clerk', 'approver'],
  correct: ['approver'],
  uphold: ['approver'],
  announce: ['approver', 'gateway'],
};

export function expectedCorrectionOutcome(
  situation: CorrectionSituation,
  act: CorrectionActName,
  actor: CorrectionActorName,
): string {
  const [party, role] = CORRECTION_ACTORS[actor];
  if (!ROLES[act].includes(role)) return 'ROLE_REQUIRED';
  if (party !== (act === 'withdraw' ? 'holder' : 'provider')) return 'CORRECTION_ACT_NOT_COMPETENT';
  const when = act === 'announce' ? ['CORRECTED', 'ANNOUNCED'] : ['RAISED'];
  return when.includes(situation) ? 'allowed' : 'CORRECTION_ACT_NOT_ALLOWED';
}

// SPDX-License-Identifier: Apache-2.0
// What may be done to an access, written down by hand and apart from the product: it imports no
// product code. In words: a clerk asks and gateways answer; the provider delivers what is allowed
// and not answered, once; the requester takes in, or disputes, what was delivered, once.

export const ACCESS_ACT_NAMES = ['deliver', 'acknowledge', 'dispute'] as const;

export type AccessActName = (typeof ACCESS_ACT_NAMES)[number];

export const ACCESS_SITUATIONS = [
  'ALLOWED',
  'DENIED',
  'DELIVERED',
  'NO_RECORD',
  'CANNOT_ANSWER',
  'ACKNOWLEDGED',
  'DISPUTED',
] as const;

export type AccessSituation = (typeof ACCESS_SITUATIONS)[number];

export const ACCESS_ACTORS = {
  requesterClerk: ['holder', 'clerk'],
  requesterApprover: ['holder', 'approver'],
  requesterGateway: ['holder', 'gateway'],
  requesterAuditor: ['holder', 'auditor'],
  providerClerk: ['provider', 'clerk'],
  providerApprover: ['provider', 'approver'],
  providerGateway: ['provider', 'gateway'],
  supervisorGateway: ['supervisor', 'gateway'],
  belowGateway: ['below', 'gateway'],
  strangerClerk: ['stranger', 'clerk'],
  strangerGateway: ['stranger', 'gateway'],
} as const;

export type AccessActorName = keyof typeof ACCESS_ACTORS;

const ROLES: Readonly<Record<AccessActName, readonly string[]>> = {
  deliver: ['gateway'],
  acknowledge: ['clerk', 'gateway'],
  dispute: ['clerk', 'gateway'],
};

const ANSWERED: readonly string[] = ['DELIVERED', 'NO_RECORD', 'CANNOT_ANSWER'];

/** Where the act was done just so before, the answer is the same again. */
const DONE: Readonly<Record<AccessActName, string>> = {
  deliver: 'DELIVERED',
  acknowledge: 'ACKNOWLEDGED',
  dispute: 'DISPUTED',
};

export function expectedAccessOutcome(
  situation: AccessSituation,
  act: AccessActName,
  actor: AccessActorName,
): string {
  const [party, role] = ACCESS_ACTORS[actor];
  if (!ROLES[act].includes(role)) return 'ROLE_REQUIRED';
  if (party !== (act === 'deliver' ? 'provider' : 'holder')) return 'ACCESS_ACT_NOT_COMPETENT';
  const when = act === 'deliver' ? ['ALLOWED'] : ANSWERED;
  if (when.includes(situation) || situation === DONE[act]) return 'allowed';
  return 'ACCESS_ACT_NOT_ALLOWED';
}

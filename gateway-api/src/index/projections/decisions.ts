// SPDX-License-Identifier: Apache-2.0
import { simpleProjection } from './simple.js';

interface AuthorityState {
  readonly typeCode: string;
  readonly unit: string;
  readonly facts: readonly { readonly recordedAt: string }[];
}

interface ProposalState {
  readonly state: string;
  readonly proposedAt: string;
  readonly decision: { readonly kind: string };
}

interface PauseState {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts: readonly { readonly recordedAt: string; readonly state: string }[];
}

/** Issuing authorities, in the order in which they were first given. */
export const authorityProjection = simpleProjection<AuthorityState>('authority', {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ typeCode, unit }) => [
    ['type', typeCode],
    ['unit', unit],
  ],
});

/** Proposals to the committee, in the order in which they were made. */
export const proposalProjection = simpleProjection<ProposalState>('proposal', {
  time: ({ proposedAt }) => proposedAt,
  common: ({ state, decision }) => [
    ['state', state],
    ['decision', decision.kind],
  ],
});

interface RevocationState {
  readonly mspId: string;
  readonly recordedAt: string;
}

/** Revoked certificates, in the order in which they were revoked. */
export const revocationProjection = simpleProjection<RevocationState>('revocation', {
  time: ({ recordedAt }) => recordedAt,
  common: ({ mspId }) => [['organisation', mspId]],
});

/** Pauses, in the order in which they were first ordered. */
export const pauseProjection = simpleProjection<PauseState>('pause', {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ facts }) => [['state', facts.at(-1)?.state ?? '']],
  rare: ({ subject }) => [['subject', `${subject.kind}/${subject.id}`]],
});

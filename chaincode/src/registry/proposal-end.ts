// SPDX-License-Identifier: Apache-2.0
import { formatInstant, instantToEpochMs } from '@yulian/proofs';

const DAY_MS = 86_400_000;

/**
 * Days in which the committee decides on a proposal. Without an end, votes that were given under other
 * circumstances could be completed years later.
 */
export const PROPOSAL_DAYS = 90;

/** First instant at which nobody can vote on a proposal any more; RFC 3339 UTC. */
export function proposalEnd(proposedAt: string): string {
  return formatInstant(instantToEpochMs(proposedAt) + PROPOSAL_DAYS * DAY_MS);
}

// SPDX-License-Identifier: Apache-2.0
import { proposalEnd } from '@yulian/chaincode/schemas';
import type { z } from 'zod';
import type { ListQuery } from '../index/index.js';
import { filters } from './listing.js';
import type { proposal } from './schemas/registry.js';

export type ProposalView = z.input<typeof proposal>;

/** A proposal as the chain holds it: that it has expired follows from the time. */
export type StoredProposal = Omit<ProposalView, 'state' | 'expiresAt'> & {
  readonly state: Exclude<ProposalView['state'], 'EXPIRED'>;
};

/**
 * A proposal with when it ends, and whether it has ended by then.
 *
 * @param now RFC 3339 UTC
 */
export function proposalView(stored: StoredProposal, now: string): ProposalView {
  const expiresAt = proposalEnd(stored.proposedAt);
  const isOver = stored.state === 'OPEN' && now >= expiresAt;
  return { ...stored, state: isOver ? 'EXPIRED' : stored.state, expiresAt };
}

/** The part of a list query that asks for proposals in a state: what is stored as open may have expired. */
export function proposalsIn(
  state: ProposalView['state'] | undefined,
  now: string,
): Pick<ListQuery, 'where' | 'matches'> {
  const where = filters({ state: state === 'EXPIRED' ? 'OPEN' : state });
  if (state !== 'OPEN' && state !== 'EXPIRED') return { where };
  return {
    where,
    matches: ({ body }) => proposalView(body as unknown as StoredProposal, now).state === state,
  };
}

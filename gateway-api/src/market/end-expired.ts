// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import type { ListingRecord, TransferRecord } from '@yulian/proofs';
import type { LedgerIdentities } from '../identity/ledger-identities.js';
import {
  HOLDING_KIND,
  LISTING_KIND,
  TRANSFER_KIND,
  type ListQuery,
  type Position,
  type ReadIndex,
} from '../index/index.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { actingUnitFor } from '../ledger-queries/successor.js';
import type { Organisations } from '../organisations.js';

/** What ends expired offers. */
export interface ExpiryOptions {
  readonly ledger: Pick<Ledger, 'info' | 'evaluate'>;
  /** As whom the gateway reads. */
  readonly reader: Identity;
  readonly index: Pick<ReadIndex, 'list' | 'waitFor'>;
  readonly identities: LedgerIdentities;
  readonly organisations: Organisations;
  readonly clock: { now(): string };
}

type Offer = Pick<ListingRecord | TransferRecord, 'id' | 'unit' | 'expiresAt'>;

const PAGE = 100;
/** As many as one transaction lets go. */
const MOST_RELEASED = 200;

/**
 * Ends listings and offers that have expired, in the name of the units of this gateway that made
 * them, or that succeed a merged or closed unit that did: what nobody bought goes free again without
 * anybody asking. Offers of a unit that was closed without a successor wait until one is named.
 *
 * @returns how many were ended
 * @throws what the first that could not be ended failed with, after all others
 */
export async function endExpired(options: ExpiryOptions): Promise<number> {
  const { height } = await options.ledger.info();
  await options.index.waitFor(height - 1);
  const failures: unknown[] = [];
  let ended = 0;
  for (const [kind, state, end] of [
    [LISTING_KIND, 'OPEN', endListing],
    [TRANSFER_KIND, 'OFFERED', withdraw],
  ] as const) {
    for (const offer of await expired(options, kind, state)) {
      try {
        if (await end(options, offer)) ended += 1;
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw failures[0];
  return ended;
}

async function expired(
  { index, clock }: ExpiryOptions,
  kind: string,
  state: string,
): Promise<Offer[]> {
  const now = clock.now();
  const query: Omit<ListQuery, 'position'> = {
    ...{ kind, where: [{ name: 'state', anyOf: [state] }], order: 'oldest', limit: PAGE },
    matches: ({ body }) => (body as unknown as Offer).expiresAt <= now,
  };
  const found: Offer[] = [];
  for (let position: Position | undefined; ;) {
    const page = await index.list({ ...query, position });
    found.push(...page.items.map(({ body }) => body as unknown as Offer));
    if (!page.hasMore || page.next === undefined) return found;
    position = page.next;
  }
}

async function endListing(options: ExpiryOptions, { id, unit }: Offer): Promise<boolean> {
  const where = [{ name: 'boundTo', anyOf: [id] }];
  const { items } = await options.index.list({ kind: HOLDING_KIND, where, limit: MOST_RELEASED });
  const release = items.map((holding) => holding.id);
  return act(options, unit, 'listing', { id, release });
}

async function withdraw(options: ExpiryOptions, { id, unit }: Offer): Promise<boolean> {
  return act(options, unit, 'transfer', { id, act: 'withdraw' });
}

/** False when another gateway serves who acts for the unit, or nobody here may sign for it. */
async function act(
  { ledger, reader, identities, organisations, clock }: ExpiryOptions,
  offeredBy: string,
  contract: 'listing' | 'transfer',
  argument: object,
): Promise<boolean> {
  const unit = await actingUnitFor(ledger, reader, { unit: offeredBy, at: clock.now() });
  if (unit === undefined) return false;
  const mspId = identities.organisationOf(unit);
  const organisation = mspId === undefined ? undefined : organisations.find(mspId);
  if (mspId === undefined || organisation === undefined) return false;
  if (!identities.rolesOf(mspId, unit).includes('trader')) return false;
  const identity = identities.forCaller({ mspId, unit, roles: ['trader'] }, 'trader');
  const prepare = () => contractCall(contract, 'end', argument);
  await organisation.transactions.transact({ identity, prepare });
  return true;
}

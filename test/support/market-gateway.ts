// SPDX-License-Identifier: Apache-2.0
// The market of the tests on a chain that a gateway has just founded.
import { createHash } from 'node:crypto';
import { transact, type Identity, type Ledger } from '@yulian/network';
import type { Gateway } from '@yulian/gateway-api';
import type { StateRow } from '@yulian/proofs';
import { appointment, BANK, marketRows, rulesOf, VENUE, type MarketWish } from './market-world.js';
import { MEMBERS, type MemberName } from './members.js';
import { migrationFixture } from './migration-fixture.js';

/** What a gateway's market has: enough to try each request in every role. */
export const GATEWAY_MARKET: MarketWish = {
  unsold: [100],
  sold: [100, 100],
  press: 150,
  notes: 60,
};

type Services = Pick<Gateway['services'], 'ledger' | 'ledgerIdentities'>;

/** Opens the market, with bodies that issue credits for it. */
export async function takeOverMarket(services: Services): Promise<void> {
  await openMarketOn(services, GATEWAY_MARKET);
  await decideAll(services, [
    appointment('ACCOUNTING_BODY', MEMBERS.press.uscc),
    appointment('VERIFIER', MEMBERS.press.uscc),
  ]);
}

/** Takes a market over from another chain, right after the founding, and opens it. */
export async function openMarketOn(services: Services, wish: MarketWish): Promise<void> {
  await takeOverRows(services, marketRows(wish));
  await decideAll(services, [
    appointment('VENUE', VENUE),
    appointment('SETTLEMENT_BANK', BANK),
    { kind: 'SET_VENUE_RULES', rules: rulesOf({ resaleDays: 0 }) },
  ]);
}

/** Takes rows over from another chain, right after the founding. */
export async function takeOverRows(services: Services, rows: readonly StateRow[]): Promise<void> {
  const { ledger } = services;
  const bureau = committeeOf(services, 'bureau');
  const { announcement, chunk } = migrationFixture(rows);
  await submit(ledger, bureau, 'migration:begin', announcement);
  await submit(ledger, bureau, 'migration:load', chunk);
  // So many rows at a time.
  do await submit(ledger, bureau, 'migration:check');
  while (await isChecking(ledger, bureau));
  await submit(ledger, bureau, 'migration:close');
}

/** Has the committee decide, one after the other. */
export async function decideAll(services: Services, decisions: readonly object[]): Promise<void> {
  const { ledger } = services;
  for (const decision of decisions) {
    const id = createHash('sha256').update(JSON.stringify(decision)).digest('hex');
    const proposal = { id, basis: 'LHZC-5', decision };
    await submit(ledger, committeeOf(services, 'bureau'), 'registry:propose', proposal);
    for (const member of ['market', 'housing'] as const) {
      const vote = { id, vote: 'approve' };
      await submit(ledger, committeeOf(services, member), 'registry:vote', vote);
    }
  }
}

function committeeOf({ ledgerIdentities }: Services, member: MemberName): Identity {
  const { mspId, uscc: unit } = MEMBERS[member];
  return ledgerIdentities.forCaller({ mspId, unit, roles: ['committee'] }, 'committee');
}

async function submit(
  ledger: Ledger,
  identity: Identity,
  name: string,
  argument?: object,
): Promise<void> {
  const [contract = '', transaction = ''] = name.split(':');
  const args = argument === undefined ? [] : [JSON.stringify(argument)];
  await transact(ledger, identity, { contract, transaction, args });
}

async function isChecking(ledger: Ledger, identity: Identity): Promise<boolean> {
  const call = { contract: 'migration', transaction: 'getProgress', args: [] };
  const told = new TextDecoder().decode(await ledger.evaluate(identity, call));
  return (JSON.parse(told) as { state: string }).state === 'CHECKING';
}

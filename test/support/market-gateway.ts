// SPDX-License-Identifier: Apache-2.0
// The market of the tests on a chain that a gateway has just founded.
import { createHash } from 'node:crypto';
import { transact, type Identity, type Ledger } from '@yulian/network';
import type { Gateway } from '@yulian/gateway-api';
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

/** Takes the market over from another chain, right after the founding. */
export async function takeOverMarket({
  ledger,
  ledgerIdentities,
}: Gateway['services']): Promise<void> {
  const committee = (member: MemberName): Identity => {
    const { mspId, uscc: unit } = MEMBERS[member];
    return ledgerIdentities.forCaller({ mspId, unit, roles: ['committee'] }, 'committee');
  };
  const bureau = committee('bureau');
  const { announcement, chunk } = migrationFixture(marketRows(GATEWAY_MARKET));
  await submit(ledger, bureau, 'migration:begin', announcement);
  await submit(ledger, bureau, 'migration:load', chunk);
  // So many rows at a time.
  do await submit(ledger, bureau, 'migration:check');
  while (await isChecking(ledger, bureau));
  await submit(ledger, bureau, 'migration:close');
  for (const decision of [
    appointment('VENUE', VENUE),
    appointment('SETTLEMENT_BANK', BANK),
    appointment('ACCOUNTING_BODY', MEMBERS.press.uscc),
    appointment('VERIFIER', MEMBERS.press.uscc),
    { kind: 'SET_VENUE_RULES', rules: rulesOf({ resaleDays: 0 }) },
  ]) {
    const id = createHash('sha256').update(JSON.stringify(decision)).digest('hex');
    await submit(ledger, bureau, 'registry:propose', { id, basis: 'LHZC-5', decision });
    for (const member of ['market', 'housing'] as const) {
      await submit(ledger, committee(member), 'registry:vote', { id, vote: 'approve' });
    }
  }
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

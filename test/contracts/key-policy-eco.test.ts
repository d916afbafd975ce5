// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { call } from '../support/caller.js';
import { CREDIT_CALLERS, creditArguments } from '../support/credit-arguments.js';
import {
  EARNING_CALLERS,
  EARNING_DECISIONS,
  earningArguments,
} from '../support/earning-arguments.js';
import { appointmentOf } from '../support/earning-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { expectOwner, ownerOf, policiesWritten } from '../support/key-policies.js';
import { ARGUMENT_WISH, MARKET_CALLERS, marketArguments } from '../support/market-arguments.js';
import { marketWorld } from '../support/market-world.js';
import type { MemberName, RoleName } from '../support/members.js';
import { givePowersOverSeals } from '../support/seal-world.js';
import type { World } from '../support/world.js';

const CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  ...EARNING_CALLERS,
  ...CREDIT_CALLERS,
  ...MARKET_CALLERS,
};
const NOT_OF_ECO = /^(epoch$|idempotency\/)/;
const NOBODY = 'nobody';

/**
 * Whose rows each act writes: the bureau accounts, and keeps the bank by its second unit; the market
 * bureau earns and sells, housing buys, the water bureau plans the project. Rows of nobody are written
 * once: a case's nullifier, and what was given into a pool.
 */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'earning:earn': {
    'earning-batch': ['MarketMSP'],
    'earning-day': ['MarketMSP'],
    nullifier: [NOBODY],
  },
  'earning:review': { 'earning-day': ['MarketMSP'] },
  'point:consent': { 'points-consent': ['MarketMSP'] },
  'point:collect': { 'earning-day': ['MarketMSP'] },
  'point:donate': { 'earning-day': ['MarketMSP'], 'pool-donation': [NOBODY] },
  'point:openPool': { pool: ['BureauMSP'] },
  'point:closePool': { pool: ['BureauMSP'] },
  'ecoAccount:open': { 'eco-account': ['BureauMSP'] },
  'creditBatch:form': { 'credit-batch': ['BureauMSP'], pool: ['BureauMSP'] },
  'creditBatch:act': { 'credit-batch': ['BureauMSP'], holding: ['BureauMSP'] },
  'creditBatch:raiseCorrection': { 'credit-batch': ['BureauMSP'] },
  'retirement:retire': { holding: ['BureauMSP'], retirement: ['BureauMSP'] },
  'fund:deposit': { 'fund-deposit': ['BureauMSP'], 'fund-note': ['BureauMSP'] },
  'fund:split': { 'fund-note': ['BureauMSP'] },
  'fund:withdraw': { 'fund-note': ['BureauMSP'], 'fund-withdrawal': ['BureauMSP'] },
  'fund:answerWithdrawal': { 'fund-note': ['BureauMSP'], 'fund-withdrawal': ['BureauMSP'] },
  'fund:state': {
    'fund-deposit': ['BureauMSP'],
    'fund-statement': ['BureauMSP'],
    'fund-statement-head': ['BureauMSP'],
  },
  'project:plan': { project: ['WaterMSP'] },
  'project:report': { project: ['WaterMSP'] },
  'project:decide': { project: ['WaterMSP'] },
  'project:disburse': {
    disbursement: ['WaterMSP'],
    'fund-note': ['BureauMSP'],
    project: ['WaterMSP'],
  },
  'project:close': { project: ['WaterMSP'] },
  'listing:open': { holding: ['MarketMSP'], listing: ['MarketMSP'] },
  'listing:end': { holding: ['MarketMSP'], listing: ['MarketMSP'] },
  // What was bought is the buyer's from here on; what is left of the lot, the seller's.
  'trade:buy': {
    'fund-note': ['BureauMSP'],
    holding: ['HousingMSP', 'MarketMSP'],
    trade: ['HousingMSP'],
  },
  'transfer:offer': { holding: ['MarketMSP'], transfer: ['MarketMSP'] },
  'transfer:accept': {
    'fund-note': ['BureauMSP'],
    holding: ['HousingMSP'],
    trade: ['HousingMSP'],
    transfer: ['MarketMSP'],
  },
  'transfer:end': { holding: ['MarketMSP'], transfer: ['MarketMSP'] },
};

forEachLedger('key-level policies of the eco-chain', (openLedger) => {
  let world: World;
  let args: Readonly<Record<string, object>>;

  before(async function () {
    this.timeout(300_000);
    world = await marketWorld(openLedger, ARGUMENT_WISH);
    await givePowersOverSeals(world);
    const ofMarket = await marketArguments(world);
    await world.decide(EARNING_DECISIONS.accounting);
    await world.decide(appointmentOf('water', 'VERIFIER'));
    await world.decide(EARNING_DECISIONS.factors);
    world.clock.advance({ days: 1 });
    const ofEarning = await earningArguments(world);
    args = { ...ofMarket, ...ofEarning, ...(await creditArguments(world)) };
  });

  it('are tried of every function that writes', () => {
    expect(Object.keys(EXPECTED)).to.have.members(Object.keys(CALLERS));
  });

  it('demand the owner and two others: of its day who earned, of units and trades who has them', async () => {
    const found: Record<string, Record<string, readonly string[]>> = {};
    for (const [name, caller] of Object.entries(CALLERS)) {
      const what = call(name, args[name]);
      const { keys, policies } = await policiesWritten(world, world.as(...caller), what);
      const owners: Record<string, readonly string[]> = {};
      for (const key of keys.filter((one) => !NOT_OF_ECO.test(one))) {
        const prefix = key.slice(0, key.indexOf('/'));
        const policy = policies.get(key);
        const owner = policy === undefined ? NOBODY : ownerOf(policy);
        if (policy !== undefined) expectOwner(policy, owner);
        owners[prefix] = [...new Set([...(owners[prefix] ?? []), owner])].sort();
      }
      found[name] = owners;
    }
    expect(found).to.deep.equal(EXPECTED);
  });
});

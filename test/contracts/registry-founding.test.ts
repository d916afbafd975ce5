// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { transact } from '@yulian/network';
import { collectionStandard } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { foundingArgument, MEMBERS, MSP_IDS, SINCE } from '../support/members.js';
import type { ConsortiumAnswer, RegionAnswer, UnitAnswer } from '../support/records.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { emptyWorld, foundedWorld } from '../support/world.js';

type Founding = ReturnType<typeof foundingArgument>;

/** Foundings that contradict themselves, and where. */
const INVALID: readonly (readonly [string, (founding: Founding) => object, string])[] = [
  [
    'an organisation twice',
    (f) => ({ ...f, organisations: [...f.organisations, f.organisations[0]] }),
    '/organisations',
  ],
  ['a unit twice', (f) => ({ ...f, units: [...f.units, f.units[0]] }), '/units'],
  ['a region twice', (f) => ({ ...f, regions: [...f.regions, f.regions[0]] }), '/regions'],
  [
    'a committee member from outside',
    (f) => ({ ...f, committee: { members: ['BureauMSP', 'OtherMSP'], threshold: 1 } }),
    '/committee/members/1',
  ],
  [
    'a committee member twice',
    (f) => ({ ...f, committee: { members: ['BureauMSP', 'BureauMSP'], threshold: 1 } }),
    '/committee/members',
  ],
  [
    'more approvals than members',
    (f) => ({ ...f, committee: { members: ['BureauMSP'], threshold: 2 } }),
    '/committee/threshold',
  ],
  [
    'a unit of no organisation',
    (f) => ({ ...f, units: [f.units[0], { ...f.units[1], mspId: 'OtherMSP' }] }),
    '/units/1/mspId',
  ],
  [
    'a unit in an unknown region',
    (f) => ({ ...f, units: [{ ...f.units[0], region: '500000' }] }),
    '/units/0/region',
  ],
  [
    'a unit before its region',
    (f) => ({ ...f, units: [{ ...f.units[0], from: '2020-01-01T00:00:00.000Z' }] }),
    '/units/0/region',
  ],
  [
    'a unit that supervises itself',
    (f) => ({ ...f, units: [{ ...f.units[0], supervisor: f.units[0]?.uscc }] }),
    '/units/0/supervisor',
  ],
  [
    'a unit under a supervisor that is not there',
    (f) => ({ ...f, units: [{ ...f.units[0], supervisor: f.units[1]?.uscc }] }),
    '/units/0/supervisor',
  ],
  [
    'a region that succeeds itself',
    (f) => ({ ...f, regions: [{ ...f.regions[0], successor: '999999' }] }),
    '/regions/0/successor',
  ],
  [
    'an unknown successor of a region',
    (f) => ({ ...f, regions: [{ ...f.regions[0], successor: '500000' }] }),
    '/regions/0/successor',
  ],
  ["not the founder's unit", (f) => ({ ...f, units: f.units.slice(1) }), '/units'],
  [
    'a founder from outside',
    (f) => ({
      ...f,
      organisations: f.organisations.slice(1),
      units: f.units.filter(({ mspId }) => mspId !== 'BureauMSP'),
      committee: { members: ['MarketMSP'], threshold: 1 },
    }),
    '/organisations',
  ],
];

forEachLedger('founding', (openLedger) => {
  it('sets organisations, committee, regions and units in one transaction', async () => {
    const world = await foundedWorld(openLedger);
    const auditor = world.as('water', 'auditor');
    const consortium = await auditor.query<ConsortiumAnswer>('registry:getConsortium');
    expect(consortium.organisations).to.deep.equal([...MSP_IDS].sort());
    expect(consortium.committee).to.deep.equal({ members: [...MSP_IDS], threshold: 3 });
    expect(consortium.foundedAt).to.equal(world.clock.now);
    const unit = await auditor.query<UnitAnswer>('registry:getUnit', MEMBERS.market.uscc);
    expect(unit.facts).to.have.length(1);
    expect(unit.facts[0]).to.include({
      ...{ mspId: 'MarketMSP', state: 'ACTIVE', from: SINCE, recordedAt: world.clock.now },
      basis: 'FOUNDING',
    });
    const region = await auditor.query<RegionAnswer>('registry:getRegion', '999999');
    expect(region.facts[0]).to.include({ from: SINCE, basis: 'FOUNDING' });
    for (const mspId of MSP_IDS) {
      const organisation = await auditor.query<object>('registry:getOrganisation', mspId);
      expect(organisation).to.include({ mspId, admittedAt: world.clock.now });
    }
    expect(await auditor.epoch()).to.include({ number: 0, advancedAt: world.clock.now });
  });

  it('is endorsed by all organisations when they are asked for', async () => {
    const { ledger } = await foundedWorld(openLedger);
    const { height } = await ledger.info();
    const block = await ledger.block(height - 1);
    expect(block.transactions[0]).to.include({ transaction: 'found', code: 'VALID' });
    const world = await emptyWorld(openLedger);
    const committee = world.as('bureau', 'committee');
    const proposal = await world.ledger.propose(committee.identity, {
      contract: 'registry',
      transaction: 'found',
      args: [JSON.stringify(foundingArgument())],
      endorsingOrganizations: MSP_IDS,
    });
    const signature = await committee.identity.sign(proposal.digest);
    const transaction = await world.ledger.endorse(proposal, signature);
    expect(transaction.endorsements).to.have.length(MSP_IDS.length);
  });

  it('happens once', async () => {
    const world = await foundedWorld(openLedger);
    const again = () =>
      world.as('market', 'committee').submit('registry:found', foundingArgument());
    await refusedUnchanged(world, again, 'CONSORTIUM_ALREADY_FOUNDED');
  });

  it('comes before everything else', async () => {
    const world = await emptyWorld(openLedger);
    const committee = world.as('bureau', 'committee');
    await refused(committee.query('registry:getConsortium'), 'CONSORTIUM_NOT_FOUNDED');
    await refused(committee.epoch(), 'CONSORTIUM_NOT_FOUNDED');
    await refused(world.as('bureau', 'gateway').advanceEpoch(), 'CONSORTIUM_NOT_FOUNDED');
    await refused(committee.pause('unit', MEMBERS.market.uscc), 'CONSORTIUM_NOT_FOUNDED');
    await refused(committee.vote('0'.repeat(64)), 'CONSORTIUM_NOT_FOUNDED');
    const publish = world.as('bureau', 'approver').publish(collectionStandard());
    await refused(publish, 'UNIT_NOT_FOUND');
  });

  it('is for the role committee', async () => {
    const world = await emptyWorld(openLedger);
    const asClerk = () => world.as('bureau', 'clerk').submit('registry:found', foundingArgument());
    await refusedUnchanged(world, asClerk, 'ROLE_REQUIRED');
  });

  for (const [title, change, pointer] of INVALID) {
    it(`refuses ${title}`, async () => {
      const world = await emptyWorld(openLedger);
      const { identity } = world.as('bureau', 'committee');
      const args = [JSON.stringify(change(foundingArgument()))];
      const found = () =>
        transact(world.ledger, identity, { contract: 'registry', transaction: 'found', args });
      await refusedUnchanged(world, found, 'CONSORTIUM_INVALID', { pointer });
    });
  }
});

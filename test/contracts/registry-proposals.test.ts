// SPDX-License-Identifier: Apache-2.0
import { PROPOSAL_DAYS, proposalEnd } from '@yulian/chaincode/schemas';
import { expect } from 'chai';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS } from '../support/members.js';
import type { ProposalAnswer } from '../support/records.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const ID = digestOf('proposal 1');

function admit(mspId = 'ParkMSP') {
  return { kind: 'ADMIT_ORGANISATION', organisation: { mspId, name: '示例市园林局' } };
}

function committee(world: World, ...members: readonly Parameters<World['as']>[0][]) {
  return members.map((member) => world.as(member, 'committee'));
}

forEachLedger('proposals', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await foundedWorld(openLedger);
  });

  it('are approved by the proposer, and done with the third of five approvals', async () => {
    const [bureau, market, water] = committee(world, 'bureau', 'market', 'water');
    const opened = await bureau?.propose(ID, admit());
    expect(opened).to.include({ id: ID, state: 'OPEN' });
    expect(opened?.votes).to.have.length(1);
    expect(await market?.vote(ID)).to.include({ state: 'OPEN' });
    const organisation = () => bureau?.query('registry:getOrganisation', 'ParkMSP');
    await refused(Promise.resolve(organisation()), 'ORGANISATION_NOT_FOUND');
    const decided = await water?.vote(ID);
    expect(decided).to.include({ state: 'EXECUTED' });
    expect(decided?.votes.map(({ mspId }) => mspId)).to.deep.equal([
      'BureauMSP',
      'MarketMSP',
      'WaterMSP',
    ]);
    expect(await organisation()).to.include({ mspId: 'ParkMSP', admittedAt: world.clock.now });
  });

  it('are rejected as soon as they can no longer be approved', async () => {
    const [bureau, market, water, housing] = committee(
      world,
      'bureau',
      'market',
      'water',
      'housing',
    );
    await bureau?.propose(ID, admit());
    expect(await market?.vote(ID, 'reject')).to.include({ state: 'OPEN' });
    expect(await water?.vote(ID, 'reject')).to.include({ state: 'OPEN' });
    expect(await housing?.vote(ID, 'reject')).to.include({ state: 'REJECTED' });
    const late = () => world.as('emergency', 'committee').vote(ID);
    await refusedUnchanged(world, late, 'PROPOSAL_CLOSED', { params: { state: 'REJECTED' } });
  });

  it('end when they were not decided in time, whatever was voted until then', async () => {
    const [bureau, market, water] = committee(world, 'bureau', 'market', 'water');
    const proposedAt = world.clock.now;
    await bureau?.propose(ID, admit());
    world.clock.set(proposalEnd(proposedAt));
    world.clock.advance({ ms: -1 });
    expect(await market?.vote(ID)).to.include({ state: 'OPEN' });
    world.clock.advance({ ms: 1 });
    const refusal = { params: { proposedAt, expiredAt: world.clock.now, days: PROPOSAL_DAYS } };
    for (const vote of ['approve', 'reject'] as const) {
      const late = async () => water?.vote(ID, vote);
      await refusedUnchanged(world, late, 'PROPOSAL_EXPIRED', refusal);
    }
    const anew = digestOf('proposal anew');
    await market?.propose(anew, admit());
    await water?.vote(anew);
    expect(await bureau?.vote(anew)).to.include({ state: 'EXECUTED' });
  });

  it('take one vote of each organisation', async () => {
    const [bureau] = committee(world, 'bureau');
    await bureau?.propose(ID, admit());
    await refusedUnchanged(world, async () => bureau?.vote(ID), 'PROPOSAL_ALREADY_VOTED');
    const otherUnit = () => world.as('press', 'committee').vote(ID, 'reject');
    await refusedUnchanged(world, otherUnit, 'PROPOSAL_ALREADY_VOTED');
  });

  it('are known by their id', async () => {
    const [bureau, market] = committee(world, 'bureau', 'market');
    await refused(Promise.resolve(market?.vote(ID)), 'PROPOSAL_NOT_FOUND', { pointer: '/id' });
    await refused(
      world.as('bureau', 'auditor').query('registry:getProposal', ID),
      'PROPOSAL_NOT_FOUND',
    );
    await bureau?.propose(ID, admit());
    const again = () => world.as('market', 'committee').propose(ID, admit('OtherMSP'));
    await refusedUnchanged(world, again, 'PROPOSAL_ALREADY_EXISTS', { pointer: '/id' });
    const kept = await world
      .as('bureau', 'auditor')
      .query<ProposalAnswer>('registry:getProposal', ID);
    expect(kept.votes).to.have.length(1);
  });

  it('are checked when proposed, and again when decided', async () => {
    const [bureau, market, water] = committee(world, 'bureau', 'market', 'water');
    const known = () => world.as('bureau', 'committee').propose(ID, admit('MarketMSP'));
    await refusedUnchanged(world, known, 'ORGANISATION_ALREADY_EXISTS', {
      pointer: '/decision/organisation/mspId',
    });
    const second = digestOf('proposal 2');
    await bureau?.propose(ID, admit());
    await bureau?.propose(second, admit());
    for (const voter of [market, water]) await voter?.vote(ID);
    await refused(Promise.resolve(market?.vote(second)), 'ORGANISATION_ALREADY_EXISTS');
    // What has become impossible can still be turned down.
    for (const voter of [market, water, world.as('housing', 'committee')]) {
      await voter?.vote(second, 'reject');
    }
    const turnedDown = await world
      .as('bureau', 'auditor')
      .query<ProposalAnswer>('registry:getProposal', second);
    expect(turnedDown.state).to.equal('REJECTED');
  });

  it('count only votes of organisations that still have a seat', async () => {
    const [bureau, market, housing, water] = committee(
      world,
      'bureau',
      'market',
      'housing',
      'water',
    );
    await water?.propose(ID, admit());
    await market?.vote(ID);
    const members = ['BureauMSP', 'HousingMSP', 'EmergencyMSP'];
    await world.decide({ kind: 'CHANGE_COMMITTEE', committee: { members, threshold: 2 } });
    const gone = () => world.as('water', 'committee').vote(ID);
    await refusedUnchanged(world, gone, 'NOT_A_COMMITTEE_MEMBER', {
      params: { mspId: 'WaterMSP' },
    });
    expect(await bureau?.vote(ID)).to.include({ state: 'OPEN' });
    expect(await housing?.vote(ID)).to.include({ state: 'EXECUTED' });
  });

  it('are for committee members alone', async () => {
    for (const role of ['clerk', 'approver', 'auditor', 'operator', 'gateway'] as const) {
      await refused(world.as('bureau', role).propose(ID, admit()), 'ROLE_REQUIRED');
    }
    const nobody = await world.asCertificate('WaterMSP', undefined, 'committee');
    await refused(nobody.propose(ID, admit()), 'UNIT_NOT_FOUND');
    const impostor = await world.asCertificate('WaterMSP', MEMBERS.market.uscc, 'committee');
    await refused(impostor.propose(ID, admit()), 'UNIT_NOT_CALLERS');
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { forEachLedger } from '../support/for-each-ledger.js';
import { Materials } from '../support/material-fixture.js';
import { MEMBERS, type MemberName } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const { market, water, housing, emergency } = MEMBERS;

forEachLedger('joint reviews of materials', (openLedger) => {
  let world: World;
  let materials: Materials;
  let id: string;
  beforeEach(async () => {
    world = await foundedWorld(openLedger);
    materials = new Materials(world);
    ({ id } = await materials.register());
  });

  const stateOf = async (review: string) => (await materials.getReview(review)).facts.at(-1)?.state;
  const change = (member: MemberName, state: string, successor?: MemberName) =>
    world.decide({
      kind: 'CHANGE_UNIT',
      change: {
        ...{ uscc: MEMBERS[member].uscc, from: world.clock.now, state },
        ...(successor === undefined ? {} : { successor: MEMBERS[successor].uscc }),
      },
    });

  it('are signed when every named unit has signed, in whatever order', async () => {
    const review = await materials.openReview(id, ['water', 'housing', 'emergency']);
    expect(review).to.deep.include({
      ...{ format: 1, kind: 'material-review', id: `${id}.1`, material: id, unit: market.uscc },
      ...{ owner: 'MarketMSP', units: [water.uscc, housing.uscc, emergency.uscc], votes: [] },
    });
    expect((await materials.get(id)).reviews).to.equal(1);
    world.clock.advance({ minutes: 1 });
    await materials.vote(review.id, 'emergency');
    await materials.vote(review.id, 'water');
    expect(await stateOf(review.id)).to.equal('OPEN');
    const { votes, facts } = await materials.vote(review.id, 'housing');
    expect(votes.map(({ unit, vote }) => [unit, vote])).to.deep.equal([
      [emergency.uscc, 'sign'],
      [water.uscc, 'sign'],
      [housing.uscc, 'sign'],
    ]);
    expect(votes[0]).to.deep.include({
      ...{ from: world.clock.now, recordedAt: world.clock.now, basis: 'ZWFW-13' },
      actor: { mspId: 'EmergencyMSP', unit: emergency.uscc, role: 'approver' },
    });
    expect(facts.map(({ state }) => state)).to.deep.equal(['OPEN', 'SIGNED']);
  });

  it('end when one declines', async () => {
    const review = await materials.openReview(id, ['water', 'housing']);
    const { facts, votes } = await materials.vote(review.id, 'water', 'decline');
    expect(facts.at(-1)).to.include({ state: 'DECLINED' });
    expect(votes).to.have.length(1);
    await refused(materials.vote(review.id, 'housing'), 'REVIEW_CLOSED', {
      params: { state: 'DECLINED' },
    });
  });

  it('are answered by each unit once, and by those that are named alone', async () => {
    const review = await materials.openReview(id, ['water', 'housing']);
    await materials.vote(review.id, 'water');
    for (const vote of ['sign', 'decline'] as const) {
      await refusedUnchanged(
        world,
        () => materials.vote(review.id, 'water', vote),
        'REVIEW_ALREADY_VOTED',
        { params: { unit: water.uscc } },
      );
    }
    for (const member of ['emergency', 'market'] as const) {
      await refusedUnchanged(world, () => materials.vote(review.id, member), 'REVIEW_NOT_NAMED', {
        params: { unit: MEMBERS[member].uscc, units: [water.uscc, housing.uscc] },
      });
    }
    await materials.vote(review.id, 'housing');
    await refused(materials.vote(review.id, 'water'), 'REVIEW_CLOSED', {
      params: { state: 'SIGNED' },
    });
  });

  it('are closed by the holding unit, and then by nobody', async () => {
    const review = await materials.openReview(id, ['water']);
    await refusedUnchanged(
      world,
      () => materials.closeReview(review.id, 'water'),
      'MATERIAL_NOT_OWN',
    );
    expect((await materials.closeReview(review.id)).facts.at(-1)).to.include({ state: 'CLOSED' });
    await refused(materials.vote(review.id, 'water'), 'REVIEW_CLOSED');
    await refused(materials.closeReview(review.id), 'REVIEW_CLOSED');
  });

  it('follow one another: one is open at a time', async () => {
    const first = await materials.openReview(id, ['water']);
    const second = () => materials.openReview(id, ['housing']);
    await refusedUnchanged(world, second, 'REVIEW_ALREADY_OPEN', { params: { review: first.id } });
    await materials.vote(first.id, 'water', 'decline');
    expect(await second()).to.include({ id: `${id}.2` });
    expect((await materials.get(id)).reviews).to.equal(2);
    expect(await stateOf(first.id)).to.equal('DECLINED');
  });

  it('end with the material: nobody signs what is withdrawn', async () => {
    const review = await materials.openReview(id, ['water']);
    await materials.act(id, 'withdraw');
    await refused(materials.vote(review.id, 'water'), 'ACT_NOT_ALLOWED', {
      params: { act: 'sign', state: 'WITHDRAWN' },
    });
    await materials.closeReview(review.id);
  });

  it('name other units, admitted and active, each once', async () => {
    const open = (units: readonly string[]) => () =>
      world.as('market', 'approver').submit('material:openReview', {
        ...{ material: id, units, basis: 'ZWFW-12' },
      });
    const cases = [
      [[market.uscc], 'ARGUMENT_INVALID', '/units/0'],
      [[], 'ARGUMENT_INVALID', '/units'],
      [[water.uscc, water.uscc], 'ARGUMENT_INVALID', '/units'],
      [[water.uscc, '11999999T0000001XT'], 'UNIT_NOT_FOUND', '/units/1'],
    ] as const;
    for (const [units, code, pointer] of cases) {
      await refusedUnchanged(world, open(units), code, { pointer });
    }
    await change('water', 'CLOSED');
    await refusedUnchanged(world, open([water.uscc]), 'UNIT_NOT_ACTIVE', { pointer: '/units/0' });
  });

  it('are answered by the successor of a unit that has ended', async () => {
    const review = await materials.openReview(id, ['water', 'emergency']);
    await refused(materials.vote(review.id, 'housing'), 'REVIEW_NOT_NAMED');
    await change('water', 'MERGED', 'housing');
    await change('emergency', 'MERGED', 'housing');
    await materials.vote(review.id, 'housing');
    const { votes, facts } = await materials.vote(review.id, 'housing');
    expect(votes.map(({ unit, actor }) => [unit, actor.unit])).to.deep.equal([
      [water.uscc, housing.uscc],
      [emergency.uscc, housing.uscc],
    ]);
    expect(facts.at(-1)).to.include({ state: 'SIGNED' });
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { actOf, licenceOf, nextOf, TYPE } from '../support/fixtures.js';
import { BatchFixture } from '../support/batch-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { defineType, givePowers, issued, issuingWorld } from '../support/issuing-world.js';
import { MEMBERS } from '../support/members.js';
import type { PauseAnswer } from '../support/records.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';
import { typeCodeOf } from '../support/fixtures.js';

const MARKET = MEMBERS.market.uscc;

forEachLedger('pauses', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await issuingWorld(openLedger);
  });

  const lift = (kind: string, id: string) =>
    world.decide({ kind: 'LIFT_PAUSE', subject: { kind, id } }, 'LHZC-10');

  it('of a unit stop it at once, and nobody else', async () => {
    const licence = await issued(world);
    await world.as('water', 'committee').pause('unit', MARKET);
    const params = { unit: MARKET };
    const clerk = world.as('market', 'clerk');
    await refusedUnchanged(world, () => clerk.issue(licenceOf()), 'UNIT_PAUSED', { params });
    await refused(clerk.issueBatch(new BatchFixture().input), 'UNIT_PAUSED');
    await refused(clerk.succeed(nextOf({ id: licence })), 'UNIT_PAUSED');
    await refused(world.as('market', 'approver').act(actOf(licence, 'suspend')), 'UNIT_PAUSED');
    await givePowers(world, 'emergency', ['suspend']);
    expect(await world.as('emergency', 'approver').act(actOf(licence, 'suspend'))).to.include({
      id: licence,
    });
  });

  it('of a type stop all work on it, and on no other', async () => {
    const other = typeCodeOf('002');
    await defineType(world, { typeCode: other });
    const licence = await issued(world);
    await world.as('housing', 'committee').pause('type', TYPE);
    const params = { type: TYPE };
    const clerk = world.as('market', 'clerk');
    await refusedUnchanged(world, () => clerk.issue(licenceOf()), 'TYPE_PAUSED', { params });
    await refused(clerk.issueBatch(new BatchFixture().input), 'TYPE_PAUSED');
    await refused(world.as('market', 'approver').act(actOf(licence, 'suspend')), 'TYPE_PAUSED');
    await issued(world, { typeCode: other });
  });

  it('are lifted by the committee, and may come again', async () => {
    const member = world.as('water', 'committee');
    await member.pause('unit', MARKET, 'LHZC-9');
    await refusedUnchanged(world, () => member.pause('unit', MARKET), 'PAUSE_ALREADY_IN_FORCE', {
      pointer: '/subject',
    });
    world.clock.advance({ minutes: 5 });
    await lift('unit', MARKET);
    await issued(world);
    world.clock.advance({ minutes: 5 });
    await member.pause('unit', MARKET);
    await refused(world.as('market', 'clerk').issue(licenceOf()), 'UNIT_PAUSED');
    const { facts } = await world
      .as('market', 'auditor')
      .query<PauseAnswer>('registry:getPause', 'unit', MARKET);
    expect(facts.map(({ state, basis }) => `${state} ${basis}`)).to.deep.equal([
      'PAUSED LHZC-9',
      'LIFTED LHZC-10',
      'PAUSED LHZC-9',
    ]);
    expect(facts[0]?.actor).to.include({ mspId: 'WaterMSP', role: 'committee' });
    expect(facts.every(({ from, recordedAt }) => from === recordedAt)).to.equal(true);
  });

  it('hold at once for whoever’s clock is behind, and end so', async () => {
    world.clock.advance({ minutes: 4 });
    await world.as('water', 'committee').pause('unit', MARKET);
    world.clock.advance({ minutes: -4 });
    await refused(world.as('market', 'clerk').issue(licenceOf()), 'UNIT_PAUSED');
    world.clock.advance({ minutes: 8 });
    await lift('unit', MARKET);
    world.clock.advance({ minutes: -4 });
    await issued(world);
  });

  it('do not silence a member of the committee', async () => {
    for (const member of ['bureau', 'market', 'housing'] as const) {
      await world.as('water', 'committee').pause('unit', MEMBERS[member].uscc);
    }
    await lift('unit', MEMBERS.bureau.uscc);
    await world.as('bureau', 'approver').give({
      typeCode: TYPE,
      unit: MARKET,
      powers: ['issue'],
      from: world.clock.now,
      basis: 'XZXKF-22',
    });
  });

  it('name a unit or a type, and only such', async () => {
    const member = world.as('water', 'committee');
    const unknown = () => member.pause('unit', '11999999T0000001XT');
    await refusedUnchanged(world, unknown, 'UNIT_NOT_FOUND', { pointer: '/subject/id' });
    for (const [kind, id] of [
      ['unit', TYPE],
      ['type', MARKET],
      ['unit', '11010519491231002X'],
    ] as const) {
      const wrong = () => member.pause(kind, id);
      await refusedUnchanged(world, wrong, 'ARGUMENT_INVALID', { pointer: '/subject/id' });
    }
    const auditor = world.as('water', 'auditor');
    await refused(auditor.query('registry:getPause', 'unit', MARKET), 'PAUSE_NOT_FOUND');
    await refused(auditor.query('registry:getPause', 'person', MARKET), 'ARGUMENT_INVALID');
    // A type can be stopped before anything of it is published.
    await member.pause('type', typeCodeOf('099'));
  });
});

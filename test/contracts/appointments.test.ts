// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Appointment } from '@yulian/proofs';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS, SINCE } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const WATER = MEMBERS.water.uscc;
const UNKNOWN = '11999999T0000001XT';

const appoint = (chosen: object = {}) => ({
  kind: 'APPOINT_BODY',
  appointment: { unit: WATER, body: 'VERIFIER', from: SINCE, ...chosen },
});
const end = (chosen: object = {}) => ({
  kind: 'END_APPOINTMENT',
  appointment: { unit: WATER, body: 'VERIFIER', from: '2026-05-01T00:00:00.000Z', ...chosen },
});

forEachLedger('appointments', (openLedger) => {
  let world: World;
  before(async () => {
    world = await foundedWorld(openLedger);
  });

  const get = (body: string, unit: string) =>
    world.as('emergency', 'auditor').query<Appointment>('appointment:get', `${body}/${unit}`);
  const propose = (decision: object) =>
    world.as('bureau', 'committee').propose(digestOf(JSON.stringify(decision)), decision);

  it('are not there before enough have approved', async () => {
    await propose(appoint());
    await refused(get('VERIFIER', WATER), 'APPOINTMENT_NOT_FOUND');
  });

  it('say of a unit what it is appointed as, since when and by whom', async () => {
    await world.decide(appoint());
    const { unit, body, facts } = await get('VERIFIER', WATER);
    expect([unit, body]).to.deep.equal([WATER, 'VERIFIER']);
    expect(facts[0]).to.include({ state: 'APPOINTED', from: SINCE, basis: 'LHZC-5' });
    expect(facts[0]?.actor.role).to.equal('committee');
    await refused(get('VENUE', WATER), 'APPOINTMENT_NOT_FOUND');
  });

  it('end by another decision, and keep what was', async () => {
    await world.decide(end());
    const { facts } = await get('VERIFIER', WATER);
    expect(facts.map(({ state }) => state)).to.deep.equal(['APPOINTED', 'ENDED']);
    const again = () => propose(end({ from: '2026-06-01T00:00:00.000Z' }));
    const pointer = '/decision/appointment/unit';
    await refusedUnchanged(world, again, 'APPOINTMENT_NOT_FOUND', { pointer });
  });

  it('are of units that are there, and end after they begin', async () => {
    const unknown = () => propose(appoint({ unit: UNKNOWN }));
    await refusedUnchanged(world, unknown, 'UNIT_NOT_FOUND', {
      pointer: '/decision/appointment/unit',
    });
    const never = () => propose(appoint({ body: 'BANK' }));
    await refusedUnchanged(world, never, 'ARGUMENT_INVALID', {
      pointer: '/decision/appointment/body',
    });
    const backwards = () => propose(appoint({ to: SINCE }));
    await refusedUnchanged(world, backwards, 'ARGUMENT_INVALID', {
      pointer: '/decision/appointment/to',
    });
    const early = () => propose(appoint({ from: '2023-01-01T00:00:00.000Z' }));
    await refusedUnchanged(world, early, 'FACT_OUT_OF_ORDER', {
      pointer: '/decision/appointment/from',
    });
  });
});

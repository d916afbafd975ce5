// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { earnedGrams, type Pool } from '@yulian/proofs';
import { AT_WINDOW, baselineOf, itemCode, serviceItemOf } from '../support/case-fixture.js';
import {
  appointmentOf,
  EARNING_DAY,
  EARNING_ITEM,
  earningWorld,
  earnOf,
  factorSetOf,
  newPoolId,
  openingOf,
  personOf,
  SET,
  type Earnings,
} from '../support/earning-fixture.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';

/** Two round trips and ten sheets at the default factors, less the on-line cost, rounded down. */
const SAVED = '2066';

forEachLedger('earnings', (openLedger) => {
  let eco: Earnings;
  before(async () => {
    eco = await earningWorld(openLedger);
  });

  it('are what a case saved, by the published method, once rounded', async () => {
    const person = personOf('one');
    const id = await eco.delivered({ applicant: person });
    const batch = await eco.earn([id]);
    expect(batch).to.include({ count: 1, grams: SAVED, held: 0, factorSet: SET });
    const day = await eco.day(person);
    expect(day.cases).to.deep.equal([
      { case: id, item: EARNING_ITEM, grams: SAVED, batch: batch.id },
    ]);
    expect(day).to.include({ vintage: 2026, region: '999999', factorSet: SET, day: EARNING_DAY });
  });

  it('take off what was used, and believe no way of travel that would make it cheaper', async () => {
    const used = { channel: 'WINDOW' as const, visits: 1, sheets: 4 };
    const walked = { ...used, modes: [{ mode: 'NONE' as const, count: 1 }] };
    const drove = { ...used, modes: [{ mode: 'CAR' as const, count: 1 }] };
    const grams: string[] = [];
    for (const [i, step] of [used, walked, drove].entries()) {
      const id = await eco.delivered({ applicant: personOf(`used ${String(i)}`) }, step);
      grams.push((await eco.earn([id])).grams);
    }
    expect(grams).to.deep.equal(['1039', '1039', '367']);
  });

  it('come once, for ever: not twice in a row, nor by another nullifier', async () => {
    const id = await eco.delivered({ applicant: personOf('twice') });
    await eco.earn([id]);
    await refusedUnchanged(eco.world, () => eco.earn([id]), 'NULLIFIER_USED', {
      pointer: '/nullifiers/0',
    });
    const other = () => eco.earn([id], { nullifiers: [digestOf('another')] });
    await refusedUnchanged(eco.world, other, 'EARNING_CASE_REPEATED', { pointer: '/cases/0' });
    const altered = await eco.delivered({ applicant: personOf('altered') });
    const same = () => eco.earn([altered], { nullifiers: [openingOf(id).nullifier] });
    await refusedUnchanged(eco.world, same, 'NULLIFIER_USED');
  });

  it('come once when sent twice at the same time', async () => {
    const person = personOf('race');
    const id = await eco.delivered({ applicant: person });
    const tries = await Promise.allSettled([
      eco.earn([id]),
      eco.earn([id], { nullifiers: [digestOf('of another gateway')] }),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    expect((await eco.day(person)).cases).to.have.length(1);
  });

  it('are of delivered cases, handled on-line, that needed visits', async () => {
    const { id: open } = await eco.cases.receive({ serviceItem: EARNING_ITEM });
    await refusedUnchanged(eco.world, () => eco.earn([open]), 'EARNING_CASE_NOT_DELIVERED');
    const atCounter = await eco.delivered({ step: { ...AT_WINDOW, step: 'APPLICATION' } }, {});
    await refusedUnchanged(eco.world, () => eco.earn([atCounter]), 'EARNING_CASE_AT_COUNTER');
    const code = itemCode('market', 7);
    const item = serviceItemOf({ materials: [], results: [] }, code);
    const approver = eco.world.as('market', 'approver');
    await approver.submit('serviceItem:publish', { ...item, baseline: baselineOf(0, 100) });
    const never = await eco.delivered({ serviceItem: code });
    await refusedUnchanged(eco.world, () => eco.earn([never]), 'EARNING_CASE_WITHOUT_VISIT');
    const wasteful = await eco.delivered({}, { visits: 3, sheets: 0 });
    await refusedUnchanged(eco.world, () => eco.earn([wasteful]), 'EARNING_NOTHING_SAVED');
    const unknown = () => eco.earn([`cas_${digestOf('nobody')}`]);
    await refusedUnchanged(eco.world, unknown, 'CASE_NOT_FOUND', { pointer: '/cases/0' });
  });

  it('are of the unit that numbers the case', async () => {
    const id = await eco.delivered({ applicant: personOf('foreign') });
    const unit = MEMBERS.housing.uscc;
    await refusedUnchanged(
      eco.world,
      () => eco.earn([id], { unit }, 'housing'),
      'EARNING_CASE_FOREIGN',
    );
    await refusedUnchanged(eco.world, () => eco.earn([id], {}, 'housing'), 'UNIT_NOT_CALLERS');
  });

  it('stay under the caps, however they are cut up', async () => {
    const applicant = personOf('capped');
    const ids: string[] = [];
    for (let i = 0; i < 4; i += 1) ids.push(await eco.delivered({ applicant }));
    await eco.earn(ids.slice(0, 2));
    for (const id of ids.slice(2)) await eco.earn([id]);
    const day = await eco.day(applicant);
    expect(day.cases.map(({ grams }) => grams)).to.deep.equal([SAVED, SAVED, '1868', '0']);
    expect(earnedGrams(day)).to.equal(6000n);
  });

  it('do not say which nullifier is whose', async () => {
    const ids = [
      await eco.delivered({ applicant: personOf('order 1') }),
      await eco.delivered({ applicant: personOf('order 2') }),
    ].sort();
    const input = earnOf(ids);
    const turned = () => eco.earn(ids, { nullifiers: [...input.nullifiers].reverse() });
    await refused(turned(), 'ARGUMENT_INVALID', { pointer: '/nullifiers' });
    const fewer = () => eco.earn(ids, { nullifiers: input.nullifiers.slice(1) });
    await refused(fewer(), 'ARGUMENT_INVALID', { pointer: '/nullifiers' });
  });

  it('become points by consent, and go into a pool that is closed once', async () => {
    const person = personOf('giver');
    await eco.earn([await eco.delivered({ applicant: person })]);
    await refused(eco.collect([person]), 'POINTS_WITHOUT_CONSENT');
    await eco.consent(person);
    await refused(eco.consent(person), 'POINTS_CONSENT_UNCHANGED');
    const { id } = await eco.openPool();
    await refused(eco.donate(id, person, '1'), 'POINTS_NOT_ENOUGH');
    const [day] = await eco.collect([person]);
    expect(day?.collected).to.equal(SAVED);
    await refused(eco.collect([person]), 'POINTS_NOTHING_TO_COLLECT');
    for (const grams of ['0', '-1', '1.5', '01', '1e3', '9999999999999999999']) {
      await refused(eco.donate(id, person, grams), 'ARGUMENT_INVALID');
    }
    await refused(eco.donate(newPoolId(), person, '1'), 'POOL_NOT_FOUND');
    await eco.donate(id, person, '2000');
    await eco.donate(id, person, '66');
    await refusedUnchanged(eco.world, () => eco.donate(id, person, '1'), 'POINTS_NOT_ENOUGH');
    const closed = await eco.closePool(id);
    expect(closed).to.include({ grams: SAVED, donations: 2 });
    await refused(eco.closePool(id), 'POOL_NOT_OPEN');
    await refused(eco.donate(id, person, '1'), 'POOL_NOT_OPEN');
    expect((await eco.day(person)).gifts).to.deep.equal([
      { pool: id, grams: '2000' },
      { pool: id, grams: '66' },
    ]);
  });

  it('go into pools of their own year, set and region, kept by appointed bodies', async () => {
    const person = personOf('other pool');
    await eco.earn([await eco.delivered({ applicant: person })]);
    await eco.consent(person);
    await eco.collect([person]);
    const { id } = await eco.openPool({ vintage: 2025 });
    await refused(eco.donate(id, person, '1'), 'POOL_NOT_FITTING');
    await refused(eco.closePool(id, 'housing'), 'BODY_NOT_APPOINTED');
    await refused(eco.openPool({ factorSet: 'YLJP@9' }), 'FACTOR_SET_NOT_FOUND');
    const stranger = { id: newPoolId(), region: '999999', factorSet: SET, vintage: 2026 };
    const open = eco.point<Pool>('openPool', { ...stranger, basis: 'X-1' }, 'housing');
    await refused(open, 'BODY_NOT_APPOINTED');
  });

  it('are counted by the set in force when the case was delivered', async () => {
    const before = await eco.delivered({ applicant: personOf('before') });
    const from = '2026-03-03T16:00:00.000Z';
    const late = factorSetOf({}, { version: 2, from: '2026-03-02T16:00:00.000Z' });
    const propose = (decision: object) =>
      eco.world.as('bureau', 'committee').propose(digestOf(JSON.stringify(decision)), decision);
    await refused(propose(late), 'FACTOR_SET_BACKDATED');
    await refused(
      propose(factorSetOf({}, { version: 4, from })),
      'FACTOR_SET_VERSION_OUT_OF_ORDER',
    );
    for (const wrong of ['2026-03-03T12:00:00.000Z', '2026-03-03']) {
      const at = factorSetOf({}, { version: 2, from: wrong });
      await refused(propose(at), 'ARGUMENT_INVALID', { pointer: '/decision/factorSet/from' });
    }
    const official = factorSetOf({ method: { code: 'CCER', text: { sha256: digestOf('x') } } });
    await refused(propose(official), 'ARGUMENT_INVALID');
    await eco.world.decide(factorSetOf({ gramsPerUnit: '500' }, { version: 2, from }));
    eco.world.clock.advance({ days: 1 });
    const factorSet = 'YLJP@2';
    const swap = () => eco.earn([before], { factorSet });
    await refusedUnchanged(eco.world, swap, 'FACTOR_SET_NOT_IN_FORCE', {
      params: { inForce: SET },
    });
    const after = await eco.delivered({ applicant: personOf('after') });
    await refusedUnchanged(eco.world, () => eco.earn([after]), 'FACTOR_SET_NOT_IN_FORCE');
    expect(await eco.earn([before])).to.include({ factorSet: SET });
    expect(await eco.earn([after], { factorSet })).to.include({ factorSet });
  });
});

forEachLedger('held earnings', (openLedger) => {
  it('wait for a verifier of another organisation, and lapse in time', async () => {
    const eco = await earningWorld(openLedger, {
      rules: { velocity: { cases: 1, days: 2 }, sequence: { seconds: 0 }, selfDealing: 'HOLD' },
      ...{ collectWithinDays: 2, earnWithinDays: 3 },
    });
    const applicant = personOf('held');
    const ids = [await eco.delivered({ applicant }), await eco.delivered({ applicant })];
    expect(await eco.earn(ids)).to.include({ held: 1, grams: '4132' });
    await eco.consent(applicant);
    expect((await eco.collect([applicant]))[0]?.collected).to.equal(SAVED);
    const held = (await eco.day(applicant)).cases[1];
    expect(held?.held).to.deep.equal(['VELOCITY']);
    const review = (state: string, member: 'water' | 'housing', id = held?.case ?? '') =>
      eco.review(id, applicant, state, member);
    await refused(review('RELEASED', 'housing'), 'BODY_NOT_APPOINTED');
    const first = (await eco.day(applicant)).cases[0]?.case;
    await refused(review('RELEASED', 'water', first), 'EARNING_NOT_HELD');
    await eco.world.decide(appointmentOf('market', 'VERIFIER'));
    await refused(
      eco.review(held?.case ?? '', applicant, 'RELEASED', 'market'),
      'EARNING_REVIEW_OWN',
    );
    const own = await eco.delivered({ applicant: personOf('of a verifier') });
    expect(await eco.earn([own])).to.include({ held: 1 });
    await review('RELEASED', 'water');
    await refused(review('REJECTED', 'water'), 'EARNING_NOT_HELD');
    const late = await eco.delivered({ applicant: personOf('late') });
    eco.world.clock.advance({ days: 3 });
    await refused(eco.collect([applicant]), 'POINTS_EXPIRED');
    eco.world.clock.advance({ days: 1 });
    await refused(eco.earn([late]), 'EARNING_TOO_LATE');
  });
});

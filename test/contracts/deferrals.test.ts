// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { deferralState, type DeferralRecord } from '@yulian/proofs';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { sharingWorld, usccOf } from '../support/grant-world.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { redemptionOf, Subjects } from '../support/subject-fixture.js';
import type { World } from '../support/world.js';

const DAY_MS = 86_400_000;

forEachLedger('deferrals', (openLedger) => {
  let world: World;
  let subjects: Subjects;
  beforeEach(async () => {
    world = await sharingWorld(openLedger);
    subjects = new Subjects(world);
  });

  const inDays = (days: number): string =>
    new Date(Date.parse(world.clock.now) + days * DAY_MS).toISOString();
  const newestOf = (target: string): Promise<DeferralRecord | null> =>
    world.as('emergency', 'auditor').query('deferral:of', target);

  it('are on record: of what, by whom, until when, on what basis', async () => {
    const { id: target } = await subjects.access();
    expect(await newestOf(target)).to.equal(null);
    const until = inDays(30);
    const deferral = await subjects.defer(target, { until });
    expect(deferral).to.deep.include({
      ...{ format: 1, kind: 'deferral', target, provider: usccOf('provider'), owner: 'MarketMSP' },
    });
    expect(deferral.facts[0]).to.deep.include({
      ...{ act: 'defer', state: 'DEFERRED', until, basis: 'XSSS-54' },
    });
    expect(await newestOf(target)).to.deep.equal(deferral);
  });

  it('end by themselves, are extended and lifted, and stay on record', async () => {
    const { id: target } = await subjects.access();
    const { id } = await subjects.defer(target, { until: inDays(10) });
    const later = inDays(20);
    const extended = await subjects.extend(id, later);
    const state = (at: string) => deferralState(extended, at);
    expect(state(inDays(15))).to.equal('DEFERRED');
    expect(state(later)).to.equal('ENDED');
    await refused(subjects.extend(id, later), 'LEGAL_TIME_INVALID', { pointer: '/until' });
    const lifted = await subjects.lift(id);
    expect(deferralState(lifted, inDays(15))).to.equal('LIFTED');
    expect(lifted.facts.map(({ act }) => act)).to.deep.equal(['defer', 'extend', 'lift']);
  });

  it('are one at a time of each use', async () => {
    const { id: target } = await subjects.access();
    const first = await subjects.defer(target, { until: inDays(1) });
    const again = () => subjects.defer(target);
    await refusedUnchanged(world, again, 'DEFERRAL_ACT_NOT_ALLOWED', {
      params: { act: 'defer', state: 'DEFERRED' },
    });
    world.clock.advance({ days: 1 });
    const second = await subjects.defer(target);
    expect(await newestOf(target)).to.deep.equal(second);
    expect(second.id).to.not.equal(first.id);
  });

  it('are of a grant with all that is used by it, too', async () => {
    const target = await subjects.grant();
    expect((await subjects.defer(target)).target).to.equal(target);
  });

  it('end some day that can be foreseen, of uses that are there', async () => {
    const { id: target } = await subjects.access();
    const first = await subjects.defer((await subjects.access()).id);
    const cases = [
      [target, { until: world.clock.now }, 'LEGAL_TIME_INVALID', '/until'],
      [target, { until: inDays(367) }, 'DEFERRAL_TOO_LONG', '/until'],
      [target, { id: first.id }, 'RECORD_ALREADY_EXISTS', '/id'],
      [target, { basis: '因侦查' }, 'ARGUMENT_INVALID', '/basis'],
      [`acs_${digestOf('none')}`, {}, 'RECORD_NOT_FOUND', undefined],
      [`grt_${digestOf('none')}`, {}, 'GRANT_NOT_FOUND', undefined],
    ] as const;
    for (const [of, chosen, code, pointer] of cases) {
      const detail = pointer === undefined ? {} : { pointer };
      await refusedUnchanged(world, () => subjects.defer(of, chosen), code, detail);
    }
    expect((await subjects.defer(target, { until: inDays(366) })).target).to.equal(target);
  });

  it('are not of what somebody showed itself', async () => {
    const { id } = await subjects.offer();
    const { access } = redemptionOf(id);
    await subjects.redeem(id, { access });
    await refused(subjects.defer(access), 'DEFERRAL_OF_SHOWING', { pointer: '/target' });
  });
});

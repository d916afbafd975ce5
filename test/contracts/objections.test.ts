// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { ObjectionClock, ObjectionRecord } from '@yulian/proofs';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { moveUnit, sharingWorld, usccOf } from '../support/grant-world.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { Subjects } from '../support/subject-fixture.js';
import type { World } from '../support/world.js';

forEachLedger('objections', (openLedger) => {
  let world: World;
  let subjects: Subjects;
  beforeEach(async () => {
    world = await sharingWorld(openLedger);
    subjects = new Subjects(world);
  });

  const clockOf = (id: string): Promise<ObjectionClock> =>
    world.as('emergency', 'auditor').query('objection:clock', id);
  const setCalendar = () =>
    world.decide({ kind: 'SET_CALENDAR', calendar: { year: 2026, daysOff: [], workdays: [] } });

  it('say to which use, why, and who is to answer', async () => {
    const { id: access } = await subjects.access();
    const objection = await subjects.raise(access, { reason: 'OTHER_PURPOSE' });
    expect(objection).to.deep.include({
      ...{ format: 1, kind: 'objection', access, reason: 'OTHER_PURPOSE', owner: 'MarketMSP' },
      ...{ provider: usccOf('provider'), requester: usccOf('holder') },
    });
    const newest: ObjectionRecord = await world
      .as('emergency', 'auditor')
      .query('objection:to', access);
    expect(newest).to.deep.equal(objection);
  });

  it('are one at a time to each use, and end for good once they are answered', async () => {
    const { id: access } = await subjects.access();
    const first = await subjects.raise(access);
    await refusedUnchanged(world, () => subjects.raise(access), 'OBJECTION_UNDER_WAY', {
      params: { objection: first.id, state: 'OPEN' },
    });
    await subjects.act(first.id, 'withdraw');
    const second = await subjects.raise(access);
    await subjects.act(second.id, 'accept');
    await refused(subjects.raise(access), 'OBJECTION_UNDER_WAY', { params: { state: 'ACCEPTED' } });
  });

  it('are to uses that are there', async () => {
    const { id: access } = await subjects.access();
    await refused(subjects.raise(`acs_${digestOf('none')}`), 'RECORD_NOT_FOUND');
    const { id } = await subjects.raise(access);
    const other = (await subjects.access()).id;
    await refused(subjects.raise(other, { id }), 'RECORD_ALREADY_EXISTS', { pointer: '/id' });
    await refused(subjects.raise(other, {}, 'holder'), 'OBJECTION_ACT_NOT_COMPETENT');
  });

  it('have a clock of fifteen working days, for each tier anew', async () => {
    const { id: access } = await subjects.access();
    const { id } = await subjects.raise(access);
    expect(await clockOf(id)).to.deep.equal({ state: 'CANNOT_TELL', missingYear: 2026 });
    await refused(subjects.act(id, 'escalate'), 'CALENDAR_NOT_FOUND');
    await setCalendar();
    // Monday 2 March: fifteen working days on is Monday 23 March.
    const clock = { since: '2026-03-02', days: 15, due: '2026-03-23' };
    expect(await clockOf(id)).to.deep.equal({ state: 'RUNNING', ...clock });
    await refused(subjects.act(id, 'escalate'), 'OBJECTION_NOT_OVERDUE', {
      params: { due: '2026-03-23' },
    });
    world.clock.set('2026-03-23T15:59:59.999Z');
    expect((await clockOf(id)).state).to.equal('RUNNING');
    world.clock.set('2026-03-23T16:00:00.000Z');
    expect((await clockOf(id)).state).to.equal('OVERDUE');
    await subjects.act(id, 'escalate');
    expect(await clockOf(id)).to.deep.include({ state: 'RUNNING', since: '2026-03-24' });
    await subjects.act(id, 'uphold', 'supervisor');
    expect(await clockOf(id)).to.deep.equal({ state: 'NOT_RUNNING' });
  });

  it('are not decided by whoever used the data', async () => {
    await moveUnit(world, 'provider', { supervisor: usccOf('holder') });
    const { id: access } = await subjects.access();
    const { id } = await subjects.raise(access);
    await subjects.act(id, 'uphold');
    await refusedUnchanged(world, () => subjects.act(id, 'escalate'), 'OBJECTION_NO_SUPERVISOR', {
      params: { provider: usccOf('provider') },
    });
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { ArchiveTestRecord, DisposalRecord, FondsRecord } from '@yulian/proofs';
import {
  archiveCall,
  archiveIn,
  defineFonds,
  doArchiveAct,
  DONE,
  fondsOf,
  packageIn,
  packageOf,
  personOf,
  type PackageInput,
} from '../support/archive-world.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS, SINCE } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';
import type { ArchiveActName } from './archive-acts-expected.js';

const LIFE: readonly ArchiveActName[] = [
  'collect',
  'testArchiving',
  'testReceiving',
  'catalogue',
  'store',
  'testPeriodic',
  'offerHandover',
  'testHandover',
  'acceptHandover',
];

forEachLedger('electronic archives', (openLedger) => {
  let world: World;
  before(async () => {
    world = await foundedWorld(openLedger);
    await defineFonds(world);
  });

  const collect = (input: object) => world.as('press', 'clerk').submit('archive:collect', input);
  const act = (name: ArchiveActName, input: PackageInput, chosen?: Record<string, unknown>) =>
    doArchiveAct(world, name, input, chosen);

  it('go from their collection to the hall, and every step is a fact', async () => {
    const input = packageOf();
    for (const name of LIFE) await act(name, input);
    const archive = await archiveIn(world, input.id);
    expect(archive.facts.map((fact) => fact.act)).to.deep.equal(LIFE);
    expect(archive.facts.at(-1)).to.include({ state: 'HANDED_OVER', from: DONE });
    expect(archive.facts.at(-1)?.actor).to.include({ unit: MEMBERS.water.uscc, role: 'approver' });
    expect(archive).to.include({ unit: MEMBERS.bureau.uscc, owner: 'WaterMSP', tests: 4 });
  });

  it('are signed over by both sides, each in a transaction of its own', async () => {
    const input = await packageIn(world, 'HANDED_OVER');
    const { facts } = await archiveIn(world, input.id);
    const [offered, , accepted] = facts.slice(-3);
    expect([offered?.act, accepted?.act]).to.deep.equal(['offerHandover', 'acceptHandover']);
    expect(offered?.actor.unit).to.equal(MEMBERS.market.uscc);
    expect(offered?.txId).to.not.equal(accepted?.txId);
  });

  it('come back mended after they were returned, with another root', async () => {
    const input = await packageIn(world, 'RETURNED');
    const { facts } = await archiveIn(world, input.id);
    expect(facts.at(-1)?.reasons).to.deep.equal(['NUMBER_GAP']);
    const root = digestOf('mended');
    await act('collect', { ...input, root });
    const archive = await archiveIn(world, input.id);
    expect(archive.root).to.equal(root);
    expect(archive.facts.map((fact) => fact.root).filter(Boolean)).to.deep.equal([
      input.root,
      root,
    ]);
  });

  it('keep the test that they did not pass, and stay where they are', async () => {
    const input = await packageIn(world, 'COLLECTED');
    const results = { authenticity: 'pass', integrity: 'pass', usability: 'fail', safety: 'pass' };
    const { facts } = await act('testArchiving', input, { results });
    expect(facts.at(-1)?.state).to.equal('COLLECTED');
    const auditor = world.as('housing', 'auditor');
    const test = await auditor.query<ArchiveTestRecord>('archive:getTest', input.id, '1');
    expect(test).to.deep.include({ results, passed: false, phase: 'archiving', number: 1 });
    expect((await act('testArchiving', input)).tests).to.equal(2);
    await refused(auditor.query('archive:getTest', input.id, '3'), 'RECORD_NOT_FOUND');
  });

  it('can be returned after the first test was failed, and be collected again', async () => {
    const input = await packageIn(world, 'COLLECTED');
    const results = { authenticity: 'pass', integrity: 'fail', usability: 'pass', safety: 'pass' };
    await act('testArchiving', input, { results });
    await act('return', input);
    const mended = { ...input, root: digestOf('mended after the first test') };
    await act('collect', mended);
    const { facts } = await act('testArchiving', mended);
    expect(facts.at(-1)?.state).to.equal('TESTED');
  });

  it('pass a test in which something could not be checked, but not their being whole', async () => {
    const some = { authenticity: 'cannot-check', usability: 'pass', safety: 'cannot-check' };
    for (const integrity of ['cannot-check', 'not-applicable', 'fail']) {
      const input = await packageIn(world, 'COLLECTED');
      const { facts } = await act('testArchiving', input, { results: { ...some, integrity } });
      expect(facts.at(-1)?.state, integrity).to.equal('COLLECTED');
    }
    const input = await packageIn(world, 'COLLECTED');
    const { facts } = await act('testArchiving', input, {
      results: { ...some, integrity: 'pass' },
    });
    expect(facts.at(-1)?.state).to.equal('TESTED');
  });

  it('are tested as they were recorded', async () => {
    const input = await packageIn(world, 'COLLECTED');
    const other = { root: digestOf('another package') };
    await refusedUnchanged(
      world,
      () => act('testArchiving', input, other),
      'ARCHIVE_ROOT_DIFFERS',
      { pointer: '/root', params: { recorded: input.root } },
    );
  });

  it('have codes that follow the pattern of their fonds and say what the package says', async () => {
    const { id, ...good } = packageOf();
    const wrong = [
      { code: 'J001-WS.2015-D10-1' },
      { code: 'J002-WS.2015-D10-0001' },
      { code: 'J001-WS-2015-D10-0001' },
      { year: 2014 },
      { retention: 'Y30' },
    ];
    for (const change of wrong) {
      const input = { ...good, ...change };
      const given = () => collect({ ...input, id: `${MEMBERS.bureau.uscc}.${input.code}` });
      await refusedUnchanged(world, given, 'ARCHIVE_CODE_NOT_IN_PATTERN', { pointer: '/code' });
    }
    const other = { ...good, id: `${MEMBERS.market.uscc}.${good.code}` };
    await refusedUnchanged(world, () => collect(other), 'ARCHIVE_CODE_NOT_IN_PATTERN');
    await collect({ ...good, id });
    await refused(collect({ ...good, id }), 'ARCHIVE_ACT_NOT_ALLOWED', {
      params: { state: 'COLLECTED', allowedFrom: ['NONE', 'RETURNED'] },
    });
  });

  it('are deeds of the past: nothing is done tomorrow', async () => {
    const later = '2026-03-02T01:00:00.001Z';
    const next = packageOf({ from: later });
    await refusedUnchanged(world, () => collect(next), 'LEGAL_TIME_INVALID', { pointer: '/from' });
    const code = 'J001-WS.2027-D10-9001';
    const future = packageOf({ id: `${MEMBERS.bureau.uscc}.${code}`, code, year: 2027 });
    await refused(collect(future), 'LEGAL_TIME_INVALID', { pointer: '/year' });
    const input = await packageIn(world, 'COLLECTED');
    await refused(act('testArchiving', { ...input, from: later }), 'LEGAL_TIME_INVALID');
    const before = '2026-03-01T01:59:59.999Z';
    await refused(act('testArchiving', { ...input, from: before }), 'FACT_OUT_OF_ORDER');
  });

  describe('retention', () => {
    it('becomes longer, never shorter', async () => {
      const input = await packageIn(world, 'STORED');
      await act('extendRetention', input, { retention: 'Y30' });
      const shorter = () => act('extendRetention', input, { retention: 'Y10' });
      await refusedUnchanged(world, shorter, 'RETENTION_SHORTENED', {
        pointer: '/retention',
        params: { retention: 'Y10', held: 'Y30' },
      });
      const same = () => act('extendRetention', input, { retention: 'Y30' });
      await refusedUnchanged(world, same, 'RETENTION_UNCHANGED');
      const { retentions } = await act('extendRetention', input, { retention: 'PERMANENT' });
      expect(retentions.map(({ retention }) => retention)).to.deep.equal([
        'Y10',
        'Y30',
        'PERMANENT',
      ]);
      await refused(shorter(), 'RETENTION_SHORTENED');
    });

    it('is not shortened by a return either, nor by an earlier year', async () => {
      const open = `${MEMBERS.bureau.uscc}.J003`;
      await defineFonds(world, { id: open, pattern: '{fonds}-{item:4}' });
      const packageIn3 = (item: string, chosen: object) => ({
        ...packageOf(),
        ...{ id: `${MEMBERS.bureau.uscc}.J003-${item}`, fonds: open, code: `J003-${item}` },
        ...chosen,
      });
      const input = packageIn3('0001', { retention: 'Y30' });
      for (const name of ['collect', 'testArchiving', 'return'] as const) await act(name, input);
      const again = (chosen: object) => () => act('collect', { ...input, ...chosen });
      await refusedUnchanged(world, again({ retention: 'Y10' }), 'RETENTION_SHORTENED', {
        pointer: '/retention',
      });
      await refusedUnchanged(world, again({ year: 2014 }), 'RETENTION_SHORTENED', {
        pointer: '/year',
      });
      const { retentions, year } = await again({ retention: 'PERMANENT', year: 2016 })();
      expect(retentions.at(-1)?.retention).to.equal('PERMANENT');
      expect(year).to.equal(2016);
    });
  });

  describe('disposal', () => {
    it('ends in the register, with who appraised, approved and supervised, for ever', async () => {
      const input = await packageIn(world, 'DISPOSAL_REGISTERED');
      const auditor = world.as('housing', 'auditor');
      const row = () => auditor.query<DisposalRecord>('archive:getDisposal', input.id);
      const registered = await row();
      expect(registered.steps.map((step) => step.act)).to.deep.equal([
        'proposeDisposal',
        'agreeDisposal',
        'approveDisposal',
        'superviseDisposal',
        'superviseDisposal',
      ]);
      expect(registered).to.include({ retention: 'Y10', root: input.root, fileCount: 3 });
      expect(registered).to.not.have.property('certificate');
      const certificate = digestOf('what was erased');
      await act('certifyErasure', input, { certificate });
      expect(await row()).to.deep.equal({ ...registered, certificate, erasedAt: DONE });
      expect((await archiveIn(world, input.id)).facts.at(-1)?.state).to.equal('ERASED');
    });

    it('waits until the retention is over', async () => {
      const code = 'J001-WS.2016-D10-0001';
      const chosen = { id: `${MEMBERS.bureau.uscc}.${code}`, code, year: 2016 };
      const kept = await packageIn(world, 'STORED', chosen);
      await refusedUnchanged(world, () => act('proposeDisposal', kept), 'RETENTION_NOT_OVER', {
        params: { retention: 'Y10', until: '2026-12-31T16:00:00.000Z' },
      });
      const extended = await packageIn(world, 'STORED');
      await act('extendRetention', extended, { retention: 'PERMANENT' });
      await refused(act('proposeDisposal', extended), 'RETENTION_NOT_OVER', {
        params: { until: 'for ever' },
      });
    });

    it('is not approved by who proposed it, or agreed to it', async () => {
      const input = await packageIn(world, 'DISPOSAL_APPRAISED');
      for (const person of [personOf('proposeDisposal'), personOf('agreeDisposal')]) {
        const approve = () => act('approveDisposal', input, { person });
        await refusedUnchanged(world, approve, 'DISPOSAL_APPROVED_BY_PROPOSER');
      }
      await act('approveDisposal', input);
    });

    it('is not approved under the identity that proposed it, whatever person it names', async () => {
      const own = `${MEMBERS.bureau.uscc}.J004`;
      await defineFonds(world, { id: own, archives: MEMBERS.bureau.uscc });
      const code = 'J004-WS.2015-D10-0001';
      const input = packageOf({ id: `${MEMBERS.bureau.uscc}.${code}`, fonds: own, code });
      for (const name of ['collect', 'testArchiving'] as const) await act(name, input);
      for (const name of ['testReceiving', 'catalogue', 'store'] as const) {
        await doArchiveAct(world, name, input, {}, ['bureau', 'clerk']);
      }
      await doArchiveAct(world, 'proposeDisposal', input, {}, ['bureau', 'approver']);
      await act('agreeDisposal', input);
      const approve = () => act('approveDisposal', input, { person: personOf('somebody else') });
      await refusedUnchanged(world, approve, 'DISPOSAL_APPROVED_BY_PROPOSER');
    });

    it('is supervised by two different people', async () => {
      const input = await packageIn(world, 'DISPOSAL_SUPERVISED');
      const { facts } = await archiveIn(world, input.id);
      const person = facts.at(-1)?.person;
      const again = () =>
        doArchiveAct(world, 'superviseDisposal', input, { person }, ['market', 'clerk']);
      await refusedUnchanged(world, again, 'DISPOSAL_SUPERVISOR_REPEATED');
    });

    it('begins anew after it was refused', async () => {
      const input = await packageIn(world, 'DISPOSAL_APPRAISED');
      await act('refuseDisposal', input);
      await act('proposeDisposal', input, { person: personOf('approveDisposal') });
      await act('agreeDisposal', input);
      // Of the first round nobody is left; of the second, the proposer.
      await refused(act('approveDisposal', input), 'DISPOSAL_APPROVED_BY_PROPOSER');
      await act('approveDisposal', input, { person: personOf('proposeDisposal') });
    });
  });

  describe('fonds', () => {
    it('are defined by their own unit, and once more when something changes', async () => {
      const id = `${MEMBERS.bureau.uscc}.J005`;
      await defineFonds(world, { id });
      const from = '2025-01-01T00:00:00.000Z';
      await defineFonds(world, { id, archives: MEMBERS.housing.uscc, from });
      const fonds = await world.as('water', 'auditor').query<FondsRecord>('archive:getFonds', id);
      expect(fonds.facts.map((fact) => [fact.from, fact.archives])).to.deep.equal([
        [SINCE, MEMBERS.market.uscc],
        [from, MEMBERS.housing.uscc],
      ]);
      const back = defineFonds(world, { id, from: SINCE });
      await refused(back, 'FACT_OUT_OF_ORDER', { pointer: '/from' });
    });

    it('name units that there are, two of them for the sections, and a pattern that works', async () => {
      const define = (chosen: Record<string, unknown>) => () =>
        world.as('bureau', 'approver').submit('archive:defineFonds', fondsOf(chosen));
      const nobody = '11999999T0000001XT';
      await refusedUnchanged(world, define({ hall: nobody }), 'UNIT_NOT_FOUND', {
        pointer: '/hall',
      });
      const same = { business: MEMBERS.market.uscc };
      await refused(define(same)(), 'ARGUMENT_INVALID', { pointer: '/archives' });
      const others = { id: `${MEMBERS.market.uscc}.J001` };
      await refused(define(others)(), 'UNIT_NOT_CALLERS', { pointer: '/id' });
      for (const pattern of ['', '{fonds}', '{item:4}', '{fonds}{item:4}', '(a+)+']) {
        await refused(define({ pattern })(), 'ARGUMENT_INVALID', { pointer: '/pattern' });
      }
    });

    it('are needed, and have begun', async () => {
      const id = `${MEMBERS.bureau.uscc}.J006`;
      const code = 'J006-WS.2015-D10-0001';
      const input = packageOf({ id: `${MEMBERS.bureau.uscc}.${code}`, fonds: id, code });
      await refusedUnchanged(world, () => collect(input), 'RECORD_NOT_FOUND');
      await defineFonds(world, { id, from: '2026-04-01T00:00:00.000Z' });
      await refused(collect(input), 'RECORD_NOT_FOUND');
    });
  });

  it('take no free text, no unknown member and no code of nine digits', async () => {
    const input = await packageIn(world, 'TESTED');
    const wrong = [
      { reasons: ['因为张三没有签字'] },
      { reasons: [] },
      { basis: '13900009999' },
      { note: 'x' },
    ];
    for (const chosen of wrong) {
      const [name, argument] = archiveCall('return', input, chosen);
      const given = () => world.as('market', 'clerk').submit(name, argument);
      await refusedUnchanged(world, given, 'ARGUMENT_INVALID');
    }
    const long = packageOf({ code: 'J001-WS.2015-D10-999999199001010016' });
    await refused(collect(long), 'ARGUMENT_INVALID', { pointer: '/code' });
  });
});

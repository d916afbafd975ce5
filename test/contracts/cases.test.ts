// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { BatchEvidence } from '@yulian/chaincode/schemas';
import { countMaterials, countUsed, type CaseRecord } from '@yulian/proofs';
import { BatchFixture } from '../support/batch-fixture.js';
import {
  APPLICANT,
  AT_WINDOW,
  CASE_ITEM,
  caseOf,
  Cases,
  itemCode,
  itemContent,
  newCaseId,
  ONLINE,
} from '../support/case-fixture.js';
import {
  activeSeal,
  casePackage,
  caseWorld,
  resultLicence,
  sealedFile,
} from '../support/case-world.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { issued } from '../support/issuing-world.js';
import { Materials } from '../support/material-fixture.js';
import { MEMBERS } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

const OTHER = `h1.${digestOf('somebody else')}`;
const BUNDLE = itemCode('market', 9);

forEachLedger('cases', (openLedger) => {
  let world: World;
  let cases: Cases;
  beforeEach(async () => {
    world = await caseWorld(openLedger);
    cases = new Cases(world);
  });

  it('come in once by number, for an item of the unit, through a channel it offers', async () => {
    const input = caseOf();
    const record = await cases.receive(input);
    expect(record).to.deep.include({
      ...{ format: 1, kind: 'case', id: input.id, serviceItem: CASE_ITEM, applicant: APPLICANT },
      ...{ unit: MEMBERS.market.uscc, owner: 'MarketMSP', version: 1, baselineVersion: 1 },
      ...{ number: input.number, parts: [] },
    });
    const receive = (chosen: object) => () => cases.receive(chosen);
    const bad = [
      [{ id: input.id }, 'RECORD_ALREADY_EXISTS', '/id'],
      [{ number: input.number }, 'CASE_NUMBER_TAKEN', '/number'],
      [{ serviceItem: itemCode('market', 7) }, 'SERVICE_ITEM_NOT_FOUND', '/serviceItem'],
      [
        { step: { ...ONLINE, channel: 'SELF_SERVICE' } },
        'CASE_CHANNEL_NOT_OFFERED',
        '/step/channel',
      ],
      [{ step: { ...ONLINE, visits: 1 } }, 'ARGUMENT_INVALID', '/step/visits'],
      [{ parent: newCaseId() }, 'CASE_NOT_FOUND', '/parent'],
    ] as const;
    for (const [chosen, code, pointer] of bad) {
      await refusedUnchanged(world, receive(chosen), code, { pointer });
    }
    await refused(cases.receive({}, 'water'), 'SERVICE_ITEM_NOT_OWN');
  });

  it('count what was asked, spared and used from what was recorded', async () => {
    const own = await issued(world, { holder: APPLICANT });
    const { id } = await cases.receive();
    await cases.answer(id, [
      { code: 'CL-1', how: 'SUBMITTED' },
      { code: 'CL-2', how: 'HELD', by: { licence: own } },
      { code: 'CL-3', how: 'WAIVED' },
    ]);
    const modes = [{ mode: 'BUS' as const, count: 1 }];
    const record = await cases.step(id, { ...AT_WINDOW, step: 'PAYMENT', modes });
    const counts = { asked: 3, submitted: 1, spared: 1, waived: 1 };
    expect(countMaterials(record, itemContent())).to.deep.equal(counts);
    expect(countUsed(record)).to.deep.equal({ visits: 1, sheets: 2, modes: { BUS: 1 } });
    await cases.answer(id, [{ code: 'CL-2', how: 'SUBMITTED' }]);
    const again = await cases.get(id);
    expect(countMaterials(again, itemContent()).spared).to.equal(0);
  });

  it('take an entry of a batch like a licence with a row, shown by its inclusion', async () => {
    const entry = (index: number) => ({ holder: index === 1 ? APPLICANT : OTHER });
    const batch = new BatchFixture({ entry });
    await world.as('market', 'clerk').issueBatch(batch.input);
    const { id } = await cases.receive();
    const answer = (index: number, entries: readonly BatchEvidence[]) => () =>
      world.as('market', 'clerk').submit<CaseRecord>('case:answer', {
        ...{ id, entries, basis: 'ZWFW-6' },
        materials: [{ code: 'CL-2', how: 'HELD', by: { licence: batch.idOf(index) } }],
      });
    const pointer = '/materials/0/by/licence';
    const forged = { ...batch.evidence(0), content: { ...batch.evidence(0).content } };
    forged.content.holder = APPLICANT;
    for (const entries of [[], [batch.evidence(1)], [forged]]) {
      await refusedUnchanged(world, answer(0, entries), 'BATCH_PROOF_INVALID', { pointer });
    }
    await refusedUnchanged(world, answer(0, [batch.evidence(0)]), 'CASE_EVIDENCE_NOT_FITTING', {
      params: { failing: ['HOLDER'] },
    });
    const { answer: record } = await answer(1, [batch.evidence(1)])();
    expect(countMaterials(record, itemContent()).spared).to.equal(1);
    expect(JSON.stringify(record)).to.not.include(batch.evidence(1).content.commitment.root);
    const act = {
      act: 'suspend',
      id: batch.id,
      from: world.clock.now,
      basis: 'XZCFF-9-3',
    } as const;
    await world.as('market', 'approver').actOnBatch(act);
    await refused(answer(1, [batch.evidence(1)])(), 'CASE_EVIDENCE_NOT_FITTING', {
      params: { failing: ['STATE'] },
    });
  });

  it('take a material as held only by what is on the chain, the applicant’s and good', async () => {
    const materials = new Materials(world);
    const { id } = await cases.receive();
    const by = (held: object) => () =>
      cases.answer(id, [{ code: 'CL-2', how: 'HELD', by: held as { licence: string } }]);
    const licence = await issued(world, { holder: APPLICANT });
    const wrong = [
      [{ licence: await issued(world, { holder: OTHER }) }, ['HOLDER']],
      [{ material: (await materials.register({ holder: APPLICANT })).id }, ['TYPE']],
      [{ material: (await materials.register({}, 'water')).id }, ['UNIT', 'HOLDER', 'TYPE']],
      [{ case: (await cases.receive()).id }, ['BUNDLE', 'ANSWER']],
    ] as const;
    for (const [held, failing] of wrong) {
      await refusedUnchanged(world, by(held), 'CASE_EVIDENCE_NOT_FITTING', { params: { failing } });
    }
    await refused(by({ case: newCaseId() })(), 'CASE_EVIDENCE_NOT_FOUND', {
      pointer: '/materials/0/by/case',
    });
    await by({ licence })();
    const from = world.clock.now;
    const act = { act: 'suspend', id: licence, from, basis: 'XZCFF-9-3' } as const;
    await world.as('market', 'approver').act(act);
    await refused(by({ licence })(), 'CASE_EVIDENCE_NOT_FITTING', {
      params: { failing: ['STATE'] },
    });
    const typeless = cases.answer(id, [{ code: 'CL-1', how: 'HELD', by: { licence } }]);
    await refused(typeless, 'CASE_EVIDENCE_NOT_FITTING');
    const unasked = cases.answer(id, [{ code: 'CL-9', how: 'SUBMITTED' }]);
    await refused(unasked, 'CASE_MATERIAL_NOT_ASKED', { pointer: '/materials/0/code' });
  });

  it('are told once what is missing, and not accepted without it', async () => {
    const { id } = await cases.receive();
    await refused(cases.act(id, 'accept'), 'CASE_MATERIAL_MISSING', {
      params: { missing: ['CL-1', 'CL-2'] },
    });
    await refused(cases.askCompletion(id, ['CL-8']), 'CASE_MATERIAL_NOT_ASKED');
    const told = await cases.askCompletion(id, ['CL-1', 'CL-2']);
    expect(told.facts.at(-1)).to.deep.include({ missing: ['CL-1', 'CL-2'], state: 'INCOMPLETE' });
  });

  it('are signed in parallel by all who are asked, whom the item names as well', async () => {
    const serviceItem = itemCode('market', 4);
    const coSigners = [MEMBERS.housing.uscc];
    await cases.publish({ coSigners }, serviceItem);
    const id = await cases.accepted({ serviceItem });
    await cases.askCoSign(id, 'water');
    await refused(cases.act(id, 'grant'), 'CASE_CO_SIGN_MISSING', {
      params: { missing: [MEMBERS.housing.uscc, MEMBERS.water.uscc] },
    });
    await cases.act(id, 'sign', 'water');
    await refused(cases.act(id, 'sign', 'emergency'), 'CASE_CO_SIGN_NOT_NAMED');
    await refused(cases.act(id, 'grant'), 'CASE_CO_SIGN_MISSING');
    await cases.act(id, 'sign', 'housing');
    const { facts } = await cases.act(id, 'grant');
    expect(facts.filter(({ coSigner }) => coSigner !== undefined)).to.have.length(2);
    const declined = await cases.accepted({ serviceItem });
    await cases.act(declined, 'decline', 'housing');
    await refused(cases.act(declined, 'grant'), 'CASE_CO_SIGN_DECLINED', {
      params: { declined: [MEMBERS.housing.uscc] },
    });
    expect((await cases.act(declined, 'refuse')).facts.at(-1)?.state).to.equal('REFUSED');
    const self = cases.askCoSign(await cases.accepted(), 'market');
    await refused(self, 'ARGUMENT_INVALID', { pointer: '/units/0' });
  });

  it('are handled within working days; a special procedure stops them, for its time at most', async () => {
    world.clock.set('2026-03-02T01:00:00.000Z'); // a Monday
    const id = await cases.accepted();
    const due = { accepted: '2026-03-02', days: 5, due: '2026-03-09' };
    expect(await cases.clock(id)).to.deep.include({
      ...due,
      state: 'RUNNING',
      used: 0,
      stopped: 0,
    });
    world.clock.set('2026-03-04T01:00:00.000Z');
    await refused(cases.stopClock(id, 'TX-9'), 'CASE_PROCEDURE_NOT_LISTED', {
      pointer: '/procedure',
    });
    const stopped = await cases.stopClock(id);
    expect(stopped.facts.at(-1)).to.deep.include({
      ...{ basis: 'XZXKF-45', procedure: { code: 'TX-1', maxDays: 3 } },
    });
    expect(await cases.clock(id)).to.deep.include({ state: 'STOPPED', used: 2, due: '2026-03-12' });
    world.clock.set('2026-03-06T01:00:00.000Z');
    await cases.act(id, 'resumeClock');
    expect(await cases.clock(id)).to.deep.include({
      state: 'RUNNING',
      stopped: 2,
      due: '2026-03-11',
    });
    world.clock.set('2026-03-11T15:59:00.000Z'); // 23:59 in China
    await cases.act(id, 'grant');
    const decided = { state: 'DECIDED_IN_TIME', used: 5, stopped: 2 };
    expect(await cases.clock(id)).to.deep.include(decided);
    world.clock.advance({ days: 90 });
    expect(await cases.clock(id)).to.deep.include(decided);
  });

  it('say when they are late, and go on by themselves after the longest stop', async () => {
    world.clock.set('2026-03-02T01:00:00.000Z');
    const id = await cases.accepted();
    await cases.stopClock(id);
    world.clock.set('2026-03-13T01:00:00.000Z');
    expect(await cases.clock(id)).to.deep.include({ state: 'OVERDUE', used: 6, stopped: 3 });
    await cases.act(id, 'resumeClock');
    await cases.act(id, 'refuse');
    const { statutory, ...clock } = (await cases.clock(id)) as { statutory: object; state: string };
    expect(clock.state).to.equal('DECIDED_LATE');
    expect(statutory).to.deep.equal({ days: 20, due: '2026-04-02', isOver: false });
    expect(await cases.clock((await cases.receive()).id)).to.deep.equal({ state: 'NOT_RUNNING' });
    world.clock.set('2029-03-13T01:00:00.000Z');
    const later = await cases.clock(await cases.accepted());
    expect(later).to.deep.equal({ state: 'CANNOT_TELL', missingYear: 2029 });
  });

  it('tell deadline, decision, materials and channel with every event', async () => {
    const id = await cases.granted();
    const { height } = await world.ledger.info();
    const { transactions } = await world.ledger.block(height - 1);
    const payload = Buffer.from(transactions[0]?.event?.payload ?? []).toString();
    const events = JSON.parse(payload) as { type: string; data: Record<string, unknown> }[];
    const event = events.find(({ type }) => type === 'case.grant.v1');
    expect(event?.data).to.deep.include({
      ...{ unit: MEMBERS.market.uscc, serviceItem: CASE_ITEM, state: 'GRANTED', asked: 3 },
      ...{ spared: 0, channel: 'MOBILE', clock: 'DECIDED_IN_TIME', due: '2026-03-09', used: 0 },
      ...{ decidedAt: (await cases.get(id)).facts.at(-1)?.recordedAt },
    });
  });

  it('end in licences of the applicant, each of one case, and in files that are sealed', async () => {
    const seal = await activeSeal(world);
    const early = await resultLicence(world);
    world.clock.advance({ ms: 1000 });
    const id = await cases.granted();
    const file = await sealedFile(world, seal, `for ${id}`);
    const licence = await resultLicence(world);
    const deliver = (chosen: object) => () =>
      cases.deliver(id, { licences: [licence], files: [file], ...chosen });
    const fitting = 'CASE_RESULT_NOT_FITTING';
    const bad = [
      [{ licences: [] }, fitting, { failing: ['MISSING'] }],
      [{ licences: [early] }, fitting, { failing: ['TIME'] }],
      [{ licences: [await issued(world, { holder: OTHER })] }, fitting, { failing: ['HOLDER'] }],
      [{ files: [{ ...file, number: file.number + 1 }] }, 'CASE_FILE_NOT_SEALED', {}],
      [{ files: [{ ...file, sha256: digestOf('unsealed') }] }, 'CASE_FILE_NOT_SEALED', {}],
      [{ files: [] }, 'ARGUMENT_INVALID', {}],
      [{ step: { ...AT_WINDOW, channel: 'SELF_SERVICE' } }, 'CASE_CHANNEL_NOT_OFFERED', {}],
    ] as const;
    for (const [chosen, code, params] of bad) {
      await refusedUnchanged(world, deliver(chosen), code, { params });
    }
    const { facts } = await deliver({})();
    expect(facts.at(-1)).to.deep.include({ licences: [licence], files: [file], step: AT_WINDOW });
    const next = await cases.granted();
    const result = await resultLicence(world);
    await refused(cases.deliver(next, { licences: [result], files: [file] }), 'CASE_FILE_TAKEN', {
      ...{ pointer: '/files/0', params: { case: id } },
    });
    // The document bears a second seal, and under that it has another number.
    const bySecond = await sealedFile(world, await activeSeal(world), `for ${id}`);
    const other = { licences: [result], files: [bySecond] };
    await refused(cases.deliver(next, other), 'CASE_FILE_TAKEN', { params: { case: id } });
    const second = await cases.granted();
    const again = cases.deliver(second, {
      licences: [licence],
      files: [await sealedFile(world, seal, `for ${second}`)],
    });
    await refused(again, 'CASE_RESULT_TAKEN', { params: { case: id } });
  });

  it('that are refused end in no licence', async () => {
    const seal = await activeSeal(world);
    const id = await cases.accepted();
    await cases.act(id, 'refuse');
    const files = [await sealedFile(world, seal, `for ${id}`)];
    const licences = [await resultLicence(world)];
    await refused(cases.deliver(id, { licences, files }), 'CASE_RESULT_NOT_FITTING', {
      params: { failing: ['REFUSED'] },
    });
    const { facts } = await cases.deliver(id, { files });
    expect(facts.at(-1)?.state).to.equal('REFUSAL_DELIVERED');
  });

  it('are archived in a package of the unit that was tested', async () => {
    const seal = await activeSeal(world);
    const id = await cases.granted();
    const files = [await sealedFile(world, seal, `for ${id}`)];
    await cases.deliver(id, { licences: [await resultLicence(world)], files });
    const raw = await casePackage(world, 'COLLECTED');
    const fitting = 'CASE_ARCHIVE_NOT_FITTING';
    await refused(cases.archive(id, raw), fitting, { params: { failing: ['STATE'] } });
    const nowhere = `${MEMBERS.market.uscc}.J002-WS.2015-D10-9999`;
    await refused(cases.archive(id, nowhere), fitting);
    const { facts } = await cases.archive(id, await casePackage(world));
    expect(facts.at(-1)?.state).to.equal('ARCHIVED');
  });

  describe('of a bundle', () => {
    const part = itemCode('water', 1);
    let whole: string;
    beforeEach(async () => {
      await cases.publish({ results: [], materials: [] }, part, 'water');
      const bundle = [CASE_ITEM, part];
      const materials = itemContent().materials.slice(0, 1);
      await cases.publish({ bundle, results: [], materials }, BUNDLE);
      whole = (await cases.receive({ serviceItem: BUNDLE })).id;
      await cases.answer(whole, [{ code: 'CL-1', how: 'SUBMITTED' }]);
      await cases.act(whole, 'accept');
    });

    it('are asked for a material once, and granted when every part is delivered', async () => {
      const first = await cases.receive({ parent: whole });
      await cases.answer(first.id, [
        { code: 'CL-1', how: 'HELD', by: { case: whole } },
        { code: 'CL-2', how: 'SUBMITTED' },
      ]);
      await cases.act(first.id, 'accept');
      await cases.act(first.id, 'grant');
      await refused(cases.act(whole, 'grant'), 'CASE_PART_NOT_DELIVERED', {
        params: { waiting: [CASE_ITEM, part] },
      });
      const files = [await sealedFile(world, await activeSeal(world), `for ${first.id}`)];
      await cases.deliver(first.id, { licences: [await resultLicence(world)], files });
      await refused(cases.act(whole, 'grant'), 'CASE_PART_NOT_DELIVERED', {
        params: { waiting: [part] },
      });
      expect((await cases.get(whole)).parts).to.deep.equal([
        { serviceItem: CASE_ITEM, case: first.id },
      ]);
    });

    it('hold one part for each item, another once that came to nothing', async () => {
      const first = await cases.receive({ parent: whole });
      const again = () => cases.receive({ parent: whole });
      await refusedUnchanged(world, again, 'CASE_PART_TAKEN', { params: { case: first.id } });
      await cases.act(first.id, 'withdraw');
      const second = await again();
      const other = await cases.receive({ serviceItem: part, parent: whole }, 'water');
      expect((await cases.get(whole)).parts).to.deep.equal([
        { serviceItem: CASE_ITEM, case: second.id },
        { serviceItem: part, case: other.id },
      ]);
      const nested = cases.receive({ serviceItem: BUNDLE, parent: whole });
      await refused(nested, 'CASE_PART_NOT_IN_BUNDLE', { pointer: '/parent' });
      await cases.act(whole, 'withdraw');
      await refused(cases.receive({ parent: whole }), 'CASE_NOT_OPEN', { pointer: '/parent' });
    });
  });
});

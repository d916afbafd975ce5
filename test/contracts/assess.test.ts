// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { BatchFixture } from '../support/batch-fixture.js';
import { actOf, ISSUED, TYPE } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { MEMBERS, SINCE } from '../support/members.js';
import type { World } from '../support/world.js';

forEachLedger('assessments', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await issuingWorld(openLedger);
  });
  const auditor = () => world.as('water', 'auditor');

  it('gather what decides about a licence: facts, no verdicts', async () => {
    const id = await issued(world);
    await world.as('water', 'committee').pause('unit', MEMBERS.market.uscc);
    await world.as('water', 'committee').pause('type', TYPE);
    world.clock.advance({ minutes: 10 });
    await world.as('water', 'gateway').advanceEpoch();
    world.clock.advance({ minutes: 1 });
    const assessment = await auditor().assess(id);
    const { licence } = await auditor().licence(id);
    expect(assessment).to.deep.include({
      format: 1,
      id,
      channel: (await world.ledger.info()).channel,
      readAt: world.clock.now,
      licence,
      basis: [],
      basisTruncated: false,
    });
    expect(assessment).to.not.have.any.keys('batch', 'exceptions');
    const { issuer, type, epoch } = assessment;
    expect(issuer.uscc).to.equal(MEMBERS.market.uscc);
    expect(issuer.facts[0]).to.include({ name: MEMBERS.market.name, state: 'ACTIVE', from: SINCE });
    expect(issuer.authority[0]).to.deep.include({ powers: ['issue'], from: SINCE });
    expect(issuer.pauses.map(({ state }) => state)).to.deep.equal(['PAUSED']);
    expect(type).to.include({ typeCode: TYPE, title: '示例许可证' });
    expect(type.pauses.map(({ state }) => state)).to.deep.equal(['PAUSED']);
    expect(type.standards).to.have.length(1);
    expect(type.standards[0]).to.include({ version: 1, from: SINCE });
    expect(epoch.number).to.equal(1);
  });

  it('of an entry of a batch give its place, and of one with a row both', async () => {
    const batch = new BatchFixture();
    await world.as('market', 'clerk').issueBatch(batch.input);
    const before = await auditor().assess(batch.idOf(1));
    expect(before).to.not.have.property('licence');
    expect(before.batch?.index).to.equal(1);
    const act = { ...actOf(batch.idOf(1), 'suspend'), evidence: batch.evidence(1) };
    await world.as('market', 'approver').act(act);
    const after = await auditor().assess(batch.idOf(1));
    expect(after.licence?.facts).to.have.length(2);
    expect(after.batch?.record).to.deep.equal(before.batch?.record);
  });

  it('of a whole batch serve all entries but the exceptions they name', async () => {
    const batch = new BatchFixture();
    await world.as('market', 'clerk').issueBatch(batch.input);
    const act = { ...actOf(batch.idOf(3), 'revoke'), evidence: batch.evidence(3) };
    await world.as('market', 'approver').act(act);
    const assessment = await auditor().assessBatch(batch.id);
    expect(assessment).to.include({ id: batch.id, readAt: world.clock.now });
    expect(assessment.batch).to.not.have.property('index');
    expect(assessment.exceptions).to.deep.equal([batch.idOf(3)]);
    expect(assessment.issuer.authority).to.have.length(1);
  });

  it('keep every fact: what was known on a past day can still be read off', async () => {
    const id = await issued(world);
    world.clock.advance({ days: 30 });
    await world.as('market', 'approver').act(actOf(id, 'rescind', { from: ISSUED }));
    const { licence } = await auditor().assess(id);
    const [first, second] = licence?.facts ?? [];
    expect(first).to.include({ state: 'VALID', from: ISSUED });
    expect(second).to.include({ state: 'RESCINDED', from: ISSUED, recordedAt: world.clock.now });
  });

  it('are the same bytes for whoever asks', async () => {
    const id = await issued(world);
    const call = { contract: 'licence', transaction: 'assess', args: [id] };
    const texts = new Set<string>();
    for (const [member, role] of [
      ['water', 'auditor'],
      ['market', 'clerk'],
      ['housing', 'gateway'],
    ] as const) {
      const bytes = await world.ledger.evaluate(world.as(member, role).identity, call);
      texts.add(Buffer.from(bytes).toString('utf8'));
    }
    expect(texts.size).to.equal(1);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { check, verifyLicence } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { collectionStandard, licenceOf, onChainStandard, TYPE } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { givePowers } from '../support/issuing-world.js';
import { MEMBERS, SINCE } from '../support/members.js';
import type { AuthorityAnswer } from '../support/records.js';
import { BatchFixture } from '../support/batch-fixture.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const MARKET = MEMBERS.market.uscc;

forEachLedger('issuing authority', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await foundedWorld(openLedger);
    await world.as('bureau', 'approver').publish(collectionStandard());
    await world.as('bureau', 'approver').publish(onChainStandard());
  });

  const withdraw = (from: string, unit = MARKET) =>
    world.as('bureau', 'approver').withdraw({ typeCode: TYPE, unit, from, basis: 'XZXKF-69-3' });
  const issueAt = (issuedAt: string) =>
    world.as('market', 'clerk').issue(licenceOf({ issuedAt, validFrom: issuedAt }));
  const authority = () =>
    world.as('water', 'auditor').query<AuthorityAnswer>('issuer:get', TYPE, MARKET);

  it('is needed for issuing, from its date on and until its end', async () => {
    await refused(issueAt('2025-06-01T00:00:00.000Z'), 'AUTHORITY_REQUIRED', {
      params: { typeCode: TYPE, unit: MARKET, power: 'issue', at: '2025-06-01T00:00:00.000Z' },
    });
    await givePowers(world, 'market', ['issue'], {
      from: '2025-01-01T00:00:00.000Z',
      until: '2025-07-01T00:00:00.000Z',
    });
    await givePowers(world, 'market', ['enter'], { from: '2025-07-01T00:00:00.000Z' });
    await refused(issueAt('2024-12-31T23:59:59.999Z'), 'AUTHORITY_REQUIRED');
    await issueAt('2025-01-01T00:00:00.000Z');
    await issueAt('2025-06-30T23:59:59.999Z');
    await refused(issueAt('2025-07-01T00:00:00.000Z'), 'AUTHORITY_REQUIRED');
  });

  it('is withdrawn with a date, and keeps what was issued before', async () => {
    await givePowers(world, 'market', ['issue']);
    const end = '2026-04-01T00:00:00.000Z';
    await withdraw(end);
    await issueAt('2026-03-01T00:00:00.000Z');
    world.clock.set('2026-04-02T00:00:00.000Z');
    await refused(issueAt(end), 'AUTHORITY_REQUIRED');
    const backdated = '2026-03-31T23:59:59.999Z';
    await refused(issueAt(backdated), 'AUTHORITY_ENDED', {
      pointer: '/issuedAt',
      params: { unit: MARKET, issuedAt: backdated, now: world.clock.now },
    });
    expect((await authority()).facts.map(({ powers, from }) => [powers, from])).to.deep.equal([
      [['issue'], SINCE],
      [[], end],
    ]);
  });

  it('is never taken back for the past: neither withdrawn, narrowed nor cut short', async () => {
    await givePowers(world, 'market', ['issue', 'suspend']);
    const earlier = '2026-03-01T00:00:00.000Z';
    const backdated = [
      () => withdraw(earlier),
      () => givePowers(world, 'market', ['suspend'], { from: earlier, replace: true }),
      () =>
        givePowers(world, 'market', ['issue', 'suspend'], {
          from: SINCE,
          until: earlier,
          replace: true,
        }),
    ];
    for (const attempt of backdated) {
      await refusedUnchanged(world, attempt, 'AUTHORITY_BACKDATED', {
        pointer: '/from',
        params: { earliest: world.clock.now },
      });
    }
    await givePowers(world, 'market', ['issue', 'suspend', 'revoke'], { from: SINCE });
    await givePowers(world, 'market', ['suspend'], { from: world.clock.now, replace: true });
    await refused(issueAt(world.clock.now), 'AUTHORITY_REQUIRED');
    await refused(issueAt(earlier), 'AUTHORITY_ENDED');
  });

  it('is needed when a batch is recorded, too; paper is entered by a power of its own', async () => {
    await givePowers(world, 'market', ['issue']);
    const backdated = '2026-03-01T00:00:00.000Z';
    await withdraw(world.clock.now);
    const batch = new BatchFixture({
      ...{ count: 2, entry: () => ({ issuedAt: backdated, validFrom: backdated }) },
    });
    const input = { ...batch.input, issuedAt: backdated, validFrom: backdated };
    const issueBatch = () => world.as('market', 'clerk').issueBatch(input);
    await refusedUnchanged(world, issueBatch, 'AUTHORITY_ENDED', { pointer: '/issuedAt' });
    await givePowers(world, 'market', ['enter'], { from: world.clock.now });
    await issueBatch();
    const { id } = await issueAt(backdated);
    const assessment = await world.as('water', 'auditor').assess(id);
    const question = { assessment, at: world.clock.now };
    const live = check('evidence', 'EVIDENCE_LIVE');
    const { checks } = verifyLicence(question, nodePrimitives, live);
    expect(checks.map(({ code }) => code)).to.include('AUTHORITY_ENDED_BEFORE_RECORDING');
  });

  it('begins and ends at most a year ahead, so that a mistyped year shuts nothing', async () => {
    await givePowers(world, 'market', ['issue']);
    await refusedUnchanged(
      world,
      () => withdraw('9999-12-01T00:00:00.000Z'),
      'EFFECT_TOO_FAR_AHEAD',
      {
        pointer: '/from',
        params: { days: 366 },
      },
    );
    await withdraw(world.clock.now);
  });

  it('is added to what is held; it takes the place of that only where it is said', async () => {
    await givePowers(world, 'market', ['issue']);
    await givePowers(world, 'market', ['suspend'], { from: world.clock.now });
    await issueAt(world.clock.now);
    const until = '2030-01-01T00:00:00.000Z';
    const shorter = () => givePowers(world, 'market', ['revoke'], { from: world.clock.now, until });
    await refusedUnchanged(world, shorter, 'AUTHORITY_WOULD_CHANGE', {
      pointer: '/until',
      params: { held: ['issue', 'suspend'] },
    });
    await givePowers(world, 'market', ['revoke'], { from: world.clock.now, until, replace: true });
    await refused(issueAt(world.clock.now), 'AUTHORITY_REQUIRED');
    const { facts } = await authority();
    expect(facts.map(({ powers }) => powers)).to.deep.equal([
      ['issue'],
      ['issue', 'suspend'],
      ['revoke'],
    ]);
  });

  it('may be given for the past once more after it has ended', async () => {
    const [end, again] = ['2025-01-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'];
    await givePowers(world, 'market', ['issue'], { until: end });
    await givePowers(world, 'market', ['suspend'], { from: again });
    await refused(issueAt(again), 'AUTHORITY_REQUIRED');
    await refused(
      givePowers(world, 'market', ['suspend'], { from: '2025-05-01T00:00:00.000Z' }),
      'FACT_OUT_OF_ORDER',
      { pointer: '/from', params: { earliest: again } },
    );
  });

  it('is recorded with actor, basis and transaction, powers in order and once each', async () => {
    await givePowers(world, 'market', ['suspend', 'issue', 'suspend']);
    const [fact] = (await authority()).facts;
    expect(fact).to.deep.include({
      from: SINCE,
      recordedAt: world.clock.now,
      powers: ['issue', 'suspend'],
      basis: 'XZXKF-22',
      actor: { mspId: 'BureauMSP', unit: MEMBERS.bureau.uscc, role: 'approver' },
    });
    expect(fact?.txId).to.match(/^[0-9a-f]{64}$/);
  });

  it('is given by the body that defines the type alone', async () => {
    const give = (member: 'market' | 'press') =>
      world.as(member, 'approver').give({
        ...{ typeCode: TYPE, unit: MARKET, powers: ['issue'] },
        ...{ from: SINCE, basis: 'XZXKF-22' },
      });
    const params = { typeCode: TYPE, unit: MARKET };
    await refusedUnchanged(world, () => give('market'), 'NOT_TYPE_DEFINER', { params });
    // Another unit of the definer's organisation is not the definer.
    await refusedUnchanged(world, () => give('press'), 'NOT_TYPE_DEFINER');
  });

  it('is for admitted units, and ends after it begins', async () => {
    const approver = world.as('bureau', 'approver');
    const input = { typeCode: TYPE, unit: MARKET, powers: ['issue'], from: SINCE, basis: 'X-1' };
    const toNobody = () => approver.give({ ...input, unit: '11999999T0000001XT' });
    await refusedUnchanged(world, toNobody, 'UNIT_NOT_FOUND', { pointer: '/unit' });
    const neverHeld = () => approver.give({ ...input, until: SINCE });
    await refusedUnchanged(world, neverHeld, 'ARGUMENT_INVALID', { pointer: '/until' });
    await refusedUnchanged(world, () => withdraw(world.clock.now), 'AUTHORITY_NOT_FOUND');
    await refused(authority(), 'AUTHORITY_NOT_FOUND');
  });
});

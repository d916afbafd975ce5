// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { licenceStatus, statusSource, type LicenceFact, type LicenceRecord } from '@yulian/proofs';
import { BatchFixture } from '../support/batch-fixture.js';
import { actOf, digestOf, ISSUED, nextOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { Rectifications, rectificationOf } from '../support/rectification-fixture.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

const WRONG = '2026-03-20T00:00:00.000Z';
const RIGHT = '2026-02-20T00:00:00.000Z';
const BASIS = 'XZCXF-45';

forEachLedger('rectifications', (openLedger) => {
  let world: World;
  let rectifications: Rectifications;
  before(async () => {
    world = await issuingWorld(openLedger);
    rectifications = new Rectifications(world);
  });

  const act = async (
    id: string,
    name: Parameters<typeof actOf>[1],
    from: string,
  ): Promise<LicenceRecord> => {
    world.clock.advance({ minutes: 1 });
    return world.as('market', 'approver').act(actOf(id, name, { from }));
  };
  const lastOf = (facts: readonly LicenceFact[]): LicenceFact => facts.at(-1) as LicenceFact;
  const recordOf = async (id: string): Promise<LicenceRecord> =>
    (await world.as('water', 'auditor').licence(id)).licence as LicenceRecord;

  it('give an act its right date, and keep the wrong one visible on both axes', async () => {
    const id = await issued(world);
    const wrong = lastOf((await act(id, 'suspend', WRONG)).facts);
    const knownBefore = world.clock.now;
    world.clock.advance({ minutes: 1 });
    const proposed = await rectifications.propose(
      rectificationOf(id, wrong.txId, { right: RIGHT }),
    );
    expect(proposed).to.deep.include({ right: RIGHT, reason: 'WRONG_DATE', owner: 'MarketMSP' });
    expect((await recordOf(id)).facts).to.have.length(2);
    world.clock.advance({ minutes: 1 });
    const confirmed = await rectifications.act(proposed.id);
    expect(confirmed.facts.map(({ state }) => state)).to.deep.equal(['PROPOSED', 'CONFIRMED']);
    const { facts, ...licence } = await recordOf(id);
    expect(facts).to.have.length(3);
    expect(lastOf(facts)).to.deep.include({
      ...{ act: 'suspend', state: 'SUSPENDED', from: RIGHT, basis: BASIS, rectifies: wrong.txId },
      ...{ actor: { ...wrong.actor, role: 'approver' } },
    });
    const state = (at: string, knownAt?: string) =>
      licenceStatus(statusSource({ ...licence, facts }), { at, knownAt }).state;
    expect(state('2026-02-25T00:00:00.000Z')).to.equal('SUSPENDED');
    expect(state('2026-02-25T00:00:00.000Z', knownBefore)).to.equal('VALID');
    expect(state(WRONG, knownBefore)).to.equal('SUSPENDED');
    expect(state('2026-02-19T00:00:00.000Z')).to.equal('VALID');
    await act(id, 'revoke', '2026-02-21T00:00:00.000Z');
  });

  it('take an act back without another, and what held before holds again', async () => {
    const id = await issued(world);
    await act(id, 'downgrade', '2025-09-01T00:00:00.000Z');
    const before = lastOf((await act(id, 'suspend', RIGHT)).facts);
    const wrong = lastOf((await act(id, 'rescind', ISSUED)).facts);
    const facts = await rectifications.rectify(
      rectificationOf(id, wrong.txId, { reason: 'NOT_DECIDED' }),
    );
    expect(lastOf(facts)).to.deep.include({
      ...{ act: 'rectify', state: 'SUSPENDED', from: RIGHT },
      ...{ rectifies: wrong.txId, restates: before.txId },
    });
    const { facts: _, ...licence } = await recordOf(id);
    const at = (moment: string) =>
      licenceStatus(statusSource({ ...licence, facts }), { at: moment });
    expect(at(ISSUED).state).to.equal('VALID');
    expect(at('2025-10-01T00:00:00.000Z').state).to.equal('DOWNGRADED');
    expect(at(WRONG).fact?.txId).to.equal(before.txId);
    expect(lastOf((await act(id, 'restore', WRONG)).facts).state).to.equal('DOWNGRADED');
  });

  it('go backwards, the last fact first', async () => {
    const id = await issued(world);
    const first = lastOf((await act(id, 'suspend', RIGHT)).facts);
    const second = lastOf((await act(id, 'restore', RIGHT)).facts);
    const wish = rectificationOf(id, first.txId);
    await refusedUnchanged(world, () => rectifications.propose(wish), 'FACT_NOT_LAST', {
      pointer: '/fact',
      params: { last: second.txId, from: RIGHT },
    });
    await rectifications.rectify(rectificationOf(id, second.txId));
    const facts = await rectifications.rectify(wish);
    expect(lastOf(facts)).to.include({ state: 'VALID', from: ISSUED, restates: facts[0]?.txId });
    await refused(rectifications.propose(rectificationOf(id, second.txId)), 'FACT_NOT_STANDING');
  });

  it('are done again where the right date was wrong as well', async () => {
    const id = await issued(world);
    const wrong = lastOf((await act(id, 'suspend', WRONG)).facts);
    const facts = await rectifications.rectify(
      rectificationOf(id, wrong.txId, { right: '2026-03-19T00:00:00.000Z' }),
    );
    const again = await rectifications.rectify(
      rectificationOf(id, lastOf(facts).txId, { right: RIGHT }),
    );
    expect(lastOf(again)).to.include({ from: RIGHT, rectifies: lastOf(facts).txId });
    await refused(
      rectifications.propose(rectificationOf(id, lastOf(again).txId, { right: RIGHT })),
      'RECTIFICATION_UNCHANGED',
      { pointer: '/right' },
    );
  });

  it('hold the right date to the bounds of the act', async () => {
    const id = await issued(world, { validTo: '2027-01-01T00:00:00.000Z' });
    await act(id, 'downgrade', RIGHT);
    const wrong = lastOf((await act(id, 'suspend', WRONG)).facts);
    const propose = (right: string) => () =>
      rectifications.propose(rectificationOf(id, wrong.txId, { right }));
    await refusedUnchanged(world, propose('9999-12-01T00:00:00.000Z'), 'ACT_NOT_ALLOWED');
    await refusedUnchanged(world, propose('2026-12-01T00:00:00.000Z'), 'EFFECT_TOO_FAR_AHEAD', {
      pointer: '/right',
    });
    await refusedUnchanged(world, propose(ISSUED), 'FACT_OUT_OF_ORDER', { pointer: '/right' });
  });

  it('take two people of the unit that recorded it', async () => {
    const id = await issued(world);
    const wrong = lastOf((await act(id, 'suspend', WRONG)).facts);
    const wish = rectificationOf(id, wrong.txId);
    const code = 'RECTIFICATION_ACT_NOT_COMPETENT';
    await refusedUnchanged(world, () => rectifications.propose(wish, 'water'), code);
    await rectifications.propose(wish);
    await refused(rectifications.propose(wish), 'RECORD_ALREADY_EXISTS', { pointer: '/id' });
    const by = (who: { person?: string; member?: 'water' }) => () =>
      rectifications.act(wish.id, 'confirm', who);
    await refusedUnchanged(world, by({ person: 'clerk' }), 'RECTIFICATION_BY_PROPOSER');
    await refusedUnchanged(world, by({ member: 'water' }), code);
    await rectifications.act(wish.id);
    await refusedUnchanged(world, by({}), 'RECTIFICATION_ACT_NOT_ALLOWED', {
      params: { act: 'confirm', state: 'CONFIRMED' },
    });
  });

  it('change nothing when they are refused or withdrawn, or when an act has come in between', async () => {
    const id = await issued(world);
    const wrong = lastOf((await act(id, 'suspend', RIGHT)).facts);
    for (const answer of ['refuse', 'withdraw'] as const) {
      const { id: proposed } = await rectifications.propose(rectificationOf(id, wrong.txId));
      await rectifications.act(proposed, answer);
      expect((await recordOf(id)).facts).to.have.length(2);
    }
    const { id: late } = await rectifications.propose(rectificationOf(id, wrong.txId));
    await act(id, 'restore', WRONG);
    await refusedUnchanged(world, () => rectifications.act(late), 'FACT_NOT_LAST');
  });

  it('leave alone what a licence began with and what made another version', async () => {
    const id = await issued(world);
    const [first] = (await recordOf(id)).facts;
    const code = 'FACT_NOT_RECTIFIABLE';
    await refused(rectifications.propose(rectificationOf(id, first?.txId ?? '')), code);
    await world.as('market', 'clerk').succeed(nextOf({ id }));
    const superseded = lastOf((await recordOf(id)).facts);
    await refused(rectifications.propose(rectificationOf(id, superseded.txId)), code);
    await refused(
      rectifications.propose(rectificationOf(id, digestOf('none'))),
      'FACT_NOT_STANDING',
    );
  });

  it('go for whole batches', async () => {
    const batch = new BatchFixture({ count: 2 });
    await world.as('market', 'clerk').issueBatch(batch.input);
    const approver = world.as('market', 'approver');
    const { facts } = await approver.actOnBatch({
      ...{ act: 'suspend', id: batch.id, from: WRONG, basis: 'X-1' },
    });
    const wrong = lastOf(facts);
    const subject = { kind: 'licence-batch', id: batch.id } as const;
    const after = await rectifications.rectify(
      rectificationOf('', wrong.txId, { subject, right: RIGHT }),
    );
    expect(lastOf(after)).to.include({ act: 'suspend', from: RIGHT, rectifies: wrong.txId });
    const back = await rectifications.rectify(rectificationOf('', lastOf(after).txId, { subject }));
    expect(lastOf(back)).to.include({ act: 'rectify', state: 'VALID' });
  });
});

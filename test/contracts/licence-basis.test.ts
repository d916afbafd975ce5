// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { BatchFixture } from '../support/batch-fixture.js';
import { actOf, licenceOf, nextOf, typeCodeOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { defineType, issued, issuingWorld } from '../support/issuing-world.js';
import { refused } from '../support/refused.js';
import type { World } from '../support/world.js';

const PERMIT = typeCodeOf('002');

forEachLedger('reliesOn', (openLedger) => {
  let world: World;
  before(async () => {
    world = await issuingWorld(openLedger);
    await defineType(world, { typeCode: PERMIT, rules: { reliesOn: [typeCodeOf()] } });
  });
  const clerk = () => world.as('market', 'clerk');
  const approver = () => world.as('market', 'approver');
  const on = (...reliesOn: string[]) => issued(world, { reliesOn });
  const basisOf = async (id: string) => {
    const { basis, basisTruncated } = await world.as('water', 'auditor').assess(id);
    return { ids: basis.map((node) => node.id), basis, basisTruncated };
  };

  it('names licences that are on the chain', async () => {
    const known = await issued(world);
    const unknown = licenceOf().id;
    await refused(on(known, unknown), 'RELIES_ON_NOT_FOUND', {
      pointer: '/reliesOn/1',
      params: { id: unknown },
    });
  });

  it('names licences that were in force when this one was issued', async () => {
    const id = await issued(world, { validTo: '2025-08-01T00:00:00.000Z' });
    const issue = (issuedAt: string) => clerk().issue(licenceOf({ issuedAt, reliesOn: [id] }));
    await issue('2025-07-31T23:59:59.999Z');
    await refused(issue('2025-08-01T00:00:00.000Z'), 'RELIES_ON_NOT_IN_FORCE', {
      pointer: '/reliesOn/0',
      params: { id, state: 'EXPIRED' },
    });
    await refused(issue('2025-05-31T00:00:00.000Z'), 'RELIES_ON_NOT_IN_FORCE', {
      params: { state: 'NOT_YET_VALID' },
    });
  });

  it('does not take what is suspended or ended, and takes what was downgraded', async () => {
    const ended = { suspend: 'SUSPENDED', withdraw: 'WITHDRAWN', rescind: 'RESCINDED' } as const;
    for (const [act, state] of Object.entries(ended)) {
      const id = await issued(world);
      await approver().act(actOf(id, act as 'suspend', { from: '2025-06-01T00:00:00.000Z' }));
      await refused(on(id), 'RELIES_ON_NOT_IN_FORCE', { params: { state } });
    }
    const id = await issued(world);
    await approver().act(actOf(id, 'downgrade', { from: '2025-06-01T00:00:00.000Z' }));
    await on(id);
  });

  it('holds the types that the on-chain standard asks for', async () => {
    const permit = (reliesOn: string[]) => clerk().issue(licenceOf({ typeCode: PERMIT, reliesOn }));
    await refused(permit([]), 'RELIES_ON_TYPE_MISSING', {
      pointer: '/reliesOn',
      params: { typeCode: typeCodeOf() },
    });
    const { id } = await permit([await issued(world)]);
    await refused(permit([id]), 'RELIES_ON_TYPE_MISSING');
  });

  it('may name an entry of a batch, until the batch ends', async () => {
    const batch = new BatchFixture({ validTo: '2026-01-01T00:00:00.000Z' });
    await clerk().issueBatch(batch.input);
    await on(batch.idOf(1));
    const late = licenceOf({ issuedAt: '2026-01-01T00:00:00.000Z', reliesOn: [batch.idOf(1)] });
    await refused(clerk().issue(late), 'RELIES_ON_NOT_IN_FORCE', { params: { state: 'EXPIRED' } });
    await approver().actOnBatch({
      ...actOf(batch.id, 'suspend'),
      from: '2025-06-01T00:00:00.000Z',
    });
    await refused(on(batch.idOf(2)), 'RELIES_ON_NOT_IN_FORCE', { params: { state: 'SUSPENDED' } });
  });

  it('is followed to the end, each licence once, with the way that leads there', async () => {
    const bottom = await issued(world);
    const left = await on(bottom);
    const right = await on(bottom);
    const top = await on(left, right);
    const { ids, basis, basisTruncated } = await basisOf(top);
    expect(ids).to.deep.equal([left, right, bottom]);
    expect(basis.at(-1)?.path).to.deep.equal([top, left]);
    expect(basis.every(({ licence }) => licence !== undefined)).to.equal(true);
    expect(basisTruncated).to.equal(false);
  });

  it('goes through batches, and from a version to the one before', async () => {
    const bottom = await issued(world);
    const batch = new BatchFixture({ reliesOn: [bottom] });
    await clerk().issueBatch(batch.input);
    const top = await on(batch.idOf(0));
    expect((await basisOf(top)).ids).to.deep.equal([batch.idOf(0), bottom]);
    const next = nextOf({ id: batch.idOf(0) }, 'change', { reliesOn: [] });
    await clerk().succeed({ ...next, evidence: batch.evidence(0) });
    expect((await basisOf(next.next.id)).ids).to.deep.equal([batch.idOf(0), bottom]);
    expect(
      (await world.as('water', 'auditor').assessBatch(batch.id)).basis.map(({ id }) => id),
    ).to.deep.equal([bottom]);
  });

  it('is cut off after 64 licences, and says so', async () => {
    let id = await issued(world);
    for (let depth = 0; depth < 64; depth += 1) id = await on(id);
    const whole = await basisOf(id);
    expect(whole.ids).to.have.length(64);
    expect(whole.basisTruncated).to.equal(false);
    const cut = await basisOf(await on(id));
    expect(cut.ids).to.have.length(64);
    expect(cut.basisTruncated).to.equal(true);
  });
});

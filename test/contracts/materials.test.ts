// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { materialState } from '@yulian/proofs';
import { digestOf, TYPE } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { copyOf, materialOf, Materials } from '../support/material-fixture.js';
import { MEMBERS, type MemberName } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const RECEIVED = '2026-01-05T00:00:00.000Z';
const HOLDER = `h1.${digestOf('holder')}`;
const SIGNED = { sha256: digestOf('a'), sm3: digestOf('b'), size: 1024 };

forEachLedger('materials', (openLedger) => {
  let world: World;
  let materials: Materials;
  beforeEach(async () => {
    world = await foundedWorld(openLedger);
    materials = new Materials(world);
  });

  /** Types and data of what the newest transaction told subscribers. */
  async function newestEvents(): Promise<
    readonly { type: string; subject: string; data: object }[]
  > {
    const { height } = await world.ledger.info();
    const { transactions } = await world.ledger.block(height - 1);
    return JSON.parse(Buffer.from(transactions.at(-1)?.event?.payload ?? []).toString()) as Awaited<
      ReturnType<typeof newestEvents>
    >;
  }

  const merge = (member: MemberName, successor: MemberName) =>
    world.decide({
      kind: 'CHANGE_UNIT',
      change: {
        ...{ uscc: MEMBERS[member].uscc, from: world.clock.now, state: 'MERGED' },
        successor: MEMBERS[successor].uscc,
      },
    });

  it('are held by the unit that registers them, with who, when and on what basis', async () => {
    const input = materialOf({ typeCode: TYPE, holder: HOLDER, from: RECEIVED });
    const commitment = { root: digestOf('noted'), leafCount: 1 };
    const material = await materials.register({ ...input, commitment });
    expect(material).to.deep.include({
      ...{ format: 1, kind: 'material', id: input.id, unit: MEMBERS.market.uscc },
      ...{ owner: 'MarketMSP', typeCode: TYPE, holder: HOLDER, document: input.document },
      ...{ commitment, reviews: 0 },
    });
    const [fact] = material.facts;
    expect(fact).to.deep.include({
      ...{ act: 'register', state: 'HELD', from: RECEIVED, recordedAt: world.clock.now },
      ...{ basis: 'ZWFW-7' },
      actor: { mspId: 'MarketMSP', unit: MEMBERS.market.uscc, role: 'clerk' },
    });
    expect(await materials.get(input.id)).to.deep.equal(material);
    expect(await newestEvents()).to.deep.equal([
      {
        type: 'material.registered.v1',
        subject: input.id,
        data: { unit: MEMBERS.market.uscc, typeCode: TYPE },
      },
    ]);
  });

  it('are held from now on unless said, and not from the future on', async () => {
    expect((await materials.register()).facts[0]).to.include({ from: world.clock.now });
    const from = '2026-03-02T01:00:00.001Z';
    await refusedUnchanged(world, () => materials.register({ from }), 'LEGAL_TIME_INVALID', {
      pointer: '/from',
    });
  });

  it('stand at the address of their commitment, and at no other', async () => {
    const commitment = digestOf('another');
    const elsewhere = () => materials.register({ document: { commitment } });
    await refusedUnchanged(world, elsewhere, 'ARGUMENT_INVALID', {
      pointer: '/document/commitment',
    });
    const copyElsewhere = async () =>
      materials.annotate((await materials.register()).id, { document: { commitment } });
    await refused(copyElsewhere(), 'ARGUMENT_INVALID', { pointer: '/document/commitment' });
    const { document } = await materials.register({ document: SIGNED });
    expect(document).to.deep.equal(SIGNED);
  });

  it('are registered once, whoever comes again', async () => {
    const { id, document } = await materials.register();
    for (const member of ['market', 'water'] as const) {
      const again = () => materials.register({ id, document }, member);
      await refusedUnchanged(world, again, 'MATERIAL_ALREADY_EXISTS', {
        pointer: '/id',
        params: { id },
      });
    }
    const asCopy = async () =>
      materials.annotate((await materials.register()).id, { id, document });
    await refused(asCopy(), 'MATERIAL_ALREADY_EXISTS');
  });

  it('of a paused type wait', async () => {
    const { id } = await materials.register({ typeCode: TYPE });
    await world.as('bureau', 'committee').pause('type', TYPE);
    await refused(materials.register({ typeCode: TYPE }), 'TYPE_PAUSED');
    await refused(materials.annotate(id), 'TYPE_PAUSED');
    await refused(materials.act(id, 'void'), 'TYPE_PAUSED');
    await materials.register();
  });

  it('that nobody registered are not found', async () => {
    const { id } = materialOf();
    await refused(materials.get(id), 'MATERIAL_NOT_FOUND');
    await refused(materials.annotate(id), 'MATERIAL_NOT_FOUND', { pointer: '/parent' });
    await refused(materials.act(id, 'void'), 'MATERIAL_NOT_FOUND', { pointer: '/id' });
    await refused(materials.openReview(id, ['water']), 'MATERIAL_NOT_FOUND', {
      pointer: '/material',
    });
    await refused(materials.vote(`${id}.1`, 'water'), 'MATERIAL_NOT_FOUND', { pointer: '/id' });
    await refused(materials.getReview(`${id}.1`), 'REVIEW_NOT_FOUND');
  });

  describe('annotated copies', () => {
    it('carry purpose, requester and expiry, and what their original is about', async () => {
      const original = await materials.register({ typeCode: TYPE, holder: HOLDER });
      const input = copyOf(original.id);
      const copy = await materials.annotate(original.id, input);
      const { purpose, requester, expiresAt } = input;
      const annotation = { purpose, requester, expiresAt };
      expect(copy).to.deep.include({
        ...{ id: input.id, parent: original.id, annotation, typeCode: TYPE, holder: HOLDER },
        ...{ unit: MEMBERS.market.uscc, owner: 'MarketMSP' },
      });
      expect(await newestEvents()).to.deep.equal([
        {
          type: 'material.annotated.v1',
          subject: input.id,
          data: { parent: original.id, ...annotation },
        },
      ]);
    });

    it('are made for admitted units, and for some time', async () => {
      const { id } = await materials.register();
      const forNobody = () => materials.annotate(id, { requester: '11999999T0000001XT' });
      await refusedUnchanged(world, forNobody, 'UNIT_NOT_FOUND', { pointer: '/requester' });
      const over = () => materials.annotate(id, { expiresAt: world.clock.now });
      await refusedUnchanged(world, over, 'ANNOTATION_EXPIRED', {
        pointer: '/expiresAt',
        params: { expiresAt: world.clock.now },
      });
    });

    it('are made of originals alone', async () => {
      const { id } = await materials.register();
      const copy = await materials.annotate(id);
      await refusedUnchanged(world, () => materials.annotate(copy.id), 'MATERIAL_IS_COPY', {
        pointer: '/parent',
        params: { parent: id },
      });
    });

    it('expire by themselves: that is derived, and nothing is written', async () => {
      const original = await materials.register();
      const expiresAt = '2026-04-01T00:00:00.000Z';
      const copy = await materials.annotate(original.id, { expiresAt });
      const state = (at: string) => materialState(copy, { at }, original);
      expect(state('2026-03-31T23:59:59.999Z')).to.equal('HELD');
      expect(state(expiresAt)).to.equal('EXPIRED');
      world.clock.set('2026-04-02T00:00:00.000Z');
      expect(await materials.get(copy.id)).to.deep.equal(copy);
    });

    it('are worth no more than their original', async () => {
      const { id } = await materials.register();
      const copy = await materials.annotate(id);
      const original = await materials.act(id, 'void');
      const asOf = { at: world.clock.now };
      expect(materialState(copy, asOf)).to.equal('HELD');
      expect(materialState(copy, asOf, original)).to.equal('VOID');
    });
  });

  describe('are taken back', () => {
    it('from a moment on, or from the beginning: known then, and known now', async () => {
      const { id } = await materials.register({ from: RECEIVED });
      const registeredAt = world.clock.now;
      world.clock.advance({ days: 1 });
      const from = '2026-03-02T12:00:00.000Z';
      await materials.act(id, 'withdraw', { from });
      expect(await newestEvents()).to.deep.equal([
        { type: 'material.withdraw.v1', subject: id, data: { state: 'WITHDRAWN', from } },
      ]);
      world.clock.advance({ days: 1 });
      const record = await materials.act(id, 'void', { from: RECEIVED });
      const state = (at: string, knownAt?: string) => materialState(record, { at, knownAt });
      expect(state(from)).to.equal('VOID');
      expect(state(from, registeredAt)).to.equal('HELD');
      expect(state(from, '2026-03-03T01:00:00.000Z')).to.equal('WITHDRAWN');
      expect(state('2026-01-04T23:59:59.999Z')).to.equal('NOT_YET_HELD');
      expect(state(from, '2026-03-02T00:59:59.999Z')).to.equal('UNKNOWN_THEN');
    });

    it('not from before they were held', async () => {
      const { id } = await materials.register({ from: RECEIVED });
      const from = '2026-01-04T23:59:59.999Z';
      await refusedUnchanged(
        world,
        () => materials.act(id, 'void', { from }),
        'LEGAL_TIME_INVALID',
        { pointer: '/from', params: { earliest: RECEIVED } },
      );
      await refused(materials.act(id, 'withdraw', { from }), 'FACT_OUT_OF_ORDER', {
        pointer: '/from',
      });
    });

    it('once announced, count from when that is recorded', async () => {
      const { id } = await materials.register();
      await materials.act(id, 'withdraw', { from: '2026-04-01T00:00:00.000Z' });
      await refused(materials.annotate(id), 'ACT_NOT_ALLOWED', { params: { state: 'WITHDRAWN' } });
    });

    it('not with a mistyped year, which would shut them', async () => {
      const { id } = await materials.register();
      const withdraw = () => materials.act(id, 'withdraw', { from: '9999-01-01T00:00:00.000Z' });
      await refusedUnchanged(world, withdraw, 'EFFECT_TOO_FAR_AHEAD', { params: { days: 30 } });
    });

    it('by the unit that holds them, or its successor', async () => {
      const { id } = await materials.register();
      const params = { act: 'void', holding: MEMBERS.market.uscc, unit: MEMBERS.housing.uscc };
      await refusedUnchanged(
        world,
        () => materials.act(id, 'void', {}, 'housing'),
        'MATERIAL_NOT_OWN',
        { params },
      );
      await merge('market', 'housing');
      const { facts, owner, unit } = await materials.act(id, 'void', {}, 'housing');
      expect(facts.at(-1)?.actor).to.include({ unit: MEMBERS.housing.uscc });
      expect({ owner, unit }).to.deep.equal({ owner: 'MarketMSP', unit: MEMBERS.market.uscc });
    });
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { AccessRecord } from '@yulian/proofs';
import { toBase64Url } from '@yulian/proofs';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { ITEM, SHARING, sharingWorld, usccOf } from '../support/grant-world.js';
import { copyOf } from '../support/material-fixture.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { redemptionOf, showingOf, Subjects } from '../support/subject-fixture.js';
import type { World } from '../support/world.js';

const FIVE_MINUTES_MS = 5 * 60_000;

forEachLedger('showings', (openLedger) => {
  let world: World;
  let subjects: Subjects;
  beforeEach(async () => {
    world = await sharingWorld(openLedger);
    subjects = new Subjects(world);
  });

  const access = (id: string): Promise<AccessRecord> =>
    world.as('emergency', 'auditor').query('access:get', id);

  it('say what of which item is shown, for five minutes, and not whose it is', async () => {
    const input = showingOf();
    const showing = await subjects.offer(input);
    const { facts, ...rest } = showing;
    expect(rest).to.deep.equal({
      ...{ format: 1, kind: 'showing', id: input.id, item: ITEM, fields: ['/name'] },
      ...{ provider: usccOf('provider'), owner: 'MarketMSP', commitment: input.commitment },
      expiresAt: new Date(Date.parse(world.clock.now) + FIVE_MINUTES_MS).toISOString(),
    });
    expect(facts.map(({ act, state }) => [act, state])).to.deep.equal([['offer', 'OFFERED']]);
  });

  it('are redeemed once: an access of whoever showed it, with its number', async () => {
    const { id } = await subjects.offer();
    const input = redemptionOf(id);
    const { facts } = await subjects.redeem(id, input);
    expect(facts.at(-1)).to.deep.include({
      act: 'redeem',
      state: 'REDEEMED',
      access: input.access,
    });
    const made = await access(input.access);
    expect(made).to.deep.include({
      ...{ mode: 'SHOW', showing: id, item: ITEM, fields: ['/name'], number: 1 },
      ...{ provider: usccOf('provider'), requester: usccOf('holder'), subject: input.subject },
      ...{ serviceItem: input.serviceItem, purpose: input.purpose },
    });
    expect(made.facts.map(({ state }) => state)).to.deep.equal(['ALLOWED']);
    expect(made).to.not.have.any.keys('grant', 'case');
    await refusedUnchanged(world, () => subjects.redeem(id), 'SHOWING_ALREADY_REDEEMED');
    const next = await subjects.offer();
    const second = redemptionOf(next.id);
    await subjects.redeem(next.id, second);
    expect((await access(second.access)).number).to.equal(2);
  });

  it('are good up to the last millisecond of five minutes', async () => {
    const { id } = await subjects.offer();
    world.clock.advance({ ms: FIVE_MINUTES_MS });
    await refused(subjects.redeem(id), 'SHOWING_EXPIRED');
    const other = await subjects.offer();
    world.clock.advance({ ms: FIVE_MINUTES_MS - 1 });
    expect((await subjects.redeem(other.id)).facts.at(-1)?.state).to.equal('REDEEMED');
  });

  it('are redeemed by their own code alone', async () => {
    const { id } = await subjects.offer();
    const cases = [{ code: '0123456789AC' }, { salt: toBase64Url(Buffer.alloc(16, 8)) }];
    for (const chosen of cases) {
      const wrong = () => subjects.redeem(id, chosen);
      await refusedUnchanged(world, wrong, 'SHOWING_CODE_DIFFERS', { pointer: '/code' });
    }
    // The code of one showing opens no other that it was committed to for.
    const other = await subjects.offer({ commitment: (await subjects.offer()).commitment });
    await refused(subjects.redeem(other.id), 'SHOWING_CODE_DIFFERS');
    await subjects.redeem(id);
  });

  it('take no access that is there already', async () => {
    const [first, second] = [await subjects.offer(), await subjects.offer()];
    const { access: taken } = redemptionOf(first.id);
    await subjects.redeem(first.id, { access: taken });
    const again = () => subjects.redeem(second.id, { access: taken });
    await refusedUnchanged(world, again, 'ACCESS_ID_TAKEN', { pointer: '/access' });
  });

  it('name no case but an open one of the unit’s own', async () => {
    const { id } = await subjects.offer();
    const inCase = () => subjects.redeem(id, { case: `cas_${digestOf('none')}` });
    await refusedUnchanged(world, inCase, 'CASE_NOT_FOUND', { pointer: '/case' });
  });

  it('are kept as annotated copies: once they came, by whom they were shown to, for a time', async () => {
    const { id } = await subjects.offer();
    const keep = () => subjects.keep(id);
    await refusedUnchanged(world, keep, 'SHOWING_NOT_TAKEN_IN');
    const { access } = redemptionOf(id);
    await subjects.redeem(id, { access });
    const shownAt = world.clock.now;
    await refusedUnchanged(world, keep, 'SHOWING_NOT_TAKEN_IN');
    await subjects.takeIn(access);
    await refused(subjects.keep(id, 'stranger'), 'SHOWING_OTHER_UNIT');
    world.clock.advance({ days: 1 });
    const copy = await keep();
    const expiresAt = new Date(Date.parse(shownAt) + 30 * 86_400_000).toISOString();
    expect(copy).to.deep.include({
      ...{ kind: 'material', unit: usccOf('holder'), owner: 'WaterMSP', access },
      annotation: { purpose: 'ZWSJ-17', requester: usccOf('holder'), expiresAt },
    });
    expect(copy).to.not.have.any.keys('parent', 'holder');
    const again = world.as(SHARING.holder, 'clerk').submit('material:annotate', copyOf(copy.id));
    await refused(again, 'MATERIAL_IS_COPY', { params: { parent: access } });
  });

  it('of which nothing came are not kept', async () => {
    const { id } = await subjects.offer();
    const { access } = redemptionOf(id);
    await subjects.redeem(id, { access });
    await subjects.takeIn(access, 'NO_RECORD');
    await refused(subjects.keep(id), 'SHOWING_NOT_TAKEN_IN');
  });

  it('are of what the unit provides, to units that are there', async () => {
    const cases = [
      [{ item: '307009-1' }, 'CATALOGUE_ITEM_NOT_FOUND', '/item'],
      [{ fields: ['/name', '/note'] }, 'ITEM_FIELDS_NOT_OFFERED', '/fields'],
      [{ requester: '11999999T0000001XT' }, 'UNIT_NOT_FOUND', '/requester'],
      [{ id: (await subjects.offer()).id }, 'RECORD_ALREADY_EXISTS', '/id'],
      [{ commitment: digestOf('short').slice(1) }, 'ARGUMENT_INVALID', '/commitment'],
      [{ fields: [] }, 'ARGUMENT_INVALID', '/fields'],
    ] as const;
    for (const [chosen, code, pointer] of cases) {
      const offer = () => subjects.offer(chosen as Parameters<Subjects['offer']>[0]);
      await refusedUnchanged(world, offer, code, { pointer });
    }
    const elsewhere = world.as(SHARING.stranger, 'gateway').submit('showing:offer', showingOf());
    await refused(elsewhere, 'CATALOGUE_ITEM_NOT_OWN');
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  Catalogue,
  catalogueWorld,
  contentOf,
  freshElement,
  freshItemId,
} from '../support/catalogue-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

forEachLedger('the one source of an element', (openLedger) => {
  let world: World;
  let catalogue: Catalogue;
  beforeEach(async () => {
    world = await catalogueWorld(openLedger);
    catalogue = new Catalogue(world);
  });

  /** What a refusal says of the right source. */
  const rightSource = (source: string, item: string) => ({
    ...{ source, item, title: contentOf().title, provider: MEMBERS.market.uscc },
    providerName: MEMBERS.market.name,
  });

  it('is told to whoever claims it as well', async () => {
    const element = freshElement();
    const item = await catalogue.published();
    const source = await catalogue.claim(item, element);
    expect(source).to.deep.include({ id: `LEGAL_PERSON.${element}`, owner: 'MarketMSP' });
    expect((await catalogue.get(item)).sources).to.deep.equal([source.id]);
    const other = await catalogue.published({ title: '水务' }, 'water');
    const params = rightSource(source.id, item);
    const claim = () => catalogue.claim(other, element, {}, 'water');
    await refusedUnchanged(world, claim, 'SOURCE_ALREADY_CLAIMED', {
      ...{ pointer: '/element', params },
    });
    await refused(catalogue.claim(item, element), 'SOURCE_ALREADY_CLAIMED', { params });
    await catalogue.claim(other, element, { subject: 'PROJECT' }, 'water');
  });

  it('is kept in a field that the item offers', async () => {
    const item = await catalogue.published({ fields: ['/name'] });
    const claim = () => catalogue.claim(item, freshElement());
    await refusedUnchanged(world, claim, 'SOURCE_FIELD_NOT_OFFERED', {
      pointer: '/field',
    });
  });

  it('is where it is written, and nowhere else', async () => {
    const element = freshElement();
    const id = `LEGAL_PERSON.${element}`;
    const item = await catalogue.published();
    const other = await catalogue.published({ title: '水务' }, 'water');
    const at = '2026-03-01T00:00:00.000Z';
    const write = () => catalogue.update(other, at, [id], 'water');
    await refusedUnchanged(world, write, 'SOURCE_NOT_CLAIMED', { pointer: '/elements/0' });
    await catalogue.claim(item, element);
    await refusedUnchanged(world, write, 'SOURCE_ELSEWHERE', {
      ...{ pointer: '/elements/0', params: rightSource(id, item) },
    });
    await catalogue.update(item, at, [id]);
    const own = await catalogue.published();
    await refused(catalogue.update(own, at, [id]), 'SOURCE_ELSEWHERE');
  });

  it('is handed over by two: one offers, the other accepts, nothing changes between', async () => {
    const element = freshElement();
    const id = `LEGAL_PERSON.${element}`;
    const [from, to] = [await catalogue.published(), await catalogue.published({}, 'water')];
    await catalogue.claim(from, element);
    const offered = await catalogue.offer(id, to, '/name');
    expect(offered.facts.at(-1)).to.deep.include({
      ...{ state: 'OFFERED' },
      source: { item: from, provider: MEMBERS.market.uscc, field: '/address' },
      offeredTo: { item: to, provider: MEMBERS.water.uscc, field: '/name' },
    });
    const at = ['2026-02-01T00:00:00.000Z', '2026-02-02T00:00:00.000Z'] as const;
    await catalogue.update(from, at[0], [id]);
    await refused(catalogue.update(to, at[0], [id], 'water'), 'SOURCE_ELSEWHERE');
    await refused(catalogue.claim(to, element, {}, 'water'), 'SOURCE_ALREADY_CLAIMED');
    const accepted = await catalogue.act(id, 'accept', 'water');
    expect(accepted).to.include({ owner: 'WaterMSP' });
    expect(accepted.facts.at(-1)).to.deep.include({
      source: { item: to, provider: MEMBERS.water.uscc, field: '/name' },
    });
    expect((await catalogue.get(from)).sources).to.deep.equal([]);
    expect((await catalogue.get(to)).sources).to.deep.equal([id]);
    await refused(catalogue.update(from, at[1], [id]), 'SOURCE_ELSEWHERE');
    await catalogue.update(to, at[1], [id], 'water');
  });

  it('is as before when an offer is declined or withdrawn', async () => {
    const element = freshElement();
    const id = `LEGAL_PERSON.${element}`;
    const [from, to] = [await catalogue.published(), await catalogue.published({}, 'water')];
    await catalogue.claim(from, element);
    for (const [act, member] of [
      ['decline', 'water'],
      ['withdraw', 'market'],
    ] as const) {
      await catalogue.offer(id, to);
      const { facts, owner } = await catalogue.act(id, act, member);
      expect(facts.at(-1)).to.deep.include({ state: 'CLAIMED', source: facts[0]?.source });
      expect(facts.at(-1)).not.to.have.property('offeredTo');
      expect(owner).to.equal('MarketMSP');
      await refused(catalogue.act(id, 'accept', 'water'), 'SOURCE_ACT_NOT_ALLOWED');
    }
    expect((await catalogue.get(from)).sources).to.deep.equal([id]);
  });

  it('is offered to a published item of another provider that has the field', async () => {
    const element = freshElement();
    const id = `LEGAL_PERSON.${element}`;
    await catalogue.claim(await catalogue.published(), element);
    const offer = (item: string, field?: string) => () => catalogue.offer(id, item, field);
    await refusedUnchanged(world, offer(freshItemId()), 'CATALOGUE_ITEM_NOT_FOUND', {
      pointer: '/item',
    });
    await refusedUnchanged(world, offer(await catalogue.published()), 'SOURCE_OFFERED_TO_ITSELF');
    const { id: draft } = await catalogue.draft({}, 'water');
    await refused(offer(draft)(), 'CATALOGUE_ACT_NOT_ALLOWED', { pointer: '/item' });
    const narrow = await catalogue.published({ fields: ['/name'] }, 'water');
    await refused(offer(narrow)(), 'SOURCE_FIELD_NOT_OFFERED');
    // What the receiver changes after the offer counts when it accepts.
    await catalogue.offer(id, narrow, '/name');
    await catalogue.revise(narrow, { fields: ['/address'] }, 'water');
    await catalogue.publish(narrow, 2, undefined, 'water');
    await refused(catalogue.act(id, 'accept', 'water'), 'SOURCE_FIELD_NOT_OFFERED');
  });

  it('keeps its field and its item until it is handed over or released', async () => {
    const element = freshElement();
    const item = await catalogue.published();
    const { id } = await catalogue.claim(item, element);
    await refusedUnchanged(world, () => catalogue.retire(item), 'CATALOGUE_ITEM_IS_SOURCE', {
      params: { id: item, sources: [id] },
    });
    await catalogue.revise(item, { fields: ['/name'] });
    const publish = () => catalogue.publish(item, 2);
    await refusedUnchanged(world, publish, 'SOURCE_FIELD_STILL_CLAIMED', {
      params: { source: id, field: '/address' },
    });
    const released = await catalogue.act(id, 'release', 'market');
    expect(released.facts.at(-1)).to.include({ state: 'RELEASED' });
    await publish();
    await catalogue.retire(item);
    const next = await catalogue.published({}, 'water');
    const { facts, owner } = await catalogue.claim(next, element, {}, 'water');
    expect(facts.map(({ act }) => act)).to.deep.equal(['claim', 'release', 'claim']);
    expect(owner).to.equal('WaterMSP');
  });

  it('is handed over by the successor of its provider', async () => {
    const element = freshElement();
    const id = `LEGAL_PERSON.${element}`;
    const [from, to] = [await catalogue.published(), await catalogue.published({}, 'water')];
    await catalogue.claim(from, element);
    await world.decide({
      kind: 'CHANGE_UNIT',
      change: {
        ...{ uscc: MEMBERS.market.uscc, from: world.clock.now, state: 'MERGED' },
        successor: MEMBERS.housing.uscc,
      },
    });
    await catalogue.offer(id, to, '/address', 'housing');
    await refused(catalogue.act(id, 'accept', 'housing'), 'SOURCE_ACT_NOT_COMPETENT', {
      params: { act: 'accept', party: 'receiver', named: MEMBERS.water.uscc },
    });
    await catalogue.act(id, 'accept', 'water');
  });

  it('is named by a code, which has no room for numbers of people', async () => {
    const item = await catalogue.published();
    for (const element of ['X', '地址', 'tel13900009999', 'a b']) {
      await refused(catalogue.claim(item, element), 'ARGUMENT_INVALID', { pointer: '/element' });
    }
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { catalogueStatus, updateDueOf } from '@yulian/proofs';
import {
  Catalogue,
  catalogueWorld,
  contentOf,
  DATA_TYPE,
  draftOf,
  freshItemId,
} from '../support/catalogue-fixture.js';
import { typeCodeOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { givePowers } from '../support/issuing-world.js';
import { MEMBERS, SINCE, type MemberName } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

const APRIL = '2026-04-01T00:00:00.000Z';

forEachLedger('the sharing catalogue', (openLedger) => {
  let world: World;
  let catalogue: Catalogue;
  beforeEach(async () => {
    world = await catalogueWorld(openLedger);
    catalogue = new Catalogue(world);
  });

  async function newestEvents(): Promise<readonly { type: string; data: object }[]> {
    const { height } = await world.ledger.info();
    const { transactions } = await world.ledger.block(height - 1);
    const payload = Buffer.from(transactions.at(-1)?.event?.payload ?? []).toString();
    return JSON.parse(payload) as Awaited<ReturnType<typeof newestEvents>>;
  }

  const merge = (member: MemberName, successor: MemberName) =>
    world.decide({
      kind: 'CHANGE_UNIT',
      change: {
        ...{ uscc: MEMBERS[member].uscc, from: world.clock.now, state: 'MERGED' },
        successor: MEMBERS[successor].uscc,
      },
    });

  describe('has items', () => {
    it('that a clerk drafts and an approver publishes, with who, when and on what basis', async () => {
      const { id } = await catalogue.draft();
      expect(catalogueStatus(await catalogue.get(id), { at: world.clock.now })).to.deep.equal({
        state: 'NOT_YET_PUBLISHED',
      });
      world.clock.advance({ days: 1 });
      const item = await catalogue.publish(id, 1);
      expect(item).to.deep.include({ provider: MEMBERS.market.uscc, owner: 'MarketMSP' });
      expect(item.drafts[0]).to.deep.include({ content: contentOf(), state: 'PUBLISHED' });
      expect(item.drafts[0]?.actor.role).to.equal('clerk');
      expect(item.facts[0]).to.deep.include({
        ...{ act: 'publish', state: 'PUBLISHED', version: 1, draft: 1, from: world.clock.now },
        actor: { mspId: 'MarketMSP', unit: MEMBERS.market.uscc, role: 'approver' },
      });
      expect(await newestEvents()).to.deep.equal([
        {
          ...{ type: 'catalogue.published.v1', subject: id },
          data: { provider: MEMBERS.market.uscc, version: 1, from: world.clock.now },
        },
      ]);
    });

    it('in versions: what held and what was known at a moment can be asked for ever', async () => {
      const id = await catalogue.published();
      const published = world.clock.now;
      world.clock.advance({ days: 1 });
      await catalogue.revise(id, { cycle: 'DAILY', sharing: { class: 'UNCONDITIONAL' } });
      await catalogue.publish(id, 2, APRIL);
      const item = await catalogue.get(id);
      const at = (moment: string, knownAt?: string) =>
        catalogueStatus(item, { at: moment, knownAt }).version;
      expect(at(world.clock.now)).to.equal(1);
      expect(at(APRIL)).to.equal(2);
      expect(at(APRIL, published)).to.equal(1);
      expect(at('2026-03-01T00:00:00.000Z')).to.equal(undefined);
      const { state } = catalogueStatus(item, { at: APRIL, knownAt: SINCE });
      expect(state).to.equal('UNKNOWN_THEN');
    });

    it('whose published drafts are those that were looked at', async () => {
      const { id } = await catalogue.draft();
      await catalogue.revise(id, { title: '另一份草案' });
      await refusedUnchanged(world, () => catalogue.publish(id, 1), 'CATALOGUE_DRAFT_REPLACED', {
        ...{ pointer: '/draft', params: { draft: 1, waiting: 2 } },
      });
      await refused(catalogue.giveBack(id, 1), 'CATALOGUE_DRAFT_REPLACED');
      const { drafts } = await catalogue.publish(id, 2);
      expect(drafts.map(({ state }) => state)).to.deep.equal(['REPLACED', 'PUBLISHED']);
    });

    it('under a code that is taken once', async () => {
      const { id } = await catalogue.draft();
      for (const member of ['market', 'water'] as const) {
        const again = () => catalogue.draft({}, member, id);
        await refusedUnchanged(world, again, 'CATALOGUE_ITEM_ALREADY_EXISTS', { pointer: '/id' });
      }
    });

    it('by whom the definer of the type lets provide, while it does', async () => {
      const draft = () => catalogue.draft({}, 'housing');
      await refusedUnchanged(world, draft, 'AUTHORITY_REQUIRED', {
        params: { typeCode: DATA_TYPE, power: 'provide' },
      });
      await givePowers(world, 'housing', ['issue'], { typeCode: DATA_TYPE });
      await refused(draft(), 'AUTHORITY_REQUIRED');
      const { id } = await catalogue.draft();
      const ended = { typeCode: DATA_TYPE, unit: MEMBERS.market.uscc, basis: 'X-1' };
      await world.as('bureau', 'approver').withdraw({ ...ended, from: world.clock.now });
      await refused(catalogue.publish(id, 1), 'AUTHORITY_REQUIRED');
      await catalogue.giveBack(id, 1);
    });

    it('not while the type is paused', async () => {
      const id = await catalogue.published();
      await world.as('bureau', 'committee').pause('type', DATA_TYPE);
      await refused(catalogue.draft(), 'TYPE_PAUSED');
      await refused(catalogue.revise(id), 'TYPE_PAUSED');
      await refused(catalogue.update(id, SINCE), 'TYPE_PAUSED');
    });

    it('of fields that their standard declares and shows to somebody', async () => {
      const standard = (typeCode: string, version: number) => () =>
        catalogue.draft({ standard: { typeCode, version } });
      await refusedUnchanged(world, standard(DATA_TYPE, 2), 'STANDARD_NOT_FOUND', {
        pointer: '/content/standard',
      });
      await givePowers(world, 'market', ['provide'], { typeCode: typeCodeOf('702') });
      await refused(standard(typeCodeOf('702'), 1)(), 'STANDARD_NOT_FOUND');
      const fields = (...all: string[]) => catalogue.draft({ fields: all });
      await refused(fields('/name', '/other'), 'FIELDS_NOT_IN_STANDARD', {
        pointer: '/content/fields/1',
      });
      await refused(fields('/note'), 'CATALOGUE_FIELD_NOT_DISCLOSABLE', {
        ...{ pointer: '/content/fields/0', params: { path: '/note' } },
      });
    });

    it('whose class states what it must, and whose contact is a section', async () => {
      const wrong: readonly (readonly [object, string])[] = [
        [{ sharing: { class: 'CONDITIONAL' } }, '/content/sharing/condition'],
        [{ sharing: { class: 'NOT_SHARED' } }, '/content/sharing/legalBasis'],
        [{ sharing: { class: 'UNCONDITIONAL', condition: 'A-1' } }, '/content/sharing'],
        [{ sharing: { class: 'SOME' } }, '/content/sharing/class'],
        [{ cycle: 'HOURLY' }, '/content/cycle'],
        [{ contact: '周示例' }, '/content/contact'],
        [{ contact: '13900009999' }, '/content/contact'],
        [{ contact: 'ZJ-13900009999' }, '/content/contact'],
        [{ title: '电话13900009999' }, '/content/title'],
        [{ fields: [] }, '/content/fields'],
        [{ fields: ['/name', '/name'] }, '/content/fields'],
      ];
      for (const [chosen, pointer] of wrong) {
        await refused(catalogue.draft(chosen), 'ARGUMENT_INVALID', { pointer });
      }
      for (const id of ['307001', '30700-1', '307001/1', '307001-139000099']) {
        await refused(catalogue.draft({}, 'market', id), 'ARGUMENT_INVALID', { pointer: '/id' });
      }
      const sharing = { class: 'NOT_SHARED', legalBasis: 'GJMM-13' } as const;
      for (const contact of ['数据管理科', '政务服务大厅3号窗口', 'SC-DATA-2']) {
        await catalogue.draft({ contact, sharing });
      }
    });

    it('that take effect and end from now on, never earlier', async () => {
      const { id } = await catalogue.draft();
      const before = '2026-03-02T00:59:59.999Z';
      const detail = { pointer: '/from', params: { from: before, earliest: world.clock.now } };
      await refusedUnchanged(
        world,
        () => catalogue.publish(id, 1, before),
        'LEGAL_TIME_INVALID',
        detail,
      );
      await catalogue.publish(id, 1, APRIL);
      await refused(catalogue.retire(id, before), 'LEGAL_TIME_INVALID');
      await refused(catalogue.retire(id), 'FACT_OUT_OF_ORDER', { pointer: '/from' });
      const retired = await catalogue.retire(id, APRIL);
      expect(catalogueStatus(retired, { at: APRIL }).state).to.equal('RETIRED');
      expect(retired.facts).to.have.length(2);
    });

    it('that a successor of their provider goes on with', async () => {
      const id = await catalogue.published();
      const revise = () => catalogue.revise(id, {}, 'water');
      await refusedUnchanged(world, revise, 'CATALOGUE_ITEM_NOT_OWN', {
        params: { act: 'revise', provider: MEMBERS.market.uscc, unit: MEMBERS.water.uscc },
      });
      await merge('market', 'water');
      const { owner, provider } = await revise();
      expect([owner, provider]).to.deep.equal(['MarketMSP', MEMBERS.market.uscc]);
    });

    it('that nobody drafted are not found', async () => {
      const id = freshItemId();
      await refused(catalogue.get(id), 'CATALOGUE_ITEM_NOT_FOUND');
      await refused(catalogue.revise(id), 'CATALOGUE_ITEM_NOT_FOUND', { pointer: '/id' });
      const query = (name: string, of: string) => world.as('water', 'auditor').query(name, of);
      await refused(query('catalogue:getUpdate', `${id}.1`), 'CATALOGUE_UPDATE_NOT_FOUND');
      await refused(query('catalogue:getSource', 'PROJECT.none'), 'SOURCE_NOT_FOUND');
    });
  });

  describe('knows how current they are', () => {
    it('from the cycle and the last update, or the first version: derived, not written', async () => {
      const { id } = await catalogue.draft({ cycle: 'MONTHLY' });
      expect(updateDueOf(await catalogue.get(id), world.clock.now)).to.equal(undefined);
      const published = await catalogue.publish(id, 1);
      expect(updateDueOf(published, world.clock.now)).to.equal('2026-04-30T16:00:00.000Z');
      const updatedAt = '2026-02-10T00:00:00.000Z';
      const updated = await catalogue.update(id, updatedAt);
      expect(updated).to.deep.include({ updates: 1 });
      expect(updateDueOf(updated, world.clock.now)).to.equal('2026-03-31T16:00:00.000Z');
      const retired = await catalogue.retire(id);
      expect(updateDueOf(retired, world.clock.now)).to.equal(undefined);
      expect(await world.as('water', 'auditor').query('catalogue:getUpdate', `${id}.1`)).to.include(
        { item: id, updatedAt, recordedAt: world.clock.now },
      );
    });

    it('by updates that follow one another and have happened', async () => {
      const id = await catalogue.published();
      const future = '2026-03-02T01:00:00.001Z';
      await refusedUnchanged(world, () => catalogue.update(id, future), 'LEGAL_TIME_INVALID', {
        pointer: '/updatedAt',
      });
      const last = '2026-03-01T00:00:00.000Z';
      await catalogue.update(id, last);
      for (const updatedAt of [last, SINCE]) {
        const again = () => catalogue.update(id, updatedAt);
        await refusedUnchanged(world, again, 'CATALOGUE_UPDATE_NOT_LATER', {
          ...{ pointer: '/updatedAt', params: { updatedAt, last } },
        });
      }
      expect((await catalogue.update(id, '2026-03-02T00:00:00.000Z')).updates).to.equal(2);
    });
  });

  it('refuses what is no draft of an item', async () => {
    const submit = (input: object) => world.as('market', 'clerk').submit('catalogue:draft', input);
    await refused(submit({ ...draftOf(), more: 1 }), 'ARGUMENT_INVALID');
    await refused(submit({ ...draftOf(), basis: '因为' }), 'ARGUMENT_INVALID', {
      pointer: '/basis',
    });
  });
});

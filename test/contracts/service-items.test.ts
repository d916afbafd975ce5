// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { serviceItemContent, storedServiceItemContent } from '@yulian/chaincode/schemas';
import { itemVersion, type ServiceItemRecord } from '@yulian/proofs';
import { TYPE } from '../support/fixtures.js';
import {
  baselineOf,
  CASE_ITEM,
  Cases,
  itemCode,
  itemContent,
  serviceItemOf,
} from '../support/case-fixture.js';
import { caseWorld } from '../support/case-world.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

const BUNDLE = itemCode('market', 9);
/** Title of the type of the tests' licences. */
const TITLE = '示例许可证';
const [PAPER] = itemContent().materials as [ReturnType<typeof itemContent>['materials'][number]];

forEachLedger('service items', (openLedger) => {
  let world: World;
  let cases: Cases;
  beforeEach(async () => {
    world = await caseWorld(openLedger);
    cases = new Cases(world);
  });

  const act = (transaction: string, argument: object, member: 'market' | 'water' = 'market') =>
    world.as(member, 'approver').submit<ServiceItemRecord>(`serviceItem:${transaction}`, argument);
  const get = (): Promise<ServiceItemRecord> =>
    world.as('water', 'auditor').query('serviceItem:get', CASE_ITEM);

  it('keep every version of what they say and of their baseline', async () => {
    world.clock.advance({ days: 1 });
    const content = itemContent({ title: '示例许可（修订）' });
    await act('revise', { id: CASE_ITEM, content, basis: 'ZWFW-3' });
    const baseline = baselineOf(3, 12);
    await act('setBaseline', { id: CASE_ITEM, baseline, basis: 'ZWFW-4' });
    const record = await get();
    expect(record.facts.map(({ version, baselineVersion }) => [version, baselineVersion])).to.eql([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
    expect(itemVersion(record, 1)?.title).to.equal('示例许可');
    const { id } = await cases.receive();
    expect(await cases.get(id)).to.include({ version: 2, baselineVersion: 2 });
  });

  it('are published once, by the unit that the code names, with what is there', async () => {
    const own = itemCode('water', 2);
    const bad = [
      [serviceItemOf(), 'SERVICE_ITEM_ALREADY_EXISTS', '/id'],
      [serviceItemOf({}, own), 'SERVICE_ITEM_NOT_OWN', '/id'],
      [
        serviceItemOf({ bundle: [BUNDLE] }, itemCode('market', 2)),
        'SERVICE_ITEM_NOT_FOUND',
        '/content/bundle/0',
      ],
      [
        serviceItemOf({ coSigners: [MEMBERS.market.uscc] }, itemCode('market', 2)),
        'ARGUMENT_INVALID',
        '/content/coSigners/0',
      ],
      [
        { ...serviceItemOf({}, itemCode('market', 2)), from: '2026-03-01T00:00:00.000Z' },
        'LEGAL_TIME_INVALID',
        '/from',
      ],
    ] as const;
    for (const [input, code, pointer] of bad) {
      await refusedUnchanged(world, () => act('publish', input), code, { pointer });
    }
    const others = act('retire', { id: CASE_ITEM, basis: 'X-1' }, 'water');
    await refused(others, 'SERVICE_ITEM_NOT_OWN');
  });

  it('ask for nothing that no law asks for, and for no paper that the chain holds', async () => {
    const asking = (chosen: object) => ({ materials: [{ ...PAPER, ...chosen }] });
    const { basis: _, ...unfounded } = PAPER;
    const copies = ['', '副本', '复印件', '（正本及副本）'];
    const held = copies.map((copy) => asking({ title: `${TITLE}${copy}` }));
    const code = 'SERVICE_ITEM_ASKS_HELD';
    const bad = [
      [{ materials: [unfounded] }, 'ARGUMENT_INVALID', '/content/materials/0/basis'],
      ...held.map((content) => [content, code, '/content/materials/0/from'] as const),
    ] as const;
    const id = itemCode('market', 4);
    for (const [chosen, refusal, pointer] of bad) {
      const content = { ...itemContent(), ...chosen };
      const published = { ...serviceItemOf({}, id), content };
      const revised = { id: CASE_ITEM, content, basis: 'ZWFW-3' };
      await refusedUnchanged(world, () => act('publish', published), refusal, { pointer });
      await refusedUnchanged(world, () => act('revise', revised), refusal, { pointer });
    }
    const from = { items: [], types: [TYPE] };
    const told = itemContent(asking({ title: TITLE, from }));
    await act('publish', { ...serviceItemOf({}, id), content: told });
  });

  it('of 0.1.0 are read as they were stored, without the provisions', () => {
    const { basis: _, ...unfounded } = PAPER;
    const stored = { ...itemContent(), materials: [unfounded] };
    expect(storedServiceItemContent.parse(stored)).to.deep.equal(stored);
    expect(serviceItemContent.safeParse(stored).success).to.equal(false);
  });

  it('ask for a paper of others, as long as nobody shares it with them', async () => {
    const content = itemContent({ materials: [{ ...PAPER, title: TITLE }], results: [] });
    const id = itemCode('water', 4);
    await act('publish', { ...serviceItemOf({}, id), content }, 'water');
    expect(
      (await world.as('water', 'auditor').query<ServiceItemRecord>('serviceItem:get', id)).unit,
    ).to.equal(MEMBERS.water.uscc);
  });

  it('take no cases before they begin or once they have ended', async () => {
    const id = itemCode('market', 3);
    const from = '2026-04-01T00:00:00.000Z';
    await act('publish', { ...serviceItemOf({}, id), from });
    const code = 'SERVICE_ITEM_NOT_IN_FORCE';
    await refused(cases.receive({ serviceItem: id }), code, { params: { state: 'NOT_YET' } });
    await act('retire', { id: CASE_ITEM, basis: 'ZWFW-8' });
    await refused(cases.receive(), code, { params: { state: 'RETIRED' } });
    const again = act('retire', { id: CASE_ITEM, basis: 'ZWFW-8' });
    await refused(again, 'SERVICE_ITEM_ACT_NOT_ALLOWED');
  });
});

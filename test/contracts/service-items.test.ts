// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { itemVersion, type ServiceItemRecord } from '@yulian/proofs';
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

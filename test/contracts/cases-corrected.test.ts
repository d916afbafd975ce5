// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { Cases, itemCode } from '../support/case-fixture.js';
import { checkOf, claimElement, Corrections, newIdOf } from '../support/correction-fixture.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { Grants, ITEM, scopeOf, sharingWorld, SHARING } from '../support/grant-world.js';
import { refused } from '../support/refused.js';
import type { World } from '../support/world.js';

const HANDLED = itemCode(SHARING.holder, 7);
const NAME = { code: 'CL-1', title: '登记信息', basis: 'XZXKF-31', required: true };

forEachLedger('materials held by values that were corrected since', (openLedger) => {
  let world: World;
  let cases: Cases;
  let corrections: Corrections;

  before(async () => {
    world = await sharingWorld(openLedger);
    await claimElement(world);
    cases = new Cases(world);
    corrections = new Corrections(world);
    const materials = [{ ...NAME, from: { items: [ITEM], types: [] } }];
    await cases.publish({ materials }, HANDLED, SHARING.holder);
  });

  const send = <T>(
    party: keyof typeof SHARING,
    role: 'clerk' | 'gateway',
    name: string,
    o: object,
  ) => world.as(SHARING[party], role).submit<T>(name, o);

  /** A case, and an access that was made for it, delivered and acknowledged. */
  async function fetched(): Promise<readonly [id: string, access: string]> {
    const { id } = await cases.receive({ serviceItem: HANDLED }, SHARING.holder);
    const grant = (await new Grants(world).give({ scope: scopeOf() })).id;
    const access = newIdOf('acs');
    const asked = checkOf({ id: access, mode: 'DISCLOSE', serviceItem: HANDLED });
    await send('holder', 'clerk', 'access:decide', { grant, accesses: [{ ...asked, case: id }] });
    const [digest, record] = [digestOf(`answer ${access}`), digestOf(`record ${access}`)];
    const deliveries = [{ id: access, outcome: 'DELIVERED', digest, record }];
    await send('provider', 'gateway', 'access:deliver', { deliveries });
    await send('holder', 'gateway', 'access:acknowledge', { receipts: [{ id: access, digest }] });
    return [id, access];
  }

  const answer = (id: string, access: string) =>
    cases.answer(id, [{ code: 'CL-1', how: 'HELD', by: { access } }], SHARING.holder);

  it('do not count: told of before they are named', async () => {
    const [id, access] = await fetched();
    await corrections.notify(access);
    await refused(answer(id, access), 'CASE_EVIDENCE_NOT_FITTING', {
      params: { failing: ['VALUES'] },
    });
    const [own, raised] = await fetched();
    const { id: correction } = await corrections.raise(raised);
    await answer(own, raised);
    await corrections.correct(correction);
    await refused(answer(own, raised), 'CASE_EVIDENCE_NOT_FITTING', {
      params: { failing: ['VALUES'] },
    });
  });

  it('stop a case that rests on them from being accepted and granted', async () => {
    const [id, access] = await fetched();
    await answer(id, access);
    await corrections.notify(access);
    const missing = { params: { missing: ['CL-1'] } };
    await refused(cases.act(id, 'accept', SHARING.holder), 'CASE_MATERIAL_MISSING', missing);
    await cases.answer(id, [{ code: 'CL-1', how: 'SUBMITTED' }], SHARING.holder);
    await cases.act(id, 'accept', SHARING.holder);
    const [later, used] = await fetched();
    await answer(later, used);
    await cases.act(later, 'accept', SHARING.holder);
    await corrections.notify(used);
    await refused(cases.act(later, 'grant', SHARING.holder), 'CASE_MATERIAL_MISSING', missing);
    await cases.answer(later, [{ code: 'CL-1', how: 'SUBMITTED' }], SHARING.holder);
    const granted = await cases.act(later, 'grant', SHARING.holder);
    expect(granted.facts.at(-1)?.state).to.equal('GRANTED');
  });

  it('are good while nobody corrected them', async () => {
    const [id, access] = await fetched();
    const answered = await answer(id, access);
    expect(answered.facts.at(-1)?.materials).to.deep.equal([
      { code: 'CL-1', how: 'HELD', by: { access } },
    ]);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { itemCode } from '../support/case-fixture.js';
import { checkOf, Corrections } from '../support/correction-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import {
  Grants,
  partOf,
  scopeOf,
  SERVICE_ITEM,
  SHARING,
  sharingWorld,
} from '../support/grant-world.js';
import { refused } from '../support/refused.js';
import type { World } from '../support/world.js';

/** 实施编码 whose last twelve digits are {@link SERVICE_ITEM}, and one of another. */
const OWN = itemCode(SHARING.holder).slice(0, 19) + SERVICE_ITEM;
const OTHER = itemCode(SHARING.holder, 9);

forEachLedger('service items of a scope', (openLedger) => {
  let world: World;
  let grants: Grants;
  before(async () => {
    world = await sharingWorld(openLedger);
    grants = new Grants(world);
  });

  const give = (serviceItems: readonly string[]) =>
    grants.give({ scope: scopeOf({ serviceItems: [...serviceItems] }) });

  it('are allowed by their basic code, in what-if and in use alike', async () => {
    const { id } = await give([SERVICE_ITEM]);
    for (const [serviceItem, state] of [
      [OWN, 'ALLOWED'],
      [OTHER, 'DENIED'],
    ] as const) {
      const decision = await grants.whatIf(id, { serviceItem });
      expect(decision.allowed, serviceItem).to.equal(state === 'ALLOWED');
      const corrections = new Corrections(world, scopeOf(), serviceItem);
      const [access] = await corrections.decide([checkOf({ serviceItem })], id);
      expect(access?.facts.at(-1)?.state, serviceItem).to.equal(state);
    }
  });

  it('are a part of their basic code, and not the other way about', async () => {
    const part = (serviceItems: readonly string[]) => ({
      scope: partOf({ serviceItems: [...serviceItems] }),
    });
    const { id } = await give([SERVICE_ITEM]);
    await grants.delegate(id, part([OWN]));
    await refused(grants.delegate(id, part([OTHER])), 'SCOPE_WIDER');
    const { id: narrow } = await give([OWN]);
    await refused(grants.delegate(narrow, part([SERVICE_ITEM])), 'SCOPE_WIDER');
  });
});

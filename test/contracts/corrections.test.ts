// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { Catalogue } from '../support/catalogue-fixture.js';
import {
  claimElement,
  correctionOf,
  Corrections,
  FIELD,
  newIdOf,
  SEALED,
} from '../support/correction-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { ITEM, sharingWorld, usccOf } from '../support/grant-world.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

forEachLedger('corrections', (openLedger) => {
  let world: World;
  let corrections: Corrections;
  let access: string;
  before(async () => {
    world = await sharingWorld(openLedger);
    await claimElement(world);
    corrections = new Corrections(world);
  });
  beforeEach(async () => {
    access = await corrections.answered();
  });

  it('go from a disagreement to the source, which corrects and says that all were told', async () => {
    const input = correctionOf(access);
    const raised = await corrections.raise(access, input);
    const { commitment, basis: _, ...rest } = input;
    expect(raised).to.deep.include({ ...rest, format: 1, kind: 'correction', item: ITEM });
    expect(raised).to.include({ field: FIELD, owner: 'MarketMSP' });
    expect(raised).to.include({ raiser: usccOf('holder'), source: usccOf('provider') });
    expect(raised.facts).to.have.length(1);
    expect(raised.facts[0]).to.include({ act: 'raise', state: 'RAISED', commitment });
    const corrected = await corrections.correct(raised.id);
    expect(corrected.facts.at(-1)).to.include({ act: 'correct', state: 'CORRECTED' });
    const announced = await corrections.announce(raised.id);
    expect(announced.facts.at(-1)).to.include({ act: 'announce', state: 'CORRECTED' });
    expect(await corrections.get(raised.id)).to.deep.equal(announced);
    const again = () => corrections.raise(access, input);
    await refusedUnchanged(world, again, 'RECORD_ALREADY_EXISTS', { pointer: '/id' });
  });

  it('are raised by whoever has asked the source, about what it was asked', async () => {
    const raise =
      (of: string, chosen: object = {}) =>
      () =>
        corrections.raise(of, chosen);
    const unknown = raise(newIdOf('acs'));
    await refusedUnchanged(world, unknown, 'RECORD_NOT_FOUND', { pointer: '/access' });
    const others = corrections.raise(access, {}, 'stranger');
    await refused(others, 'CORRECTION_ACCESS_NOT_OWN', { pointer: '/access' });
    for (const outcome of ['NO_RECORD', 'CANNOT_ANSWER'] as const) {
      const id = await corrections.answered({}, outcome);
      await refused(corrections.raise(id), 'CORRECTION_ACCESS_UNANSWERED', {
        params: { state: outcome },
      });
    }
    const other = await corrections.answered({ fields: ['/address'] });
    await refused(corrections.raise(other), 'CORRECTION_FIELD_NOT_ASKED', {
      ...{ pointer: '/element', params: { field: FIELD } },
    });
    const unclaimed = { element: 'LEGAL_PERSON.unclaimed' };
    await refused(corrections.raise(access, unclaimed), 'SOURCE_NOT_CLAIMED');
  });

  it('go to the one source, whose name is told to whoever asked another', async () => {
    const catalogue = new Catalogue(world);
    const elsewhere = await catalogue.published({}, 'water');
    await catalogue.claim(elsewhere, 'seat', {}, 'water');
    await refused(corrections.raise(access, { element: 'LEGAL_PERSON.seat' }), 'SOURCE_ELSEWHERE', {
      ...{ pointer: '/element', params: { item: elsewhere, provider: usccOf('holder') } },
    });
  });

  it('are open one at a time, and raised anew once they are answered', async () => {
    const { id } = await corrections.raise(access);
    await refused(corrections.raise(access), 'CORRECTION_ALREADY_OPEN', {
      params: { correction: id },
    });
    await corrections.act(id, 'uphold');
    const second = await corrections.raise(access);
    await corrections.act(second.id, 'withdraw');
    await corrections.raise(access);
    await refused(corrections.get(newIdOf('cor')), 'CORRECTION_NOT_FOUND');
  });

  describe('are made known', () => {
    it('by notices that name an access and neither case nor record', async () => {
      const { id } = await corrections.raise(access);
      const notice = await corrections.notify(access);
      expect(Object.keys(notice).sort()).to.deep.equal([
        ...['access', 'actor', 'field', 'format', 'id', 'kind', 'owner', 'provider'],
        ...['recordedAt', 'requester', 'sealed', 'txId'],
      ]);
      expect(notice).to.include({ access, field: FIELD, sealed: SEALED, owner: 'MarketMSP' });
      expect(notice).to.include({ provider: usccOf('provider'), requester: usccOf('holder') });
      expect(JSON.stringify(notice)).to.not.include(id);
      expect(await corrections.getNotice(notice.id)).to.deep.equal(notice);
      const again = () => corrections.notify(access, { id: notice.id });
      await refusedUnchanged(world, again, 'RECORD_ALREADY_EXISTS', { pointer: '/id' });
    });

    it('to those who received the value, by whoever provided it', async () => {
      const disclosed = await corrections.answered({
        mode: 'DISCLOSE',
        fields: [FIELD, '/address'],
      });
      await corrections.notify(disclosed, { field: '/address' });
      const stranger = corrections.notify(access, {}, 'holder');
      await refused(stranger, 'CORRECTION_NOTICE_NOT_OWN', { pointer: '/access' });
      const field = { field: '/address' };
      await refused(corrections.notify(access, field), 'CORRECTION_NOT_RECEIVED', {
        pointer: '/field',
      });
      const none = await corrections.answered({}, 'NO_RECORD');
      await refused(corrections.notify(none), 'CORRECTION_NOT_RECEIVED', { pointer: '/access' });
      await refused(corrections.notify(newIdOf('acs')), 'RECORD_NOT_FOUND');
    });
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { generateKeyPairSync } from 'node:crypto';
import { accessGap, accessState, type AccessRecord } from '@yulian/proofs';
import {
  AccessWorld,
  deliveryOf,
  handledBy,
  newAccessId,
  receiptOf,
  SOME_RECORD,
  subjectOf,
} from '../support/access-world.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { moveUnit, partOf, REGIONS, scopeOf, usccOf } from '../support/grant-world.js';
import { refused, refusedUnchanged } from '../support/refused.js';

const failingOf = ({ facts }: AccessRecord) => facts[0]?.failing ?? [];
const codesOf = (access: AccessRecord): readonly string[] =>
  failingOf(access).map(({ code }) => code);

forEachLedger('accesses', (openLedger) => {
  let at: AccessWorld;
  let caseId: string;
  beforeEach(async () => {
    at = await AccessWorld.open(openLedger);
    caseId = await at.openCase();
  });

  it('are decided, delivered and acknowledged, each a receipt of whoever did it', async () => {
    const grant = await at.grant();
    const terms = at.terms(caseId);
    const decided = await at.decideOne(grant, terms);
    expect(decided).to.deep.include({
      ...{ format: 1, kind: 'access', ...terms, grant, number: 1, owner: 'MarketMSP' },
      ...{ provider: usccOf('provider'), requester: usccOf('holder') },
    });
    await at.deliver([deliveryOf(terms.id)]);
    await at.acknowledge([receiptOf(terms.id)]);
    const { facts } = await at.get(terms.id);
    expect(facts.map(({ act, state, actor }) => [act, state, actor.unit])).to.deep.equal([
      ['decide', 'ALLOWED', usccOf('holder')],
      ['deliver', 'DELIVERED', usccOf('provider')],
      ['acknowledge', 'ACKNOWLEDGED', usccOf('holder')],
    ]);
    expect(facts[1]).to.include({ record: SOME_RECORD, digest: digestOf(`answer ${terms.id}`) });
  });

  it('that are denied are written with everything that stands in the way, and use nothing', async () => {
    const grant = await at.grant({ quota: { count: 1, per: 'DAY' }, fields: ['/name'] });
    const denied = await at.decideOne(
      grant,
      at.terms(caseId, { purpose: 'OTHER-1', fields: ['/name', '/address'] }),
    );
    expect(accessState(denied)).to.equal('DENIED');
    expect(codesOf(denied)).to.deep.equal(['SCOPE_PURPOSE', 'SCOPE_FIELDS']);
    expect(failingOf(denied)[0]?.grantableBy).to.deep.include({
      ...{ party: 'provider', unit: usccOf('provider') },
    });
    await refused(at.deliver([deliveryOf(denied.id)]), 'ACCESS_ACT_NOT_ALLOWED', {
      params: { state: 'DENIED' },
    });
    expect(accessState(await at.decideOne(grant, at.terms(caseId)))).to.equal('ALLOWED');
  });

  describe('of others than what was granted are denied, each with its code', () => {
    const denied = async (grant: string, chosen: object = {}): Promise<readonly string[]> =>
      codesOf(await at.decideOne(grant, at.terms(caseId, chosen)));

    it('after the grant was revoked, or one that it came from', async () => {
      const grant = await at.grant();
      await at.grants.revoke(grant);
      expect(await denied(grant)).to.deep.equal(['GRANT_REVOKED']);
    });

    it('before and after the interval', async () => {
      const until = new Date(Date.parse(at.world.clock.now) + 3_600_000).toISOString();
      const grant = await at.grant({ until });
      at.world.clock.advance({ minutes: 61 });
      expect(await denied(grant)).to.deep.equal(['SCOPE_EXPIRED']);
      const from = '2027-01-01T00:00:00.000Z';
      expect(await denied(await at.grant({ from }))).to.deep.equal(['SCOPE_NOT_YET']);
    });

    it('for another purpose, service item, or more fields', async () => {
      const grant = await at.grant({ serviceItems: ['000131001000'] });
      expect(await denied(grant)).to.deep.equal(['SCOPE_ITEM']);
      const other = await at.grant();
      expect(await denied(other, { purpose: 'ZWSJ-99' })).to.deep.equal(['SCOPE_PURPOSE']);
      expect(await denied(other, { fields: ['/name', '/other'] })).to.deep.equal(['SCOPE_FIELDS']);
    });

    it('in a sibling region, and while the registry has the unit in a retired one', async () => {
      const elsewhere = await at.grant({ regions: [REGIONS.elsewhere] });
      expect(await denied(elsewhere)).to.deep.equal(['SCOPE_REGION']);
      const grant = await at.grants.give({ holder: usccOf('below'), scope: partOf() });
      await moveUnit(at.world, 'below', { region: REGIONS.sibling });
      const below = await at.openCase('below');
      const terms = at.terms(below, { serviceItem: handledBy('below') });
      expect(codesOf(await at.decideOne(grant.id, terms, 'below'))).to.deep.equal(['SCOPE_REGION']);
      await at.world.decide({
        ...{ kind: 'DEFINE_REGION' },
        region: {
          ...{ code: REGIONS.sibling, name: '示例区划', validFrom: '2026-03-02T00:00:00.000Z' },
          ...{ validTo: at.world.clock.now, successor: REGIONS.county },
        },
      });
      const retired = at.terms(below, { serviceItem: handledBy('below') });
      const told = await at.decideOne(grant.id, retired, 'below');
      expect(codesOf(told)).to.deep.equal(['SCOPE_REGION_RETIRED']);
      expect(failingOf(told)[0]?.grantableBy).to.deep.equal([{ party: 'committee' }]);
    });

    it('under a grant that another unit holds', async () => {
      const own = await at.openCase('stranger');
      const terms = at.terms(own, { serviceItem: handledBy('stranger') });
      const told = await at.decideOne(await at.grant(), terms, 'stranger');
      expect(codesOf(told)).to.deep.equal(['ACCESS_NOT_HOLDER']);
      expect(failingOf(told)[0]).to.deep.include({
        ...{ wanted: [usccOf('stranger')], had: [usccOf('holder')] },
      });
    });

    it('in no case, another unit’s, one that has ended, or one of another item', async () => {
      const grant = await at.grant();
      expect(await denied(grant, { case: `cas_${'0'.repeat(64)}` })).to.deep.equal([
        'CASE_NOT_FOUND',
      ]);
      const others = await at.openCase('below');
      expect(await denied(grant, { case: others, serviceItem: handledBy('below') })).to.deep.equal([
        'CASE_ACT_NOT_COMPETENT',
      ]);
      expect(await denied(grant, { serviceItem: '000131001000' })).to.deep.equal([
        'CASE_OF_OTHER_ITEM',
      ]);
      const act = { act: 'withdraw', id: caseId, basis: 'ZWFW-11' };
      await at.as('holder', 'clerk').submit('case:act', act);
      expect(await denied(grant)).to.deep.equal(['CASE_NOT_OPEN']);
    });
  });

  it('together never exceed a quota, of the grant or of one above it', async () => {
    const grant = await at.grant({ quota: { count: 3, per: 'MONTH' } });
    const five = Array.from({ length: 5 }, () => at.terms(caseId));
    const states = (await at.decide(grant, five)).map(accessState);
    expect(states).to.deep.equal(['ALLOWED', 'ALLOWED', 'ALLOWED', 'DENIED', 'DENIED']);
    const whatIf = await at.grants.whatIf(grant);
    expect(whatIf.allowed ? [] : whatIf.failing.map(({ code }) => code)).to.deep.equal([
      'SCOPE_QUOTA',
    ]);
    at.world.clock.advance({ days: 31 });
    expect(accessState(await at.decideOne(grant, at.terms(caseId)))).to.equal('ALLOWED');

    const parent = await at.grant({ quota: { count: 2, per: 'TOTAL' } });
    const scope = partOf({ quota: { count: 1, per: 'TOTAL' } });
    const child = (await at.grants.delegate(parent, { scope })).id;
    await at.decideOne(parent, at.terms(caseId));
    await at.decideOne(parent, at.terms(caseId));
    const below = at.terms(await at.openCase('below'), { serviceItem: handledBy('below') });
    const told = await at.decideOne(child, below, 'below');
    expect(failingOf(told).map(({ code, of }) => [code, of])).to.deep.equal([
      ['SCOPE_QUOTA', parent],
    ]);
  });

  it('count within a day of China, and a clock that is behind brings none back', async () => {
    const grant = await at.grant({ quota: { count: 1, per: 'DAY' } });
    await at.decideOne(grant, at.terms(caseId));
    at.world.clock.advance({ days: 1 });
    expect(accessState(await at.decideOne(grant, at.terms(caseId)))).to.equal('ALLOWED');
    at.world.clock.advance({ days: -1 });
    expect(codesOf(await at.decideOne(grant, at.terms(caseId)))).to.deep.equal(['SCOPE_QUOTA']);
  });

  it('on one subject are numbered without a gap, the denied ones, too', async () => {
    const grant = await at.grant();
    const one = subjectOf('one');
    const list = await at.decide(grant, [
      at.terms(caseId, { subject: one }),
      at.terms(caseId, { subject: one, purpose: 'OTHER-1' }),
      at.terms(caseId, { subject: subjectOf('two') }),
      at.terms(caseId, { subject: one }),
    ]);
    expect(list.map(({ number }) => number)).to.deep.equal([1, 2, 1, 3]);
    const next = await at.decideOne(grant, at.terms(caseId, { subject: one }));
    expect(next.number).to.equal(4);
    const ofOne = [...list.filter(({ subject }) => subject === one), next];
    const last = await at.count(one);
    expect([last, accessGap(ofOne, last)]).to.deep.equal([4, undefined]);
    expect(accessGap(ofOne.slice(1), last)).to.equal(1);
    expect(accessGap(ofOne.slice(0, -1), last)).to.equal(4);
    expect(accessGap([ofOne[0], ofOne[2], ofOne[3]] as AccessRecord[], last)).to.equal(2);
    expect(await at.count(subjectOf('nobody'))).to.equal(0);
  });

  it('that are asked for again are answered as they were decided, and used once', async () => {
    const grant = await at.grant({ quota: { count: 1, per: 'TOTAL' } });
    const terms = at.terms(caseId);
    const first = await at.decideOne(grant, terms);
    const [again, next] = await at.decide(grant, [terms, at.terms(caseId)]);
    expect(again).to.deep.equal(first);
    expect(codesOf(next as AccessRecord)).to.deep.equal(['SCOPE_QUOTA']);
    const other = { ...terms, fields: ['/address'] };
    await refusedUnchanged(at.world, () => at.decide(grant, [other]), 'ACCESS_ID_TAKEN', {
      pointer: '/accesses/0/id',
    });
    await refused(at.decide(grant, [terms], 'stranger'), 'ACCESS_ID_TAKEN');
    await refused(at.decide(grant, [at.terms(caseId), terms, terms]), 'ARGUMENT_INVALID');
  });

  it('under no grant are refused, and nothing is written', async () => {
    const none = `grt_${'0'.repeat(64)}`;
    const ask = () => at.decide(none, [at.terms(caseId)]);
    await refusedUnchanged(at.world, ask, 'GRANT_NOT_FOUND');
    const grant = await at.grant();
    const show = { ...at.terms(caseId), mode: 'SHOW' as const };
    await refusedUnchanged(at.world, () => at.decide(grant, [show]), 'ARGUMENT_INVALID', {
      pointer: '/accesses/0/mode',
    });
  });

  describe('and their receipts', () => {
    it('that were forged are refused', async () => {
      const id = await at.allowed();
      await refused(at.deliver([deliveryOf(id)], 'holder'), 'ACCESS_ACT_NOT_COMPETENT');
      await refused(at.acknowledge([receiptOf(id)]), 'ACCESS_ACT_NOT_ALLOWED', {
        params: { state: 'ALLOWED' },
      });
      await at.deliver([deliveryOf(id)]);
      const other = receiptOf(id, { digest: digestOf('something else') });
      await refusedUnchanged(at.world, () => at.acknowledge([other]), 'ACCESS_RECEIPT_DIFFERS', {
        pointer: '/receipts/0/digest',
      });
      await refused(at.acknowledge([receiptOf(id)], 'stranger'), 'ACCESS_ACT_NOT_COMPETENT');
      await refused(at.deliver([deliveryOf(newAccessId())]), 'RECORD_NOT_FOUND', {
        pointer: '/deliveries/0/id',
      });
    });

    it('that are sent again are taken once; others than before are refused', async () => {
      const id = await at.allowed();
      await at.deliver([deliveryOf(id)]);
      await at.deliver([deliveryOf(id)]);
      expect((await at.get(id)).facts).to.have.lengthOf(2);
      const other = deliveryOf(id, { digest: digestOf('another answer') });
      await refused(at.deliver([other]), 'ACCESS_ACT_NOT_ALLOWED', {
        params: { state: 'DELIVERED' },
      });
      await at.acknowledge([receiptOf(id)]);
      await at.acknowledge([receiptOf(id)]);
      expect((await at.get(id)).facts).to.have.lengthOf(3);
      await refused(at.deliver([deliveryOf(id)]), 'ACCESS_ACT_NOT_ALLOWED');
    });

    it('name the record that data are from, and none where there are none', async () => {
      const id = await at.allowed();
      const { record: _, ...nameless } = deliveryOf(id);
      await refused(at.deliver([nameless]), 'ACCESS_DELIVERY_INVALID', {
        pointer: '/deliveries/0/record',
      });
      const named = deliveryOf(id, { outcome: 'NO_RECORD' });
      await refused(at.deliver([named]), 'ACCESS_DELIVERY_INVALID');
      await at.deliver([{ ...nameless, outcome: 'NO_RECORD' }]);
      await at.acknowledge([receiptOf(id)]);
      expect((await at.get(id)).facts.map(({ state }) => state)).to.deep.equal([
        ...['ALLOWED', 'NO_RECORD', 'ACKNOWLEDGED'],
      ]);
    });

    it('say that what came does not hold, and why', async () => {
      const id = await at.allowed();
      const dispute = { id, fault: 'DELIVERY-FIELDS', digest: digestOf('what came') };
      await refused(at.dispute(dispute), 'ACCESS_ACT_NOT_ALLOWED');
      await at.deliver([deliveryOf(id)]);
      await refused(at.dispute(dispute, 'provider'), 'ACCESS_ACT_NOT_COMPETENT');
      const { answer } = await at.dispute(dispute);
      expect(answer.facts.at(-1)).to.deep.include({
        ...{ act: 'dispute', state: 'DISPUTED', basis: 'DELIVERY-FIELDS' },
      });
      await refused(at.acknowledge([receiptOf(id)]), 'ACCESS_ACT_NOT_ALLOWED');
    });
  });

  describe('are sealed to keys', () => {
    const newKey = (): string => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const der = publicKey.export({ format: 'der', type: 'spki' });
      return der.subarray(-65).toString('hex');
    };

    it('that a unit registers and rotates', async () => {
      const [first, second] = [newKey(), newKey()];
      await at.registerKey(first);
      expect((await at.registerKey(first)).facts).to.have.lengthOf(1);
      const { facts, unit, owner } = await at.registerKey(second);
      expect({ unit, owner }).to.deep.equal({ unit: usccOf('provider'), owner: 'MarketMSP' });
      expect(facts.map(({ number, publicKey }) => [number, publicKey])).to.deep.equal([
        [1, first],
        [2, second],
      ]);
      await refused(at.registerKey(first), 'EXCHANGE_KEY_IN_USE', { pointer: '/publicKey' });
      await refused(
        at.world.as('water', 'auditor').query('access:exchangeKey', usccOf('stranger')),
        'EXCHANGE_KEY_NOT_FOUND',
      );
    });

    it('that are points of the curve', async () => {
      const key = newKey();
      const off = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`;
      const pointer = '/publicKey';
      for (const bad of [off, key.slice(2), `02${key.slice(2, 66)}`, `04${'f'.repeat(128)}`]) {
        await refused(at.registerKey(bad), 'ARGUMENT_INVALID', { pointer });
      }
      await refused(at.registerKey(key, 'provider', 'clerk'), 'ROLE_REQUIRED');
    });
  });

  it('are there for grants of units that are named, and for successors', async () => {
    const named = await at.grant({ units: [usccOf('below')], levels: 'any' });
    const below = at.terms(await at.openCase('below'), { serviceItem: handledBy('below') });
    expect(codesOf(await at.decideOne(named, below, 'below'))).to.deep.equal([]);
    const holders = await at.decideOne(named, at.terms(caseId));
    expect(codesOf(holders)).to.deep.equal(['SCOPE_UNIT']);
    expect(scopeOf().units).to.equal('any');
  });
});

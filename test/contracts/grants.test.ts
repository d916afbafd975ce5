// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { grantState, type ScopeDecision } from '@yulian/proofs';
import { call } from '../support/caller.js';
import { Catalogue } from '../support/catalogue-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import {
  ENDS,
  Grants,
  ITEM,
  moveUnit,
  partOf,
  REGIONS,
  scopeOf,
  SHARING,
  sharingWorld,
  usccOf,
  useOf,
} from '../support/grant-world.js';
import { MEMBERS } from '../support/members.js';
import { endorsed } from '../support/phases.js';
import { readWriteSetOf } from '../support/read-write-set.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

function codesOf(decision: ScopeDecision): readonly string[] {
  return decision.allowed ? [] : decision.failing.map(({ code }) => code);
}

forEachLedger('grants', (openLedger) => {
  let world: World;
  let grants: Grants;
  beforeEach(async () => {
    world = await sharingWorld(openLedger);
    grants = new Grants(world);
  });

  it('say whose item, to whom, by whom, within which scope', async () => {
    const grant = await grants.give();
    expect(grant).to.deep.include({
      ...{ format: 1, kind: 'grant', item: ITEM, mayDelegate: true, owner: 'MarketMSP' },
      ...{ provider: usccOf('provider'), grantedBy: usccOf('provider') },
      holder: usccOf('holder'),
    });
    expect(grant.facts[0]).to.deep.include({ act: 'give', state: 'GIVEN', scope: scopeOf() });
    expect(await grants.get(grant.id)).to.deep.equal(grant);
  });

  it('go to other units that are there, within scopes that mean something', async () => {
    const give = (chosen: Parameters<Grants['give']>[0]) => () => grants.give(chosen);
    const cases = [
      [{ item: '307009-1' }, 'CATALOGUE_ITEM_NOT_FOUND', '/item'],
      [
        { scope: scopeOf({ fields: ['/name', '/note'] }) },
        'ITEM_FIELDS_NOT_OFFERED',
        '/scope/fields',
      ],
      [{ holder: usccOf('provider') }, 'ARGUMENT_INVALID', '/holder'],
      [{ holder: '11999999T0000001XT' }, 'UNIT_NOT_FOUND', '/holder'],
      [{ scope: scopeOf({ units: ['11999999T0000001XT'] }) }, 'UNIT_NOT_FOUND', '/scope/units/0'],
      [{ scope: scopeOf({ regions: ['999988'] }) }, 'REGION_NOT_FOUND', '/scope/regions/0'],
      [{ scope: scopeOf({ regions: ['999905'] }) }, 'REGION_NOT_VALID', '/scope/regions/0'],
      [{ scope: scopeOf({ until: world.clock.now }) }, 'LEGAL_TIME_INVALID', '/scope/until'],
      [{ scope: scopeOf({ purposes: [] }) }, 'ARGUMENT_INVALID', '/scope/purposes'],
      [{ scope: scopeOf({ until: scopeOf().from }) }, 'ARGUMENT_INVALID', '/scope/until'],
      [{ scope: scopeOf({ fields: ['/name', '/name'] }) }, 'ARGUMENT_INVALID', '/scope/fields'],
      [{ scope: scopeOf({ serviceItems: ['013900009999'] }) }, 'ARGUMENT_INVALID', undefined],
    ] as const;
    for (const [chosen, code, pointer] of cases) {
      const detail = pointer === undefined ? {} : { pointer };
      await refusedUnchanged(world, give(chosen), code, detail);
    }
  });

  it('are given by whoever provides the item, of what is published and shared', async () => {
    await refused(grants.give({}, 'supervisor'), 'CATALOGUE_ITEM_NOT_OWN', {
      params: { provider: usccOf('provider') },
    });
    const catalogue = new Catalogue(world);
    const sharing = { class: 'NOT_SHARED', legalBasis: 'BMFG-2' } as const;
    const secret = await catalogue.published({ sharing });
    await refused(grants.give({ item: secret }), 'ITEM_NOT_SHARED', { pointer: '/item' });
    const { id: draft } = await catalogue.draft();
    await refused(grants.give({ item: draft }), 'CATALOGUE_ITEM_NOT_FOUND');
    const kept = await catalogue.published();
    await catalogue.retire(ITEM);
    await refused(grants.give(), 'CATALOGUE_ITEM_NOT_FOUND');
    await moveUnit(world, 'provider', { state: 'MERGED', successor: usccOf('stranger') });
    const { provider, grantedBy } = await grants.give({ item: kept }, 'stranger');
    expect({ provider, grantedBy }).to.deep.equal({
      ...{ provider: usccOf('provider'), grantedBy: usccOf('stranger') },
    });
  });

  it('are only ever narrowed', async () => {
    const { id } = await grants.give();
    const wider = scopeOf({ fields: ['/name', '/address', '/other'], quota: 'unlimited' });
    await refusedUnchanged(world, () => grants.narrow(id, wider), 'SCOPE_WIDER', {
      pointer: '/scope',
      params: { dimensions: ['fields', 'quota'] },
    });
    const narrower = scopeOf({ fields: ['/name'] });
    const { facts } = await grants.narrow(id, narrower);
    expect(facts.map(({ act, state }) => [act, state])).to.deep.equal([
      ['give', 'GIVEN'],
      ['narrow', 'GIVEN'],
    ]);
    await refused(grants.narrow(id, scopeOf()), 'SCOPE_WIDER');
    expect(codesOf(await grants.whatIf(id, { fields: ['/address'] }))).to.deep.equal([
      'SCOPE_FIELDS',
    ]);
  });

  it('that are revoked are over at once, and what they were can still be known', async () => {
    const { id } = await grants.give();
    const given = world.clock.now;
    world.clock.advance({ days: 1 });
    await grants.revoke(id);
    expect(codesOf(await grants.whatIf(id))).to.deep.equal(['GRANT_REVOKED']);
    world.clock.advance({ days: 1 });
    const grant = await grants.get(id);
    const at = world.clock.now;
    expect(grantState(grant, { at })).to.equal('REVOKED');
    expect(grantState(grant, { at, knownAt: given })).to.equal('ACTIVE');
    expect(grantState(grant, { at: given })).to.equal('ACTIVE');
    expect(grantState(grant, { at: ENDS, knownAt: given })).to.equal('EXPIRED');
    expect(grantState(grant, { at, knownAt: '2026-01-01T00:00:00.000Z' })).to.equal('UNKNOWN_THEN');
  });

  it('that were revoked stay so for whoever’s clock is behind', async () => {
    const { id } = await grants.give();
    world.clock.advance({ minutes: 2 });
    await grants.revoke(id);
    world.clock.advance({ minutes: -1 });
    expect(codesOf(await grants.whatIf(id))).to.deep.equal(['GRANT_REVOKED']);
    await refused(grants.delegate(id), 'GRANT_ACT_NOT_ALLOWED', { params: { state: 'REVOKED' } });
  });

  describe('passed down', () => {
    it('keep who passed them on, and belong to the provider', async () => {
      const parent = await grants.give();
      const child = await grants.delegate(parent.id);
      expect(child).to.deep.include({
        ...{ parent: parent.id, grantedBy: usccOf('holder'), holder: usccOf('below') },
        ...{ provider: usccOf('provider'), owner: 'MarketMSP', item: ITEM },
      });
      const scope = partOf({ levels: ['township'] });
      const third = { holder: usccOf('furtherBelow'), scope, mayDelegate: false };
      const grandchild = await grants.delegate(child.id, third, 'below');
      expect(grandchild).to.include({ parent: child.id, grantedBy: usccOf('below') });
      expect(await grants.whatIf(grandchild.id, {}, 'furtherBelow')).to.deep.equal({
        allowed: true,
      });
    });

    it('are parts of what they come from, go down only, and only where it is allowed', async () => {
      const { id } = await grants.give();
      const delegate = (chosen: Parameters<Grants['delegate']>[1]) => grants.delegate(id, chosen);
      await refused(delegate({ scope: partOf({ fields: ['/other'] }) }), 'SCOPE_WIDER', {
        params: { dimensions: ['fields'] },
      });
      await refused(delegate({ holder: usccOf('stranger') }), 'GRANT_NOT_DOWNWARD', {
        pointer: '/holder',
      });
      await refused(delegate({ scope: partOf({ levels: ['city'] }) }), 'GRANT_NOT_DOWNWARD', {
        pointer: '/scope/levels',
      });
      await refused(
        delegate({ scope: partOf({ regions: [REGIONS.elsewhere] }) }),
        'GRANT_NOT_DOWNWARD',
        {
          pointer: '/scope/regions',
        },
      );
      await refused(delegate({ holder: usccOf('provider') }), 'ARGUMENT_INVALID');
      const fixed = await grants.give({ mayDelegate: false });
      await refused(grants.delegate(fixed.id), 'GRANT_NOT_DELEGABLE', { pointer: '/parent' });
    });

    it('end, and shrink, with any grant above them', async () => {
      const { id } = await grants.give();
      const child = await grants.delegate(id);
      const scope = partOf({ levels: ['township'] });
      const third = { holder: usccOf('furtherBelow'), scope };
      const grandchild = await grants.delegate(child.id, third, 'below');
      const ask = (fields = ['/name']) => grants.whatIf(grandchild.id, { fields }, 'furtherBelow');
      await grants.narrow(id, scopeOf({ fields: ['/name'] }));
      expect(await ask()).to.deep.equal({ allowed: true });
      expect(await ask(['/address'])).to.deep.equal({
        allowed: false,
        failing: [
          {
            ...{ dimension: 'fields', code: 'SCOPE_FIELDS', of: id },
            ...{ wanted: ['/address'], had: ['/name'] },
            grantableBy: [
              { party: 'provider', unit: usccOf('provider') },
              { party: 'supervisor', unit: usccOf('supervisor') },
            ],
          },
        ],
      });
      await grants.revoke(child.id, 'holder');
      const decision = await ask();
      expect(codesOf(decision)).to.deep.equal(['GRANT_REVOKED']);
      expect(!decision.allowed && decision.failing[0]?.of).to.equal(child.id);
      await grants.revoke(id);
      expect(codesOf(await ask())).to.deep.equal(['GRANT_REVOKED', 'GRANT_REVOKED']);
    });
  });

  describe('asked what if', () => {
    it('name everything that fails, and who can grant it', async () => {
      const { id } = await grants.give({ scope: scopeOf({ levels: ['county'] }) });
      const decision = await grants.whatIf(id, {
        ...{ purpose: 'OTHER-1', fields: ['/name', '/other'], used: 100 },
      });
      expect(codesOf(decision)).to.deep.equal([
        ...['SCOPE_LEVEL', 'SCOPE_PURPOSE', 'SCOPE_FIELDS', 'SCOPE_QUOTA'],
      ]);
    });

    it('follow the registry: a sibling region, a retired one, one that was merged', async () => {
      const county = scopeOf({ regions: [REGIONS.county], levels: 'any' });
      const { id } = await grants.give({ scope: county });
      const below = await grants.give({ holder: usccOf('below'), scope: county });
      expect(codesOf(await grants.whatIf(id))).to.deep.equal(['SCOPE_REGION']);
      expect(codesOf(await grants.whatIf(below.id, {}, 'below'))).to.deep.equal([]);
      await moveUnit(world, 'below', { region: REGIONS.sibling });
      expect(codesOf(await grants.whatIf(below.id, {}, 'below'))).to.deep.equal(['SCOPE_REGION']);
      const { county: code, sibling: successor } = REGIONS;
      const [validFrom, validTo] = ['2026-03-02T00:00:00.000Z', world.clock.now];
      await world.decide({
        kind: 'DEFINE_REGION',
        region: { code, name: '示例区划', validFrom, validTo, successor },
      });
      expect(codesOf(await grants.whatIf(below.id, {}, 'below'))).to.deep.equal([]);
    });

    it('refuse a unit that the registry has in a region that ended', async () => {
      const { id } = await grants.give();
      const [code, successor] = [REGIONS.city, REGIONS.county];
      const [validFrom, validTo] = ['2026-03-02T00:00:00.000Z', world.clock.now];
      await world.decide({
        kind: 'DEFINE_REGION',
        region: { code, name: '示例区划', validFrom, validTo, successor },
      });
      const decision = await grants.whatIf(id);
      expect(!decision.allowed && decision.failing).to.deep.equal([
        {
          ...{ dimension: 'region', code: 'SCOPE_REGION_RETIRED', of: id },
          ...{ wanted: [code], had: [successor], grantableBy: [{ party: 'committee' }] },
        },
      ]);
    });

    it('write nothing', async () => {
      const { id } = await grants.give();
      const before = await world.head();
      await grants.whatIf(id);
      expect(await world.head()).to.equal(before);
      const caller = world.as(SHARING.holder, 'clerk');
      const transaction = await endorsed(world, caller, call('grant:whatIf', useOf(id)));
      expect(readWriteSetOf(transaction.payload)?.writes).to.deep.equal([]);
    });

    it('tell others no more of a grant than of none', async () => {
      const { id } = await grants.give();
      const unknown = `grt_${'0'.repeat(64)}`;
      const told = await refused(grants.whatIf(id, {}, 'stranger'), 'GRANT_NOT_FOUND');
      const none = await refused(grants.whatIf(unknown, {}, 'stranger'), 'GRANT_NOT_FOUND');
      expect(told.message).to.equal(none.message);
      const named = scopeOf({ units: [usccOf('stranger')] });
      const own = await grants.give({ scope: named });
      expect(await grants.whatIf(own.id, {}, 'stranger')).to.deep.equal({ allowed: true });
    });
  });

  it('serve the successor of a unit that was merged', async () => {
    const scope = scopeOf({ units: [usccOf('holder')], regions: 'any' });
    const { id } = await grants.give({ scope });
    await refused(grants.whatIf(id, {}, 'stranger'), 'GRANT_NOT_FOUND');
    await moveUnit(world, 'holder', { state: 'MERGED', successor: MEMBERS.emergency.uscc });
    expect(await grants.whatIf(id, {}, 'stranger')).to.deep.equal({ allowed: true });
  });
});

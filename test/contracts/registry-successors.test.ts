// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { actOf, licenceOf, TYPE } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { givePowers, issued, issuingWorld } from '../support/issuing-world.js';
import { MEMBERS, type MemberName } from '../support/members.js';
import { refused } from '../support/refused.js';
import type { World } from '../support/world.js';
import { makeLicenceIdentifier } from '@yulian/proofs';

forEachLedger('successors', (openLedger) => {
  let world: World;
  let licence: string;
  beforeEach(async () => {
    world = await issuingWorld(openLedger);
    licence = await issued(world);
  });

  const end = (member: MemberName, successor?: MemberName, from = world.clock.now) =>
    world.decide({
      kind: 'CHANGE_UNIT',
      change: {
        uscc: MEMBERS[member].uscc,
        from,
        state: successor === undefined ? 'CLOSED' : 'MERGED',
        ...(successor === undefined ? {} : { successor: MEMBERS[successor].uscc }),
      },
    });
  const suspend = (member: MemberName, id = licence) =>
    world.as(member, 'approver').act(actOf(id, 'suspend'));

  it('act on what the unit issued, from the merger on', async () => {
    await refused(suspend('housing'), 'ACT_NOT_COMPETENT');
    await end('market', 'housing');
    await refused(suspend('market'), 'UNIT_NOT_ACTIVE', { params: { state: 'MERGED' } });
    await refused(suspend('water'), 'ACT_NOT_COMPETENT');
    const { facts, owner, issuer } = await suspend('housing');
    expect(facts.at(-1)?.actor).to.include({ unit: MEMBERS.housing.uscc });
    expect({ owner, issuer }).to.deep.equal({ owner: 'MarketMSP', issuer: MEMBERS.market.uscc });
  });

  it('inherit through others, and not before the date of the merger', async () => {
    world.clock.advance({ days: 1 });
    const later = '2026-06-01T00:00:00.000Z';
    await end('market', 'housing', later);
    await refused(suspend('housing'), 'ACT_NOT_COMPETENT');
    world.clock.set(later);
    await end('housing', 'water');
    await refused(suspend('housing'), 'UNIT_NOT_ACTIVE');
    expect(await suspend('water')).to.include({ id: licence });
  });

  it('do not exist for a unit that was closed, nor for one that is active again', async () => {
    await end('market');
    await refused(suspend('housing'), 'ACT_NOT_COMPETENT');
    await end('market', 'housing');
    await world.decide({
      kind: 'CHANGE_UNIT',
      change: { uscc: MEMBERS.market.uscc, from: world.clock.now, state: 'ACTIVE' },
    });
    await refused(suspend('housing'), 'ACT_NOT_COMPETENT');
    expect(await suspend('market')).to.include({ id: licence });
  });

  it('survive mergers that run in a circle', async () => {
    await end('market', 'housing');
    await end('housing', 'market');
    await refused(suspend('water'), 'ACT_NOT_COMPETENT');
  });

  it('issue new versions in their own name, when they have the authority', async () => {
    await end('market', 'housing');
    const next = licenceOf({
      id: makeLicenceIdentifier({
        typeCode: TYPE,
        issuerCode: MEMBERS.housing.uscc,
        serial: licence.split('.')[7] ?? '',
        version: 2,
      }),
      issuedAt: '2026-03-02T00:00:00.000Z',
      validFrom: '2026-03-02T00:00:00.000Z',
    });
    const succeed = () =>
      world.as('housing', 'clerk').succeed({ act: 'change', previous: licence, next });
    await refused(succeed(), 'AUTHORITY_REQUIRED');
    await givePowers(world, 'housing', ['issue']);
    expect(await succeed()).to.include({ owner: 'HousingMSP', supersedes: licence });
    const { licence: before } = await world.as('water', 'auditor').licence(licence);
    expect(before).to.include({ owner: 'MarketMSP', supersededBy: next.id });
  });

  it('of the body that defines a type decide on it', async () => {
    await refused(givePowersAs('water'), 'NOT_TYPE_DEFINER');
    await end('bureau', 'water');
    await refused(givePowersAs('bureau'), 'UNIT_NOT_ACTIVE');
    await givePowersAs('water');
  });

  const givePowersAs = (member: MemberName) =>
    world.as(member, 'approver').give({
      typeCode: TYPE,
      unit: MEMBERS.emergency.uscc,
      powers: ['revoke'],
      from: world.clock.now,
      basis: 'XZCFF-17',
    });
});

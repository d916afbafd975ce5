// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { ActInput } from '@yulian/chaincode/schemas';
import { BatchFixture } from '../support/batch-fixture.js';
import { actOf, nextOf, typeCodeOf } from '../support/fixtures.js';
import { forEachLedgerThinly } from '../support/for-each-ledger.js';
import { defineType, givePowers, issued, issuingWorld } from '../support/issuing-world.js';
import { MEMBERS } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';
import { ACT_NAMES, GIVEN_ACTS, isNewVersion, NEW_VERSION } from './acts-expected.js';

/** What must have happened before an act. */
const FIRST: Readonly<Partial<Record<string, ActInput['act']>>> = { restore: 'suspend' };

forEachLedgerThinly(3, 'competence', (openLedger) => {
  let world: World;
  before(async () => {
    world = await issuingWorld(openLedger);
  });

  async function ready(act: string): Promise<string> {
    const id = await issued(world);
    const first = FIRST[act];
    if (first !== undefined) await world.as('market', 'approver').act(actOf(id, first));
    return id;
  }

  for (const act of ACT_NAMES) {
    if (isNewVersion(act)) continue;
    it(`for ${act}: the issuer, and ${GIVEN_ACTS.includes(act) ? 'who was given it' : 'nobody else'}`, async () => {
      const id = await ready(act);
      await give(['issue']);
      const doIt = () => world.as('emergency', 'approver').act(actOf(id, act));
      const params = { act, issuer: MEMBERS.market.uscc, unit: MEMBERS.emergency.uscc };
      await refusedUnchanged(world, doIt, 'ACT_NOT_COMPETENT', { params });
      // Every other power, that of issuing included, does not help.
      const others = ['issue', ...GIVEN_ACTS].filter((power) => power !== act);
      await give(others);
      await refused(doIt(), 'ACT_NOT_COMPETENT');
      await give([...others, act]);
      if (!GIVEN_ACTS.includes(act)) return;
      const { facts, owner } = await doIt();
      expect(facts.at(-1)?.actor).to.include({ unit: MEMBERS.emergency.uscc });
      expect(owner).to.equal('MarketMSP');
    });
  }

  /** Gives the penalty authority exactly these powers from now on. */
  async function give(powers: readonly string[]): Promise<void> {
    world.clock.advance({ minutes: 1 });
    const known = powers.filter((power) => ['issue', ...GIVEN_ACTS].includes(power));
    await givePowers(world, 'emergency', known, { from: world.clock.now, replace: true });
  }

  for (const act of NEW_VERSION) {
    it(`for ${act}: the issuer's clerk alone`, async () => {
      const next = nextOf(
        { id: await issued(world, { validTo: END }), validTo: END },
        act as 'change',
      );
      await refused(world.as('emergency', 'clerk').succeed(next), 'ACT_NOT_COMPETENT');
      await refused(world.as('market', 'approver').succeed(next), 'ROLE_REQUIRED');
      await world.as('market', 'clerk').succeed(next);
    });
  }

  it('on a whole batch is as on one licence', async () => {
    const { input, id } = new BatchFixture();
    await world.as('market', 'clerk').issueBatch(input);
    const revoke = () =>
      world
        .as('water', 'approver')
        .actOnBatch({ act: 'revoke', id, from: world.clock.now, basis: 'X-1' });
    await refused(revoke(), 'ACT_NOT_COMPETENT');
    await givePowers(world, 'water', ['revoke']);
    expect((await revoke()).facts.at(-1)).to.include({ state: 'REVOKED' });
  });

  it('of one type is none of another', async () => {
    const typeCode = typeCodeOf('004');
    await defineType(world, { typeCode });
    await givePowers(world, 'housing', ['revoke'], { typeCode });
    const id = await issued(world);
    await refused(world.as('housing', 'approver').act(actOf(id, 'revoke')), 'ACT_NOT_COMPETENT');
    const other = await issued(world, { typeCode });
    await world.as('housing', 'approver').act(actOf(other, 'revoke'));
  });

  it('is asked of the acting role: state changes need an approver', async () => {
    const id = await issued(world);
    for (const role of ['clerk', 'auditor', 'committee', 'operator', 'gateway'] as const) {
      await refused(world.as('market', role).act(actOf(id, 'suspend')), 'ROLE_REQUIRED');
    }
  });
});

const END = '2030-01-01T00:00:00.000Z';

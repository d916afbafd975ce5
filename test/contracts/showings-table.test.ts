// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { SHOWING_ACTS } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { SHARING, sharingWorld, usccOf } from '../support/grant-world.js';
import { redemptionOf, Subjects } from '../support/subject-fixture.js';
import type { World } from '../support/world.js';
import {
  expectedShowingOutcome,
  SHOWING_ACT_NAMES,
  SHOWING_ACTORS,
  SHOWING_SITUATIONS,
  type ShowingActName,
  type ShowingActorName,
  type ShowingSituation,
} from './showings-expected.js';

describe('the table of acts on showings', () => {
  it('knows the acts written by hand, and the offering', () => {
    expect(Object.keys(SHOWING_ACTS)).to.have.members(['offer', ...SHOWING_ACT_NAMES]);
  });
});

forEachLedger('acts on a showing', (openLedger) => {
  let world: World;
  const ids = new Map<ShowingSituation, string>();
  before(async () => {
    world = await sharingWorld(openLedger);
    const subjects = new Subjects(world);
    ids.set('EXPIRED', (await subjects.offer()).id);
    world.clock.advance({ minutes: 5 });
    const offered = async () => (await subjects.offer()).id;
    ids.set('OFFERED', await offered());
    ids.set('OFFERED_TO_HOLDER', (await subjects.offer({ requester: usccOf('holder') })).id);
    ids.set('WITHDRAWN', (await subjects.takeBack(await offered())).id);
    ids.set('REDEEMED', (await subjects.redeem(await offered())).id);
  });

  function callFor(act: ShowingActName, id: string): Call {
    if (act === 'redeem') return call('showing:redeem', redemptionOf(id));
    return call('showing:withdraw', { id, basis: 'X-1' });
  }

  for (const situation of SHOWING_SITUATIONS) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      const id = ids.get(situation) ?? '';
      for (const act of SHOWING_ACT_NAMES) {
        for (const actor of Object.keys(SHOWING_ACTORS) as ShowingActorName[]) {
          const [party, role] = SHOWING_ACTORS[actor];
          const caller = world.as(SHARING[party], role);
          const found = await endorsedOutcome(world, caller, callFor(act, id));
          const expected = expectedShowingOutcome(situation, act, actor);
          expect(found, `${act} by ${actor}`).to.equal(expected);
        }
      }
    });
  }
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { OBJECTION_ACTS } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { SHARING, sharingWorld } from '../support/grant-world.js';
import { objectionOf, Subjects } from '../support/subject-fixture.js';
import type { World } from '../support/world.js';
import {
  expectedObjectionOutcome,
  OBJECTION_ACT_NAMES,
  OBJECTION_ACTORS,
  OBJECTION_SITUATIONS,
  type ObjectionActName,
  type ObjectionActorName,
  type ObjectionSituation,
} from './objections-expected.js';

interface Made {
  readonly access: string;
  readonly id: string;
}

type Way = (subjects: Subjects, access: string) => Promise<string>;

/** The situation before, and what is done in it. */
function after(way: Way, step: (subjects: Subjects, id: string) => Promise<unknown>): Way {
  return async (subjects, access) => {
    const id = await way(subjects, access);
    await step(subjects, id);
    return id;
  };
}

const OPEN: Way = async (subjects, access) => (await subjects.raise(access)).id;
const UPHELD = after(OPEN, (s, id) => s.act(id, 'uphold'));
const ESCALATED = after(UPHELD, (s, id) => s.act(id, 'escalate'));

/** Brings an access into a situation; answers the objection's id. */
const WAYS: Readonly<Record<Exclude<ObjectionSituation, 'OPEN_OVERDUE'>, Way>> = {
  NONE: () => Promise.resolve(`obj_${digestOf('none')}`),
  OPEN,
  ACCEPTED: after(OPEN, (s, id) => s.act(id, 'accept')),
  UPHELD,
  WITHDRAWN: after(OPEN, (s, id) => s.act(id, 'withdraw')),
  ESCALATED,
  ACCEPTED_BY_SUPERVISOR: after(ESCALATED, (s, id) => s.act(id, 'accept', 'supervisor')),
  UPHELD_BY_SUPERVISOR: after(ESCALATED, (s, id) => s.act(id, 'uphold', 'supervisor')),
};

describe('the table of acts on objections', () => {
  it('knows the acts written by hand and no others', () => {
    expect(Object.keys(OBJECTION_ACTS)).to.have.members([...OBJECTION_ACT_NAMES]);
  });
});

forEachLedger('acts on an objection', (openLedger) => {
  let world: World;
  const made = new Map<ObjectionSituation, Made>();
  before(async () => {
    world = await sharingWorld(openLedger);
    const calendar = { year: 2026, daysOff: [], workdays: [] };
    await world.decide({ kind: 'SET_CALENDAR', calendar });
    const subjects = new Subjects(world);
    const { id: access } = await subjects.access();
    made.set('OPEN_OVERDUE', { access, id: await OPEN(subjects, access) });
    world.clock.advance({ days: 22 });
    for (const [situation, way] of Object.entries(WAYS)) {
      const { id: access } = await subjects.access();
      made.set(situation as ObjectionSituation, { access, id: await way(subjects, access) });
    }
  });

  function callFor(act: ObjectionActName, { access, id }: Made): Call {
    if (act === 'raise') return call('objection:raise', objectionOf(access));
    return call('objection:act', { act, id, basis: 'X-1' });
  }

  for (const situation of OBJECTION_SITUATIONS) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      for (const act of OBJECTION_ACT_NAMES) {
        for (const actor of Object.keys(OBJECTION_ACTORS) as ObjectionActorName[]) {
          const [party, role] = OBJECTION_ACTORS[actor];
          const caller = world.as(SHARING[party], role);
          const found = await endorsedOutcome(world, caller, callFor(act, made.get(situation)!));
          const expected = expectedObjectionOutcome(situation, act, actor);
          expect(found, `${act} by ${actor}`).to.equal(expected);
        }
      }
    });
  }
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { DEFERRAL_ACTS } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { SHARING, sharingWorld } from '../support/grant-world.js';
import { deferralOf, Subjects } from '../support/subject-fixture.js';
import type { World } from '../support/world.js';
import {
  DEFERRAL_ACT_NAMES,
  DEFERRAL_ACTORS,
  DEFERRAL_SITUATIONS,
  expectedDeferralOutcome,
  type DeferralActName,
  type DeferralActorName,
  type DeferralSituation,
} from './deferrals-expected.js';

const SOON = '2026-03-03T00:00:00.000Z';
const LATER = '2026-03-05T00:00:00.000Z';
const MUCH_LATER = '2026-09-01T00:00:00.000Z';

interface Made {
  readonly target: string;
  readonly id: string;
}

/** Brings a fresh access into a situation. */
const WAYS: Readonly<
  Record<DeferralSituation, (subjects: Subjects, target: string) => Promise<string>>
> = {
  NONE: () => Promise.resolve(`dfr_${digestOf('none')}`),
  DEFERRED: async (subjects, target) => (await subjects.defer(target)).id,
  async EXTENDED(subjects, target) {
    const { id } = await subjects.defer(target, { until: SOON });
    return (await subjects.extend(id, '2026-06-01T00:00:00.000Z')).id;
  },
  ENDED: async (subjects, target) => (await subjects.defer(target, { until: SOON })).id,
  async LIFTED(subjects, target) {
    return (await subjects.lift((await subjects.defer(target)).id)).id;
  },
};

describe('the table of acts on deferrals', () => {
  it('knows the acts written by hand and no others', () => {
    expect(Object.keys(DEFERRAL_ACTS)).to.have.members([...DEFERRAL_ACT_NAMES]);
  });
});

forEachLedger('acts on a deferral', (openLedger) => {
  let world: World;
  const made = new Map<DeferralSituation, Made>();
  before(async () => {
    world = await sharingWorld(openLedger);
    const subjects = new Subjects(world);
    for (const situation of DEFERRAL_SITUATIONS) {
      const { id: target } = await subjects.access();
      made.set(situation, { target, id: await WAYS[situation](subjects, target) });
    }
    world.clock.set(LATER);
  });

  function callFor(act: DeferralActName, { target, id }: Made): Call {
    const basis = 'X-1';
    if (act === 'defer') return call('deferral:defer', deferralOf(world, target));
    if (act === 'lift') return call('deferral:lift', { id, basis });
    return call('deferral:extend', { id, until: MUCH_LATER, basis });
  }

  for (const situation of DEFERRAL_SITUATIONS) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      for (const act of DEFERRAL_ACT_NAMES) {
        for (const actor of Object.keys(DEFERRAL_ACTORS) as DeferralActorName[]) {
          const [party, role] = DEFERRAL_ACTORS[actor];
          const caller = world.as(SHARING[party], role);
          const found = await endorsedOutcome(world, caller, callFor(act, made.get(situation)!));
          const expected = expectedDeferralOutcome(situation, act, actor);
          expect(found, `${act} by ${actor}`).to.equal(expected);
        }
      }
    });
  }
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { CORRECTION_ACTS } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { claimElement, Corrections } from '../support/correction-fixture.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { SHARING, sharingWorld } from '../support/grant-world.js';
import type { World } from '../support/world.js';
import {
  CORRECTION_ACT_NAMES,
  CORRECTION_ACTORS,
  CORRECTION_SITUATIONS,
  expectedCorrectionOutcome,
  type CorrectionActName,
  type CorrectionActorName,
  type CorrectionSituation,
} from './corrections-expected.js';

type Way = (corrections: Corrections) => Promise<string>;

const RAISED: Way = async (corrections) =>
  (await corrections.raise(await corrections.answered())).id;

function after(
  way: Way,
  ...steps: readonly ((corrections: Corrections, id: string) => Promise<unknown>)[]
): Way {
  return async (corrections) => {
    const id = await way(corrections);
    for (const step of steps) await step(corrections, id);
    return id;
  };
}

/** Brings a fresh case into a situation; answers its id. */
const WAYS: Readonly<Record<CorrectionSituation, Way>> = {
  RAISED,
  CORRECTED: after(RAISED, (c, id) => c.correct(id)),
  ANNOUNCED: after(
    RAISED,
    (c, id) => c.correct(id),
    (c, id) => c.announce(id),
  ),
  UPHELD: after(RAISED, (c, id) => c.act(id, 'uphold')),
  WITHDRAWN: after(RAISED, (c, id) => c.act(id, 'withdraw')),
};

function callFor(act: CorrectionActName, id: string): Call {
  const basis = 'X-1';
  if (act === 'withdraw' || act === 'uphold') return call('correction:act', { act, id, basis });
  return call(`correction:${act}`, { id, commitment: digestOf('committed'), basis });
}

describe('the table of acts on corrections', () => {
  it('knows the acts written by hand, and the raising', () => {
    expect(Object.keys(CORRECTION_ACTS)).to.have.members(['raise', ...CORRECTION_ACT_NAMES]);
  });
});

forEachLedger('acts on a correction case', (openLedger) => {
  let world: World;
  let corrections: Corrections;
  before(async () => {
    world = await sharingWorld(openLedger);
    await claimElement(world);
    corrections = new Corrections(world);
  });

  for (const situation of CORRECTION_SITUATIONS) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      const id = await WAYS[situation](corrections);
      for (const act of CORRECTION_ACT_NAMES) {
        for (const actor of Object.keys(CORRECTION_ACTORS) as CorrectionActorName[]) {
          const [party, role] = CORRECTION_ACTORS[actor];
          const caller = world.as(SHARING[party], role);
          const found = await endorsedOutcome(world, caller, callFor(act, id));
          const expected = expectedCorrectionOutcome(situation, act, actor);
          expect(found, `${act} by ${actor}`).to.equal(expected);
        }
      }
    });
  }
});

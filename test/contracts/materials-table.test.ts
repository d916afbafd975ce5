// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { MATERIAL_ACTS } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { cellsOn } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { copyOf, materialAct, Materials, reviewOf } from '../support/material-fixture.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import { foundedWorld, type World } from '../support/world.js';
import {
  ACTORS,
  expectedOutcome,
  MATERIAL_ACT_NAMES,
  SITUATIONS,
  type ActorName,
  type MaterialActName,
  type Situation,
} from './materials-expected.js';

const SOON = '2026-03-03T00:00:00.000Z';
const LATER = '2026-03-05T00:00:00.000Z';

const TABLE = {
  situations: SITUATIONS,
  acts: MATERIAL_ACT_NAMES,
  actors: Object.keys(ACTORS) as ActorName[],
  expected: expectedOutcome,
};

/** Brings a fresh material into a situation; answers its id. */
const WAYS: Readonly<Record<Situation, (materials: Materials) => Promise<string>>> = {
  HELD: held,
  REVIEWING: reviewing,
  async SIGNED(materials) {
    const id = await reviewing(materials);
    await materials.vote(`${id}.1`, 'water');
    await materials.vote(`${id}.1`, 'housing');
    return id;
  },
  async DECLINED(materials) {
    const id = await reviewing(materials);
    await materials.vote(`${id}.1`, 'housing', 'decline');
    return id;
  },
  async CLOSED(materials) {
    const id = await reviewing(materials);
    await materials.closeReview(`${id}.1`);
    return id;
  },
  WITHDRAWN: async (materials) => acted(materials, await held(materials), 'withdraw'),
  WITHDRAWN_REVIEWING: async (materials) =>
    acted(materials, await reviewing(materials), 'withdraw'),
  VOID: async (materials) => acted(materials, await held(materials), 'void'),
  VOID_REVIEWING: async (materials) => acted(materials, await reviewing(materials), 'void'),
  COPY: copied,
  COPY_EXPIRED: (materials) => copied(materials, SOON),
  COPY_WITHDRAWN: async (materials) => acted(materials, await copied(materials), 'withdraw'),
  COPY_VOID: async (materials) => acted(materials, await copied(materials), 'void'),
};

async function held(materials: Materials): Promise<string> {
  return (await materials.register()).id;
}

async function reviewing(materials: Materials): Promise<string> {
  const id = await held(materials);
  await materials.openReview(id, ['water', 'housing']);
  return id;
}

async function copied(materials: Materials, expiresAt?: string): Promise<string> {
  const parent = await held(materials);
  const chosen = expiresAt === undefined ? {} : { expiresAt };
  return (await materials.annotate(parent, chosen)).id;
}

async function acted(materials: Materials, id: string, act: 'withdraw' | 'void') {
  await materials.act(id, act);
  return id;
}

describe('the table of acts on materials', () => {
  it('knows the acts written by hand and no others', () => {
    expect(Object.keys(MATERIAL_ACTS)).to.have.members([...MATERIAL_ACT_NAMES]);
  });
});

forEachLedger('acts on a material', (openLedger, engine) => {
  const tried = cellsOn(engine, TABLE);
  let world: World;
  const ids = new Map<Situation, string>();
  before(async () => {
    world = await foundedWorld(openLedger);
    const materials = new Materials(world);
    for (const situation of tried.keys()) ids.set(situation, await WAYS[situation](materials));
    world.clock.set(LATER);
  });

  function callFor(act: MaterialActName, id: string): Call {
    const basis = 'ZWFW-13';
    switch (act) {
      case 'annotate':
        return call('material:annotate', copyOf(id));
      case 'openReview':
        return call('material:openReview', reviewOf(id, 'water'));
      case 'sign':
      case 'decline':
        return call('material:vote', { id: `${id}.1`, vote: act, basis });
      case 'closeReview':
        return call('material:closeReview', { id: `${id}.1`, basis });
      default:
        return call('material:act', materialAct(world, id, act));
    }
  }

  for (const [situation, cells] of tried) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      const id = ids.get(situation) ?? '';
      for (const { act, actor, expected } of cells) {
        const [member, role] = ACTORS[actor];
        const caller = world.as(member, role);
        const found = await endorsedOutcome(world, caller, callFor(act, id));
        expect(found, `${act} by ${actor}`).to.equal(expected);
      }
    });
  }
});

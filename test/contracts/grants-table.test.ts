// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { GRANT_ACTS } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { cellsOn } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import {
  delegationOf,
  Grants,
  partOf,
  scopeOf,
  SHARING,
  sharingWorld,
  usccOf,
} from '../support/grant-world.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import type { World } from '../support/world.js';
import {
  expectedGrantOutcome,
  GRANT_ACT_NAMES,
  GRANT_ACTORS,
  GRANT_SITUATIONS,
  type GrantActName,
  type GrantActorName,
  type GrantSituation,
} from './grants-expected.js';

const SOON = '2026-03-03T00:00:00.000Z';
const LATER = '2026-03-05T00:00:00.000Z';
const MUCH_LATER = '2026-09-01T00:00:00.000Z';

const TABLE = {
  situations: GRANT_SITUATIONS,
  acts: GRANT_ACT_NAMES,
  actors: Object.keys(GRANT_ACTORS) as GrantActorName[],
  expected: expectedGrantOutcome,
};

/** Brings a fresh grant into a situation; answers its id. */
const WAYS: Readonly<Record<GrantSituation, (grants: Grants) => Promise<string>>> = {
  NOT_YET: (grants) => given(grants, { from: MUCH_LATER }),
  ACTIVE: (grants) => given(grants),
  async NARROWED(grants) {
    const id = await given(grants);
    await grants.narrow(id, scopeOf({ fields: ['/name'] }));
    return id;
  },
  EXPIRED: (grants) => given(grants, { until: SOON }),
  async REVOKED(grants) {
    const id = await given(grants);
    await grants.revoke(id);
    return id;
  },
  DELEGATED: async (grants) => delegated(grants, await given(grants)),
  async DELEGATED_REVOKED(grants) {
    const id = await delegated(grants, await given(grants));
    await grants.revoke(id, 'holder');
    return id;
  },
  DELEGATED_EXPIRED: async (grants) => delegated(grants, await given(grants), { until: SOON }),
  async ABOVE_REVOKED(grants) {
    const parent = await given(grants);
    const id = await delegated(grants, parent);
    await grants.revoke(parent);
    return id;
  },
  async ABOVE_NARROWED(grants) {
    const parent = await given(grants);
    const id = await delegated(grants, parent);
    await grants.narrow(parent, scopeOf({ fields: ['/name'] }));
    return id;
  },
};

async function given(grants: Grants, chosen: Parameters<typeof scopeOf>[0] = {}) {
  return (await grants.give({ scope: scopeOf(chosen) })).id;
}

async function delegated(
  grants: Grants,
  parent: string,
  chosen: Parameters<typeof partOf>[0] = {},
): Promise<string> {
  return (await grants.delegate(parent, { scope: partOf(chosen) })).id;
}

describe('the table of acts on grants', () => {
  it('knows the acts written by hand, and the giving', () => {
    expect(Object.keys(GRANT_ACTS)).to.have.members(['give', ...GRANT_ACT_NAMES]);
  });
});

forEachLedger('acts on a grant', (openLedger, engine) => {
  const tried = cellsOn(engine, TABLE);
  let world: World;
  const ids = new Map<GrantSituation, string>();
  before(async () => {
    world = await sharingWorld(openLedger);
    const grants = new Grants(world);
    for (const situation of tried.keys()) ids.set(situation, await WAYS[situation](grants));
    world.clock.set(LATER);
  });

  function callFor(act: GrantActName, id: string, situation: GrantSituation): Call {
    const basis = 'X-1';
    const narrow = { levels: ['township'] as const, fields: ['/name'], from: MUCH_LATER };
    if (act === 'narrow') return call('grant:narrow', { id, scope: partOf(narrow), basis });
    if (act === 'revoke') return call('grant:revoke', { id, basis });
    const isDelegated = situation.startsWith('DELEGATED') || situation.startsWith('ABOVE');
    const holder = usccOf(isDelegated ? 'furtherBelow' : 'below');
    return call('grant:delegate', delegationOf(id, { holder, scope: partOf(narrow) }));
  }

  for (const [situation, cells] of tried) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      const id = ids.get(situation) ?? '';
      for (const { act, actor, expected } of cells) {
        const [party, role] = GRANT_ACTORS[actor];
        const caller = world.as(SHARING[party], role);
        const found = await endorsedOutcome(world, caller, callFor(act, id, situation));
        expect(found, `${act} by ${actor}`).to.equal(expected);
      }
    });
  }
});

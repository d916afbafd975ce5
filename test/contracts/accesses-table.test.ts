// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { ACCESS_ACTS } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { AccessWorld, deliveryOf, receiptOf } from '../support/access-world.js';
import { call } from '../support/caller.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import { cellsOn } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import {
  ACCESS_ACT_NAMES,
  ACCESS_ACTORS,
  ACCESS_SITUATIONS,
  expectedAccessOutcome,
  type AccessActName,
  type AccessActorName,
  type AccessSituation,
} from './accesses-expected.js';

const TABLE = {
  situations: ACCESS_SITUATIONS,
  acts: ACCESS_ACT_NAMES,
  actors: Object.keys(ACCESS_ACTORS) as AccessActorName[],
  expected: expectedAccessOutcome,
};

const disputeOf = (id: string) => ({ ...receiptOf(id), fault: 'DELIVERY-UNREADABLE' });

/** Brings a fresh access into a situation; answers its id. */
const WAYS: Readonly<Record<AccessSituation, (at: AccessWorld) => Promise<string>>> = {
  ALLOWED: (at) => at.allowed(),
  DENIED: (at) => at.allowed({ purpose: 'OTHER-1' }),
  DELIVERED: (at) => answered(at),
  NO_RECORD: (at) => answered(at, { outcome: 'NO_RECORD', record: undefined }),
  CANNOT_ANSWER: (at) => answered(at, { outcome: 'CANNOT_ANSWER', record: undefined }),
  ACKNOWLEDGED: async (at) => {
    const id = await answered(at);
    await at.acknowledge([receiptOf(id)]);
    return id;
  },
  DISPUTED: async (at) => {
    const id = await answered(at);
    await at.dispute(disputeOf(id));
    return id;
  },
};

async function answered(at: AccessWorld, chosen: object = {}): Promise<string> {
  const id = await at.allowed();
  await at.deliver([deliveryOf(id, chosen)]);
  return id;
}

function callFor(act: AccessActName, id: string): Call {
  switch (act) {
    case 'deliver':
      return call('access:deliver', { deliveries: [deliveryOf(id)] });
    case 'acknowledge':
      return call('access:acknowledge', { receipts: [receiptOf(id)] });
    case 'dispute':
      return call('access:dispute', disputeOf(id));
  }
}

describe('the table of acts on accesses', () => {
  it('knows the acts written by hand, and the decision', () => {
    expect(Object.keys(ACCESS_ACTS)).to.have.members(['decide', ...ACCESS_ACT_NAMES]);
  });
});

forEachLedger('acts on an access', (openLedger, engine) => {
  const tried = cellsOn(engine, TABLE);
  let at: AccessWorld;
  const ids = new Map<AccessSituation, string>();
  before(async () => {
    at = await AccessWorld.open(openLedger);
    for (const situation of tried.keys()) ids.set(situation, await WAYS[situation](at));
  });

  for (const [situation, cells] of tried) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      const id = ids.get(situation) ?? '';
      for (const { act, actor, expected } of cells) {
        const [party, role] = ACCESS_ACTORS[actor];
        const found = await endorsedOutcome(at.world, at.as(party, role), callFor(act, id));
        expect(found, `${act} by ${actor}`).to.equal(expected);
      }
    });
  }
});

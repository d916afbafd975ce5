// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { REQUEST_ACTS } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { cellsOn } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { newGrantId, scopeOf, SHARING, sharingWorld } from '../support/grant-world.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import { approvalOf, contentOf, Requests } from '../support/request-fixture.js';
import type { World } from '../support/world.js';
import {
  expectedRequestOutcome,
  REQUEST_ACT_NAMES,
  REQUEST_ACTORS,
  REQUEST_SITUATIONS,
  type RequestActName,
  type RequestActorName,
  type RequestSituation,
} from './requests-expected.js';

const TABLE = {
  situations: REQUEST_SITUATIONS,
  acts: REQUEST_ACT_NAMES,
  actors: Object.keys(REQUEST_ACTORS) as RequestActorName[],
  expected: expectedRequestOutcome,
};

type Way = (requests: Requests) => Promise<string>;

/** The situation before, and what is done in it. */
function after(way: Way, step: (requests: Requests, id: string) => Promise<unknown>): Way {
  return async (requests) => {
    const id = await way(requests);
    await step(requests, id);
    return id;
  };
}

const FILED: Way = async (requests) => (await requests.file()).id;
const SENT = after(FILED, (r, id) => r.act(id, 'send'));
const INCOMPLETE = after(SENT, (r, id) => r.askCompletion(id));
const REFUSED = after(SENT, (r, id) => r.act(id, 'refuse'));
const BEFORE_PROVIDER = after(REFUSED, (r, id) => r.act(id, 'dispute'));
const BY_PROVIDER = after(BEFORE_PROVIDER, (r, id) => r.act(id, 'uphold'));
const BEFORE_SUPERVISOR = after(BY_PROVIDER, (r, id) => r.act(id, 'dispute'));
const BY_SUPERVISOR = after(BEFORE_SUPERVISOR, (r, id) => r.act(id, 'uphold', 'supervisor'));
const BEFORE_COMMITTEE = after(BY_SUPERVISOR, (r, id) => r.act(id, 'dispute'));
const BY_COMMITTEE = after(BEFORE_COMMITTEE, async (r, id) => {
  for (const member of ['bureau', 'market', 'housing'] as const) await r.vote(id, member, 'uphold');
});

/** Brings a fresh request into a situation; answers its id. */
const WAYS: Readonly<Record<Exclude<RequestSituation, 'SENT_OVERDUE'>, Way>> = {
  FILED,
  RETURNED: after(FILED, (r, id) => r.act(id, 'giveBack')),
  SENT,
  INCOMPLETE,
  COMPLETED: after(
    after(INCOMPLETE, (r, id) => r.amend(id)),
    (r, id) => r.act(id, 'send'),
  ),
  EXTENDED: after(SENT, (r, id) => r.act(id, 'extend')),
  APPROVED: after(SENT, (r, id) => r.approve(id)),
  APPROVED_IN_PART: after(SENT, (r, id) => r.approve(id, scopeOf({ fields: ['/name'] }))),
  REFUSED,
  WITHDRAWN: after(SENT, (r, id) => r.act(id, 'withdraw')),
  DISPUTED_BEFORE_PROVIDER: BEFORE_PROVIDER,
  UPHELD_BY_PROVIDER: BY_PROVIDER,
  DISPUTED_BEFORE_SUPERVISOR: BEFORE_SUPERVISOR,
  UPHELD_BY_SUPERVISOR: BY_SUPERVISOR,
  DISPUTED_BEFORE_COMMITTEE: BEFORE_COMMITTEE,
  UPHELD_BY_COMMITTEE: BY_COMMITTEE,
};

describe('the table of acts on requests', () => {
  it('knows the acts written by hand, and the filing', () => {
    expect(Object.keys(REQUEST_ACTS)).to.have.members(['file', ...REQUEST_ACT_NAMES]);
  });
});

forEachLedger('acts on a request', (openLedger, engine) => {
  const tried = cellsOn(engine, TABLE);
  let world: World;
  const ids = new Map<RequestSituation, string>();
  before(async () => {
    world = await sharingWorld(openLedger);
    const calendar = { year: 2026, daysOff: [], workdays: [] };
    await world.decide({ kind: 'SET_CALENDAR', calendar });
    const requests = new Requests(world);
    ids.set('SENT_OVERDUE', await SENT(requests));
    world.clock.advance({ days: 20 });
    for (const situation of tried.keys()) {
      if (situation !== 'SENT_OVERDUE') ids.set(situation, await WAYS[situation](requests));
    }
  });

  function callFor(act: RequestActName, id: string): Call {
    const basis = 'X-1';
    switch (act) {
      case 'amend':
        return call('request:amend', { id, content: contentOf(), basis });
      case 'askCompletion':
        return call('request:askCompletion', { id, missing: ['ground'], basis });
      case 'approve':
      case 'grantDisputed':
        return call('request:approve', approvalOf(act, id));
      case 'vote':
        return call('request:vote', { id, vote: 'grant', grant: newGrantId(), basis });
      default:
        return call('request:act', { act, id, basis });
    }
  }

  for (const [situation, cells] of tried) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      const id = ids.get(situation) ?? '';
      for (const { act, actor, expected } of cells) {
        const [party, role] = REQUEST_ACTORS[actor];
        const caller = world.as(SHARING[party], role);
        const found = await endorsedOutcome(world, caller, callFor(act, id));
        expect(found, `${act} by ${actor}`).to.equal(expected);
      }
    });
  }
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { CATALOGUE_ACTS, SOURCE_ACTS } from '@yulian/chaincode/schemas';
import { ContractRefusedError, type Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { Catalogue, catalogueWorld, draftOf, freshElement } from '../support/catalogue-fixture.js';
import { cellsOn } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { SINCE } from '../support/members.js';
import { endorsed } from '../support/phases.js';
import type { World } from '../support/world.js';
import {
  ACTORS,
  expectedOfItem,
  expectedOfSource,
  ITEM_ACT_NAMES,
  ITEM_SITUATIONS,
  SOURCE_ACT_NAMES,
  SOURCE_SITUATIONS,
  type ActorName,
  type ItemActName,
  type ItemSituation,
  type SourceActName,
  type SourceSituation,
} from './catalogue-expected.js';

const basis = 'ZWGX-11';
const actors = Object.keys(ACTORS) as ActorName[];
const ITEM_TABLE = {
  ...{ situations: ITEM_SITUATIONS, acts: ITEM_ACT_NAMES, actors },
  expected: expectedOfItem,
};
const SOURCE_TABLE = {
  ...{ situations: SOURCE_SITUATIONS, acts: SOURCE_ACT_NAMES, actors },
  expected: expectedOfSource,
};

/** Brings a fresh item of the market bureau into a situation; answers its id. */
const ITEM_WAYS: Readonly<Record<ItemSituation, (catalogue: Catalogue) => Promise<string>>> = {
  DRAFTED: async (catalogue) => (await catalogue.draft()).id,
  async DRAFTED_AGAIN(catalogue) {
    const { id } = await catalogue.draft();
    await catalogue.revise(id);
    return id;
  },
  async RETURNED(catalogue) {
    const { id } = await catalogue.draft();
    await catalogue.giveBack(id, 1);
    return id;
  },
  PUBLISHED: (catalogue) => catalogue.published(),
  async PUBLISHED_AS_SOURCE(catalogue) {
    const id = await catalogue.published();
    await catalogue.claim(id, freshElement());
    return id;
  },
  REVISING: revising,
  async REVISION_RETURNED(catalogue) {
    const id = await revising(catalogue);
    await catalogue.giveBack(id, 2);
    return id;
  },
  async PUBLISHED_TWICE(catalogue) {
    const id = await revising(catalogue);
    await catalogue.publish(id, 2);
    return id;
  },
  async RETIRED(catalogue) {
    const id = await catalogue.published();
    await catalogue.retire(id);
    return id;
  },
};

async function revising(catalogue: Catalogue): Promise<string> {
  const id = await catalogue.published();
  await catalogue.revise(id);
  return id;
}

/** Acts after the claim, by whom. */
const SOURCE_WAYS: Readonly<
  Record<SourceSituation, readonly (readonly ['market' | 'water', SourceActName | 'claim'])[]>
> = {
  UNCLAIMED: [],
  CLAIMED: [['market', 'claim']],
  OFFERED: [
    ['market', 'claim'],
    ['market', 'offer'],
  ],
  WITHDRAWN: [
    ['market', 'claim'],
    ['market', 'offer'],
    ['market', 'withdraw'],
  ],
  DECLINED: [
    ['market', 'claim'],
    ['market', 'offer'],
    ['water', 'decline'],
  ],
  ACCEPTED: [
    ['market', 'claim'],
    ['market', 'offer'],
    ['water', 'accept'],
  ],
  RELEASED: [
    ['market', 'claim'],
    ['market', 'release'],
  ],
  CLAIMED_AGAIN: [
    ['market', 'claim'],
    ['market', 'release'],
    ['market', 'claim'],
  ],
};

describe('the tables of acts on the catalogue', () => {
  it('know the acts written by hand and no others', () => {
    const items = ITEM_ACT_NAMES.map((act) => (act === 'claimSource' ? 'becomeSource' : act));
    expect(Object.keys(CATALOGUE_ACTS)).to.have.members(items);
    expect(Object.keys(SOURCE_ACTS)).to.have.members([...SOURCE_ACT_NAMES]);
  });
});

forEachLedger('acts on the catalogue', (openLedger, engine) => {
  const triedOnItems = cellsOn(engine, ITEM_TABLE);
  const triedOnSources = cellsOn(engine, SOURCE_TABLE);
  let world: World;
  let catalogue: Catalogue;
  /** Published items of both parties to a hand-over. */
  const parties = { market: '', water: '' };
  const items = new Map<ItemSituation, string>();
  const sources = new Map<SourceSituation, string>();
  before(async () => {
    world = await catalogueWorld(openLedger);
    catalogue = new Catalogue(world);
    parties.market = await catalogue.published();
    parties.water = await catalogue.published({}, 'water');
    for (const situation of triedOnItems.keys()) {
      items.set(situation, await ITEM_WAYS[situation](catalogue));
    }
    for (const situation of triedOnSources.keys()) {
      sources.set(situation, await sourceIn(situation));
    }
  });

  async function sourceIn(situation: SourceSituation): Promise<string> {
    const element = freshElement();
    const id = `LEGAL_PERSON.${element}`;
    for (const [member, act] of SOURCE_WAYS[situation]) {
      if (act === 'claim') await catalogue.claim(parties.market, element);
      else if (act === 'offer') await catalogue.offer(id, parties.water);
      else await catalogue.act(id, act, member);
    }
    return id;
  }

  async function callOnItem(act: ItemActName, id: string): Promise<Call> {
    if (act === 'revise') return call('catalogue:revise', draftOf({}, id));
    if (act === 'recordUpdate') return call(`catalogue:${act}`, { id, updatedAt: SINCE });
    if (act === 'retire') return call('catalogue:retire', { id, basis });
    if (act === 'claimSource') {
      const element = { subject: 'PROJECT', element: 'anElement' };
      return call('catalogue:claimSource', { ...element, item: id, field: '/name', basis });
    }
    const { length } = (await catalogue.get(id)).drafts;
    return call(`catalogue:${act}`, { id, draft: length, basis });
  }

  function callOnSource(act: SourceActName, id: string, by: ActorName): Call {
    if (act !== 'offer') return call('catalogue:actOnSource', { id, act, basis });
    const [member] = ACTORS[by];
    const item = member === 'market' ? parties.water : parties.market;
    return call('catalogue:offerSource', { id, item, field: '/address', basis });
  }

  /** Simulated and endorsed, never submitted: so that all cells see the same catalogue. */
  async function outcome(actor: ActorName, what: Call): Promise<string> {
    const [member, role] = ACTORS[actor];
    try {
      await endorsed(world, world.as(member, role), what);
      return 'allowed';
    } catch (error) {
      if (error instanceof ContractRefusedError) return error.code;
      throw error;
    }
  }

  for (const [situation, cells] of triedOnItems) {
    it(`on an item ${situation}, by everyone who may try`, async () => {
      const id = items.get(situation) ?? '';
      for (const { act, actor, expected } of cells) {
        const found = await outcome(actor, await callOnItem(act, id));
        expect(found, `${act} by ${actor}`).to.equal(expected);
      }
    });
  }

  for (const [situation, cells] of triedOnSources) {
    it(`on a source ${situation}, by everyone who may try`, async () => {
      const id = sources.get(situation) ?? '';
      for (const { act, actor, expected } of cells) {
        const found = await outcome(actor, callOnSource(act, id, actor));
        expect(found, `${act} by ${actor}`).to.equal(expected);
      }
    });
  }
});

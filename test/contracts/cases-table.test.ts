// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { CASE_ACTS, type DeliverInput } from '@yulian/chaincode/schemas';
import type { Call } from '@yulian/network';
import { call } from '../support/caller.js';
import { ALL_SUBMITTED, AT_WINDOW, CASE_PARTIES, Cases, ONLINE } from '../support/case-fixture.js';
import {
  activeSeal,
  casePackage,
  caseWorld,
  resultLicence,
  sealedFile,
} from '../support/case-world.js';
import { endorsedOutcome } from '../support/endorsed-outcome.js';
import { cellsOn } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS } from '../support/members.js';
import type { World } from '../support/world.js';
import {
  CASE_ACT_NAMES,
  CASE_ACTORS,
  CASE_SITUATIONS,
  expectedCaseOutcome,
  type CaseActName,
  type CaseActorName,
  type CaseSituation,
} from './cases-expected.js';

const TABLE = {
  situations: CASE_SITUATIONS,
  acts: CASE_ACT_NAMES,
  actors: Object.keys(CASE_ACTORS) as CaseActorName[],
  expected: expectedCaseOutcome,
};

type Way = (cases: Cases) => Promise<string>;

/** The situation before, and what is done in it. */
function after(
  way: Way,
  ...steps: readonly ((cases: Cases, id: string) => Promise<unknown>)[]
): Way {
  return async (cases) => {
    const id = await way(cases);
    for (const step of steps) await step(cases, id);
    return id;
  };
}

const RECEIVED: Way = async (cases) => (await cases.receive()).id;
const ANSWERED = after(RECEIVED, (c, id) => c.answer(id));
const INCOMPLETE = after(RECEIVED, (c, id) => c.askCompletion(id));
const ACCEPTED = after(ANSWERED, (c, id) => c.act(id, 'accept'));
const CO_SIGNING = after(ACCEPTED, (c, id) => c.askCoSign(id, 'water'));
const STOPPED = after(ACCEPTED, (c, id) => c.stopClock(id));
const GRANTED = after(ACCEPTED, (c, id) => c.act(id, 'grant'));
const REFUSED = after(ACCEPTED, (c, id) => c.act(id, 'refuse'));

describe('the table of acts on cases', () => {
  it('knows the acts written by hand, and the receipt', () => {
    expect(Object.keys(CASE_ACTS)).to.have.members(['receive', ...CASE_ACT_NAMES]);
  });
});

forEachLedger('acts on a case', (openLedger, engine) => {
  const tried = cellsOn(engine, TABLE);
  let world: World;
  let seal: string;
  let archive: string;
  /** Of the granted case that waits to be delivered. */
  let licence: string;
  let file: DeliverInput['files'][number];
  const ids = new Map<CaseSituation, string>();

  before(async () => {
    world = await caseWorld(openLedger);
    seal = await activeSeal(world);
    archive = await casePackage(world);
    const known = ways();
    for (const situation of tried.keys()) {
      ids.set(situation, await known[situation](new Cases(world)));
    }
    licence = await resultLicence(world);
    file = await sealedFile(world, seal, 'the one that waits');
  });

  function ways(): Readonly<Record<CaseSituation, Way>> {
    const delivered = after(GRANTED, async (c, id) => {
      const licences = [await resultLicence(world)];
      await c.deliver(id, { licences, files: [await sealedFile(world, seal, `for ${id}`)] });
    });
    return {
      ...{ RECEIVED, ANSWERED, INCOMPLETE, ACCEPTED, CO_SIGNING, STOPPED, GRANTED, REFUSED },
      COMPLETED: after(
        INCOMPLETE,
        (c, id) => c.answer(id),
        (c, id) => c.act(id, 'complete'),
      ),
      SIGNED: after(CO_SIGNING, (c, id) => c.act(id, 'sign')),
      DECLINED: after(CO_SIGNING, (c, id) => c.act(id, 'decline')),
      RESUMED: after(STOPPED, (c, id) => c.act(id, 'resumeClock')),
      DELIVERED: delivered,
      REFUSAL_DELIVERED: after(REFUSED, async (c, id) => {
        await c.deliver(id, { files: [await sealedFile(world, seal, `for ${id}`)] });
      }),
      ARCHIVED: after(delivered, (c, id) => c.archive(id, archive)),
      NOT_ACCEPTED: after(RECEIVED, (c, id) => c.act(id, 'notAccept')),
      WITHDRAWN: after(ACCEPTED, (c, id) => c.act(id, 'withdraw')),
    };
  }

  function callFor(act: CaseActName, situation: CaseSituation, id: string): Call {
    const basis = 'X-1';
    switch (act) {
      case 'answer':
        return call('case:answer', { id, materials: ALL_SUBMITTED, basis });
      case 'recordStep':
        return call('case:recordStep', { id, step: ONLINE, basis });
      case 'askCompletion':
        return call('case:askCompletion', { id, missing: ['CL-1'], basis });
      case 'askCoSign':
        return call('case:askCoSign', { id, units: [MEMBERS.water.uscc], basis });
      case 'stopClock':
        return call('case:stopClock', { id, procedure: 'TX-1' });
      case 'deliver': {
        const licences = situation === 'REFUSED' ? [] : [licence];
        return call('case:deliver', { id, licences, files: [file], step: AT_WINDOW, basis });
      }
      case 'archive':
        return call('case:archive', { id, archive, basis });
      default:
        return call('case:act', { act, id, basis });
    }
  }

  for (const [situation, cells] of tried) {
    it(`in the situation ${situation}, by everyone who may try`, async () => {
      const id = ids.get(situation) ?? '';
      for (const { act, actor, expected } of cells) {
        const [party, role] = CASE_ACTORS[actor];
        const caller = world.as(CASE_PARTIES[party], role);
        const found = await endorsedOutcome(world, caller, callFor(act, situation, id));
        expect(found, `${act} by ${actor}`).to.equal(expected);
      }
    });
  }
});

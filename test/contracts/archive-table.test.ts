// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { archiveActRule, ARCHIVE_ACTS, type ArchiveAct } from '@yulian/chaincode/schemas';
import { ContractRefusedError } from '@yulian/network';
import { ARCHIVE_STATES, type ArchiveRecord } from '@yulian/proofs';
import {
  archiveCall,
  defineFonds,
  packageIn,
  personOf,
  SECTIONS,
} from '../support/archive-world.js';
import type { Caller } from '../support/caller.js';
import { cellsOn } from '../support/few-on-fabric.js';
import { forEachLedgerThinly } from '../support/for-each-ledger.js';
import { MEMBER_NAMES, ROLE_NAMES, type MemberName, type RoleName } from '../support/members.js';
import { inParallel } from '../support/in-parallel.js';
import { foundedWorld, type World } from '../support/world.js';
import {
  ARCHIVE_ACT_NAMES,
  ARCHIVE_STATE_NAMES,
  expectedArchiveOutcome,
  expectedArchiveState,
  type ArchiveActName,
  type ArchiveStateName,
} from './archive-acts-expected.js';

type Section = keyof typeof SECTIONS;

/** Cells that are asked for at a time. */
const CONCURRENCY = 8;

function sectionOf(member: MemberName): Section | 'nobody' {
  const found = Object.entries(SECTIONS).find(([, one]) => one === member);
  return (found?.[0] ?? 'nobody') as Section | 'nobody';
}

/** Who tries. */
interface Actor {
  readonly member: MemberName;
  readonly role: RoleName;
}

const TABLE = {
  situations: ARCHIVE_STATE_NAMES,
  acts: ARCHIVE_ACT_NAMES,
  actors: MEMBER_NAMES.flatMap((member) => ROLE_NAMES.map((role) => ({ member, role }))),
  expected: (state: ArchiveStateName, act: ArchiveActName, { member, role }: Actor) =>
    expectedArchiveOutcome(state, act, sectionOf(member), role),
};

describe('the table of acts on archives', () => {
  it('knows the states and acts of the standard and no others', () => {
    expect(Object.keys(ARCHIVE_ACTS)).to.have.members([...ARCHIVE_ACT_NAMES]);
    expect(['NONE', ...ARCHIVE_STATES]).to.have.members([...ARCHIVE_STATE_NAMES]);
  });

  it('agrees cell by cell with the table written by hand', () => {
    for (const state of ARCHIVE_STATE_NAMES) {
      for (const act of ARCHIVE_ACT_NAMES) {
        const { steps } = archiveActRule(act satisfies ArchiveAct);
        expect(steps[state], `${act} in ${state}`).to.equal(expectedArchiveState(state, act));
      }
    }
  });
});

forEachLedgerThinly(4, 'who may do what with archives', (openLedger, engine) => {
  let world: World;
  before(async () => {
    world = await foundedWorld(openLedger);
    await defineFonds(world);
  });

  /** Simulated and never submitted, so that all cells of a row see the same package. */
  async function outcome(caller: Caller, name: string, argument: object): Promise<string> {
    try {
      const { facts } = await caller.query<ArchiveRecord>(name, JSON.stringify(argument));
      return facts.at(-1)?.state ?? '';
    } catch (error) {
      if (error instanceof ContractRefusedError) return error.code;
      throw error;
    }
  }

  for (const [state, cells] of cellsOn(engine, TABLE)) {
    it(`in the state ${state}`, async () => {
      const input = await packageIn(world, state);
      await inParallel(cells, CONCURRENCY, async ({ act, actor: { member, role }, expected }) => {
        const chosen = act === 'superviseDisposal' ? { person: personOf('a third') } : {};
        const found = await outcome(world.as(member, role), ...archiveCall(act, input, chosen));
        expect(found, `${act} in ${state} by ${member} ${role}`).to.equal(expected);
      });
    });
  }
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { SEAL_ACTS } from '@yulian/chaincode/schemas';
import { ContractRefusedError } from '@yulian/network';
import type { SealRecord } from '@yulian/proofs';
import { call } from '../support/caller.js';
import { fewOnFabric } from '../support/few-on-fabric.js';
import { forEachLedgerThinly } from '../support/for-each-ledger.js';
import { MEMBERS, ROLE_NAMES, type RoleName } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import {
  PARTIES,
  readSeal,
  sealActCall,
  sealAfter,
  sealWorld,
  type PartyName,
} from '../support/seal-world.js';
import type { World } from '../support/world.js';
import {
  DONE_BY,
  expectedSealState,
  SEAL_ACT_NAMES,
  SEAL_STATE_NAMES,
  WAY_TO_SEAL_STATE,
  type SealActName,
  type SealStateName,
} from './seals-expected.js';

const PARTY_NAMES = Object.keys(PARTIES) as readonly PartyName[];

const CELLS = SEAL_STATE_NAMES.flatMap((state) =>
  SEAL_ACT_NAMES.map((act) => ({ state, act, expected: expectedSealState(state, act) })),
);

/** Every act is allowed somewhere and refused elsewhere. */
function kindOfCell({ act, expected }: (typeof CELLS)[number]): string {
  return `${act} ${String(expected !== undefined)}`;
}

/** Those who may not, and what they are told. */
function others(act: SealActName) {
  const [doer, doersRole] = DONE_BY[act];
  return PARTY_NAMES.flatMap((party) =>
    ROLE_NAMES.filter((role) => party !== doer || role !== doersRole).map((role) => {
      const code = role === doersRole ? 'SEAL_ACT_NOT_COMPETENT' : 'ROLE_REQUIRED';
      return { party, role, code };
    }),
  );
}

describe('the table of acts on a seal', () => {
  it('knows the acts of the measures and no others', () => {
    expect(Object.keys(SEAL_ACTS)).to.have.members([...SEAL_ACT_NAMES]);
  });

  it('agrees cell by cell with the table written by hand', () => {
    for (const act of SEAL_ACT_NAMES) {
      const allowed = SEAL_STATE_NAMES.filter((state) => expectedSealState(state, act));
      expect([...SEAL_ACTS[act].from], act).to.have.members(allowed);
      const [party, role] = DONE_BY[act];
      expect(SEAL_ACTS[act], act).to.include({ by: party, role });
    }
  });
});

forEachLedgerThinly(3, 'acts on a seal', (openLedger, engine) => {
  let world: World;
  before(async () => {
    world = await sealWorld(openLedger);
  });

  const sealIn = (state: SealStateName): Promise<string> =>
    sealAfter(world, WAY_TO_SEAL_STATE[state], (act) => DONE_BY[act as SealActName]);

  /** What the contract would say to somebody; nothing is sent for ordering. */
  const saidTo = async (
    party: PartyName,
    role: RoleName,
    id: string,
    act: SealActName,
  ): Promise<string> => {
    const { identity } = world.as(PARTIES[party], role);
    try {
      await world.ledger.evaluate(identity, call(...sealActCall(id, act)));
      return 'yes';
    } catch (error) {
      if (error instanceof ContractRefusedError) return error.code;
      throw error;
    }
  };

  for (const { state, act, expected } of fewOnFabric(engine, CELLS, kindOfCell)) {
    it(`${act} in ${state}: ${expected ?? 'no'}, and to nobody else in any role`, async () => {
      const id = await sealIn(state);
      const [doer, doersRole] = DONE_BY[act];
      for (const { party, role, code } of fewOnFabric(engine, others(act), (one) => one.code)) {
        expect(await saidTo(party, role, id, act), `${party} ${role}`).to.equal(code);
      }
      const does = () =>
        world.as(PARTIES[doer], doersRole).submit<SealRecord>(...sealActCall(id, act));
      if (expected === undefined) {
        await refusedUnchanged(world, does, 'SEAL_ACT_NOT_ALLOWED', { params: { act, state } });
        return;
      }
      const { answer } = await does();
      expect(answer.facts.at(-1)).to.include({ act, state: expected });
      expect(await readSeal(world, id)).to.deep.equal(answer);
    });
  }

  it('needs the power over the type as well as to be named', async () => {
    const id = await sealIn('APPLIED');
    const { uscc: unit } = MEMBERS[PARTIES.department];
    const [from, basis] = [world.clock.now, 'YZGL-30'];
    const typeCode = (await readSeal(world, id)).typeCode;
    await world.as('bureau', 'approver').withdraw({ typeCode, unit, from, basis });
    const approve = world.as(PARTIES.department, 'approver').submit(...sealActCall(id, 'approve'));
    await refused(approve, 'AUTHORITY_REQUIRED', { params: { power: 'approveSeal' } });
    await world.as('bureau', 'approver').give({
      typeCode,
      unit,
      powers: ['approveSeal'],
      from,
      basis,
    });
    await world.as(PARTIES.department, 'approver').submit(...sealActCall(id, 'approve'));
  });

  it('is not decided by a department that its owner was merged into', async () => {
    const id = await sealIn('APPLIED');
    const active = await sealIn('ACTIVE');
    await world.decide({
      kind: 'CHANGE_UNIT',
      change: {
        uscc: MEMBERS[PARTIES.owner].uscc,
        from: world.clock.now,
        state: 'MERGED',
        successor: MEMBERS[PARTIES.department].uscc,
      },
    });
    const heir = world.as(PARTIES.department, 'approver');
    const pause = { id: active, kind: 'FREEZE', basis: 'YZGL-17' };
    const refusedToHeir = [
      ...['approve', 'refuse'].map((act) => sealActCall(id, act)),
      sealActCall(active, 'orderCancellation'),
      ['seal:pause', pause] as const,
    ];
    for (const [name, argument] of refusedToHeir) {
      await refusedUnchanged(world, () => heir.submit(name, argument), 'SEAL_OWN_APPLICATION');
    }
    await heir.submit(...sealActCall(id, 'withdraw'));
    await heir.submit(...sealActCall(active, 'reportCancellation'));
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { ContractRefusedError } from '@yulian/network';
import {
  archiveCall,
  defineFonds,
  fondsOf,
  packageIn,
  packageOf,
  personOf,
} from '../support/archive-world.js';
import { accessArguments } from '../support/access-arguments.js';
import { BatchFixture } from '../support/batch-fixture.js';
import { call, type Caller } from '../support/caller.js';
import { appointmentOf } from '../support/earning-fixture.js';
import { earningArguments, EARNING_DECISIONS } from '../support/earning-arguments.js';
import { caseArguments } from '../support/case-arguments.js';
import { creditArguments } from '../support/credit-arguments.js';
import { catalogueArguments } from '../support/catalogue-fixture.js';
import {
  actOf,
  collectionStandard,
  digestOf,
  licenceOf,
  nextOf,
  TYPE,
  typeCodeOf,
} from '../support/fixtures.js';
import { contractFunctions } from '../support/contract-functions.js';
import { fewOnFabric } from '../support/few-on-fabric.js';
import { forEachLedgerThinly } from '../support/for-each-ledger.js';
import { defineType, issued } from '../support/issuing-world.js';
import { ARGUMENT_WISH, marketArguments } from '../support/market-arguments.js';
import { marketWorld } from '../support/market-world.js';
import {
  copyOf,
  materialAct,
  materialOf,
  Materials,
  reviewOf,
} from '../support/material-fixture.js';
import {
  foundingArgument,
  MEMBERS,
  ROLE_NAMES,
  type MemberName,
  type RoleName,
} from '../support/members.js';
import { endorsed } from '../support/phases.js';
import { sealArguments } from '../support/seal-world.js';
import { correctionArguments } from '../support/correction-arguments.js';
import { rectificationArguments } from '../support/rectification-arguments.js';
import { sharingArguments } from '../support/sharing-arguments.js';
import { subjectArguments } from '../support/subject-arguments.js';
import type { World } from '../support/world.js';
import {
  type Allowed,
  EVERY_MEMBER,
  POLICY,
  ELSEWHERE,
  QUERIES,
} from './authorisation-expected.js';

/** A material of the market bureau, and another that the water bureau is asked to sign. */
async function materialArguments(world: World): Promise<Readonly<Record<string, unknown>>> {
  const materials = new Materials(world);
  const { id } = await materials.register();
  const signed = await materials.register();
  const review = await materials.openReview(signed.id, ['water']);
  return {
    'material:register': materialOf(),
    'material:annotate': copyOf(id),
    'material:act': materialAct(world, id, 'withdraw'),
    'material:openReview': reviewOf(id, 'water'),
    'material:vote': { id: review.id, vote: 'sign', basis: 'X-1' },
    'material:closeReview': { id: review.id, basis: 'X-1' },
  };
}

forEachLedgerThinly(8, 'authorisation', (openLedger, engine) => {
  let world: World;
  let args: Readonly<Record<string, unknown>>;
  before(async () => {
    world = await marketWorld(openLedger, ARGUMENT_WISH);
    await defineType(world);
    const batch = new BatchFixture();
    await world.as('market', 'clerk').issueBatch(batch.input);
    const id = await issued(world);
    const decision = {
      kind: 'ADMIT_ORGANISATION',
      organisation: { mspId: 'ParkMSP', name: '园林局' },
    };
    await (
      await world.asCertificate('BureauMSP', MEMBERS.bureau.uscc, 'committee')
    ).propose(digestOf('to be voted on'), {
      kind: 'CHANGE_COMMITTEE',
      committee: { members: ['BureauMSP'], threshold: 1 },
    });
    const power = { typeCode: TYPE, unit: MEMBERS.market.uscc, basis: 'X-1' };
    await world.decide(EARNING_DECISIONS.accounting);
    await world.decide(appointmentOf('water', 'VERIFIER'));
    await world.decide(EARNING_DECISIONS.factors);
    world.clock.advance({ days: 1 });
    args = {
      'registry:propose': { id: digestOf('new'), basis: 'X-1', decision },
      'registry:vote': { id: digestOf('to be voted on'), vote: 'approve' },
      'registry:pause': { subject: { kind: 'type', id: typeCodeOf('099') }, basis: 'X-1' },
      'registry:revokeCertificate': {
        certificate: { mspId: 'MarketMSP', serial: 'abcd' },
        basis: 'X-1',
      },
      'issuer:give': { ...power, powers: ['issue'], from: world.clock.now },
      'issuer:withdraw': { ...power, from: world.clock.now },
      'standard:publish': collectionStandard({ typeCode: typeCodeOf('098') }),
      'licence:issue': licenceOf(),
      'licence:issueBatch': new BatchFixture().input,
      'licence:succeed': nextOf({ id }),
      'licence:act': actOf(id, 'suspend'),
      'licence:actOnBatch': actOf(batch.id, 'suspend'),
      ...(await materialArguments(world)),
      ...(await catalogueArguments(world)),
      ...(await sealArguments(world)),
      ...(await sharingArguments(world)),
      ...(await caseArguments(world)),
      ...(await subjectArguments(world)),
      ...(await accessArguments(world)),
      ...(await correctionArguments(world)),
      ...(await rectificationArguments(world)),
      ...(await marketArguments(world)),
      ...(await archiveArguments()),
      ...(await earningArguments(world)),
      ...(await creditArguments(world)),
    };
  });

  /** One argument for each function, about a package that is ready for it. */
  async function archiveArguments(): Promise<Record<string, unknown>> {
    await defineFonds(world);
    const stored = await packageIn(world, 'STORED');
    return Object.fromEntries([
      ['archive:defineFonds', fondsOf({ from: world.clock.now })],
      archiveCall('collect', packageOf()),
      archiveCall('testArchiving', await packageIn(world, 'COLLECTED')),
      archiveCall('catalogue', await packageIn(world, 'RECEIVED')),
      archiveCall('return', await packageIn(world, 'TESTED')),
      archiveCall('extendRetention', stored),
      archiveCall('proposeDisposal', stored),
      archiveCall('superviseDisposal', await packageIn(world, 'DISPOSAL_SUPERVISED'), {
        person: personOf('a third'),
      }),
      archiveCall('certifyErasure', await packageIn(world, 'DISPOSAL_REGISTERED')),
    ]);
  }

  /** Simulated and endorsed, never submitted: so that all cells see the same world. */
  async function outcome(caller: Caller, name: string): Promise<string> {
    try {
      await endorsed(world, caller, call(name, args[name]));
      return 'allowed';
    } catch (error) {
      if (error instanceof ContractRefusedError) return error.code;
      throw error;
    }
  }

  function expected(
    { roles, members, otherwise, told = {} }: Allowed,
    member: MemberName,
    role: RoleName,
  ): string {
    if (!roles.includes(role)) return 'ROLE_REQUIRED';
    return members.includes(member) ? 'allowed' : (told[member] ?? otherwise ?? 'a code');
  }

  it('covers every function of every contract', () => {
    expect(contractFunctions()).to.have.members([...Object.keys(POLICY), ...ELSEWHERE, ...QUERIES]);
  });

  for (const [name, policy] of Object.entries(POLICY)) {
    it(`of ${name}: ${policy.roles.join(' or ')}`, async () => {
      const cells = EVERY_MEMBER.flatMap((member) =>
        ROLE_NAMES.map((role) => {
          const already = name === 'registry:vote' && MEMBERS[member].mspId === 'BureauMSP';
          const wanted = expected(policy, member, role);
          const told = already && wanted === 'allowed' ? 'PROPOSAL_ALREADY_VOTED' : wanted;
          return { member, role, told };
        }),
      );
      for (const { member, role, told } of fewOnFabric(engine, cells, (cell) => cell.told)) {
        const cell = await outcome(world.as(member, role), name);
        expect(cell, `${member} ${role}`).to.equal(told);
      }
    });

    it(`of ${name} is not had by a certificate that the registry does not bear out`, async () => {
      const [role] = policy.roles;
      const member = policy.members[0] ?? 'market';
      const { mspId, uscc } = MEMBERS[member];
      const other = mspId === 'WaterMSP' ? 'HousingMSP' : 'WaterMSP';
      const cases = [
        [mspId, uscc, undefined, 'ROLE_REQUIRED'],
        [mspId, uscc, 'minister', 'ROLE_REQUIRED'],
        [mspId, uscc, `${String(role)},approver`, 'ROLE_REQUIRED'],
        [other, uscc, role, 'UNIT_NOT_CALLERS'],
        [mspId, undefined, role, 'UNIT_NOT_FOUND'],
        [mspId, '11999999T0000001XT', role, 'UNIT_NOT_FOUND'],
      ] as const;
      for (const [msp, unit, asRole, code] of fewOnFabric(engine, cases, ([, , , one]) => one)) {
        const caller = await world.asCertificate(msp, unit, asRole);
        // The epoch is nobody's record: any gateway of any organisation keeps it going.
        const told = name === 'epoch:advance' && code !== 'ROLE_REQUIRED' ? 'allowed' : code;
        expect(await outcome(caller, name), `${msp} ${String(unit)} ${String(asRole)}`).to.equal(
          told,
        );
      }
    });
  }

  it('to found is had by nobody twice', async () => {
    args = { ...args, 'registry:found': foundingArgument() };
    const caller = world.as('bureau', 'committee');
    expect(await outcome(caller, 'registry:found')).to.equal('CONSORTIUM_ALREADY_FOUNDED');
  });

  it('to ask is had by every role of every member', async () => {
    for (const member of EVERY_MEMBER) {
      for (const role of ROLE_NAMES) {
        const caller = world.as(member, role);
        expect(await caller.query('registry:getUnit', MEMBERS.market.uscc)).to.have.property(
          'uscc',
        );
        expect(await caller.query('epoch:get')).to.have.property('number');
      }
    }
  });
});

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
import { BatchFixture } from '../support/batch-fixture.js';
import { call, type Caller } from '../support/caller.js';
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
import { forEachLedger } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import {
  copyOf,
  materialAct,
  materialOf,
  Materials,
  reviewOf,
} from '../support/material-fixture.js';
import {
  foundingArgument,
  MEMBER_NAMES,
  MEMBERS,
  ROLE_NAMES,
  type MemberName,
  type RoleName,
} from '../support/members.js';
import { endorsed } from '../support/phases.js';
import { sealArguments } from '../support/seal-world.js';
import { sharingArguments } from '../support/sharing-arguments.js';
import { subjectArguments } from '../support/subject-arguments.js';
import type { World } from '../support/world.js';

/** Who may: roles, and the members whose units may. */
interface Allowed {
  readonly roles: readonly RoleName[];
  readonly members: readonly MemberName[];
  /** What another member's unit in an allowed role is told. */
  readonly otherwise?: string;
}

const EVERY_MEMBER = MEMBER_NAMES;
const DEFINER: Allowed = {
  ...{ roles: ['approver'], members: ['bureau'], otherwise: 'NOT_TYPE_DEFINER' },
};
const ARCHIVES = { otherwise: 'ARCHIVE_ACT_NOT_COMPETENT' } as const;
const COMMITTEE: Allowed = { roles: ['committee'], members: EVERY_MEMBER };

/** The owner, the department or the maker of a seal. */
function sealParty(role: RoleName, member: MemberName): Allowed {
  return { roles: [role], members: [member], otherwise: 'SEAL_ACT_NOT_COMPETENT' };
}

/** The provider of an item. */
function provider(role: RoleName): Allowed {
  return { roles: [role], members: ['market'], otherwise: 'CATALOGUE_ITEM_NOT_OWN' };
}

/** Who gave a grant, or holds it. */
function grantParty(member: MemberName): Allowed {
  return { roles: ['approver'], members: [member], otherwise: 'GRANT_ACT_NOT_COMPETENT' };
}

/** Who asked, or provides. */
function requestParty(role: RoleName, member: MemberName): Allowed {
  return { roles: [role], members: [member], otherwise: 'REQUEST_ACT_NOT_COMPETENT' };
}

/** Who provides what persons are told of, object to and show. */
function subjectParty(role: RoleName, otherwise: string): Allowed {
  return { roles: [role], members: ['market'], otherwise };
}

const NOT_MARKET = EVERY_MEMBER.filter((member) => member !== 'market');

/** Who may call each writing function, written by hand. */
const POLICY: Readonly<Record<string, Allowed>> = {
  'registry:propose': COMMITTEE,
  'registry:vote': COMMITTEE,
  'registry:pause': COMMITTEE,
  'registry:revokeCertificate': {
    ...{ roles: ['committee', 'operator'], members: ['market'], otherwise: 'CERTIFICATE_NOT_OWN' },
  },
  'epoch:advance': { roles: ['gateway', 'operator'], members: EVERY_MEMBER },
  'archive:defineFonds': {
    ...{ roles: ['approver'], members: ['bureau'], otherwise: 'UNIT_NOT_CALLERS' },
  },
  'archive:collect': { ...ARCHIVES, roles: ['clerk'], members: ['press'] },
  'archive:test': { ...ARCHIVES, roles: ['clerk'], members: ['press'] },
  'archive:act': { ...ARCHIVES, roles: ['clerk'], members: ['market'] },
  'archive:giveBack': { ...ARCHIVES, roles: ['clerk'], members: ['market'] },
  'archive:extendRetention': { ...ARCHIVES, roles: ['approver'], members: ['market'] },
  'archive:dispose': { ...ARCHIVES, roles: ['clerk', 'approver'], members: ['market'] },
  'archive:supervise': { ...ARCHIVES, roles: ['clerk', 'approver'], members: ['press', 'market'] },
  'archive:certifyErasure': { ...ARCHIVES, roles: ['clerk', 'approver'], members: ['market'] },
  'issuer:give': DEFINER,
  'issuer:withdraw': DEFINER,
  'standard:publish': DEFINER,
  'licence:issue': { roles: ['clerk'], members: ['market'], otherwise: 'UNIT_NOT_CALLERS' },
  'licence:issueBatch': { roles: ['clerk'], members: ['market'], otherwise: 'AUTHORITY_REQUIRED' },
  'licence:succeed': { roles: ['clerk'], members: ['market'], otherwise: 'ACT_NOT_COMPETENT' },
  'licence:act': { roles: ['approver'], members: ['market'], otherwise: 'ACT_NOT_COMPETENT' },
  'licence:actOnBatch': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'ACT_NOT_COMPETENT' },
  },
  'material:register': { roles: ['clerk'], members: EVERY_MEMBER },
  'material:annotate': { roles: ['clerk'], members: ['market'], otherwise: 'MATERIAL_NOT_OWN' },
  'material:act': { roles: ['approver'], members: ['market'], otherwise: 'MATERIAL_NOT_OWN' },
  'material:openReview': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'MATERIAL_NOT_OWN' },
  },
  'material:vote': { roles: ['approver'], members: ['water'], otherwise: 'REVIEW_NOT_NAMED' },
  'material:closeReview': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'MATERIAL_NOT_OWN' },
  },
  'catalogue:draft': {
    ...{ roles: ['clerk'], members: ['market', 'water'], otherwise: 'AUTHORITY_REQUIRED' },
  },
  'catalogue:revise': provider('clerk'),
  'catalogue:giveBack': provider('approver'),
  'catalogue:publish': provider('approver'),
  'catalogue:retire': provider('approver'),
  'catalogue:recordUpdate': provider('clerk'),
  'catalogue:claimSource': provider('approver'),
  'catalogue:offerSource': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'SOURCE_ACT_NOT_COMPETENT' },
  },
  'catalogue:actOnSource': {
    ...{ roles: ['approver'], members: ['water'], otherwise: 'SOURCE_ACT_NOT_COMPETENT' },
  },
  'grant:give': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'CATALOGUE_ITEM_NOT_OWN' },
  },
  'grant:narrow': grantParty('market'),
  'grant:revoke': grantParty('market'),
  'grant:delegate': grantParty('water'),
  'request:file': { roles: ['clerk'], members: NOT_MARKET, otherwise: 'ARGUMENT_INVALID' },
  'request:amend': requestParty('clerk', 'water'),
  'request:act': requestParty('approver', 'water'),
  'request:askCompletion': requestParty('approver', 'market'),
  'request:approve': requestParty('approver', 'market'),
  'request:vote': COMMITTEE,
  'deferral:defer': subjectParty('approver', 'DEFERRAL_ACT_NOT_COMPETENT'),
  'deferral:extend': subjectParty('approver', 'DEFERRAL_ACT_NOT_COMPETENT'),
  'deferral:lift': subjectParty('approver', 'DEFERRAL_ACT_NOT_COMPETENT'),
  'objection:raise': subjectParty('gateway', 'OBJECTION_ACT_NOT_COMPETENT'),
  'objection:act': subjectParty('approver', 'OBJECTION_ACT_NOT_COMPETENT'),
  'showing:offer': subjectParty('gateway', 'CATALOGUE_ITEM_NOT_OWN'),
  'showing:withdraw': subjectParty('gateway', 'SHOWING_OTHER_UNIT'),
  'showing:keep': { roles: ['clerk'], members: ['water'], otherwise: 'SHOWING_OTHER_UNIT' },
  'showing:redeem': { roles: ['clerk'], members: NOT_MARKET, otherwise: 'ARGUMENT_INVALID' },
  'seal:apply': {
    roles: ['clerk'],
    members: EVERY_MEMBER.filter((member) => member !== 'housing'),
    otherwise: 'SEAL_OWN_APPLICATION',
  },
  'seal:act': sealParty('approver', 'housing'),
  'seal:make': sealParty('clerk', 'emergency'),
  'seal:file': sealParty('approver', 'emergency'),
  'seal:pause': sealParty('approver', 'market'),
  'seal:liftPause': sealParty('approver', 'market'),
  'seal:impress': sealParty('clerk', 'market'),
  'seal:settle': sealParty('clerk', 'market'),
  'seal:reportCompromise': sealParty('approver', 'market'),
  'seal:markCompromised': sealParty('approver', 'market'),
  'seal:closeReview': sealParty('approver', 'market'),
};

/** Before a consortium exists, and for everybody afterwards. */
const ELSEWHERE = [
  'registry:found',
  'migration:begin',
  'migration:load',
  'migration:check',
  'migration:close',
];

const QUERIES = [
  'registry:getConsortium',
  'registry:getOrganisation',
  'registry:getUnit',
  'registry:getRegion',
  'registry:getProposal',
  'registry:getCalendar',
  'registry:getPause',
  'registry:getRevocation',
  'epoch:get',
  'migration:getProgress',
  'migration:getReport',
  'migration:getOrigin',
  'archive:get',
  'archive:getFonds',
  'archive:getTest',
  'archive:getDisposal',
  'issuer:get',
  'standard:get',
  'standard:getVersion',
  'licence:get',
  'licence:getBatch',
  'licence:assess',
  'licence:assessBatch',
  'material:get',
  'material:getReview',
  'catalogue:get',
  'catalogue:getUpdate',
  'catalogue:getSource',
  'grant:get',
  'grant:whatIf',
  'request:get',
  'request:clock',
  'deferral:get',
  'deferral:of',
  'objection:get',
  'objection:clock',
  'objection:to',
  'showing:get',
  'seal:get',
  'seal:getByEsId',
  'seal:impressions',
  'seal:useOf',
  'seal:getCompromise',
  'seal:newestCompromise',
  'seal:getReview',
];

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

forEachLedger('authorisation', (openLedger) => {
  let world: World;
  let args: Readonly<Record<string, unknown>>;
  before(async () => {
    world = await issuingWorld(openLedger);
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
    world.clock.advance({ minutes: 10 });
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
      ...(await subjectArguments(world)),
      ...(await archiveArguments()),
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
    { roles, members, otherwise }: Allowed,
    member: MemberName,
    role: RoleName,
  ): string {
    if (!roles.includes(role)) return 'ROLE_REQUIRED';
    return members.includes(member) ? 'allowed' : (otherwise ?? 'a code');
  }

  it('covers every function of every contract', () => {
    expect(contractFunctions()).to.have.members([...Object.keys(POLICY), ...ELSEWHERE, ...QUERIES]);
  });

  for (const [name, policy] of Object.entries(POLICY)) {
    it(`of ${name}: ${policy.roles.join(' or ')}`, async () => {
      for (const member of EVERY_MEMBER) {
        for (const role of ROLE_NAMES) {
          const cell = await outcome(world.as(member, role), name);
          const already = name === 'registry:vote' && MEMBERS[member].mspId === 'BureauMSP';
          const wanted = expected(policy, member, role);
          const told = already && wanted === 'allowed' ? 'PROPOSAL_ALREADY_VOTED' : wanted;
          expect(cell, `${member} ${role}`).to.equal(told);
        }
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
      for (const [msp, unit, asRole, code] of cases) {
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

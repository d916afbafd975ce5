// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Call } from '@yulian/network';
import { satisfiesPolicy } from '@yulian/proofs';
import {
  archiveCall,
  defineFonds,
  fondsOf,
  packageIn,
  personOf,
} from '../support/archive-world.js';
import { ACCESS_CALLERS, accessArguments } from '../support/access-arguments.js';
import { BatchFixture } from '../support/batch-fixture.js';
import { call, type Caller } from '../support/caller.js';
import { CASE_CALLERS, caseArguments } from '../support/case-arguments.js';
import { catalogueArguments, CATALOGUE_CALLERS } from '../support/catalogue-fixture.js';
import { actOf, collectionStandard, licenceOf, nextOf, typeCodeOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { givePowers, issued, issuingWorld } from '../support/issuing-world.js';
import {
  copyOf,
  materialAct,
  materialOf,
  Materials,
  reviewOf,
} from '../support/material-fixture.js';
import { expectOwner, policiesWritten } from '../support/key-policies.js';
import { CORRECTION_CALLERS, correctionArguments } from '../support/correction-arguments.js';
import {
  RECTIFICATION_CALLERS,
  rectificationArguments,
} from '../support/rectification-arguments.js';
import { MEMBERS, type MemberName, type RoleName } from '../support/members.js';
import { SEAL_CALLERS, sealArguments } from '../support/seal-world.js';
import { SHARING_CALLERS, sharingArguments } from '../support/sharing-arguments.js';
import { SUBJECT_CALLERS, subjectArguments } from '../support/subject-arguments.js';
import type { World } from '../support/world.js';
import type { ArchiveActName, ArchiveStateName } from './archive-acts-expected.js';

/** Prefixes of keys that belong to an organisation. */
const OWNED =
  /^(archive|archive-test|access|access-count|exchange-key|comparison-count|case[a-z-]*|service-item|catalogue[a-z-]*|correct[a-z-]*|deferral|deferral-of|rectification|eco-account|credit[a-z-]*|holding|retirement|disposal|fonds|grant|grant-use|objection|objection-to|request|showing|licence|licence-batch|material[a-z-]*|standard|standard-version|authority|seal[a-z-]*|impression[a-z-]*)\//;

/** Two people supervise. */
const THIRD: Partial<Record<ArchiveActName, object>> = {
  superviseDisposal: { person: personOf('a third') },
};

/** Every write of materials of the market bureau; one of them by a unit that is asked to sign. */
async function materialWrites(world: World): Promise<readonly (readonly [Caller, Call, string])[]> {
  const materials = new Materials(world);
  const { id } = await materials.register();
  const review = await materials.openReview((await materials.register()).id, ['water', 'housing']);
  const clerk = world.as('market', 'clerk');
  const approver = world.as('market', 'approver');
  const vote = { id: review.id, vote: 'sign', basis: 'X-1' };
  const owner = 'MarketMSP';
  return [
    [clerk, call('material:register', materialOf()), owner],
    [clerk, call('material:annotate', copyOf(id)), owner],
    [approver, call('material:act', materialAct(world, id, 'void')), owner],
    [approver, call('material:openReview', reviewOf(id, 'water')), owner],
    [world.as('water', 'approver'), call('material:vote', vote), owner],
    [approver, call('material:closeReview', { id: review.id, basis: 'X-1' }), owner],
  ];
}

/** Every write of seals of the market bureau, by whoever does it. */
async function sealWrites(world: World): Promise<readonly (readonly [Caller, Call, string])[]> {
  return Object.entries(await sealArguments(world)).map(([name, argument]) => [
    world.as(...SEAL_CALLERS[name]!),
    call(name, argument),
    'MarketMSP',
  ]);
}

/** Every write of grants of the market bureau, and of requests of the water bureau. */
async function sharingWrites(world: World): Promise<readonly (readonly [Caller, Call, string])[]> {
  const args = Object.entries(await sharingArguments(world));
  // An approval writes keys of both: the grant is held against its owner elsewhere.
  return args
    .filter(([name]) => name !== 'request:approve')
    .map(([name, argument]) => [
      world.as(...SHARING_CALLERS[name]!),
      call(name, argument),
      name.startsWith('grant:') ? 'MarketMSP' : 'WaterMSP',
    ]);
}

/** Every write of items and cases of the market bureau. */
async function caseWrites(world: World): Promise<readonly (readonly [Caller, Call, string])[]> {
  return Object.entries(await caseArguments(world)).map(([name, argument]) => [
    world.as(...CASE_CALLERS[name]!),
    call(name, argument),
    'MarketMSP',
  ]);
}

/** Every write about uses of the market bureau's data that persons are told of, object to, show. */
async function subjectWrites(world: World): Promise<readonly (readonly [Caller, Call, string])[]> {
  return Object.entries(await subjectArguments(world)).map(([name, argument]) => [
    world.as(...SUBJECT_CALLERS[name]!),
    call(name, argument),
    name === 'showing:keep' ? 'WaterMSP' : 'MarketMSP',
  ]);
}

/** Every write of accesses to data of the market bureau, by whoever does it. */
async function accessWrites(world: World): Promise<readonly (readonly [Caller, Call, string])[]> {
  return Object.entries(await accessArguments(world)).map(([name, argument]) => [
    world.as(...ACCESS_CALLERS[name]!),
    call(name, argument),
    'MarketMSP',
  ]);
}

/** Every write of corrections at the market bureau, by whoever does it. */
async function correctionWrites(
  world: World,
): Promise<readonly (readonly [Caller, Call, string])[]> {
  return Object.entries(await correctionArguments(world)).map(([name, argument]) => [
    world.as(...CORRECTION_CALLERS[name]!),
    call(name, argument),
    'MarketMSP',
  ]);
}

/** Every write about an act of the market bureau that is taken back. */
async function rectificationWrites(
  world: World,
): Promise<readonly (readonly [Caller, Call, string])[]> {
  return Object.entries(await rectificationArguments(world)).map(([name, argument]) => [
    world.as(...RECTIFICATION_CALLERS[name]!),
    call(name, argument),
    'MarketMSP',
  ]);
}

forEachLedger('key-level policies', (openLedger) => {
  let world: World;
  before(async () => {
    world = await issuingWorld(openLedger);
  });

  const writing = (caller: Caller, what: Call) => policiesWritten(world, caller, what);

  it('demand the owner and two others, on every owned key of every writing function', async () => {
    const batch = new BatchFixture();
    await world.as('market', 'clerk').issueBatch(batch.input);
    const id = await issued(world);
    await givePowers(world, 'emergency', ['revoke']);
    const typeCode = typeCodeOf('007');
    const giving = {
      ...{ typeCode, unit: MEMBERS.water.uscc, powers: ['issue'] },
      ...{ from: world.clock.now, basis: 'X-1' },
    };
    const entry = { ...actOf(batch.idOf(0), 'suspend'), evidence: batch.evidence(0) };
    const clerk = world.as('market', 'clerk');
    const approver = world.as('market', 'approver');
    const definer = world.as('bureau', 'approver');
    const writes: readonly (readonly [Caller, Call, string])[] = [
      [clerk, call('licence:issue', licenceOf()), 'MarketMSP'],
      [clerk, call('licence:issueBatch', new BatchFixture().input), 'MarketMSP'],
      [clerk, call('licence:succeed', nextOf({ id })), 'MarketMSP'],
      [approver, call('licence:act', actOf(id, 'suspend')), 'MarketMSP'],
      [approver, call('licence:act', entry), 'MarketMSP'],
      [approver, call('licence:actOnBatch', actOf(batch.id, 'suspend')), 'MarketMSP'],
      [world.as('emergency', 'approver'), call('licence:act', actOf(id, 'revoke')), 'MarketMSP'],
      [definer, call('standard:publish', collectionStandard({ typeCode })), 'BureauMSP'],
      [definer, call('issuer:give', giving), 'BureauMSP'],
      ...(await materialWrites(world)),
      ...(await sealWrites(world)),
      ...(await sharingWrites(world)),
      ...(await caseWrites(world)),
      ...(await subjectWrites(world)),
      ...(await accessWrites(world)),
      ...(await correctionWrites(world)),
      ...(await rectificationWrites(world)),
    ];
    await expectOwned(writes);
  });

  it('demand it on archives as well, of the hall once it has taken over', async () => {
    await defineFonds(world);
    const as = (member: MemberName, role: RoleName) => world.as(member, role);
    const of = async (act: ArchiveActName, state: ArchiveStateName) =>
      call(...archiveCall(act, await packageIn(world, state), { ...THIRD[act] }));
    await expectOwned([
      [as('bureau', 'approver'), call('archive:defineFonds', fondsOf()), 'BureauMSP'],
      [as('press', 'clerk'), await of('collect', 'NONE'), 'BureauMSP'],
      [as('press', 'clerk'), await of('testArchiving', 'COLLECTED'), 'BureauMSP'],
      [as('market', 'clerk'), await of('catalogue', 'RECEIVED'), 'BureauMSP'],
      [as('market', 'clerk'), await of('return', 'TESTED'), 'BureauMSP'],
      [as('market', 'approver'), await of('extendRetention', 'STORED'), 'BureauMSP'],
      [as('market', 'clerk'), await of('proposeDisposal', 'STORED'), 'BureauMSP'],
      [as('market', 'clerk'), await of('superviseDisposal', 'DISPOSAL_SUPERVISED'), 'BureauMSP'],
      [as('market', 'clerk'), await of('certifyErasure', 'DISPOSAL_REGISTERED'), 'BureauMSP'],
      [as('water', 'approver'), await of('acceptHandover', 'HANDOVER_TESTED'), 'WaterMSP'],
      [as('water', 'clerk'), await of('testPeriodic', 'HANDED_OVER'), 'WaterMSP'],
    ]);
  });

  it('demand it on the catalogue, and on a source of the receiver once it has accepted', async () => {
    const accept = 'catalogue:actOnSource';
    for (const [name, argument] of Object.entries(await catalogueArguments(world))) {
      const caller = world.as(...CATALOGUE_CALLERS[name]!);
      if (name !== accept) {
        await expectOwned([[caller, call(name, argument), 'MarketMSP']]);
        continue;
      }
      const { keys, policies, endorsers } = await writing(caller, call(name, argument));
      const [left, taken, source] = keys.filter((key) => OWNED.test(key)).sort();
      expectOwner(policies.get(left ?? ''), 'MarketMSP');
      expectOwner(policies.get(taken ?? ''), 'WaterMSP');
      expectOwner(policies.get(source ?? ''), 'WaterMSP');
      expect(endorsers).to.include.members(['MarketMSP', 'WaterMSP']);
    }
  });

  /** Every owned key that each of these writes gets the owner's policy, and no other key one. */
  async function expectOwned(writes: readonly (readonly [Caller, Call, string])[]): Promise<void> {
    for (const [caller, what, owner] of writes) {
      const { keys, policies } = await writing(caller, what);
      const owned = keys.filter((key) => OWNED.test(key));
      expect(owned, what.transaction).to.not.have.length(0);
      expect([...policies.keys()], what.transaction).to.have.members(owned);
      for (const key of owned) expectOwner(policies.get(key), owner);
    }
  }

  it('of an approved request demand the requester, and of the grant the provider', async () => {
    const argument = (await sharingArguments(world))['request:approve'];
    const caller = world.as('market', 'approver');
    const { policies } = await writing(caller, call('request:approve', argument));
    expect(policies.size).to.equal(2);
    for (const [key, policy] of policies) {
      expectOwner(policy, key.startsWith('grant/') ? 'MarketMSP' : 'WaterMSP');
    }
  });

  it('have the owner endorse what a penalty authority does to its record', async () => {
    await givePowers(world, 'water', ['suspend']);
    const act = call('licence:act', actOf(await issued(world), 'suspend'));
    const { endorsers } = await writing(world.as('water', 'approver'), act);
    expect(endorsers).to.include('MarketMSP');
  });

  it('outlive the admission of another organisation, and count it from the next act on', async () => {
    const id = await issued(world);
    const organisation = { mspId: 'ParkMSP', name: '示例市园林局' };
    await world.decide({ kind: 'ADMIT_ORGANISATION', organisation });
    const act = call('licence:act', actOf(id, 'suspend'));
    const { policies } = await writing(world.as('market', 'approver'), act);
    const policy = policies.get(`licence/${id}`);
    if (policy === undefined) throw new Error('the key has no policy of its own');
    const signers = ['MarketMSP', 'ParkMSP', 'WaterMSP'].map((mspId) => ({
      mspId,
      role: 'PEER' as const,
    }));
    expect(satisfiesPolicy(policy, signers)).to.equal(true);
  });
});

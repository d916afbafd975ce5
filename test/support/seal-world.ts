// SPDX-License-Identifier: Apache-2.0
import type { SealRecord } from '@yulian/proofs';
import { digestOf, typeCodeOf } from './fixtures.js';
import type { OpenLedger } from './for-each-ledger.js';
import { givePowers } from './issuing-world.js';
import { MEMBERS, SINCE, type MemberName, type RoleName } from './members.js';
import { newSealId } from './seal-id.js';
import { foundedWorld, type World } from './world.js';

/** Who is what to the seals of the tests; water has nothing to do with them. */
export const PARTIES = {
  owner: 'market',
  department: 'housing',
  maker: 'emergency',
  stranger: 'water',
} as const satisfies Record<string, MemberName>;

export type PartyName = keyof typeof PARTIES;

/** Type of the seals of the tests: 01, defined by the bureau. */
const SEAL_TYPE = typeCodeOf('901');

export const SEAL_ENDS = '2029-01-01T00:00:00.000Z';
const SEAL_BEGINS = '2026-01-01T00:00:00.000Z';
const CERTIFICATES = [digestOf('a certificate'), digestOf('another certificate')].sort();

/** A founded consortium whose housing bureau approves seals and whose emergency bureau makes them. */
export async function sealWorld(openLedger: OpenLedger): Promise<World> {
  const world = await foundedWorld(openLedger);
  await givePowersOverSeals(world);
  return world;
}

/** Lets the housing bureau approve seals, and the emergency bureau make them. */
export async function givePowersOverSeals(world: World): Promise<void> {
  await givePowers(world, PARTIES.department, ['approveSeal'], { typeCode: SEAL_TYPE });
  await givePowers(world, PARTIES.maker, ['makeSeal'], { typeCode: SEAL_TYPE });
}

/** An application as the owner's clerk sends it. */
export function applicationOf(id: string, chosen: Record<string, unknown> = {}) {
  return {
    id,
    sealKind: '01',
    typeCode: SEAL_TYPE,
    department: MEMBERS[PARTIES.department].uscc,
    maker: MEMBERS[PARTIES.maker].uscc,
    certificates: CERTIFICATES,
    validTo: SEAL_ENDS,
    basis: 'YZGL-9',
    ...chosen,
  };
}

/** What the maker says of the object that it made for it. */
export function makingOf(id: string, chosen: Record<string, unknown> = {}) {
  return {
    id,
    esId: `ES${id.slice(2)}`,
    sealKind: '01',
    ownerUnit: MEMBERS[PARTIES.owner].uscc,
    certificates: CERTIFICATES,
    sealName: MEMBERS[PARTIES.owner].name,
    signers: [{ unit: MEMBERS[PARTIES.owner].uscc }, { name: MEMBERS[PARTIES.owner].name }],
    sha256: digestOf(`seal ${id}`),
    sm3: digestOf(`sm3 of seal ${id}`),
    validFrom: SEAL_BEGINS,
    validTo: SEAL_ENDS,
    basis: 'YZGL-13',
    ...chosen,
  };
}

export function filingOf(id: string, chosen: Record<string, unknown> = {}) {
  return { id, filingNumber: `F-${id.slice(2).toUpperCase()}`, basis: 'YZGL-15', ...chosen };
}

/** A file with one sealing, as a gateway names it. */
export function sealedAs(name: string) {
  return { sha256: digestOf(name), sealings: [digestOf(`sealing of ${name}`)] };
}

/** The contract's transaction of an act, and its argument. */
export function sealActCall(id: string, act: string): readonly [string, Record<string, unknown>] {
  if (act === 'make') return ['seal:make', makingOf(id)];
  if (act === 'file') return ['seal:file', filingOf(id)];
  return ['seal:act', { id, act, basis: 'YZGL-17' }];
}

/** Applies for a seal, and takes it through acts by those who do them. */
export async function sealAfter(
  world: World,
  acts: readonly string[],
  by: (act: string) => readonly [PartyName, RoleName],
  id = newSealId(),
): Promise<string> {
  await world.as(PARTIES.owner, 'clerk').submit('seal:apply', applicationOf(id));
  for (const act of acts) {
    const [party, role] = by(act);
    await world.as(PARTIES[party], role).submit(...sealActCall(id, act));
  }
  return id;
}

export function readSeal(world: World, id: string): Promise<SealRecord> {
  return world.as('water', 'auditor').query('seal:get', id);
}

/** Who may call each writing function of seals, with {@link sealArguments}. */
export const SEAL_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'seal:apply': ['market', 'clerk'],
  'seal:act': ['housing', 'approver'],
  'seal:make': ['emergency', 'clerk'],
  'seal:file': ['emergency', 'approver'],
  'seal:pause': ['market', 'approver'],
  'seal:liftPause': ['market', 'approver'],
  'seal:impress': ['market', 'clerk'],
  'seal:settle': ['market', 'clerk'],
  'seal:reportCompromise': ['market', 'approver'],
  'seal:markCompromised': ['market', 'approver'],
  'seal:closeReview': ['market', 'approver'],
  'seal:decideDispute': ['housing', 'approver'],
};

/** An argument of each writing function with which it would go well, for seals of the market bureau. */
export async function sealArguments(world: World): Promise<Readonly<Record<string, unknown>>> {
  await givePowers(world, PARTIES.department, ['approveSeal'], { typeCode: SEAL_TYPE });
  await givePowers(world, PARTIES.maker, ['makeSeal'], { typeCode: SEAL_TYPE });
  const by = (act: string): readonly [PartyName, RoleName] =>
    act === 'approve'
      ? ['department', 'approver']
      : ['maker', act === 'make' ? 'clerk' : 'approver'];
  const after = (...acts: string[]) => sealAfter(world, acts, by);
  const [applied, approved, made] = [
    await after(),
    await after('approve'),
    await after('approve', 'make'),
  ];
  const active = await after('approve', 'make', 'file');
  const lost = await after('approve', 'make', 'file');
  const [clerk, approver] = [world.as('market', 'clerk'), world.as('market', 'approver')];
  const key = digestOf(`use of ${active}`);
  await clerk.submit('seal:impress', { seal: active, uses: [{ key }] });
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const uses = [{ key: digestOf(`${name} of ${lost}`) }];
    await clerk.submit('seal:impress', { seal: lost, uses });
  }
  const pause = { id: lost, kind: 'LOSS', basis: 'YZGL-21' };
  await approver.submit('seal:pause', pause);
  const compromise = { seal: lost, suspectedFrom: SINCE, basis: 'YZGL-23' };
  await approver.submit('seal:reportCompromise', compromise);
  await approver.submit('seal:markCompromised', { seal: lost, compromise: 1 });
  const unsound = { seal: lost, compromise: 1, number: 2, outcome: 'UNSOUND', basis: 'X-1' };
  await approver.submit('seal:closeReview', unsound);
  const again = await after('approve', 'make', 'file');
  await approver.submit('seal:pause', { ...pause, id: again });
  return {
    'seal:apply': applicationOf(newSealId()),
    'seal:act': { id: applied, act: 'approve', basis: 'YZGL-11' },
    'seal:make': makingOf(approved),
    'seal:file': filingOf(made),
    'seal:pause': { ...pause, id: active },
    'seal:liftPause': pause,
    'seal:impress': {
      seal: active,
      uses: [{ key: digestOf('another'), ...sealedAs('file') }],
    },
    'seal:settle': { seal: active, first: 1, impressions: [{ number: 1, ...sealedAs('f') }] },
    'seal:reportCompromise': { ...compromise, seal: again },
    'seal:markCompromised': { seal: lost, compromise: 1 },
    'seal:closeReview': { seal: lost, compromise: 1, number: 1, outcome: 'SOUND', basis: 'X-1' },
    'seal:decideDispute': { ...unsound, outcome: 'UPHELD', reference: '印裁〔2026〕1号' },
  };
}

/** Steps of `script.ts`: every function of the contract, in an order in which all go well. */
export function sealSteps(): readonly (readonly [MemberName, RoleName, string, ...unknown[]])[] {
  const id = 'S-00000000000000000000000a';
  const act = (name: string) => sealActCall(id, name);
  const [owner, department, maker] = ['market', 'housing', 'emergency'] as const;
  const uses = [{ key: digestOf('script a') }, { key: digestOf('script b') }];
  const power = { typeCode: SEAL_TYPE, from: SINCE, basis: 'YZGL-30' };
  const pause = { id, kind: 'LOSS', basis: 'YZGL-21' };
  const seal = id;
  return [
    ...(
      [
        [department, 'approveSeal'],
        [maker, 'makeSeal'],
      ] as const
    ).map(
      ([member, one]) =>
        [
          'bureau',
          'approver',
          'issuer:give',
          { ...power, unit: MEMBERS[member].uscc, powers: [one] },
        ] as const,
    ),
    [owner, 'clerk', 'seal:apply', applicationOf(id)],
    [department, 'approver', ...act('approve')],
    [maker, 'clerk', ...act('make')],
    [maker, 'approver', ...act('file')],
    [owner, 'clerk', 'seal:impress', { seal, uses }],
    [
      owner,
      'clerk',
      'seal:settle',
      { seal, first: 1, impressions: [{ number: 1, ...sealedAs('script file') }] },
    ],
    [owner, 'approver', 'seal:pause', pause],
    [owner, 'approver', 'seal:reportCompromise', { seal, suspectedFrom: SINCE, basis: 'YZGL-23' }],
    [owner, 'approver', 'seal:markCompromised', { seal, compromise: 1 }],
    [
      owner,
      'approver',
      'seal:closeReview',
      { seal, compromise: 1, number: 1, outcome: 'SOUND', basis: 'YZGL-23' },
    ],
    [
      owner,
      'approver',
      'seal:closeReview',
      { seal, compromise: 1, number: 2, outcome: 'UNSOUND', basis: 'YZGL-23' },
    ],
    [
      department,
      'approver',
      'seal:decideDispute',
      {
        ...{ seal, compromise: 1, number: 2, outcome: 'DISMISSED', basis: 'YZGL-25' },
        reference: '印裁〔2026〕1号',
      },
    ],
    [owner, 'approver', 'seal:liftPause', pause],
  ];
}

/** What can be asked after {@link sealSteps}. */
export function sealQueries(): readonly (readonly [string, ...string[]])[] {
  const id = 'S-00000000000000000000000a';
  return [
    ['seal:get', id],
    ['seal:getByEsId', makingOf(id).esId],
    ['seal:impressions', JSON.stringify({ seal: id, from: 1, limit: 10 })],
    ['seal:useOf', makingOf(id).esId, digestOf('script file')],
    ['seal:getCompromise', id, '1'],
    ['seal:newestCompromise', id],
    ['seal:getReview', id, '1', '1'],
  ];
}

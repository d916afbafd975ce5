// SPDX-License-Identifier: Apache-2.0
import type { ArchiveRecord } from '@yulian/proofs';
import type { ArchiveActName, ArchiveStateName } from '../contracts/archive-acts-expected.js';
import { digestOf } from './fixtures.js';
import { MEMBERS, SINCE, type MemberName, type RoleName } from './members.js';
import type { World } from './world.js';

type Json = Readonly<Record<string, unknown>>;

/** Who is who in the fonds of the tests: the bureau's, kept by others so that all are told apart. */
export const SECTIONS = {
  unit: 'bureau',
  business: 'press',
  archives: 'market',
  hall: 'water',
} as const satisfies Record<string, MemberName>;

const FONDS = `${MEMBERS.bureau.uscc}.J001`;
const PATTERN = '{fonds}-{category}.{year}-{retention}-{item:4}';
/** When all acts of the tests were done. */
export const DONE = '2026-03-01T02:00:00.000Z';

/** A person's pseudonym. */
export function personOf(name: string): string {
  return `p1.${digestOf(`person ${name}`)}`;
}

export function fondsOf(chosen: Json = {}) {
  return {
    ...{ id: FONDS, pattern: PATTERN, from: SINCE, basis: 'DAF-14' },
    ...{ business: MEMBERS.press.uscc, archives: MEMBERS.market.uscc },
    ...{ hall: MEMBERS.water.uscc },
    ...chosen,
  };
}

let items = 0;

/** The argument of `archive:collect` for a package of 2015, kept for ten years: over since 2026. */
export function packageOf(chosen: Json = {}) {
  const code = `J001-WS.2015-D10-${String(++items).padStart(4, '0')}`;
  return {
    ...{ id: `${MEMBERS.bureau.uscc}.${code}`, fonds: FONDS, code, year: 2015, retention: 'Y10' },
    ...{ root: digestOf(`root ${code}`), manifest: digestOf(`manifest ${code}`) },
    ...{ fileCount: 3, logCount: 4, from: DONE, basis: 'GBT-42727' },
    ...chosen,
  };
}

export type PackageInput = ReturnType<typeof packageOf>;

const PASSED = { authenticity: 'pass', integrity: 'pass', usability: 'pass', safety: 'pass' };

type Detail = (input: PackageInput, act: ArchiveActName) => Json;

const asItIs: Detail = (_, act) => ({ act });
const byPerson: Detail = (_, act) => ({ act, person: personOf(act) });
const withReasons: Detail = (_, act) => ({ act, reasons: ['NUMBER_GAP'] });
const test =
  (phase: string): Detail =>
  ({ id, root }) => ({ phase, root, results: PASSED, evidence: digestOf(`${id} ${phase}`) });

/** The contract's function for an act, and what its argument says beside id, time and basis. */
const FUNCTIONS: Readonly<Record<ArchiveActName, readonly [string, Detail]>> = {
  collect: ['collect', (input) => input],
  testArchiving: ['test', test('archiving')],
  testReceiving: ['test', test('receiving')],
  catalogue: ['act', asItIs],
  store: ['act', asItIs],
  return: ['giveBack', withReasons],
  offerHandover: ['act', asItIs],
  testHandover: ['test', test('handover')],
  acceptHandover: ['act', asItIs],
  declineHandover: ['giveBack', withReasons],
  testPeriodic: ['test', test('periodic')],
  extendRetention: ['extendRetention', () => ({ retention: 'Y30' })],
  proposeDisposal: ['dispose', byPerson],
  agreeDisposal: ['dispose', byPerson],
  refuseDisposal: ['dispose', byPerson],
  approveDisposal: ['dispose', byPerson],
  superviseDisposal: ['supervise', () => ({ person: personOf('zhou') })],
  certifyErasure: ['certifyErasure', () => ({ certificate: digestOf('erased') })],
};

/** The contract's function for an act, and its argument. */
export function archiveCall(
  act: ArchiveActName,
  input: PackageInput,
  chosen: Json = {},
): readonly [name: string, argument: Json] {
  const { id, from, basis } = input;
  const [name, detail] = FUNCTIONS[act];
  return [`archive:${name}`, { id, from, basis, ...detail(input, act), ...chosen }];
}

/** Who does an act in the tests, where it has no choice to make. */
const USUALLY: Readonly<Record<ArchiveActName, readonly [MemberName, RoleName]>> = {
  collect: ['press', 'clerk'],
  testArchiving: ['press', 'clerk'],
  testReceiving: ['market', 'clerk'],
  catalogue: ['market', 'clerk'],
  store: ['market', 'clerk'],
  return: ['market', 'clerk'],
  offerHandover: ['market', 'approver'],
  testHandover: ['water', 'clerk'],
  acceptHandover: ['water', 'approver'],
  declineHandover: ['water', 'approver'],
  testPeriodic: ['market', 'clerk'],
  extendRetention: ['market', 'approver'],
  proposeDisposal: ['market', 'clerk'],
  agreeDisposal: ['press', 'approver'],
  refuseDisposal: ['bureau', 'approver'],
  approveDisposal: ['bureau', 'approver'],
  superviseDisposal: ['press', 'clerk'],
  certifyErasure: ['market', 'clerk'],
};

/** Does an act as whoever usually does it. */
export async function doArchiveAct(
  world: World,
  act: ArchiveActName,
  input: PackageInput,
  chosen: Json = {},
  [member, role] = USUALLY[act],
): Promise<ArchiveRecord> {
  const [name, argument] = archiveCall(act, input, chosen);
  return (await world.as(member, role).submit<ArchiveRecord>(name, argument)).answer;
}

const TO_STORED = [
  'collect',
  'testArchiving',
  'testReceiving',
  'catalogue',
  'store',
] as const satisfies readonly ArchiveActName[];
const TO_REGISTERED = [
  ...TO_STORED,
  'proposeDisposal',
  'agreeDisposal',
  'approveDisposal',
  'superviseDisposal',
  'superviseDisposal',
] as const satisfies readonly ArchiveActName[];
const TO_HANDED_OVER = [
  ...TO_STORED,
  'offerHandover',
  'testHandover',
  'acceptHandover',
] as const satisfies readonly ArchiveActName[];

/** Acts that bring a package into a state. */
const WAY_TO: Readonly<Record<ArchiveStateName, readonly ArchiveActName[]>> = {
  NONE: [],
  COLLECTED: TO_STORED.slice(0, 1),
  TESTED: TO_STORED.slice(0, 2),
  RECEIVED: TO_STORED.slice(0, 3),
  CATALOGUED: TO_STORED.slice(0, 4),
  STORED: TO_STORED,
  RETURNED: [...TO_STORED.slice(0, 2), 'return'],
  HANDOVER_OFFERED: TO_HANDED_OVER.slice(0, 6),
  HANDOVER_TESTED: TO_HANDED_OVER.slice(0, 7),
  HANDED_OVER: TO_HANDED_OVER,
  DISPOSAL_PROPOSED: TO_REGISTERED.slice(0, 6),
  DISPOSAL_APPRAISED: TO_REGISTERED.slice(0, 7),
  DISPOSAL_APPROVED: TO_REGISTERED.slice(0, 8),
  DISPOSAL_SUPERVISED: TO_REGISTERED.slice(0, 9),
  DISPOSAL_REGISTERED: TO_REGISTERED,
  ERASED: [...TO_REGISTERED, 'certifyErasure'],
};

/** Brings a fresh package into a state. */
export async function packageIn(
  world: World,
  state: ArchiveStateName,
  chosen: Json = {},
): Promise<PackageInput> {
  const input = packageOf(chosen);
  for (const step of wayTo(state, input)) await world.as(...step.by).submit(...step.call);
  return input;
}

/** The calls that bring a package into a state, and who makes each. */
export function wayTo(state: ArchiveStateName, input: PackageInput) {
  return WAY_TO[state].map((act, i) => {
    // Two people supervise; each is somebody else than whoever came before.
    const person = act === 'superviseDisposal' ? { person: personOf(`supervisor ${i}`) } : {};
    return { by: USUALLY[act], call: archiveCall(act, input, person) };
  });
}

/** Names the sections of the fonds of the tests. */
export async function defineFonds(
  world: World,
  chosen: Json = {},
  member: MemberName = 'bureau',
): Promise<void> {
  await world.as(member, 'approver').submit('archive:defineFonds', fondsOf(chosen));
}

export function archiveIn(world: World, id: string): Promise<ArchiveRecord> {
  return world.as('housing', 'auditor').query<ArchiveRecord>('archive:get', id);
}

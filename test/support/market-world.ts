// SPDX-License-Identifier: Apache-2.0
// A market: a venue, a bank, a project, accounts, and units and money that are there already.
import {
  formatCreditSerial,
  type EcoAccountRecord,
  type FundNoteRecord,
  type HoldingRecord,
  type StateRow,
} from '@yulian/proofs';
import type { ProjectInput, VenueRulesInput } from '@yulian/chaincode/schemas';
import { creditRows, owned } from './credit-rows.js';
import { earningRows } from './earning-rows.js';
import { digestOf } from './fixtures.js';
import type { OpenLedger } from './for-each-ledger.js';
import { MEMBERS, SINCE, type MemberName } from './members.js';
import { migrationFixture } from './migration-fixture.js';
import { foundedWorld, type World } from './world.js';

/** Who is what in the market of the tests. */
const MARKET = {
  seller: 'market',
  buyer: 'housing',
  otherBuyer: 'water',
  venue: 'emergency',
  bank: 'press',
  runner: 'water',
  executor: 'housing',
  verifier: 'bureau',
} as const satisfies Record<string, MemberName>;

export const BANK = MEMBERS[MARKET.bank].uscc;
export const VENUE = MEMBERS[MARKET.venue].uscc;
const OPENED_AT = '2026-01-01T00:00:00.000Z';

/** Fen that each trader of the market has, in as many notes as there are payments to be made at once. */
export const NOTE_FEN = 1_000_000;

/** An id with a prefix that follows from a text. */
export const idOf = (prefix: string, text: string): string => `${prefix}_${digestOf(text)}`;

/** A member's account. */
export const accountOf = (member: MemberName): string => idOf('eac', `account of ${member}`);

export const PROJECT = idOf('prj', 'the project of the market');

/** A range of the market's one batch. */
export function serialOf(from: number, to: number): string {
  const series = { region: '999999', method: 'TRIP1', vintage: 2026, batch: 'B1' };
  return formatCreditSerial({ ...series, from: BigInt(from), to: BigInt(to) });
}

export interface MarketWish {
  /** Units that the seller has, from 1, each range a holding; never sold. */
  readonly unsold?: readonly number[];
  /** Units that the seller has and that were sold before, behind those. */
  readonly sold?: readonly number[];
  /** Ranges of a unit each that the bank's own unit has beside, sold before. */
  readonly press?: number;
  /** Notes of each trader. */
  readonly notes?: number;
  readonly rules?: Partial<VenueRulesInput>;
  /** Members whose accounts are charities'. */
  readonly charities?: readonly MemberName[];
}

/** The serials that a wish comes to, in order. */
export function serialsOf({ unsold = [100], sold = [100] }: MarketWish): string[] {
  let next = 1;
  return [...unsold, ...sold].map((units) => {
    const from = next;
    next += units;
    return serialOf(from, next - 1);
  });
}

/** The `n`th note of a trader. */
export const noteOf = (member: MemberName, n = 0): string =>
  idOf('fen', `note ${String(n)} of ${member}`);

/** Proceeds of an earlier first sale, kept for {@link PROJECT}. */
export const PROCEEDS_NOTE = idOf('fen', 'proceeds of an earlier sale');

/** Traders that have accounts and money. */
const TRADERS = ['market', 'housing', 'water', 'press'] as const satisfies readonly MemberName[];

/** A consortium whose market is open, on a chain that took all of that over from another. */
export async function marketWorld(openLedger: OpenLedger, wish: MarketWish = {}): Promise<World> {
  const world = await foundedWorld(openLedger);
  await takeOver(world, marketRows(wish));
  await openMarket(world, wish.rules);
  return world;
}

/** Takes rows over from another chain, right after the founding. */
export async function takeOver(world: World, rows: readonly StateRow[]): Promise<void> {
  const { announcement, chunk } = migrationFixture(rows);
  const bureau = world.as('bureau', 'committee');
  await bureau.submit('migration:begin', announcement);
  await bureau.submit('migration:load', chunk);
  // So many rows at a time.
  do await bureau.submit('migration:check');
  while ((await bureau.query<{ state: string }>('migration:getProgress')).state === 'CHECKING');
  await bureau.submit('migration:close');
}

/** Appoints venue and bank, and sets the venue's rules. */
export async function openMarket(world: World, rules?: Partial<VenueRulesInput>): Promise<void> {
  await world.decide(appointment('VENUE', VENUE));
  await world.decide(appointment('SETTLEMENT_BANK', BANK));
  await world.decide({ kind: 'SET_VENUE_RULES', rules: rulesOf(rules) });
}

export function appointment(body: string, unit: string): object {
  return { kind: 'APPOINT_BODY', appointment: bodyOf(body, unit) };
}

export function bodyOf(body: string, unit: string) {
  return { unit, body, from: SINCE };
}

export function rulesOf(chosen: Partial<VenueRulesInput> = {}): VenueRulesInput {
  return {
    ...{ venue: VENUE, bank: BANK, modes: ['LISTING', 'NEGOTIATED'] },
    ...{ fee: { perMille: 5, minimum: '10' }, resaleDays: 5, closures: [], from: SINCE },
    ...chosen,
  };
}

export function projectOf(chosen: Partial<ProjectInput> = {}): ProjectInput {
  const [executor, verifier] = [MEMBERS[MARKET.executor].uscc, MEMBERS[MARKET.verifier].uscc];
  return {
    ...{ id: PROJECT, title: '示例河岸林', projectKind: 'FOREST', region: '999999' },
    ...{ hectares: '12', executor, verifier, budget: '5000', basis: 'STXM-3' },
    milestones: [
      { code: 'M1', title: '整地', fen: '2000' },
      { code: 'M2', title: '栽植', fen: '2000' },
      { code: 'M3', title: '管护', fen: '1000' },
    ],
    ...chosen,
  };
}

/** What was on the chain before. */
export function marketRows(wish: MarketWish): StateRow[] {
  const { notes = 3, charities = [] } = wish;
  return [
    ...TRADERS.map((member) => accountRow(member, charities.includes(member))),
    ...holdingRows(wish),
    ...TRADERS.flatMap((member) => Array.from({ length: notes }, (_, n) => noteRow(member, n))),
    projectRow(PROJECT, MARKET.runner),
    proceedsRow(PROCEEDS_NOTE, PROJECT, MARKET.runner),
    ...(wish.press === undefined ? [] : [...rowsOfPress(), ...creditRows(), ...earningRows()]),
  ];
}

function accountRow(member: MemberName, isCharity: boolean): StateRow {
  const { uscc: unit, mspId: owner } = MEMBERS[member];
  const record: Omit<EcoAccountRecord, 'format'> = {
    ...{ kind: 'eco-account', id: accountOf(member), unit, owner, openedAt: OPENED_AT },
    ...{ accountKind: isCharity ? 'CHARITY' : 'TRADER', txId: 'd'.repeat(64) },
  };
  return owned(`eco-account/${record.id}`, record, owner);
}

function holdingRows(wish: MarketWish): StateRow[] {
  const { unsold = [100], press = 0 } = wish;
  const ofPress = Array.from({ length: press }, (_, i) => pressSerial(i));
  return [
    ...serialsOf(wish).map((serial, i) => holdingRow(MARKET.seller, serial, i >= unsold.length)),
    ...ofPress.map((serial) => holdingRow('press', serial, true)),
  ];
}

/** The `i`th range of the bank's own unit. */
export function pressSerial(i: number): string {
  return serialOf(1_000_001 + i, 1_000_001 + i);
}

function holdingRow(member: MemberName, serial: string, sold: boolean): StateRow {
  const record: Omit<HoldingRecord, 'format'> = {
    ...{ kind: 'holding', serial, account: accountOf(member), state: 'HELD', sold },
  };
  return owned(`holding/${serial}`, record, MEMBERS[member].mspId);
}

function noteRow(member: MemberName, n: number): StateRow {
  const { mspId: owner } = MEMBERS[MARKET.bank];
  const record: Omit<FundNoteRecord, 'format'> = {
    ...{ kind: 'fund-note', id: noteOf(member, n), bank: BANK, owner },
    ...{ unit: MEMBERS[member].uscc, fen: String(NOTE_FEN), state: 'FREE' },
    ...{ from: idOf('dps', member), madeAt: OPENED_AT },
  };
  return owned(`fund-note/${record.id}`, record, owner);
}

/** A project of the bank's own unit that is accepted already, and money that it has. */
export const PRESS_PROJECT = idOf('prj', 'a project of the press office');

function rowsOfPress(): StateRow[] {
  const note = idOf('fen', 'proceeds of the press office');
  return [
    projectRow(PRESS_PROJECT, 'press', ['report', 'accept']),
    proceedsRow(note, PRESS_PROJECT, 'press'),
  ];
}

function proceedsRow(id: string, project: string, runner: MemberName): StateRow {
  const { mspId: owner } = MEMBERS[MARKET.bank];
  const trade = idOf('trd', `an earlier sale of ${id}`);
  const record: Omit<FundNoteRecord, 'format'> = {
    ...{ kind: 'fund-note', id, bank: BANK, owner, unit: MEMBERS[runner].uscc },
    ...{ fen: '1990', state: 'PROCEEDS', from: trade, madeAt: OPENED_AT, project, trade },
  };
  return owned(`fund-note/${id}`, record, owner);
}

/** @param acts what was done of each milestone */
function projectRow(
  id: string,
  runner: MemberName,
  acts: readonly ('report' | 'accept')[] = [],
): StateRow {
  const { uscc: unit, mspId: owner } = MEMBERS[runner];
  const { milestones, basis, id: _, ...input } = projectOf();
  const actor = { mspId: owner, unit, role: 'approver' };
  const fact = { from: OPENED_AT, recordedAt: OPENED_AT, actor, basis, txId: 'd'.repeat(64) };
  const states = { report: 'REPORTED', accept: 'ACCEPTED' } as const;
  const facts = acts.map((act) => ({ ...fact, act, state: states[act] }));
  const record = {
    ...{ kind: 'project', id, unit, owner, ...input, state: 'OPEN' },
    milestones: milestones.map((one) => ({ ...one, disbursed: '0', facts })),
    facts: [{ ...fact, state: 'OPEN' }],
  };
  return owned(`project/${id}`, record, owner);
}

// SPDX-License-Identifier: Apache-2.0
import type {
  DelegateGrantInput,
  GrantInput,
  NarrowGrantInput,
  WhatIfInput,
} from '@yulian/chaincode/schemas';
import type { GrantRecord, Level, Scope, ScopeDecision } from '@yulian/proofs';
import { Catalogue, letProvide } from './catalogue-fixture.js';
import { digestOf } from './fixtures.js';
import type { OpenLedger } from './for-each-ledger.js';
import { MEMBERS, SINCE, type MemberName } from './members.js';
import { foundedWorld, type World } from './world.js';

/** Who is what to the grants of the tests. */
export const SHARING = {
  provider: 'market',
  /** A city's department, which holds grants. */
  holder: 'water',
  /** A county's department below it, and one of a township below that. */
  below: 'housing',
  furtherBelow: 'press',
  supervisor: 'bureau',
  stranger: 'emergency',
} as const satisfies Record<string, MemberName>;

export type SharingParty = keyof typeof SHARING;

/** A city, two counties in it, another city, and a county that was merged into the first. */
export const REGIONS = {
  city: '999900',
  county: '999901',
  sibling: '999902',
  elsewhere: '999800',
  retired: '999905',
} as const;

/** What the provider shares: names and addresses. */
export const ITEM = '307003-1';
export const SERVICE_ITEM = '000131001000';
const PURPOSE = 'ZWSJ-17';
const BEGINS = '2026-01-01T00:00:00.000Z';
export const ENDS = '2028-01-01T00:00:00.000Z';

export const usccOf = (party: SharingParty): string => MEMBERS[SHARING[party]].uscc;

const PLACES: readonly (readonly [SharingParty, Level, string])[] = [
  ['holder', 'city', REGIONS.city],
  ['below', 'county', REGIONS.county],
  ['furtherBelow', 'township', REGIONS.county],
];

/** A founded consortium with departments of three levels, and a supervisor of the provider. */
export async function sharingWorld(openLedger: OpenLedger): Promise<World> {
  const world = await foundedWorld(openLedger);
  const { city, county, sibling, elsewhere, retired } = REGIONS;
  for (const code of [city, county, sibling, elsewhere]) {
    await defineRegion(world, { code, name: '示例区划' });
  }
  const validTo = '2025-01-01T00:00:00.000Z';
  await defineRegion(world, { code: retired, name: '示例旧区', validTo, successor: county });
  for (const [party, level, region] of PLACES) await moveUnit(world, party, { level, region });
  await moveUnit(world, 'provider', { supervisor: usccOf('supervisor') });
  await publishItem(world);
  return world;
}

/** Has the market bureau share {@link ITEM}, unless it does. */
export async function publishItem(world: World): Promise<void> {
  await letProvide(world);
  const catalogue = new Catalogue(world);
  const isThere = await catalogue.get(ITEM).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await catalogue.draft({}, SHARING.provider, ITEM);
  await catalogue.publish(ITEM, 1);
}

function defineRegion(world: World, region: Record<string, unknown>): Promise<void> {
  return world.decide({ kind: 'DEFINE_REGION', region: { validFrom: SINCE, ...region } });
}

/** Changes what the registry says of a unit, from now on. */
export function moveUnit(
  world: World,
  party: SharingParty,
  change: Record<string, unknown>,
): Promise<void> {
  return world.decide({
    kind: 'CHANGE_UNIT',
    change: { uscc: usccOf(party), from: world.clock.now, ...change },
  });
}

/** A scope that lets departments of the city and below use two fields. */
export function scopeOf(chosen: Partial<Scope> = {}): Scope & GrantInput['scope'] {
  return {
    units: 'any',
    levels: ['city', 'county', 'township'],
    regions: [REGIONS.city],
    serviceItems: 'any',
    purposes: [PURPOSE, 'ZWSJ-18'],
    fields: ['/name', '/address'],
    from: BEGINS,
    until: ENDS,
    quota: { count: 100, per: 'MONTH' },
    ...chosen,
  } as Scope & GrantInput['scope'];
}

/** What the holder may pass down to a county. */
export function partOf(chosen: Partial<Scope> = {}): Scope & GrantInput['scope'] {
  return scopeOf({ levels: ['county', 'township'], regions: [REGIONS.county], ...chosen });
}

let ids = 0;

/** An id that no other grant of this process has. */
export function newGrantId(): string {
  ids += 1;
  return `grt_${digestOf(`grant ${String(ids)}`)}`;
}

export function grantOf(chosen: Partial<GrantInput> = {}): GrantInput {
  return {
    ...{
      id: newGrantId(),
      item: ITEM,
      holder: usccOf('holder'),
      scope: scopeOf(),
      mayDelegate: true,
    },
    ...{ basis: 'ZWSJ-26', ...chosen },
  };
}

export function delegationOf(
  parent: string,
  chosen: Partial<DelegateGrantInput> = {},
): DelegateGrantInput {
  return {
    ...{ id: newGrantId(), parent, holder: usccOf('below'), scope: partOf(), mayDelegate: true },
    ...{ basis: 'ZWSJ-27', ...chosen },
  };
}

export function useOf(of: string, chosen: Partial<WhatIfInput> = {}): WhatIfInput {
  return { of, serviceItem: SERVICE_ITEM, purpose: PURPOSE, fields: ['/name'], ...chosen };
}

/** Calls the grant contract and answers what it says. */
export class Grants {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  give(chosen?: Partial<GrantInput>, party: SharingParty = 'provider') {
    return this.#send(party, 'give', grantOf(chosen));
  }

  delegate(parent: string, chosen?: Partial<DelegateGrantInput>, party: SharingParty = 'holder') {
    return this.#send(party, 'delegate', delegationOf(parent, chosen));
  }

  narrow(id: string, scope: NarrowGrantInput['scope'], party: SharingParty = 'provider') {
    return this.#send(party, 'narrow', { id, scope, basis: 'ZWSJ-28' });
  }

  revoke(id: string, party: SharingParty = 'provider') {
    return this.#send(party, 'revoke', { id, basis: 'ZWSJ-29' });
  }

  get(id: string): Promise<GrantRecord> {
    return this.#world.as('emergency', 'auditor').query('grant:get', id);
  }

  whatIf(
    of: string,
    chosen?: Partial<WhatIfInput>,
    party: SharingParty = 'holder',
  ): Promise<ScopeDecision> {
    const caller = this.#world.as(SHARING[party], 'clerk');
    return caller.query('grant:whatIf', JSON.stringify(useOf(of, chosen)));
  }

  async #send(party: SharingParty, transaction: string, input: object): Promise<GrantRecord> {
    const caller = this.#world.as(SHARING[party], 'approver');
    return (await caller.submit<GrantRecord>(`grant:${transaction}`, input)).answer;
  }
}

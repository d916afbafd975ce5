// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { transact, type Identity, type Ledger } from '@yulian/network';
import { Caller } from './caller.js';
import type { LedgerWish, OpenLedger } from './for-each-ledger.js';
import { ManualClock } from './manual-clock.js';
import { memberKeys, type MemberKeys } from './member-keys.js';
import {
  foundingArgument,
  MEMBERS,
  MSP_IDS,
  ROLE_NAMES,
  TODAY,
  type MemberName,
  type RoleName,
} from './members.js';

/** A ledger with the consortium of {@link MEMBERS}, and everybody's keys. */
export class World {
  readonly ledger: Ledger;
  readonly clock: ManualClock;
  readonly keys: MemberKeys;
  readonly #callers = new Map<string, Caller>();
  readonly #identities: ReadonlyMap<string, Identity>;

  constructor(
    ledger: Ledger,
    clock: ManualClock,
    keys: MemberKeys,
    identities: ReadonlyMap<string, Identity>,
  ) {
    this.ledger = ledger;
    this.clock = clock;
    this.keys = keys;
    this.#identities = identities;
  }

  /** A member's unit in a role. */
  as(member: MemberName, role: RoleName): Caller {
    const key = `${member}/${role}`;
    const known = this.#callers.get(key);
    if (known !== undefined) return known;
    const identity = this.#identities.get(key);
    if (identity === undefined) throw new RangeError(`no identity ${key}`);
    const caller = new Caller(this.ledger, identity);
    this.#callers.set(key, caller);
    return caller;
  }

  /** A certificate that says exactly this, whether or not the registry agrees. */
  async asCertificate(mspId: string, unit?: string, role?: string): Promise<Caller> {
    return new Caller(this.ledger, await this.keys.client(mspId, unit, role));
  }

  /** What must be the same before and after whatever changes nothing. */
  async head(): Promise<string> {
    const { height, currentBlockHash } = await this.ledger.info();
    return `${String(height)} ${currentBlockHash}`;
  }

  /** Has the committee decide: proposed by the bureau, approved by as many as are needed. */
  async decide(decision: object, basis?: string): Promise<void> {
    const id = createHash('sha256')
      .update(`${await this.head()}${JSON.stringify(decision)}`)
      .digest('hex');
    await this.as('bureau', 'committee').propose(id, decision, basis);
    await this.as('market', 'committee').vote(id);
    await this.as('housing', 'committee').vote(id);
  }
}

/** Opens a ledger on which nothing has happened yet. */
export async function emptyWorld(
  openLedger: OpenLedger,
  wish: Partial<Pick<LedgerWish, 'contracts'>> = {},
): Promise<World> {
  const keys = await memberKeys();
  const clock = new ManualClock(TODAY);
  const ledger = await openLedger({ ...wish, keys, clock: clock.read });
  return new World(ledger, clock, keys, await allIdentities(keys));
}

/** Opens a ledger and founds the consortium, endorsed by all. */
export async function foundedWorld(
  openLedger: OpenLedger,
  wish: Partial<Pick<LedgerWish, 'contracts'>> = {},
): Promise<World> {
  const world = await emptyWorld(openLedger, wish);
  await transact(world.ledger, world.as('bureau', 'committee').identity, {
    contract: 'registry',
    transaction: 'found',
    args: [JSON.stringify(foundingArgument())],
    endorsingOrganizations: MSP_IDS,
  });
  return world;
}

async function allIdentities(keys: MemberKeys) {
  const identities = new Map<string, Identity>();
  for (const [name, { mspId, uscc }] of Object.entries(MEMBERS)) {
    for (const role of ROLE_NAMES) {
      identities.set(`${name}/${role}`, await keys.client(mspId, uscc, role));
    }
  }
  return identities;
}

// SPDX-License-Identifier: Apache-2.0
import type {
  DeferralInput,
  KeepShownInput,
  ObjectionActInput,
  ObjectionInput,
  RedeemShowingInput,
  ShowingInput,
} from '@yulian/chaincode/schemas';
import {
  showingCommitment,
  toBase64Url,
  type AccessRecord,
  type DeferralRecord,
  type MaterialRecord,
  type ObjectionRecord,
  type ShowingRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { digestOf } from './fixtures.js';
import { Grants, ITEM, SERVICE_ITEM, SHARING, type SharingParty } from './grant-world.js';
import type { World } from './world.js';

let ids = 0;

function newId(prefix: string): string {
  ids += 1;
  return `${prefix}_${digestOf(`${prefix} ${String(ids)}`)}`;
}

/** A code, and what opens its commitment. */
const CODE = '0123456789AB';
const SALT_BYTES = Buffer.alloc(16, 7);
const SALT = toBase64Url(SALT_BYTES);

/** A showing of the item's fields by {@link CODE}. */
export function showingOf(chosen: Partial<ShowingInput> = {}): ShowingInput {
  const id = newId('shw');
  const commitment = showingCommitment(id, CODE, SALT_BYTES, nodePrimitives);
  return { id, item: ITEM, fields: ['/name'], commitment, basis: 'BR-1', ...chosen };
}

export function redemptionOf(
  id: string,
  chosen: Partial<RedeemShowingInput> = {},
): RedeemShowingInput {
  return {
    ...{ id, code: CODE, salt: SALT, access: newId('acs') },
    ...{ serviceItem: SERVICE_ITEM, purpose: 'ZWSJ-17', basis: 'BR-2' },
    subject: `u1.${digestOf('somebody')}`,
    operator: digestOf('operator'),
    intent: digestOf('intent'),
    ...chosen,
  };
}

/** A copy of what was shown, at an address of its own. */
export function keepingOf(id: string): KeepShownInput {
  ids += 1;
  const commitment = digestOf(`copy ${String(ids)}`);
  return { id, material: `mat_${commitment}`, document: { commitment }, basis: 'BR-4' };
}

/** Commitment to a record that is delivered. */
const RECORD = digestOf('record');

/** The receipts of an access: delivered by the provider, acknowledged by the requester. */
export function receiptsOf(id: string, outcome: 'DELIVERED' | 'NO_RECORD' = 'DELIVERED') {
  const digest = digestOf('sealed');
  const record = outcome === 'DELIVERED' ? { record: RECORD } : {};
  return {
    deliver: { deliveries: [{ id, outcome, digest, ...record }] },
    acknowledge: { receipts: [{ id, digest }] },
  };
}

export function deferralOf(
  world: World,
  target: string,
  chosen: Partial<DeferralInput> = {},
): DeferralInput {
  const until = new Date(Date.parse(world.clock.now) + 30 * 86_400_000).toISOString();
  return { id: newId('dfr'), target, until, basis: 'XSSS-54', ...chosen };
}

export function objectionOf(access: string, chosen: Partial<ObjectionInput> = {}): ObjectionInput {
  return { id: newId('obj'), access, reason: 'NO_SUCH_CASE', basis: 'GRXX-50', ...chosen };
}

/** Who acts for the person: the gateway at which it signed in. */
const PERSONS = ['withdraw', 'escalate'];

/** Calls the contracts of deferrals, objections and showings, and answers what they say. */
export class Subjects {
  readonly #world: World;
  readonly #grants: Grants;
  #grant: string | undefined;

  constructor(world: World) {
    this.#world = world;
    this.#grants = new Grants(world);
  }

  /** An access of the holder's to the provider's data, by a grant. */
  async access(subject = `u1.${digestOf('somebody')}`): Promise<AccessRecord> {
    this.#grant ??= (await this.#grants.give()).id;
    const asked = {
      ...{ id: newId('acs'), mode: 'DISCLOSE', case: newId('cas'), subject },
      ...{ serviceItem: SERVICE_ITEM, purpose: 'ZWSJ-17', fields: ['/name'] },
      ...{ operator: digestOf('operator'), intent: digestOf('intent') },
    };
    const input = { grant: this.#grant, accesses: [asked] };
    const clerk = this.#world.as(SHARING.holder, 'clerk');
    const { answer } = await clerk.submit<AccessRecord[]>('access:decide', input);
    return answer[0]!;
  }

  async grant(): Promise<string> {
    return (await this.#grants.give()).id;
  }

  offer(chosen?: Partial<ShowingInput>) {
    return this.#send<ShowingRecord>('provider', 'gateway', 'showing:offer', showingOf(chosen));
  }

  takeBack(id: string) {
    const input = { id, basis: 'BR-3' };
    return this.#send<ShowingRecord>('provider', 'gateway', 'showing:withdraw', input);
  }

  redeem(id: string, chosen?: Partial<RedeemShowingInput>, party: SharingParty = 'holder') {
    return this.#send<ShowingRecord>(party, 'clerk', 'showing:redeem', redemptionOf(id, chosen));
  }

  /** Has what was redeemed delivered and acknowledged. */
  async takeIn(access: string, outcome?: 'DELIVERED' | 'NO_RECORD'): Promise<void> {
    const { deliver, acknowledge } = receiptsOf(access, outcome);
    await this.#send('provider', 'gateway', 'access:deliver', deliver);
    await this.#send('holder', 'clerk', 'access:acknowledge', acknowledge);
  }

  keep(id: string, party: SharingParty = 'holder') {
    return this.#send<MaterialRecord>(party, 'clerk', 'showing:keep', keepingOf(id));
  }

  defer(target: string, chosen?: Partial<DeferralInput>, party: SharingParty = 'provider') {
    const input = deferralOf(this.#world, target, chosen);
    return this.#send<DeferralRecord>(party, 'approver', 'deferral:defer', input);
  }

  extend(id: string, until: string) {
    const input = { id, until, basis: 'XSSS-55' };
    return this.#send<DeferralRecord>('provider', 'approver', 'deferral:extend', input);
  }

  lift(id: string) {
    const input = { id, basis: 'XSSS-56' };
    return this.#send<DeferralRecord>('provider', 'approver', 'deferral:lift', input);
  }

  raise(access: string, chosen?: Partial<ObjectionInput>, party: SharingParty = 'provider') {
    const input = objectionOf(access, chosen);
    return this.#send<ObjectionRecord>(party, 'gateway', 'objection:raise', input);
  }

  act(id: string, act: ObjectionActInput['act'], party: SharingParty = 'provider') {
    const role = PERSONS.includes(act) ? 'gateway' : 'approver';
    const input = { act, id, basis: 'GRXX-51' };
    return this.#send<ObjectionRecord>(party, role, 'objection:act', input);
  }

  async #send<T>(
    party: SharingParty,
    role: 'clerk' | 'approver' | 'gateway',
    name: string,
    input: object,
  ): Promise<T> {
    return (await this.#world.as(SHARING[party], role).submit<T>(name, input)).answer;
  }
}

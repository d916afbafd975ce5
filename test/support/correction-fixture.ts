// SPDX-License-Identifier: Apache-2.0
import type { DecideAccessesInput, RaiseCorrectionInput } from '@yulian/chaincode/schemas';
import type { AccessRecord, CorrectionNotice, CorrectionRecord } from '@yulian/proofs';
import { Catalogue } from './catalogue-fixture.js';
import { digestOf, licenceOf } from './fixtures.js';
import { Grants, ITEM, SERVICE_ITEM, SHARING, type SharingParty } from './grant-world.js';
import type { RoleName } from './members.js';
import type { World } from './world.js';

/** The element that the provider's item is the source of, and the field that holds it. */
export const ELEMENT = 'LEGAL_PERSON.registeredName';
export const FIELD = '/name';
/** 210 bytes in base64url. */
export const SEALED = 'A'.repeat(280);

let made = 0;

/** An id of a kind that nothing else of this process has. */
export function newIdOf(kind: 'acs' | 'cas' | 'cor' | 'cno'): string {
  made += 1;
  return `${kind}_${digestOf(`${kind} ${String(made)}`)}`;
}

/** A subject's reference that no other of this process is. */
export function newSubject(): string {
  made += 1;
  return `u1.${digestOf(`subject ${String(made)}`)}`;
}

type Asked = DecideAccessesInput['accesses'][number];

export function checkOf(chosen: Partial<Asked> = {}): Asked {
  const id = newIdOf('acs');
  return {
    ...{ id, mode: 'CHECK', case: newIdOf('cas'), serviceItem: SERVICE_ITEM, purpose: 'ZWSJ-17' },
    ...{ fields: [FIELD], subject: newSubject() },
    ...{ operator: digestOf(`operator ${id}`), intent: digestOf(`intent ${id}`) },
    ...chosen,
  };
}

export function correctionOf(access: string, chosen: Partial<RaiseCorrectionInput> = {}) {
  const commitment = digestOf(`held ${access}`);
  return {
    ...{ id: newIdOf('cor'), element: ELEMENT, access, commitment, basis: 'ZWSJ-36' },
    ...chosen,
  };
}

export function noticeOf(access: string, chosen: object = {}) {
  return { id: newIdOf('cno'), access, field: FIELD, sealed: SEALED, ...chosen };
}

/** Makes the provider's item the source of {@link ELEMENT}. */
export async function claimElement(world: World): Promise<void> {
  const catalogue = new Catalogue(world);
  await catalogue.claim(ITEM, 'registeredName', { field: FIELD });
}

/** Calls the contracts of accesses and corrections, and answers what they say. */
export class Corrections {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Checks that are asked for under one grant; a grant of their own unless one is named. */
  async decide(asked: readonly Asked[], grant?: string): Promise<readonly AccessRecord[]> {
    const of = grant ?? (await new Grants(this.#world).give()).id;
    const input = { grant: of, accesses: asked };
    return this.#send<AccessRecord[]>('holder', 'clerk', 'access:decide', input);
  }

  /** An access of the holder that the provider has answered. */
  async answered(
    chosen: Partial<Asked> = {},
    outcome: 'DELIVERED' | 'NO_RECORD' | 'CANNOT_ANSWER' = 'DELIVERED',
  ): Promise<string> {
    const [access] = await this.decide([checkOf(chosen)]);
    const id = access?.id ?? '';
    const isNamed = access?.mode === 'DISCLOSE' && outcome === 'DELIVERED';
    const record = isNamed ? { record: licenceOf().id } : {};
    const deliveries = [{ id, outcome, digest: digestOf(`answer ${id}`), ...record }];
    await this.#send('provider', 'gateway', 'access:deliver', { deliveries });
    return id;
  }

  raise(access: string, chosen?: Partial<RaiseCorrectionInput>, party: SharingParty = 'holder') {
    return this.#case(party, 'clerk', 'raise', correctionOf(access, chosen));
  }

  act(id: string, act: 'withdraw' | 'uphold') {
    const party = act === 'withdraw' ? 'holder' : 'provider';
    return this.#case(party, 'approver', 'act', { act, id, basis: 'ZWSJ-37' });
  }

  correct(id: string) {
    const commitment = digestOf(`record ${id}`);
    return this.#case('provider', 'approver', 'correct', { id, commitment, basis: 'ZWSJ-37' });
  }

  announce(id: string) {
    const commitment = digestOf(`notices ${id}`);
    return this.#case('provider', 'gateway', 'announce', { id, commitment, basis: 'ZWSJ-38' });
  }

  notify(access: string, chosen: object = {}, party: SharingParty = 'provider') {
    const notice = noticeOf(access, chosen);
    return this.#send<CorrectionNotice>(party, 'gateway', 'correction:notify', notice);
  }

  get(id: string): Promise<CorrectionRecord> {
    return this.#world.as('emergency', 'auditor').query('correction:get', id);
  }

  getNotice(id: string): Promise<CorrectionNotice> {
    return this.#world.as('emergency', 'auditor').query('correction:getNotice', id);
  }

  #case(party: SharingParty, role: RoleName, transaction: string, input: object) {
    return this.#send<CorrectionRecord>(party, role, `correction:${transaction}`, input);
  }

  async #send<T>(
    party: SharingParty,
    role: RoleName,
    transaction: string,
    input: object,
  ): Promise<T> {
    return (await this.#world.as(SHARING[party], role).submit<T>(transaction, input)).answer;
  }
}

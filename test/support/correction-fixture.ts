// SPDX-License-Identifier: Apache-2.0
import type { DecideAccessesInput, RaiseCorrectionInput } from '@yulian/chaincode/schemas';
import type { AccessRecord, CorrectionNotice, CorrectionRecord } from '@yulian/proofs';
import { Cases, itemCode } from './case-fixture.js';
import { Catalogue } from './catalogue-fixture.js';
import { digestOf } from './fixtures.js';
import { Grants, ITEM, scopeOf, SHARING, type SharingParty } from './grant-world.js';
import type { RoleName } from './members.js';
import type { World } from './world.js';

/** The element that the provider's item is the source of, and the field that holds it. */
const ELEMENT = 'LEGAL_PERSON.registeredName';
export const FIELD = '/name';
/** 400 bytes in hex. */
export const SEALED = '0a'.repeat(400);

let made = 0;

/** An id of a kind that nothing else of this process has. */
export function newIdOf(kind: 'acs' | 'cor' | 'cno'): string {
  made += 1;
  return `${kind}_${digestOf(`corrected ${kind} ${String(made)}`)}`;
}

/** A subject's reference that no other of this process is. */
export function newSubject(): string {
  made += 1;
  return `u1.${digestOf(`subject ${String(made)}`)}`;
}

type Asked = DecideAccessesInput['accesses'][number];

/** What the holder handles: the case is filled in by whoever has one. */
type Check = Omit<Asked, 'case'>;

const HANDLED = itemCode(SHARING.holder);

export function checkOf(chosen: Partial<Check> = {}): Check {
  const id = newIdOf('acs');
  return {
    ...{ id, mode: 'CHECK', serviceItem: HANDLED, purpose: 'ZWSJ-17' },
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

/** Has the holder receive a case about an item of its own; answers the case's id. */
async function openCase(world: World, serviceItem: string): Promise<string> {
  const cases = new Cases(world);
  await cases.publish({}, serviceItem, SHARING.holder);
  return (await cases.receive({ serviceItem }, SHARING.holder)).id;
}

/** Calls the contracts of accesses and corrections, and answers what they say. */
export class Corrections {
  readonly #world: World;
  readonly #scope: ReturnType<typeof scopeOf>;
  readonly #handled: string;
  #case: Promise<string> | undefined;

  /**
   * @param scope of the grants under which it asks; left out: that of the world of grants
   * @param handled the service item that it publishes for its case
   */
  constructor(world: World, scope: ReturnType<typeof scopeOf> = scopeOf(), handled = HANDLED) {
    this.#world = world;
    this.#scope = scope;
    this.#handled = handled;
  }

  /** Checks that are asked for under one grant; a grant of their own unless one is named. */
  async decide(asked: readonly Check[], grant?: string): Promise<readonly AccessRecord[]> {
    const of = grant ?? (await new Grants(this.#world).give({ scope: this.#scope })).id;
    this.#case ??= openCase(this.#world, this.#handled);
    const handled = await this.#case;
    const input = { grant: of, accesses: asked.map((one) => ({ ...one, case: handled })) };
    return this.#send<AccessRecord[]>('holder', 'clerk', 'access:decide', input);
  }

  /** An access of the holder that the provider has answered. */
  async answered(
    chosen: Partial<Check> = {},
    outcome: 'DELIVERED' | 'NO_RECORD' | 'CANNOT_ANSWER' = 'DELIVERED',
  ): Promise<string> {
    const [access] = await this.decide([checkOf(chosen)]);
    const id = access?.id ?? '';
    const isNamed = access?.mode === 'DISCLOSE' && outcome === 'DELIVERED';
    const record = isNamed ? { record: digestOf(`record ${id}`) } : {};
    const deliveries = [{ id, outcome, digest: digestOf(`answer ${id}`), ...record }];
    await this.#send('provider', 'gateway', 'access:deliver', { deliveries });
    return id;
  }

  raise(access: string, chosen?: Partial<RaiseCorrectionInput>, party: SharingParty = 'holder') {
    return this.#write(party, 'clerk', 'raise', correctionOf(access, chosen));
  }

  act(id: string, act: 'withdraw' | 'uphold') {
    const party = act === 'withdraw' ? 'holder' : 'provider';
    return this.#write(party, 'approver', 'act', { act, id, basis: 'ZWSJ-37' });
  }

  correct(id: string) {
    const commitment = digestOf(`record ${id}`);
    return this.#write('provider', 'approver', 'correct', { id, commitment, basis: 'ZWSJ-37' });
  }

  announce(id: string) {
    const commitment = digestOf(`notices ${id}`);
    return this.#write('provider', 'gateway', 'announce', { id, commitment, basis: 'ZWSJ-38' });
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

  #write(party: SharingParty, role: RoleName, transaction: string, input: object) {
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

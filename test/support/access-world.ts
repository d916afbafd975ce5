// SPDX-License-Identifier: Apache-2.0
import type { DecideAccessesInput } from '@yulian/chaincode/schemas';
import type { AccessCount, AccessRecord, ExchangeKeyRecord, Scope } from '@yulian/proofs';
import { digestOf } from './fixtures.js';
import type { OpenLedger } from './for-each-ledger.js';
import {
  Grants,
  scopeOf,
  SHARING,
  sharingWorld,
  usccOf,
  type SharingParty,
} from './grant-world.js';
import type { RoleName } from './members.js';
import { itemCodeOf, plainCase, plainServiceItem } from './open-case.js';
import type { World } from './world.js';

export type Terms = DecideAccessesInput['accesses'][number];

/** The service item that a party handles. */
export const handledBy = (party: SharingParty): string => itemCodeOf(usccOf(party));

let ids = 0;

/** An id that no other access of this process has. */
export function newAccessId(): string {
  ids += 1;
  return `acs_${digestOf(`access ${String(process.pid)} ${String(ids)}`)}`;
}

export const subjectOf = (name: string): string => `u1.${digestOf(`subject ${name}`)}`;

/** A world in which the holder has a grant, and an open case. */
export class AccessWorld {
  readonly world: World;
  readonly grants: Grants;

  private constructor(world: World) {
    this.world = world;
    this.grants = new Grants(world);
  }

  static async open(openLedger: OpenLedger): Promise<AccessWorld> {
    const opened = new AccessWorld(await sharingWorld(openLedger));
    for (const party of ['holder', 'below', 'stranger'] as const) {
      const item = plainServiceItem(handledBy(party));
      await opened.as(party, 'approver').submit('serviceItem:publish', item);
    }
    return opened;
  }

  as(party: SharingParty, role: RoleName) {
    return this.world.as(SHARING[party], role);
  }

  /** A grant to the holder; answers its id. */
  async grant(chosen: Partial<Scope> = {}): Promise<string> {
    return (await this.grants.give({ scope: scopeOf(chosen) })).id;
  }

  /** A case that a party has received; answers its id. */
  async openCase(party: SharingParty = 'holder'): Promise<string> {
    const received = plainCase(handledBy(party));
    await this.as(party, 'clerk').submit('case:receive', received);
    return received.id;
  }

  /** What the holder asks for in a case. */
  terms(caseId: string, chosen: Partial<Terms> = {}): Terms {
    return {
      ...{ id: newAccessId(), mode: 'DISCLOSE', case: caseId, serviceItem: handledBy('holder') },
      ...{ purpose: 'ZWSJ-17', fields: ['/name'], subject: subjectOf('a') },
      ...{ operator: digestOf('operator'), intent: digestOf('intent') },
      ...chosen,
    };
  }

  async decide(
    grant: string,
    accesses: readonly Terms[],
    party: SharingParty = 'holder',
    role: RoleName = 'clerk',
  ): Promise<readonly AccessRecord[]> {
    const caller = this.as(party, role);
    return (await caller.submit<AccessRecord[]>('access:decide', { grant, accesses })).answer;
  }

  /** One access, decided. */
  async decideOne(
    grant: string,
    terms: Terms,
    party: SharingParty = 'holder',
  ): Promise<AccessRecord> {
    return (await this.decide(grant, [terms], party))[0] as AccessRecord;
  }

  /** One access that was allowed; answers its id. */
  async allowed(chosen: Partial<Terms> = {}): Promise<string> {
    const grant = await this.grant();
    return (await this.decideOne(grant, this.terms(await this.openCase(), chosen))).id;
  }

  deliver(deliveries: readonly object[], party: SharingParty = 'provider') {
    const caller = this.as(party, 'gateway');
    return caller.submit<AccessRecord[]>('access:deliver', { deliveries });
  }

  acknowledge(receipts: readonly object[], party: SharingParty = 'holder') {
    const caller = this.as(party, 'gateway');
    return caller.submit<AccessRecord[]>('access:acknowledge', { receipts });
  }

  dispute(input: object, party: SharingParty = 'holder') {
    return this.as(party, 'gateway').submit<AccessRecord>('access:dispute', input);
  }

  get(id: string): Promise<AccessRecord> {
    return this.world.as('emergency', 'auditor').query('access:get', id);
  }

  async count(subject: string): Promise<number> {
    const question = JSON.stringify({ provider: usccOf('provider'), subject });
    const auditor = this.world.as('emergency', 'auditor');
    return (await auditor.query<AccessCount>('access:count', question)).last;
  }

  async registerKey(
    publicKey: string,
    party: SharingParty = 'provider',
    role: RoleName = 'gateway',
  ) {
    const caller = this.as(party, role);
    return (await caller.submit<ExchangeKeyRecord>('access:registerKey', { publicKey })).answer;
  }
}

/** A commitment to a record. */
export const SOME_RECORD = digestOf('record');

export const deliveryOf = (id: string, chosen: object = {}) => ({
  ...{ id, outcome: 'DELIVERED', digest: digestOf(`answer ${id}`), record: SOME_RECORD },
  ...chosen,
});

export const receiptOf = (id: string, chosen: object = {}) => ({
  ...{ id, digest: digestOf(`answer ${id}`) },
  ...chosen,
});

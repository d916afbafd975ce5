// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { transact } from '@yulian/network';
import { publishedItem } from './catalogue-requests.js';
import type { TestGateway } from './gateway.js';
import { issueLicence, type Issued } from './licence-requests.js';
import { LICENCE_TYPES } from './licence-types.js';
import { MEMBERS, SINCE, type MemberName, type RoleName } from './members.js';
import { itemCodeOf, plainCase, plainServiceItem } from './open-case.js';
import { grantBody, scopeBody } from './sharing-requests.js';

/** What the market bureau shares of its business licences. */
export const SHARED_FIELDS = ['/ZZMC', '/grade', '/sites/*', '/CZZT'];

/** An access as answers show it. */
export interface ShownAccess {
  readonly id: string;
  readonly state: string;
  readonly number: number;
  readonly subject: string;
  readonly facts: readonly {
    readonly act: string;
    readonly state: string;
    readonly digest?: string;
    readonly record?: string;
    readonly basis: string;
    readonly failing?: readonly { readonly code: string }[];
  }[];
}

export interface MadeAccess {
  readonly access: ShownAccess;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly absent?: readonly string[];
}

/** Submits a contract call with a member's own identity: for what has no route, or none yet. */
export async function submitAs(
  gateway: TestGateway,
  member: MemberName,
  role: RoleName,
  name: string,
  argument: object,
): Promise<void> {
  const { ledger, ledgerIdentities } = gateway.gateway.services;
  const { mspId, uscc: unit } = MEMBERS[member];
  const identity = ledgerIdentities.forCaller({ mspId, unit, roles: [role] }, role);
  const [contract = '', transaction = ''] = name.split(':');
  await transact(ledger, identity, { contract, transaction, args: [JSON.stringify(argument)] });
}

/** Whose service item is published where. */
const published = new WeakMap<TestGateway, Set<MemberName>>();

/** Requests for accesses of what the market bureau shares. */
export class AccessRequests {
  readonly gateway: TestGateway;
  readonly item: string;
  readonly requester: MemberName;

  private constructor(gateway: TestGateway, item: string, requester: MemberName) {
    this.gateway = gateway;
    this.item = item;
    this.requester = requester;
  }

  static async prepare(gateway: TestGateway, requester: MemberName = 'water') {
    const { typeCode } = LICENCE_TYPES['001'];
    const definer = await gateway.as('bureau', 'approver');
    await definer.make(`/v1/issuers/${typeCode}/${MEMBERS.market.uscc}/powers`, {
      ...{ powers: ['issue', 'provide'], from: SINCE, basis: 'ZWGX-22' },
    });
    const chosen = { standard: { typeCode, version: 1 }, fields: SHARED_FIELDS };
    const item = await publishedItem(gateway, 'market', chosen);
    const members = published.get(gateway) ?? new Set<MemberName>();
    published.set(gateway, members);
    if (!members.has(requester)) {
      const service = plainServiceItem(itemCodeOf(MEMBERS[requester].uscc));
      await submitAs(gateway, requester, 'approver', 'serviceItem:publish', service);
      members.add(requester);
    }
    return new AccessRequests(gateway, item, requester);
  }

  get serviceItem(): string {
    return itemCodeOf(MEMBERS[this.requester].uscc);
  }

  async grant(scope: object = {}): Promise<string> {
    const body = grantBody(this.item, this.requester, {
      scope: scopeBody({ fields: SHARED_FIELDS, quota: 'unlimited', ...scope }),
    });
    await (await this.gateway.as('market', 'approver')).make('/v1/grants', body);
    return body.id;
  }

  async openCase(): Promise<string> {
    const received = plainCase(this.serviceItem);
    const id = `cas_${randomBytes(32).toString('hex')}`;
    const number = randomBytes(32).toString('hex');
    const body = { ...received, id, number };
    await submitAs(this.gateway, this.requester, 'clerk', 'case:receive', body);
    return id;
  }

  /** A business licence of somebody; its holder's code is that of the subject. */
  async licence(fields: Readonly<Record<string, unknown>> = {}): Promise<Issued> {
    const clerk = await this.gateway.as('market', 'clerk');
    return issueLicence(clerk, { fields: { grade: '甲', sites: ['一', '二'], ...fields } });
  }

  body(grant: string, caseId: string, subject: object, chosen: object = {}) {
    return {
      ...{ grant, case: caseId, serviceItem: this.serviceItem, purpose: 'ZWSJ-17' },
      ...{ fields: ['/ZZMC', '/grade'], subject, ...chosen },
    };
  }
}

/** A licence of somebody, and all that it takes to ask for data of it. */
export interface AccessReady {
  readonly asking: AccessRequests;
  readonly licence: Issued;
  readonly grant: string;
  readonly caseId: string;
  /** What one asks about the holder of the licence. */
  readonly bodyOf: (chosen?: object) => object;
}

/** Prepares a requester; left out: a new licence. */
export async function readyToAsk(
  gateway: TestGateway,
  requester?: MemberName,
  known?: Issued,
): Promise<AccessReady> {
  const asking = await AccessRequests.prepare(gateway, requester);
  const licence = known ?? (await asking.licence());
  const [grant, caseId] = [await asking.grant(), await asking.openCase()];
  const bodyOf = (chosen: object = {}) => asking.body(grant, caseId, subjectOf(licence), chosen);
  return { asking, licence, grant, caseId, bodyOf };
}

/** Whom a licence is about. */
export const subjectOf = ({ body }: Issued) => body['holder'] as { type: string; code: string };

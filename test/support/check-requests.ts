// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { SHARED_FIELDS, submitAs, type ShownAccess } from './access-requests.js';
import { publishedItem } from './catalogue-requests.js';
import type { TestGateway } from './gateway.js';
import { LICENCE_TYPES, type TypeNumber } from './licence-types.js';
import { MEMBERS, SINCE, type MemberName } from './members.js';
import { itemCodeOf, plainCase, plainServiceItem } from './open-case.js';
import { grantBody, scopeBody } from './sharing-requests.js';

/** What came of a check at one source, as answers show it. */
export interface ShownSource {
  readonly grant: string;
  readonly provider: string;
  readonly access?: ShownAccess;
  readonly failed?: string;
  readonly results: readonly {
    readonly field: string;
    readonly element?: string;
    readonly result: string;
  }[];
}

export interface Checked {
  readonly sources: readonly ShownSource[];
}

export interface ShownCorrection {
  readonly id: string;
  readonly state: string;
  readonly source: string;
  readonly raiser: string;
  readonly facts: readonly { readonly act: string; readonly commitment?: string }[];
}

export const newIdOf = (kind: 'cor' | 'grt'): string =>
  `${kind}_${randomBytes(32).toString('hex')}`;

/** An item of a member that offers fields of its licences; answers the item's id. */
export async function itemOverLicences(
  gateway: TestGateway,
  member: MemberName,
  type: TypeNumber,
): Promise<string> {
  const { typeCode } = LICENCE_TYPES[type];
  const definer = await gateway.as('bureau', 'approver');
  await definer.make(`/v1/issuers/${typeCode}/${MEMBERS[member].uscc}/powers`, {
    ...{ powers: ['issue', 'provide'], from: SINCE, basis: 'ZWGX-22' },
  });
  const chosen = { standard: { typeCode, version: 1 }, fields: SHARED_FIELDS };
  return publishedItem(gateway, member, chosen);
}

/** A grant of an item; answers its id. */
export async function grantOver(
  gateway: TestGateway,
  provider: MemberName,
  item: string,
  holder: MemberName,
): Promise<string> {
  const scope = scopeBody({ fields: SHARED_FIELDS, quota: 'unlimited' });
  const body = grantBody(item, holder, { scope });
  await (await gateway.as(provider, 'approver')).make('/v1/grants', body);
  return body.id;
}

/** What a member uses data for: a case that it handles. */
export async function handledCase(
  gateway: TestGateway,
  member: MemberName,
): Promise<{ readonly case: string; readonly serviceItem: string; readonly purpose: string }> {
  const serviceItem = itemCodeOf(MEMBERS[member].uscc, 2);
  const service = plainServiceItem(serviceItem);
  await submitAs(gateway, member, 'approver', 'serviceItem:publish', service);
  const id = `cas_${randomBytes(32).toString('hex')}`;
  const number = randomBytes(32).toString('hex');
  const received = { ...plainCase(serviceItem), id, number };
  await submitAs(gateway, member, 'clerk', 'case:receive', received);
  return { case: id, serviceItem, purpose: 'ZWSJ-17' };
}

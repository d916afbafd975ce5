// SPDX-License-Identifier: Apache-2.0
import { randomInt } from 'node:crypto';
import type { Api } from './api.js';
import type { TestGateway } from './gateway.js';
import { COLLECTION_SCHEMA } from './licence-types.js';
import { MEMBERS, SINCE, type MemberName } from './members.js';

type Json = Readonly<Record<string, unknown>>;

/** Type of the data that items of the tests offer, defined by the bureau. */
export const DATA_TYPE = `${MEMBERS.bureau.uscc}701`;

/** An item as answers show it, as far as tests look at it. */
export interface ShownItem {
  readonly id: string;
  readonly resourceCode: string;
  readonly provider: string;
  readonly state: string;
  readonly version?: number;
  readonly content?: Json;
  readonly drafts: readonly { readonly number: number; readonly state: string }[];
  readonly sources: readonly string[];
  readonly updates: number;
  readonly dueAt?: string;
  readonly isOverdue: boolean;
}

export interface ItemAnswer {
  readonly item: ShownItem;
  readonly transaction: { readonly id: string; readonly replayed: boolean };
}

interface Place {
  readonly item: string;
  readonly provider: string;
  readonly field: string;
}

export interface SourceAnswer {
  readonly source: {
    readonly id: string;
    readonly state: string;
    readonly source?: Place;
    readonly offeredTo?: Place;
  };
}

/** Publishes the standard of {@link DATA_TYPE} and lets members provide data of it. */
export async function letProvide(
  gateway: TestGateway,
  ...members: readonly MemberName[]
): Promise<void> {
  const definer = await gateway.as('bureau', 'approver');
  const { status } = await definer.get(`/v1/standards/CS-${DATA_TYPE}`);
  if (status === 404) {
    await definer.make('/v1/standards', {
      ...{ kind: 'collection', typeCode: DATA_TYPE, version: 1, effectiveFrom: SINCE },
      ...{ title: '示例登记信息', summary: '首次发布', basis: 'GBT-36903' },
      schema: COLLECTION_SCHEMA,
    });
  }
  for (const member of members) {
    const path = `/v1/issuers/${DATA_TYPE}/${MEMBERS[member].uscc}/powers`;
    await definer.make(path, { powers: ['provide'], from: SINCE, basis: 'ZWGX-22' });
  }
}

/** Where this process counts from: others that write to the same chain begin elsewhere, likely. */
let items = randomInt(1, 90_000_000);

/** A resource code that no other item has. */
export function newItemId(): string {
  return `307001-${String(++items)}`;
}

/** An element that no other is, likely. */
export function newElement(): string {
  const letters = Array.from({ length: 12 }, () => String.fromCodePoint(97 + randomInt(26)));
  return letters.join('');
}

/** What an item of the tests says. */
export function contentBody(chosen: Json = {}): Json {
  return {
    title: '示例登记信息',
    standard: { typeCode: DATA_TYPE, version: 1 },
    fields: ['/ZZMC', '/grade'],
    sharing: { class: 'CONDITIONAL', condition: 'GXTJ-2' },
    cycle: 'MONTHLY',
    contact: '数据管理科',
    ...chosen,
  };
}

/** Drafts an item; answers its id. */
export async function draftItem(clerk: Api, chosen: Json = {}): Promise<string> {
  const body = { id: newItemId(), content: contentBody(chosen), basis: 'ZWGX-11' };
  return (await clerk.make<ItemAnswer>('/v1/catalogue', body)).item.id;
}

/** A published item of a member; answers its id. */
export async function publishedItem(
  gateway: TestGateway,
  member: MemberName,
  chosen: Json = {},
): Promise<string> {
  const id = await draftItem(await gateway.as(member, 'clerk'), chosen);
  const approver = await gateway.as(member, 'approver');
  await approver.make(`/v1/catalogue/${id}/acts`, { act: 'publish', draft: 1, basis: 'ZWGX-12' });
  return id;
}

/** Claims an element for an item of a member; answers the source's id. */
export async function claimedSource(
  gateway: TestGateway,
  member: MemberName,
  item: string,
  element = newElement(),
): Promise<string> {
  const approver = await gateway.as(member, 'approver');
  const body = { subject: 'LEGAL_PERSON', element, field: '/grade', basis: 'ZWGX-9' };
  return (await approver.make<SourceAnswer>(`/v1/catalogue/${item}/sources`, body)).source.id;
}

/** Offers a source of a member to an item. */
export async function offerSource(
  gateway: TestGateway,
  member: MemberName,
  id: string,
  item: string,
): Promise<void> {
  const approver = await gateway.as(member, 'approver');
  const body = { item, field: '/grade', basis: 'ZWGX-10' };
  await approver.make(`/v1/catalogue-sources/${id}/offers`, body);
}

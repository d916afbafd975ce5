// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { Api } from './api.js';
import { letProvide, publishedItem } from './catalogue-requests.js';
import type { TestGateway } from './gateway.js';
import { scopeOf } from './grant-world.js';
import { MEMBERS, type MemberName } from './members.js';
import { contentOf } from './request-fixture.js';

/** A long interval around the time of the test, which is the real one. */
const INTERVAL = { from: '2024-01-01', until: '2099-12-31' };
const FIELDS = ['/ZZMC', '/grade'];
const basis = 'ZWSJ-26';

const items = new WeakMap<TestGateway, Map<MemberName, Promise<string>>>();

/** The item that a member shares: published when it is first asked for. */
export function itemOf(gateway: TestGateway, member: MemberName): Promise<string> {
  const known = items.get(gateway) ?? new Map<MemberName, Promise<string>>();
  items.set(gateway, known);
  const publish = async () => {
    await letProvide(gateway, member);
    return publishedItem(gateway, member, { fields: FIELDS });
  };
  const item = known.get(member) ?? publish();
  known.set(member, item);
  return item;
}

export const newId = (kind: 'grt' | 'req'): string => `${kind}_${randomBytes(32).toString('hex')}`;

/** A scope that units of the plain consortium can use. */
export function scopeBody(chosen: object = {}) {
  return { ...scopeOf({ regions: ['999999'], fields: FIELDS }), ...INTERVAL, ...chosen };
}

export function grantBody(item: string, holder: MemberName, chosen: object = {}) {
  return {
    ...{ id: newId('grt'), item, holder: MEMBERS[holder].uscc, scope: scopeBody() },
    ...{ mayDelegate: true, basis, ...chosen },
  };
}

export function requestBody(item: string, chosen: object = {}) {
  const content = { ...contentOf(), scope: scopeBody() };
  return { id: newId('req'), item, content, basis, ...chosen };
}

export function approvalBody(chosen: object = {}) {
  const scope = scopeBody();
  return { act: 'approve', grant: newId('grt'), scope, mayDelegate: false, basis, ...chosen };
}

export const useBody = (of: string, chosen: object = {}) => ({
  ...{ of, serviceItem: '000131001000', purpose: 'ZWSJ-17', fields: ['/grade'], ...chosen },
});

/** Gives a grant; answers its id. */
export async function giveGrant(
  gateway: TestGateway,
  provider: MemberName,
  holder: MemberName,
): Promise<string> {
  const body = grantBody(await itemOf(gateway, provider), holder);
  await (await gateway.as(provider, 'approver')).make('/v1/grants', body);
  return body.id;
}

/** Files a request; answers its id. */
export async function fileRequest(
  gateway: TestGateway,
  requester: MemberName,
  provider: MemberName,
): Promise<string> {
  const body = requestBody(await itemOf(gateway, provider));
  await (await gateway.as(requester, 'clerk')).make('/v1/requests', body);
  return body.id;
}

export const actOnRequest = (api: Api, id: string, act: string): Promise<unknown> =>
  api.make(`/v1/requests/${id}/acts`, { act, basis });

/** Files a request and sends it to the provider; answers its id. */
export async function sentRequest(
  gateway: TestGateway,
  requester: MemberName,
  provider: MemberName,
): Promise<string> {
  const id = await fileRequest(gateway, requester, provider);
  await actOnRequest(await gateway.as(requester, 'approver'), id, 'send');
  return id;
}

/** A request whose dispute has come before the committee; answers its id. */
export async function requestBeforeCommittee(
  gateway: TestGateway,
  requester: MemberName,
  provider: MemberName,
): Promise<string> {
  const id = await sentRequest(gateway, requester, provider);
  const asker = await gateway.as(requester, 'approver');
  const asked = await gateway.as(provider, 'approver');
  await actOnRequest(asked, id, 'refuse');
  await actOnRequest(asker, id, 'dispute');
  await actOnRequest(asked, id, 'uphold');
  await actOnRequest(asker, id, 'dispute');
  return id;
}

/** Has the committee decide. */
export async function decide(gateway: TestGateway, decision: object): Promise<void> {
  const proposer = await gateway.as('bureau', 'committee');
  const { proposal } = await proposer.make<{ proposal: { id: string } }>('/v1/proposals', {
    ...{ basis: 'LHZC-5', decision },
  });
  for (const member of ['market', 'water'] as const) {
    const voter = await gateway.as(member, 'committee');
    await voter.make(`/v1/proposals/${proposal.id}/votes`, { vote: 'approve' });
  }
}

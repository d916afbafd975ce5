// SPDX-License-Identifier: Apache-2.0
import type { GrantRecord, RequestRecord } from '@yulian/proofs';
import type { Projection } from '../projection.js';
import type { IndexedRecord } from '../record.js';
import { simpleProjection } from './simple.js';

export const GRANT_KIND = 'grant';
export const REQUEST_KIND = 'request';
/** What a unit asked for or got: one list of both, under the ids of either. */
export const USE_KIND = 'use';

/** Grants, in the order in which they were given; as recorded last. */
export const grantProjection = alsoAsUse(
  simpleProjection<GrantRecord>(GRANT_KIND, {
    time: ({ facts }) => facts[0]?.recordedAt ?? '',
    common: ({ provider, holder, facts }) => [
      ['provider', provider],
      ['holder', holder],
      ['state', facts.at(-1)?.state ?? ''],
    ],
    rare: ({ item, parent, request }) => [
      ['item', item],
      ...(parent === undefined ? [] : [['parent', parent] as const]),
      ...(request === undefined ? [] : [['request', request] as const]),
    ],
  }),
  'holder',
);

/** Requests, in the order in which they were filed; in the state that was recorded last. */
export const requestProjection = alsoAsUse(
  simpleProjection<RequestRecord>(REQUEST_KIND, {
    time: ({ facts }) => facts[0]?.recordedAt ?? '',
    common: ({ requester, provider, facts }) => [
      ['requester', requester],
      ['provider', provider],
      ['state', facts.at(-1)?.state ?? ''],
    ],
    rare: ({ item }) => [['item', item]],
  }),
  'requester',
);

/** What grants and requests have alike, and who uses: each by a name of its own. */
type Use = Pick<GrantRecord | RequestRecord, 'id' | 'facts' | 'provider'> &
  Readonly<Record<'holder' | 'requester', string>>;

/** Lists a record once more, by its user 需求部门 and provider, together with the other kind. */
function alsoAsUse(projection: Projection, user: 'holder' | 'requester'): Projection {
  return {
    prefix: projection.prefix,
    async *project(change, context) {
      yield* projection.project(change, context);
      const { id, value } = change;
      if (value === undefined) yield { kind: USE_KIND, id, removed: true };
      else yield useOf(value as Use, user);
    },
  };
}

function useOf(record: Use, user: 'holder' | 'requester'): IndexedRecord {
  return {
    ...{ kind: USE_KIND, id: record.id, time: record.facts[0]?.recordedAt ?? '' },
    common: [
      ['user', record[user]],
      ['provider', record.provider],
    ],
    ...{ rare: [], body: {} },
  };
}

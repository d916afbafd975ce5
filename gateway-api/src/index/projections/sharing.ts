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
export const grantProjection = alsoAsUse<GrantRecord>(
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
  ({ holder }) => holder,
);

/** Requests, in the order in which they were filed; in the state that was recorded last. */
export const requestProjection = alsoAsUse<RequestRecord>(
  simpleProjection<RequestRecord>(REQUEST_KIND, {
    time: ({ facts }) => facts[0]?.recordedAt ?? '',
    common: ({ requester, provider, facts }) => [
      ['requester', requester],
      ['provider', provider],
      ['state', facts.at(-1)?.state ?? ''],
    ],
    rare: ({ item }) => [['item', item]],
  }),
  ({ requester }) => requester,
);

/** Lists a record once more, by its user 需求部门 and provider, together with the other kind. */
function alsoAsUse<T extends GrantRecord | RequestRecord>(
  projection: Projection,
  userOf: (record: T) => string,
): Projection {
  return {
    prefix: projection.prefix,
    async *project(change, context) {
      yield* projection.project(change, context);
      const { id } = change;
      if (change.value === undefined) yield { kind: USE_KIND, id, removed: true };
      else yield useOf(change.value as T, userOf);
    },
  };
}

function useOf<T extends GrantRecord | RequestRecord>(
  record: T,
  userOf: (record: T) => string,
): IndexedRecord {
  return {
    ...{ kind: USE_KIND, id: record.id, time: record.facts[0]?.recordedAt ?? '' },
    common: [
      ['user', userOf(record)],
      ['provider', record.provider],
    ],
    ...{ rare: [], body: {} },
  };
}

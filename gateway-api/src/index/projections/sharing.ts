// SPDX-License-Identifier: Apache-2.0
import type { GrantRecord, RequestRecord } from '@yulian/proofs';
import { simpleProjection } from './simple.js';

export const GRANT_KIND = 'grant';
export const REQUEST_KIND = 'request';

/** Grants, in the order in which they were given; as recorded last. */
export const grantProjection = simpleProjection<GrantRecord>(GRANT_KIND, {
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
});

/** Requests, in the order in which they were filed; in the state that was recorded last. */
export const requestProjection = simpleProjection<RequestRecord>(REQUEST_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ requester, provider, facts }) => [
    ['requester', requester],
    ['provider', provider],
    ['state', facts.at(-1)?.state ?? ''],
  ],
  rare: ({ item }) => [['item', item]],
});

// SPDX-License-Identifier: Apache-2.0
import { accessState, type AccessRecord } from '@yulian/proofs';
import { simpleProjection } from './simple.js';

export const ACCESS_KIND = 'access';

/** Accesses, in the order in which they were decided; in the state that was recorded last. */
export const accessProjection = simpleProjection<AccessRecord>(ACCESS_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: (access) => [
    ['provider', access.provider],
    ['requester', access.requester],
    ['state', accessState(access)],
    ['subject', access.subject],
  ],
  rare: ({ item, grant, showing, case: caseOf, mode }) => [
    ['item', item],
    ['mode', mode],
    ...(grant === undefined ? [] : [['grant', grant] as const]),
    ...(showing === undefined ? [] : [['showing', showing] as const]),
    ...(caseOf === undefined ? [] : [['case', caseOf] as const]),
  ],
});

// SPDX-License-Identifier: Apache-2.0
import type { DeferralRecord, ObjectionRecord, ShowingRecord } from '@yulian/proofs';
import { simpleProjection } from './simple.js';

export const DEFERRAL_KIND = 'deferral';
export const OBJECTION_KIND = 'objection';
export const SHOWING_KIND = 'showing';

/** Deferrals, in the order in which they were made; as recorded last. */
export const deferralProjection = simpleProjection<DeferralRecord>(DEFERRAL_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ provider, facts }) => [
    ['provider', provider],
    ['state', facts.at(-1)?.state ?? ''],
  ],
  rare: ({ target }) => [['target', target]],
});

/** Objections, in the order in which they were raised; in the state that was recorded last. */
export const objectionProjection = simpleProjection<ObjectionRecord>(OBJECTION_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ provider, requester, facts }) => [
    ['provider', provider],
    ['requester', requester],
    ['state', facts.at(-1)?.state ?? ''],
  ],
  rare: ({ access }) => [['access', access]],
});

/** Showings, in the order in which they were offered; in the state that was recorded last. */
export const showingProjection = simpleProjection<ShowingRecord>(SHOWING_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ provider, facts }) => [
    ['provider', provider],
    ['state', facts.at(-1)?.state ?? ''],
  ],
  rare: ({ item }) => [['item', item]],
});

// SPDX-License-Identifier: Apache-2.0
import {
  poolState,
  type Appointment,
  type EarningBatch,
  type EarningDay,
  type FactorSet,
  type Pool,
  type PoolDonation,
} from '@yulian/proofs';
import type { Projection } from '../projection.js';
import { simpleProjection } from './simple.js';

export const APPOINTMENT_KIND = 'appointment';
export const FACTOR_SET_KIND = 'factor-set';
export const EARNING_DAY_KIND = 'earning-day';
export const EARNING_BATCH_KIND = 'earning-batch';
export const POOL_KIND = 'pool';
const POOL_DONATION_KIND = 'pool-donation';

/** What the eco-chain earns by, and what was earned. */
export const earningProjections: readonly Projection[] = [
  simpleProjection<Appointment>(APPOINTMENT_KIND, {
    time: ({ facts }) => facts[0]?.recordedAt ?? '',
    common: ({ body, unit }) => [
      ['body', body],
      ['unit', unit],
    ],
  }),
  simpleProjection<FactorSet>(FACTOR_SET_KIND, {
    time: ({ from }) => from,
    common: ({ code }) => [['code', code]],
  }),
  simpleProjection<EarningDay>(EARNING_DAY_KIND, {
    time: ({ day }) => day,
    common: ({ unit, factorSet, cases }) => [
      ['unit', unit],
      ['factorSet', factorSet],
      ['held', cases.some(({ held, review }) => held && review === undefined) ? 'WAITS' : 'NONE'],
    ],
    rare: ({ person, cases }) => [
      ['person', person],
      ...cases.map((one) => ['case', one.case] as const),
      ...[...new Set(cases.map(({ batch }) => batch))].map((batch) => ['batch', batch] as const),
    ],
  }),
  simpleProjection<EarningBatch>(EARNING_BATCH_KIND, {
    time: ({ recorded }) => recorded.recordedAt,
    common: ({ unit, factorSet }) => [
      ['unit', unit],
      ['factorSet', factorSet],
    ],
  }),
  simpleProjection<Pool>(POOL_KIND, {
    time: ({ facts }) => facts[0]?.recordedAt ?? '',
    common: (pool) => [
      ['unit', pool.unit],
      ['state', poolState(pool)],
      ['factorSet', pool.factorSet],
      ['region', pool.region],
    ],
  }),
  simpleProjection<PoolDonation>(POOL_DONATION_KIND, {
    time: ({ pool }) => pool,
    common: ({ unit }) => [['unit', unit]],
    rare: ({ pool }) => [['pool', pool]],
  }),
];

// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from '../records/facts.js';

/** That a person wants points, under `points-consent/<unit>/<person>`. */
export interface PointsConsent {
  readonly format: 1;
  readonly unit: string;
  readonly owner: string;
  readonly person: string;
  readonly facts: readonly (Recorded & { readonly state: 'GIVEN' | 'WITHDRAWN' })[];
}

/** How a pool 积分池 stands. */
export type PoolState = 'OPEN' | 'CLOSED' | 'BATCHED';

export interface PoolFact extends Recorded {
  readonly act: 'open' | 'close' | 'batch' | 'reopen';
  readonly state: PoolState;
  /** With `batch`. */
  readonly batch?: string;
}

/** A pool of points of one region, factor set and year, under `pool/<id>`. */
export interface Pool {
  readonly format: 1;
  readonly kind: 'pool';
  /** `pol_` and 32 bytes. */
  readonly id: string;
  /** USCC of the accounting body. */
  readonly unit: string;
  readonly owner: string;
  readonly region: string;
  readonly factorSet: string;
  readonly vintage: number;
  /** Since it was closed. */
  readonly grams?: string;
  readonly donations?: number;
  readonly facts: readonly PoolFact[];
}

/** Grams given into a pool in one transaction, under `pool-donation/<pool>/<id>`. */
export interface PoolDonation {
  readonly format: 1;
  readonly kind: 'pool-donation';
  /** `dnt_` and 32 bytes. */
  readonly id: string;
  readonly pool: string;
  readonly unit: string;
  readonly grams: string;
  readonly gifts: readonly {
    /** Id of the person's day. */
    readonly day: string;
    readonly grams: string;
  }[];
}

export function poolState({ facts }: Pick<Pool, 'facts'>): PoolState {
  return (facts.at(-1) as PoolFact).state;
}

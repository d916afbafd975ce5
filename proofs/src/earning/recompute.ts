// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../bytes/hex.js';
import { merkleRoot } from '../merkle/merkle-tree.js';
import type { Hash } from '../primitives.js';
import type { CaseRecord } from '../records/case.js';
import { baselineVersion, type ServiceItemRecord } from '../records/service-item.js';
import { beijingDate } from '../time/instant.js';
import {
  earnedGrams,
  earningDayId,
  earningLeaf,
  nullifierId,
  type EarnedCase,
  type EarningBatch,
  type EarningDay,
  type EarningOpening,
  type UsedNullifier,
} from './earning.js';
import { factorSetAt, type FactorSet, type FactorSetTurns } from './factor-set.js';
import { CaseMethod, underCaps } from './grams.js';
import type { Pool, PoolDonation } from './points.js';

/** The rows of a chain, as its blocks left them. */
export interface ChainRows {
  get(key: string): unknown;
  /** Rows whose key begins so, in the order of their keys. */
  under(prefix: string): Iterable<readonly [key: string, value: unknown]>;
}

/** What the department's key says of a case; undefined where its vault is not at hand. */
export type OpenCase = (record: CaseRecord) => EarningOpening | undefined;

/** The first thing that is not as it follows from the chain. */
export interface Difference {
  readonly code:
    | 'POOL_NOT_FOUND'
    | 'POOL_SUM_DIFFERS'
    | 'GIFT_WITHOUT_DAY'
    | 'GIFT_DIFFERS'
    | 'CASE_NOT_FOUND'
    | 'CASE_OF_ANOTHER_DAY'
    | 'CASE_TWICE'
    | 'CASE_EARNS_NOTHING'
    | 'FACTOR_SET_DIFFERS'
    | 'GRAMS_DIFFER'
    | 'NULLIFIER_NOT_USED'
    | 'BATCH_NOT_FOUND'
    | 'BATCH_DIFFERS';
  /** Id of the row or case. */
  readonly id: string;
  readonly expected: string;
  readonly found: string;
}

/** What came of deriving a pool's grams anew. */
export interface Recomputed {
  readonly pool: string;
  readonly grams: string;
  /** Whole units 减排单位, and the grams that make none. */
  readonly units: string;
  readonly remainder: string;
  readonly persons: number;
  readonly cases: number;
  /** Cases whose nullifier could not be derived, for want of the department's key. */
  readonly unopened: number;
  readonly difference?: Difference;
}

/** A batch of which some cases were derived. */
interface OpenBatch {
  readonly batch: EarningBatch;
  /** Cases that are still to come. */
  left: number;
  readonly openings: EarningOpening[];
}

/** What follows from when a case was delivered. */
interface Moment {
  readonly inForce: string | undefined;
  /** In China. */
  readonly day: string;
}

/** Of an instant, the characters as far as its hour. */
const HOUR = '2026-03-03T02'.length;

class DifferenceFound extends Error {
  readonly difference: Difference;

  constructor(code: Difference['code'], id: string, expected: unknown, found: unknown) {
    super(code);
    this.difference = { code, id, expected: String(expected), found: String(found) };
  }
}

/** Derives what cases earned, from the chain's own rows. */
class Recomputation {
  readonly #rows: ChainRows;
  readonly #open: OpenCase;
  readonly #hash: Hash;
  readonly #sets = new Map<string, FactorSet | undefined>();
  readonly #methods = new Map<string, CaseMethod | undefined>();
  readonly #moments = new Map<string, Moment>();
  readonly #batches = new Map<string, OpenBatch>();
  readonly #turns: FactorSetTurns | undefined;
  cases = 0;
  unopened = 0;

  constructor(rows: ChainRows, open: OpenCase, hash: Hash) {
    this.#rows = rows;
    this.#open = open;
    this.#hash = hash;
    this.#turns = rows.get('factor-set-turns/in-force') as FactorSetTurns | undefined;
  }

  /** @throws DifferenceFound at the first case that is not as it follows */
  day(day: EarningDay): void {
    const set = this.set(day.factorSet);
    const earlier: EarnedCase[] = [];
    for (const earned of day.cases) {
      this.cases += 1;
      const grams = set === undefined ? 0n : this.#gramsOf(day, earned, earlier, set);
      if (String(grams) !== earned.grams) {
        throw new DifferenceFound('GRAMS_DIFFER', earned.case, grams, earned.grams);
      }
      earlier.push(earned);
    }
  }

  /** A set of factors; read once, for there may be millions of days. */
  set(id: string): FactorSet | undefined {
    if (!this.#sets.has(id)) {
      this.#sets.set(id, this.#rows.get(`factor-set/${id}`) as FactorSet | undefined);
    }
    return this.#sets.get(id);
  }

  /** Holds a batch of which all cases were derived against its root. @throws DifferenceFound */
  #holdBatch({ id, root: said }: EarningBatch, openings: EarningOpening[]): void {
    openings.sort((a, b) => (a.nullifier < b.nullifier ? -1 : 1));
    const leaves = openings.map((one) => earningLeaf(one, this.#hash));
    const root = toHex(merkleRoot(leaves, this.#hash));
    if (root !== said) throw new DifferenceFound('BATCH_DIFFERS', id, root, said);
  }

  /** Sets come into force, and days begin in China, with whole hours. */
  #momentOf(deliveredAt: string): Moment {
    const hour = deliveredAt.slice(0, HOUR);
    const known = this.#moments.get(hour);
    if (known !== undefined) return known;
    const inForce = factorSetAt(this.#turns, deliveredAt);
    const moment = { inForce, day: beijingDate(deliveredAt) };
    this.#moments.set(hour, moment);
    return moment;
  }

  #gramsOf(
    day: EarningDay,
    { case: id, batch }: EarnedCase,
    earlier: readonly EarnedCase[],
    set: FactorSet,
  ): bigint {
    // In another day it would not be in its place.
    if (earlier.some((one) => one.case === id)) {
      throw new DifferenceFound('CASE_TWICE', id, 'once', 'twice');
    }
    const record = this.#rows.get(`case/${id}`) as CaseRecord | undefined;
    if (record === undefined) throw new DifferenceFound('CASE_NOT_FOUND', id, 'a case', 'none');
    const counted = this.#methodOf(record, set)?.gramsOf(record);
    if (counted?.ok !== true) {
      const reason = counted?.reason ?? 'NO_BASELINE';
      throw new DifferenceFound('CASE_EARNS_NOTHING', id, reason, day.id);
    }
    const { grams, deliveredAt } = counted;
    const { inForce, day: date } = this.#momentOf(deliveredAt);
    if (inForce !== set.id) throw new DifferenceFound('FACTOR_SET_DIFFERS', id, inForce, set.id);
    const place = earningDayId(record.unit, record.applicant, date);
    if (place !== day.id) throw new DifferenceFound('CASE_OF_ANOTHER_DAY', id, place, day.id);
    this.#openCase(record, batch);
    return underCaps(grams, record.serviceItem, earlier, set.content.caps);
  }

  #methodOf(record: CaseRecord, set: FactorSet): CaseMethod | undefined {
    const key = `${set.id} ${record.serviceItem} ${String(record.baselineVersion)}`;
    if (!this.#methods.has(key)) {
      const item = this.#rows.get(`service-item/${record.serviceItem}`) as
        ServiceItemRecord | undefined;
      const baseline = item && baselineVersion(item, record.baselineVersion);
      this.#methods.set(key, baseline && new CaseMethod(baseline, set.content));
    }
    return this.#methods.get(key);
  }

  #openCase(record: CaseRecord, batch: string): void {
    const opening = this.#open(record);
    if (opening === undefined) {
      this.unopened += 1;
      return;
    }
    const key = nullifierId(record.unit, opening.nullifier);
    const used = this.#rows.get(`nullifier/${key}`) as UsedNullifier | undefined;
    if (used?.batch !== batch) {
      throw new DifferenceFound('NULLIFIER_NOT_USED', record.id, batch, used?.batch ?? 'none');
    }
    this.#keep(batch, opening);
  }

  /** What a batch is made of is kept until it is whole, and no longer: there may be millions. */
  #keep(id: string, opening: EarningOpening): void {
    const open = this.#batches.get(id) ?? this.#begin(id);
    open.openings.push(opening);
    open.left -= 1;
    if (open.left === 0) this.#holdBatch(open.batch, open.openings.splice(0));
    if (open.left < 0) throw new DifferenceFound('BATCH_DIFFERS', id, open.batch.count, 'more');
  }

  #begin(id: string): OpenBatch {
    const batch = this.#rows.get(`earning-batch/${id}`) as EarningBatch | undefined;
    if (batch === undefined) throw new DifferenceFound('BATCH_NOT_FOUND', id, 'a batch', 'none');
    const open: OpenBatch = { batch, left: batch.count, openings: [] };
    this.#batches.set(id, open);
    return open;
  }
}

/**
 * Derives every gram of a pool anew, from cases, baselines, factors and the department's openings.
 *
 * @returns the totals, and the first difference if there is one
 */
export function recomputePool(rows: ChainRows, id: string, open: OpenCase, hash: Hash): Recomputed {
  const recomputation = new Recomputation(rows, open, hash);
  const persons = new Set<string>();
  let grams = 0n;
  let perUnit = 1n;
  const totals = (difference?: Difference): Recomputed => ({
    ...{ pool: id, grams: String(grams), units: String(grams / perUnit) },
    ...{ remainder: String(grams % perUnit), persons: persons.size },
    ...{ cases: recomputation.cases, unopened: recomputation.unopened },
    ...(difference === undefined ? {} : { difference }),
  });
  try {
    const pool = rows.get(`pool/${id}`) as Pool | undefined;
    if (pool === undefined) throw new DifferenceFound('POOL_NOT_FOUND', id, 'a pool', 'none');
    const set = recomputation.set(pool.factorSet);
    if (set !== undefined) perUnit = BigInt(set.content.gramsPerUnit);
    const gifts = giftsOf(rows, id);
    for (const [dayId, given] of gifts) {
      const day = rows.get(`earning-day/${dayId}`) as EarningDay | undefined;
      if (day === undefined) throw new DifferenceFound('GIFT_WITHOUT_DAY', dayId, 'a day', 'none');
      if (day.id !== dayId) throw new DifferenceFound('GIFT_DIFFERS', dayId, dayId, day.id);
      recomputation.day(day);
      requireGiven(day, id, given);
      persons.add(day.person);
      grams += given;
    }
    if (pool.grams !== undefined && pool.grams !== String(grams)) {
      throw new DifferenceFound('POOL_SUM_DIFFERS', id, grams, pool.grams);
    }
    return totals();
  } catch (error) {
    if (error instanceof DifferenceFound) return totals(error.difference);
    throw error;
  }
}

/** What was given into a pool, by the day from which it was. */
function giftsOf(rows: ChainRows, pool: string): ReadonlyMap<string, bigint> {
  const gifts = new Map<string, bigint>();
  for (const [key, value] of rows.under(`pool-donation/${pool}/`)) {
    const donation = value as PoolDonation;
    const sum = donation.gifts.reduce((total, gift) => total + BigInt(gift.grams), 0n);
    if (String(sum) !== donation.grams) {
      throw new DifferenceFound('GIFT_DIFFERS', key, sum, donation.grams);
    }
    for (const { day, grams } of donation.gifts) {
      gifts.set(day, (gifts.get(day) ?? 0n) + BigInt(grams));
    }
  }
  return gifts;
}

/** A day gave what it says, and no more than it had. */
function requireGiven(day: EarningDay, pool: string, given: bigint): void {
  const said = day.gifts
    .filter((gift) => gift.pool === pool)
    .reduce((sum, { grams }) => sum + BigInt(grams), 0n);
  if (said !== given) throw new DifferenceFound('GIFT_DIFFERS', day.id, given, said);
  const all = day.gifts.reduce((sum, { grams }) => sum + BigInt(grams), 0n);
  const earned = earnedGrams(day);
  if (all > earned) throw new DifferenceFound('GIFT_DIFFERS', day.id, earned, all);
}

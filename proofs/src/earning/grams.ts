// SPDX-License-Identifier: Apache-2.0
import { countUsed, type CaseRecord } from '../records/case.js';
import type { Baseline, TravelMode } from '../records/service-item.js';
import type { EarningCaps, FactorSetContent, SourcedFactor } from './factor-set.js';

/** Why a case earns nothing. */
export const EARNS_NOTHING = [
  'NOT_DELIVERED',
  'AT_COUNTER',
  'NO_VISIT',
  'PART_OF_BUNDLE',
  'NOTHING_SAVED',
] as const;

export type EarnsNothing = (typeof EARNS_NOTHING)[number];

/** What one case saved, in grams, or why it earns nothing. */
export type CaseGrams =
  | { readonly ok: true; readonly grams: bigint; readonly deliveredAt: string }
  | { readonly ok: false; readonly reason: EarnsNothing };

const SCALE = 12;
const PER_MILLE = 1000n;
const METRES_PER_KM = 1000n;
const SCALED = 10n ** BigInt(SCALE);
/** What all is counted in: one gram is so many of it, so that nothing is rounded before the end. */
const ONE_GRAM = SCALED * SCALED * PER_MILLE * METRES_PER_KM;

const scaled = ({ value, scale }: SourcedFactor): bigint =>
  BigInt(value) * 10n ** BigInt(SCALE - scale);

type Shares = FactorSetContent['shares'];

/** What a baseline and a set of factors make of visits and sheets: worked out once for many cases. */
export class CaseMethod {
  readonly #visits: bigint;
  readonly #sheets: bigint;
  /** Of one visit, as people travelled before. */
  readonly #visit: bigint;
  readonly #byMode: Readonly<Partial<Record<TravelMode, bigint>>>;
  readonly #sheet: bigint;
  readonly #online: bigint;

  constructor(baseline: Baseline, set: FactorSetContent) {
    const { travel, distance, sheet, online } = set;
    const metres = scaled(distance);
    const rateOf = (mode: TravelMode): bigint =>
      mode === 'NONE' ? 0n : scaled(travel[mode]) * metres * PER_MILLE;
    const mixOf = (shares: Shares): bigint =>
      shares.reduce((sum, { mode, perMille }) => sum + rateOf(mode) * BigInt(perMille), 0n) /
      PER_MILLE;
    this.#visits = BigInt(baseline.visits.count);
    this.#sheets = BigInt(baseline.sheets.count);
    this.#visit = smaller(mixOf(baseline.travel.shares), mixOf(set.shares));
    this.#byMode = {
      ...{ CAR: rateOf('CAR'), BUS: rateOf('BUS'), METRO: rateOf('METRO') },
      ...{ OTHER: rateOf('OTHER'), NONE: 0n },
    };
    const perCase = SCALED * PER_MILLE * METRES_PER_KM;
    this.#sheet = scaled(sheet) * perCase;
    this.#online = scaled(online) * perCase;
  }

  /**
   * What a case saved: the baseline minus what it really used, minus what being on-line costs; one
   * rounding, down, and never below nothing. What a visit is said to have been travelled by can
   * only make it cost more.
   */
  gramsOf(record: Pick<CaseRecord, 'facts' | 'parent'>): CaseGrams {
    const delivered = record.facts.find(({ state }) => state === 'DELIVERED');
    if (delivered === undefined) return { ok: false, reason: 'NOT_DELIVERED' };
    if (record.parent !== undefined) return { ok: false, reason: 'PART_OF_BUNDLE' };
    if (this.#visits === 0n) return { ok: false, reason: 'NO_VISIT' };
    if (record.facts.every(({ step }) => step === undefined || step.channel === 'WINDOW')) {
      return { ok: false, reason: 'AT_COUNTER' };
    }
    const grams = this.#saved(record) / ONE_GRAM;
    if (grams <= 0n) return { ok: false, reason: 'NOTHING_SAVED' };
    return { ok: true, grams, deliveredAt: delivered.recordedAt };
  }

  #saved(record: Pick<CaseRecord, 'facts'>): bigint {
    const { visits, sheets, modes } = countUsed(record);
    let used = 0n;
    let said = 0;
    for (const [mode, count] of Object.entries(modes) as [TravelMode, number][]) {
      used += larger(this.#visit, this.#byMode[mode] ?? 0n) * BigInt(count);
      said += count;
    }
    used += this.#visit * BigInt(visits - said);
    const paper = this.#sheet * (this.#sheets - BigInt(sheets));
    return this.#visit * this.#visits - used + paper - this.#online;
  }
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** What of a case's grams counts, after what the person earned that day already. */
export function underCaps(
  grams: bigint,
  item: string,
  earlier: readonly { readonly item: string; readonly grams: string }[],
  caps: EarningCaps,
): bigint {
  const ofItem = earlier.filter((one) => one.item === item).length;
  if (ofItem >= caps.itemCasesPerPersonDay) return 0n;
  const sum = earlier.reduce((total, one) => total + BigInt(one.grams), 0n);
  const room = larger(0n, BigInt(caps.perPersonDay) - sum);
  return smaller(smaller(grams, BigInt(caps.perCase)), room);
}

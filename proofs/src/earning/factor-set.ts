// SPDX-License-Identifier: Apache-2.0
import { factAsOf } from '../status/bitemporal.js';
import type { Recorded } from '../records/facts.js';
import type { TravelMode } from '../records/service-item.js';

/** A factor 因子: `value` × 10^-`scale`, and where it was taken from. */
export interface SourcedFactor {
  /** Canonical decimal integer. */
  readonly value: string;
  readonly scale: number;
  readonly unit: string;
  /** Code of the document. */
  readonly source: string;
  /** Of the document, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Ways of travel that have a factor; walking has none. */
export const FACTOR_MODES = ['CAR', 'BUS', 'METRO', 'OTHER'] as const satisfies TravelMode[];

/** What a set of factors 因子集 says. Once decided, a version never changes. */
export interface FactorSetContent {
  readonly title: string;
  /** Part of the serials of what is issued under it; never the name of an official unit. */
  readonly method: { readonly code: string; readonly text: { readonly sha256: string } };
  /** Grams CO2e for a person and kilometre. */
  readonly travel: Readonly<Record<(typeof FACTOR_MODES)[number], SourcedFactor>>;
  /** Metres of one visit, there and back. */
  readonly distance: SourcedFactor;
  /** How people travel, in per mille: no item's baseline counts for more than this mix. */
  readonly shares: readonly { readonly mode: TravelMode; readonly perMille: number }[];
  /** Grams CO2e for a sheet of paper. */
  readonly sheet: SourcedFactor;
  /** Grams CO2e that handling one case on-line costs. */
  readonly online: SourcedFactor;
  readonly caps: EarningCaps;
  readonly rules: EarningRules;
  /** Days after delivery in which a case can earn, and its points be collected. */
  readonly earnWithinDays: number;
  readonly collectWithinDays: number;
  /** Grams for one unit 减排单位. */
  readonly gramsPerUnit: string;
  /** What of a batch goes into the buffer. */
  readonly bufferPerMille: number;
}

/** Nobody earns more than this, however cases are cut up. */
export interface EarningCaps {
  /** Grams for one case. */
  readonly perCase: string;
  /** Grams for one person and day. */
  readonly perPersonDay: string;
  /** Cases of one item that earn for one person and day. */
  readonly itemCasesPerPersonDay: number;
}

/** Rules against abuse, as data: what they hit is held until somebody else has looked at it. */
export interface EarningRules {
  /** More cases of one person than `cases` in `days` days. */
  readonly velocity: { readonly cases: number; readonly days: number };
  /** Delivered sooner after it came in than that. */
  readonly sequence: { readonly seconds: number };
  /** Whether a unit that accounts, verifies or trades may earn from its own cases unseen. */
  readonly selfDealing: 'HOLD' | 'ALLOW';
}

/** A version of a factor set, under `factor-set/<code>@<version>`. */
export interface FactorSet {
  readonly format: 1;
  /** `<code>@<version>`. */
  readonly id: string;
  readonly code: string;
  readonly version: number;
  /** Instant from which it is in force, until the next one is: a midnight in China. */
  readonly from: string;
  readonly content: FactorSetContent;
  readonly decided: Recorded;
}

/** From when a set is in force. */
export interface FactorSetTurn extends Recorded {
  readonly set: string;
}

/** Which set is in force when, whatever its code: one alone at any time. */
export interface FactorSetTurns {
  readonly format: 1;
  readonly facts: readonly FactorSetTurn[];
}

/** The set in force at an instant; undefined before the first. */
export function factorSetAt(
  turns: Pick<FactorSetTurns, 'facts'> | undefined,
  at: string,
): string | undefined {
  return factAsOf(turns?.facts ?? [], { at })?.set;
}

/** The id of a version of a set. */
export const factorSetId = (code: string, version: number): string => `${code}@${String(version)}`;

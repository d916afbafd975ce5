// SPDX-License-Identifier: Apache-2.0

const PER_MILLE = 1000n;

/** By what grams become units. */
export interface UnitRule {
  readonly gramsPerUnit: bigint;
  /** What of the units goes into the buffer. */
  readonly bufferPerMille: bigint;
}

/** What so many grams come to. */
export interface IssuedUnits {
  readonly units: bigint;
  /** Grams that are no whole unit: they stay on record, and become nothing. */
  readonly remainder: bigint;
  /** Of the units: those that wait for corrections. Rounded up, so that it is never too small. */
  readonly buffer: bigint;
}

/** Whole units of grams, and the buffer's share of them. */
export function unitsFromGrams(
  grams: bigint,
  { gramsPerUnit, bufferPerMille }: UnitRule,
): IssuedUnits {
  const units = grams / gramsPerUnit;
  const buffer = (units * bufferPerMille + PER_MILLE - 1n) / PER_MILLE;
  return { units, remainder: grams % gramsPerUnit, buffer };
}

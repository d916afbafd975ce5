// SPDX-License-Identifier: Apache-2.0

/**
 * @typedef {{ median: number, min: number, max: number }} Spread
 */

/**
 * Median, smallest and largest.
 *
 * @param {readonly number[]} values at least one
 * @returns {Spread}
 */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), min: quantile(sorted, 0), max: quantile(sorted, 1) };
}

/** @param {readonly number[]} values @returns {number} */
export function medianOf(values) {
  return spreadOf(values).median;
}

/**
 * @param {readonly number[]} sorted ascending, at least one
 * @param {number} q from 0 to 1
 */
function quantile(sorted, q) {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

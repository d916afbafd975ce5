// SPDX-License-Identifier: Apache-2.0

/** How measurements are spread. */
export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly median: number;
  /** Nine of ten are not above. */
  readonly p90: number;
  readonly most: number;
}

/** By nearest rank: each figure is one that was measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: values.length, least: at(0), median: at(0.5), p90: at(0.9), most: at(1) };
}

export function spreadText({ count, ...figures }: Spread): string {
  const shown = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  return `${shown.join(', ')} (${String(count)})`;
}

// SPDX-License-Identifier: Apache-2.0
// Which lots and notes a purchase takes. The contract decides whether they do.
import type { Choose, StockItem } from './shared-stock.js';

/** As many as the contract takes. */
const MOST_LOTS = 20;
const MOST_NOTES = 100;

/**
 * Lots for so many units, or for as many as there are: one that holds exactly those, or else the
 * largest ones, so that what is left serves others side by side.
 */
export function lotsFor(units: bigint): Choose {
  return (free) => {
    const exact = free.find(({ size }) => size === units);
    return exact === undefined ? largest(free, units, MOST_LOTS) : [exact];
  };
}

/** Money for so many fen: the smallest note that reaches, or else the largest ones; nothing when they do not. */
export function notesFor(fen: bigint): Choose {
  return (free) => {
    const enough = free.filter(({ size }) => size >= fen).sort(bySize);
    if (enough[0] !== undefined) return [enough[0]];
    const several = largest(free, fen, MOST_NOTES);
    return sizeOf(several) >= fen ? several : [];
  };
}

/** The largest notes that one payment can name. */
export const largestNotes: Choose = (free) => [...free].sort(bySize).reverse().slice(0, MOST_NOTES);

/** What items hold together. */
export function sizeOf(items: readonly StockItem[]): bigint {
  return items.reduce((sum, { size }) => sum + size, 0n);
}

function largest(free: readonly StockItem[], wanted: bigint, most: number): StockItem[] {
  const chosen: StockItem[] = [];
  let left = wanted;
  for (const item of [...free].sort(bySize).reverse().slice(0, most)) {
    if (left <= 0n) break;
    chosen.push(item);
    left -= item.size;
  }
  return chosen;
}

function bySize(a: StockItem, b: StockItem): number {
  if (a.size === b.size) return a.id < b.id ? -1 : 1;
  return a.size < b.size ? -1 : 1;
}

// SPDX-License-Identifier: Apache-2.0
// What is left of lots and notes after a trade.
import {
  formatCreditSerial,
  parseAmount,
  parseCreditSerial,
  type TradeRecord,
} from '@yulian/proofs';
import { sizeOf } from './choose.js';
import type { StockItem } from './shared-stock.js';

type Traded = Pick<TradeRecord, 'serials' | 'spent' | 'made' | 'total'>;

/** What is still on offer of lots that were taken for a trade. */
export function lotsLeft(lots: readonly StockItem[], { serials }: Traded): StockItem[] {
  const bought = serials.map(parseCreditSerial);
  return lots.flatMap((lot) => {
    const { to, from, ...series } = parseCreditSerial(lot.id);
    const cut = bought.find((one) => one.from === from && one.batch === series.batch);
    if (cut === undefined) return [lot];
    if (cut.to === to) return [];
    const rest = { ...series, from: cut.to + 1n, to };
    return [{ id: formatCreditSerial(rest), size: to - cut.to }];
  });
}

/** The buyer's money after a trade: notes that were not spent, and change. */
export function notesLeft(
  notes: readonly StockItem[],
  { spent, made, total }: Traded,
): StockItem[] {
  const kept = notes.filter(({ id }) => !spent.includes(id));
  const paid = notes.filter(({ id }) => spent.includes(id));
  const change = sizeOf(paid) - parseAmount(total);
  const id = made.at(-1);
  return change > 0n && id !== undefined ? [...kept, { id, size: change }] : kept;
}

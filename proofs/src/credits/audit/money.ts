// SPDX-License-Identifier: Apache-2.0
import { canonicalJson } from '../../json/canonical-json.js';
import { rowsUnder, type AuditedTransaction, type TellFault } from './faults.js';

/** What the audit asks of a trade. */
interface TradeShape {
  readonly total: string;
  readonly fee: string;
  readonly net: string;
  readonly firstSale: boolean;
  readonly project?: string;
}

interface NoteShape {
  readonly state: string;
  readonly fen: string;
  readonly trade?: string;
}

interface DisbursementShape {
  readonly parts: readonly { readonly trade: string; readonly fen: string }[];
}

/** Where the money of first sales is. */
interface Proceeds {
  readonly sold: bigint;
  readonly fees: bigint;
  readonly disbursed: bigint;
  readonly held: bigint;
}

/** Follows the money of first sales: fees, what was paid for milestones, what is still held. */
export class MoneyAudit {
  readonly #trades = new Map<string, TradeShape>();
  readonly #held = new Map<string, NoteShape>();
  readonly #disbursed = new Map<string, bigint>();

  apply(transaction: AuditedTransaction, tell: TellFault): void {
    for (const [id, trade] of rowsUnder<TradeShape>(transaction, 'trade')) {
      const before = this.#trades.get(id);
      if (before !== undefined && canonicalJson(before) !== canonicalJson(trade)) {
        tell('TRADE_REWRITTEN', id);
      }
      this.#trades.set(id, trade);
      if (BigInt(trade.total) !== BigInt(trade.fee) + BigInt(trade.net)) {
        tell('TRADE_SUM_DIFFERS', id);
      }
    }
    for (const [id, note] of rowsUnder<NoteShape>(transaction, 'fund-note')) {
      if (note.state === 'PROCEEDS') this.#held.set(id, note);
      else this.#held.delete(id);
    }
    for (const { parts } of rowsUnder<DisbursementShape>(transaction, 'disbursement').values()) {
      for (const { trade, fen } of parts) {
        this.#disbursed.set(trade, (this.#disbursed.get(trade) ?? 0n) + BigInt(fen));
      }
    }
  }

  /** Of each first sale for a project: proceeds = fees + disbursed + held. */
  finish(tell: TellFault): Proceeds {
    const held = this.#heldByTrade();
    const sum = { sold: 0n, fees: 0n, disbursed: 0n, held: 0n };
    for (const [id, { total, fee }] of this.#projectSales()) {
      const [paid, left] = [this.#disbursed.get(id) ?? 0n, held.get(id) ?? 0n];
      if (BigInt(total) !== BigInt(fee) + paid + left) tell('PROCEEDS_DIFFER', id);
      sum.sold += BigInt(total);
      sum.fees += BigInt(fee);
      sum.disbursed += paid;
      sum.held += left;
    }
    const known = new Set(this.#projectSales().map(([id]) => id));
    for (const id of [...held.keys(), ...this.#disbursed.keys()]) {
      if (!known.has(id)) tell('PROCEEDS_DIFFER', id);
    }
    return sum;
  }

  #heldByTrade(): ReadonlyMap<string, bigint> {
    const held = new Map<string, bigint>();
    for (const { trade = '', fen } of this.#held.values()) {
      held.set(trade, (held.get(trade) ?? 0n) + BigInt(fen));
    }
    return held;
  }

  #projectSales(): readonly (readonly [string, TradeShape])[] {
    return [...this.#trades].filter(
      ([, { firstSale, project }]) => firstSale && project !== undefined,
    );
  }
}

// SPDX-License-Identifier: Apache-2.0
import { parseAmount } from '../identifiers/index.js';
import type { FundNoteRecord, TradeRecord } from '../records/market.js';
import type { DisbursementRecord } from '../records/project.js';

/** Where the money of a first sale is. */
export interface ProceedsTrace {
  readonly trade: string;
  readonly project: string;
  /** Fen. */
  readonly total: string;
  readonly fee: string;
  readonly net: string;
  /** Not paid out yet: kept for the project. */
  readonly unspent: string;
  readonly disbursed: readonly {
    readonly disbursement: string;
    readonly milestone: string;
    readonly payee: string;
    readonly fen: string;
    readonly recordedAt: string;
  }[];
  /** Whether fee, payments and what is kept are the total, to the fen. */
  readonly balanced: boolean;
}

type First = Pick<TradeRecord, 'id' | 'total' | 'fee' | 'net' | 'project'>;

/**
 * Follows each fen of a first sale.
 *
 * @param notes notes of proceeds that came from the trade, in whatever state
 * @param disbursements payments that took from it
 */
export function traceProceeds(
  trade: First,
  notes: readonly Pick<FundNoteRecord, 'trade' | 'state' | 'fen'>[],
  disbursements: readonly DisbursementRecord[],
): ProceedsTrace {
  const { id, total, fee, net, project = '' } = trade;
  const kept = notes.filter((note) => note.trade === id && note.state === 'PROCEEDS');
  const unspent = sum(kept.map(({ fen }) => fen));
  const disbursed = disbursements.flatMap((one) => {
    const fen = sum(one.parts.filter((part) => part.trade === id).map((part) => part.fen));
    if (fen === 0n) return [];
    const { id: disbursement, milestone, payee, recordedAt } = one;
    return [{ disbursement, milestone, payee, fen: fen.toString(), recordedAt }];
  });
  const paid = sum(disbursed.map(({ fen }) => fen));
  const balanced = parseAmount(fee) + paid + unspent === parseAmount(total);
  return {
    ...{ trade: id, project, total, fee, net },
    ...{ unspent: unspent.toString(), disbursed, balanced },
  };
}

function sum(amounts: readonly string[]): bigint {
  return amounts.reduce((total, amount) => total + parseAmount(amount), 0n);
}

// SPDX-License-Identifier: Apache-2.0
import {
  traceProceeds,
  type DisbursementRecord,
  type FundNoteRecord,
  type ProceedsTrace,
  type TradeRecord,
} from '@yulian/proofs';
import { DISBURSEMENT_KIND, FUND_NOTE_KIND, type ReadIndex } from '../index/index.js';

const MOST = 1000;

/** Where the money of a first sale is, from what the index knows of it. */
export async function proceedsOf(
  index: Pick<ReadIndex, 'list'>,
  trade: TradeRecord,
): Promise<ProceedsTrace> {
  const of = async (kind: string): Promise<unknown[]> => {
    const where = [{ name: 'trade', anyOf: [trade.id] }];
    const { items } = await index.list({ kind, where, order: 'oldest', limit: MOST });
    return items.map(({ body }) => body);
  };
  const notes = (await of(FUND_NOTE_KIND)) as FundNoteRecord[];
  const payments = (await of(DISBURSEMENT_KIND)) as DisbursementRecord[];
  return traceProceeds(trade, notes, payments);
}

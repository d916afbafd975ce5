// SPDX-License-Identifier: Apache-2.0
// Delivery versus payment: units and money change hands in one transaction, or neither does.
import { defined, feeOf, type TradeRecord, type VenueFact } from '@yulian/proofs';
import { pay, type NewNote } from '../funds/read.js';
import { transferHolding } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireProject } from '../projects/read.js';
import { isUnitOrSuccessor, ownerPolicy } from '../registry/read.js';
import { retireBought, type AfterPurchase } from './retire.js';
import { trades } from './table.js';

/** Two units that have agreed on units and a price. */
interface Bargain extends Pick<
  TradeRecord,
  'id' | 'mode' | 'venue' | 'seller' | 'buyer' | 'firstSale'
> {
  readonly listing?: string;
  readonly project?: string;
  /** What reserved the units: the listing or transfer. */
  readonly boundTo: string;
  readonly serials: readonly string[];
  readonly units: bigint;
  /** Fen for all of it. */
  readonly total: bigint;
  /** The buyer's money. */
  readonly notes: readonly string[];
  readonly rules: VenueFact;
  readonly after: AfterPurchase;
}

/** More than a bank has: kept below what an amount can say. */
const MOST_FEN = 10n ** 17n;

/**
 * Settles: money to the seller, or to the project of a first sale, the fee to the venue, change to
 * the buyer; units to the buyer, retired at once where that was asked.
 *
 * @throws ContractError `TRADE_WITH_ONESELF`, `TRADE_TOO_LARGE`, those of `pay`,
 *   `transferHolding`, `retireBought`
 */
export async function settle(ctx: YulianContext, bargain: Bargain): Promise<TradeRecord> {
  const { id, mode, venue, seller, buyer, firstSale, project, total, rules, serials } = bargain;
  if (await areOne(ctx, seller.unit, buyer.unit)) {
    throw new ContractError('TRADE_WITH_ONESELF', 'a unit does not trade with itself', {
      params: { unit: buyer.unit },
    });
  }
  if (total > MOST_FEN) {
    throw new ContractError('TRADE_TOO_LARGE', 'buy fewer units at once', {
      params: { total: total.toString(), most: MOST_FEN.toString() },
    });
  }
  const fee = feeOf(total, rules.fee);
  const net = total - fee;
  const { spent, made } = await payAll(ctx, bargain, fee, net);
  const sold = total > 0n ? true : 'keep';
  const { boundTo } = bargain;
  for (const serial of serials) {
    await transferHolding(ctx, serial, buyer.account, { sold, boundTo });
  }
  const retirements = await retireBought(ctx, bargain, bargain.after);
  const trade: TradeRecord = {
    ...{ format: 1, kind: 'trade', id, mode, venue, bank: rules.bank, seller, buyer },
    ...{ owner: ctx.caller.mspId, serials, units: bargain.units.toString() },
    ...{ total: total.toString(), fee: fee.toString(), net: net.toString(), firstSale },
    ...defined({ listing: bargain.listing, project }),
    ...{ spent, made, retirements, tradedAt: ctx.now, txId: ctx.txId },
  };
  await trades.putOwned(ctx, id, trade, await ownerPolicy(ctx, trade.owner));
  ctx.events.add('trade.settled.v1', id, told(trade));
  return trade;
}

/** Whether two units are the same, or one succeeds the other: what passes between them is no trade. */
export async function areOne(ctx: YulianContext, one: string, other: string): Promise<boolean> {
  return (
    (await isUnitOrSuccessor(ctx, one, other, ctx.now)) ||
    (await isUnitOrSuccessor(ctx, other, one, ctx.now))
  );
}

/** What the market hears of a trade. */
function told({
  venue,
  mode,
  listing,
  units,
  total,
  firstSale,
  project,
}: TradeRecord): Readonly<Record<string, unknown>> {
  return { venue, mode, units, total, firstSale, ...defined({ listing, project }) };
}

async function payAll(
  ctx: YulianContext,
  { id, venue, seller, buyer, firstSale, project, notes, rules, total }: Bargain,
  fee: bigint,
  net: bigint,
): Promise<{ spent: readonly string[]; made: readonly string[] }> {
  if (total === 0n) return { spent: [], made: [] };
  const forSeller: NewNote =
    firstSale && project !== undefined
      ? await proceeds(ctx, id, project, net)
      : { unit: seller.unit, state: 'FREE', fen: net };
  const forVenue: NewNote = { unit: venue, state: 'FREE', fen: fee };
  const paid = await pay(ctx, {
    ...{ bank: rules.bank, payer: buyer.unit, notes, on: id },
    to: [forSeller, forVenue],
  });
  return { spent: paid.spent, made: paid.made.map((note) => note.id) };
}

/** Money of a first sale is the project's: kept by the unit that runs it, for nothing else. */
async function proceeds(
  ctx: YulianContext,
  trade: string,
  project: string,
  fen: bigint,
): Promise<NewNote> {
  const { unit } = await requireProject(ctx, project);
  return { unit, state: 'PROCEEDS', fen, project, trade };
}

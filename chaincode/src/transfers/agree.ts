// SPDX-License-Identifier: Apache-2.0
import { defined, parseAmount, type TradeRecord, type TransferRecord } from '@yulian/proofs';
import { requireEcoAccount, requireOwnAccount } from '../eco-accounts/read.js';
import { offerHolding, releaseHolding } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { requireExpiry, requireOfferable, requireProjectFor } from '../listings/read.js';
import { isUnitOrSuccessor, requireActingUnit } from '../registry/read.js';
import { areOne, settle } from '../trades/read.js';
import { requireOpenVenue } from '../venues/read.js';
import type { TransferAcceptance, TransferEndInput, TransferInput } from './schemas.js';
import { putTransfer, transfers } from './table.js';

/**
 * 协议转让: offers units to one unit. They are reserved until it answers, or the offer is withdrawn.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `OFFER_EXPIRY_INVALID`, `TRADE_WITH_ONESELF`,
 *   `FIRST_SALE_TOO_CHEAP`, those of `requireOwnAccount`, `requireOpenVenue`, `requireOfferable`, `requireProjectFor`
 */
export async function offerTransfer(
  ctx: YulianContext,
  { id, to, project, serials, ...input }: TransferInput,
): Promise<TransferRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'trader');
  await requireOwnAccount(ctx, input.account);
  if (await transfers.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  requireExpiry(ctx, input.expiresAt);
  const taker = await requireEcoAccount(ctx, to);
  if (await areOne(ctx, taker.unit, unit)) {
    throw new ContractError('TRADE_WITH_ONESELF', 'a unit does not trade with itself', {
      pointer: '/to',
      params: { unit },
    });
  }
  const rules = await requireOpenVenue(ctx, input.venue, 'NEGOTIATED');
  const offered = await requireOfferable(ctx, input.account, serials, rules);
  // A gift is no sale: the units stay what they are, and so does what their first sale is for.
  const isFirstSale = offered.firstSale && input.total !== '0';
  if (isFirstSale) requireWorth(offered.units, input.total);
  await requireProjectFor(ctx, { firstSale: isFirstSale }, project);
  for (const serial of serials) await offerHolding(ctx, serial, id);
  const transfer: TransferRecord = {
    ...{ format: 1, kind: 'transfer', id, unit, owner: ctx.caller.mspId, ...input },
    ...{ to: { unit: taker.unit, account: to }, serials, units: offered.units.toString() },
    ...{ state: 'OFFERED', firstSale: isFirstSale, ...defined({ project }) },
    ...{ offeredAt: ctx.now, txId: ctx.txId },
  };
  await putTransfer(ctx, transfer);
  tell(ctx, 'offered', transfer);
  return transfer;
}

/**
 * A first sale for next to nothing would be a gift that frees the units from what their first sale is
 * for. Listings ask at least a fen a unit, too.
 */
function requireWorth(units: bigint, total: string): void {
  if (parseAmount(total) >= units) return;
  throw new ContractError('FIRST_SALE_TOO_CHEAP', 'a first sale costs a fen a unit at least', {
    pointer: '/total',
    params: { least: units.toString() },
  });
}

/**
 * The other unit signs too: units and money change hands.
 *
 * @throws ContractError `TRANSFER_EXPIRED`, `TRADE_PRICE_DIFFERS`, those of `requireOffered`, `requireOpenVenue`,
 *   `settle`
 */
export async function acceptTransfer(
  ctx: YulianContext,
  { id, total, notes = [], retire, keep }: TransferAcceptance,
): Promise<TradeRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'trader');
  const transfer = await requireOffered(ctx, id, 'to', unit);
  if (ctx.now >= transfer.expiresAt) {
    throw new ContractError('TRANSFER_EXPIRED', 'the offer has expired', {
      params: { expiresAt: transfer.expiresAt },
    });
  }
  if (total !== transfer.total) {
    throw new ContractError('TRADE_PRICE_DIFFERS', 'the price is another one', {
      pointer: '/total',
      params: { price: transfer.total },
    });
  }
  const { accountKind } = await requireOwnAccount(ctx, transfer.to.account);
  const rules = await requireOpenVenue(ctx, transfer.venue, 'NEGOTIATED');
  const settled: TransferRecord = { ...transfer, state: 'SETTLED', endedAt: ctx.now };
  await putTransfer(ctx, settled);
  tell(ctx, 'settled', settled);
  return settle(ctx, {
    ...{ id, mode: 'NEGOTIATED', venue: transfer.venue, boundTo: id },
    seller: { unit: transfer.unit, account: transfer.account },
    buyer: { unit, account: transfer.to.account },
    ...{ firstSale: transfer.firstSale, ...defined({ project: transfer.project }) },
    ...{ serials: transfer.serials, units: BigInt(transfer.units), total: parseAmount(total) },
    ...{ notes, rules, after: { accountKind, ...defined({ retire, keep }) } },
  });
}

/** Ends an offer; the units go free. @throws ContractError those of `requireOffered` */
export async function endTransfer(
  ctx: YulianContext,
  { id, act }: TransferEndInput,
): Promise<TransferRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'trader');
  const transfer = await requireOffered(ctx, id, act === 'withdraw' ? 'from' : 'to', unit);
  for (const serial of transfer.serials) await releaseHolding(ctx, serial, id);
  const state = act === 'withdraw' ? 'WITHDRAWN' : 'DECLINED';
  const ended: TransferRecord = { ...transfer, state, endedAt: ctx.now };
  await putTransfer(ctx, ended);
  tell(ctx, act === 'withdraw' ? 'withdrawn' : 'declined', ended);
  return ended;
}

/** @throws ContractError `TRANSFER_NOT_FOUND` */
export async function requireTransfer(ctx: YulianContext, id: string): Promise<TransferRecord> {
  return present(await transfers.get(ctx, id), 'TRANSFER_NOT_FOUND', 'no such offer');
}

/** @throws ContractError `TRANSFER_NOT_FOUND`, `TRANSFER_NOT_NAMED`, `TRANSFER_ENDED` */
async function requireOffered(
  ctx: YulianContext,
  id: string,
  party: 'from' | 'to',
  unit: string,
): Promise<TransferRecord> {
  const transfer = await requireTransfer(ctx, id);
  const named = party === 'from' ? transfer.unit : transfer.to.unit;
  // What was offered by or to a unit that was merged, its successor answers.
  if (!(await isUnitOrSuccessor(ctx, named, unit, ctx.now))) {
    throw new ContractError('TRANSFER_NOT_NAMED', 'that is for another unit to say', {
      params: { party, named, unit },
    });
  }
  if (transfer.state === 'OFFERED') return transfer;
  throw new ContractError('TRANSFER_ENDED', 'the offer was answered or withdrawn', {
    params: { state: transfer.state },
  });
}

function tell(ctx: YulianContext, what: string, { id, venue, unit, to }: TransferRecord): void {
  ctx.events.add(`transfer.${what}.v1`, id, { venue, unit, to: to.unit });
}

// SPDX-License-Identifier: Apache-2.0
import { parseAmount, type FundNoteRecord, type WithdrawalRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import { requireBank } from './deposits.js';
import { makeNotes, putNote, requireFreeNotes, requireNote, spendNotes, sumOf } from './notes.js';
import type { WithdrawalAnswerInput, WithdrawalInput } from './schemas.js';
import { withdrawals } from './table.js';

/**
 * A unit asks its bank to pay money out: it is reserved until the bank has answered.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `FUNDS_NOT_ENOUGH` and those of `requireFreeNotes`
 */
export async function askWithdrawal(
  ctx: YulianContext,
  { id, notes, fen }: WithdrawalInput,
): Promise<WithdrawalRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'trader');
  if (await withdrawals.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  const spent = await requireFreeNotes(ctx, notes, unit);
  const [{ bank, owner }] = spent as [FundNoteRecord];
  const wanted = parseAmount(fen);
  const change = sumOf(spent) - wanted;
  if (change < 0n) {
    throw new ContractError('FUNDS_NOT_ENOUGH', 'the money does not reach', {
      pointer: '/notes',
      params: { wanted: fen, given: sumOf(spent).toString() },
    });
  }
  await spendNotes(ctx, spent, id);
  const [reserved] = await makeNotes(ctx, bank, id, [
    { unit, state: 'RESERVED', fen: wanted, boundTo: id },
    { unit, state: 'FREE', fen: change },
  ]);
  const record: WithdrawalRecord = {
    ...{ format: 1, kind: 'fund-withdrawal', id, bank, owner, unit, fen, state: 'ASKED' },
    ...{ note: (reserved as FundNoteRecord).id, askedAt: ctx.now, txId: ctx.txId },
  };
  await putWithdrawal(ctx, record);
  ctx.events.add('fund.withdrawal-asked.v1', id, { bank, unit });
  return record;
}

/**
 * The bank has paid, or does not pay. Told again the same, it is the answer that is there.
 *
 * @throws ContractError `WITHDRAWAL_NOT_FOUND`, `FUNDS_AT_OTHER_BANK`, `WITHDRAWAL_DIFFERS` and those of
 *   `requireBank`
 */
export async function answerWithdrawal(
  ctx: YulianContext,
  { id, outcome, reference }: WithdrawalAnswerInput,
): Promise<WithdrawalRecord> {
  const bank = await requireBank(ctx);
  const record = await requireWithdrawal(ctx, id);
  if (record.bank !== bank) {
    throw new ContractError('FUNDS_AT_OTHER_BANK', 'the money is kept at another bank', {
      params: { bank: record.bank, wanted: bank },
    });
  }
  if (record.state !== 'ASKED') {
    if (record.state === outcome && record.reference === reference) return record;
    throw new ContractError('WITHDRAWAL_DIFFERS', 'it was answered otherwise before', {
      params: { state: record.state },
    });
  }
  const { boundTo: _boundTo, ...note } = await requireNote(ctx, record.note);
  if (outcome === 'PAID') await spendNotes(ctx, [note], id);
  else await putNote(ctx, { ...note, state: 'FREE' });
  const answered: WithdrawalRecord = {
    ...record,
    ...{ state: outcome, reference, settledAt: ctx.now },
  };
  await putWithdrawal(ctx, answered);
  ctx.events.add('fund.withdrawal-answered.v1', id, { bank, unit: record.unit, outcome });
  return answered;
}

/** @throws ContractError `WITHDRAWAL_NOT_FOUND` */
export async function requireWithdrawal(ctx: YulianContext, id: string): Promise<WithdrawalRecord> {
  return present(await withdrawals.get(ctx, id), 'WITHDRAWAL_NOT_FOUND', 'no such withdrawal');
}

export async function putWithdrawal(ctx: YulianContext, record: WithdrawalRecord): Promise<void> {
  await withdrawals.putOwned(ctx, record.id, record, await ownerPolicy(ctx, record.owner));
}

// SPDX-License-Identifier: Apache-2.0
import type { DepositRecord, StatementRecord, WithdrawalRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { ownerPolicy } from '../registry/read.js';
import { putDeposit, requireBank } from './deposits.js';
import { sumOf } from './notes.js';
import type { StatementInput } from './schemas.js';
import { deposits, statementHeads, statementId, statements } from './table.js';
import { putWithdrawal, requireWithdrawal } from './withdrawals.js';

/**
 * A bank's statement: which deposits and payments it is about, and what they come to. The chain adds
 * them up for itself. Told again the same, it is the statement that is there.
 *
 * @throws ContractError `STATEMENT_OUT_OF_ORDER`, `STATEMENT_DIFFERS`, `STATEMENT_ROW_NOT_FITTING`,
 *   `DEPOSIT_NOT_FOUND`, `WITHDRAWAL_NOT_FOUND` and those of `requireBank`
 */
export async function recordStatement(
  ctx: YulianContext,
  input: StatementInput,
): Promise<StatementRecord> {
  const bank = await requireBank(ctx);
  const { number } = input;
  const earlier = await statements.get(ctx, statementId(bank, number));
  if (earlier !== undefined) return sameStatement(earlier, input);
  const next = ((await statementHeads.get(ctx, bank))?.number ?? 0) + 1;
  if (number !== next) {
    throw new ContractError('STATEMENT_OUT_OF_ORDER', 'statements have no gaps', {
      pointer: '/number',
      params: { next },
    });
  }
  const rows = await rowsOf(ctx, bank, input);
  requireSum('deposited', input.deposited, rows.deposits);
  requireSum('withdrawn', input.withdrawn, rows.withdrawals);
  for (const row of rows.deposits) await putDeposit(ctx, { ...row, statement: number });
  for (const row of rows.withdrawals) await putWithdrawal(ctx, { ...row, statement: number });
  const owner = ctx.caller.mspId;
  const policy = await ownerPolicy(ctx, owner);
  const record: StatementRecord = {
    ...{ format: 1, kind: 'fund-statement', bank, owner, ...input },
    ...{ recordedAt: ctx.now, txId: ctx.txId },
  };
  await statements.putOwned(ctx, statementId(bank, number), record, policy);
  await statementHeads.putOwned(ctx, bank, { format: 1, number }, policy);
  ctx.events.add('fund.stated.v1', statementId(bank, number), { bank, number });
  return record;
}

/** @throws ContractError `RECORD_NOT_FOUND` */
export async function requireStatement(
  ctx: YulianContext,
  bank: string,
  number: string,
): Promise<StatementRecord> {
  const found = await statements.get(ctx, `${bank}/${number}`);
  return present(found, 'RECORD_NOT_FOUND', 'the bank made no such statement');
}

interface Rows {
  readonly deposits: readonly DepositRecord[];
  readonly withdrawals: readonly WithdrawalRecord[];
}

async function rowsOf(ctx: YulianContext, bank: string, input: StatementInput): Promise<Rows> {
  const rows = { deposits: [] as DepositRecord[], withdrawals: [] as WithdrawalRecord[] };
  for (const [i, id] of input.deposits.entries()) {
    const found = await deposits.get(ctx, id);
    const row = present(found, 'DEPOSIT_NOT_FOUND', 'no such deposit');
    requireFitting(row, bank, `/deposits/${String(i)}`);
    rows.deposits.push(row);
  }
  for (const [i, id] of input.withdrawals.entries()) {
    const row = await requireWithdrawal(ctx, id);
    const pointer = `/withdrawals/${String(i)}`;
    if (row.state !== 'PAID') notFitting(pointer, row.state);
    requireFitting(row, bank, pointer);
    rows.withdrawals.push(row);
  }
  return rows;
}

type Row = Pick<DepositRecord | WithdrawalRecord, 'bank' | 'statement'>;

function requireFitting(row: Row, bank: string, pointer: string): void {
  if (row.bank !== bank) notFitting(pointer, 'OTHER_BANK');
  if (row.statement !== undefined) notFitting(pointer, 'STATED');
}

function notFitting(pointer: string, because: string): never {
  throw new ContractError('STATEMENT_ROW_NOT_FITTING', 'it does not belong in this statement', {
    pointer,
    params: { because },
  });
}

function requireSum(
  name: 'deposited' | 'withdrawn',
  told: string,
  rows: Rows['deposits'] | Rows['withdrawals'],
): void {
  const found = sumOf(rows).toString();
  if (found === told) return;
  throw new ContractError('STATEMENT_DIFFERS', 'the chain adds up to something else', {
    pointer: `/${name}`,
    params: { told, found },
  });
}

function sameStatement(earlier: StatementRecord, input: StatementInput): StatementRecord {
  const isSame =
    earlier.deposits.join() === input.deposits.join() &&
    earlier.withdrawals.join() === input.withdrawals.join() &&
    earlier.deposited === input.deposited &&
    earlier.withdrawn === input.withdrawn;
  if (isSame) return earlier;
  throw new ContractError('STATEMENT_DIFFERS', 'that statement was told otherwise before', {
    pointer: '/number',
    params: { told: String(input.number), found: String(earlier.number) },
  });
}

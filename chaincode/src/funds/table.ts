// SPDX-License-Identifier: Apache-2.0
import type {
  DepositRecord,
  FundNoteRecord,
  StatementRecord,
  WithdrawalRecord,
} from '@yulian/proofs';
import { defineTable, type Stored } from '../kernel/table.js';

export const notes = defineTable<FundNoteRecord>('fund-note');
export const deposits = defineTable<DepositRecord>('fund-deposit');
export const withdrawals = defineTable<WithdrawalRecord>('fund-withdrawal');
export const statements = defineTable<StatementRecord>('fund-statement');

/** The number of a bank's newest statement. */
interface StatementHead extends Stored {
  readonly number: number;
}

export const statementHeads = defineTable<StatementHead>('fund-statement-head');

export const statementId = (bank: string, number: number): string => `${bank}/${String(number)}`;

// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { recordDeposit, splitNote } from './deposits.js';
import { notesFrom, requireNote } from './notes.js';
import {
  depositInput,
  splitNoteInput,
  statementInput,
  withdrawalAnswerInput,
  withdrawalInput,
} from './schemas.js';
import { recordStatement, requireStatement } from './statements.js';
import { deposits } from './table.js';
import { answerWithdrawal, askWithdrawal, requireWithdrawal } from './withdrawals.js';

/** Money at settlement banks, as notes. */
@Info({
  title: 'fund',
  description: 'Money of units at settlement banks: deposits, notes, withdrawals',
})
export class FundContract extends YulianContract {
  constructor() {
    super('fund');
  }

  /** Argument `depositInput`; answers the deposit. */
  @Transaction()
  @Returns('string')
  async deposit(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await recordDeposit(ctx, readArgument(depositInput, argument)));
  }

  /** Argument `splitNoteInput`; answers the notes. */
  @Transaction()
  @Returns('string')
  async split(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await splitNote(ctx, readArgument(splitNoteInput, argument)));
  }

  /** Argument `withdrawalInput`; answers the withdrawal. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await askWithdrawal(ctx, readArgument(withdrawalInput, argument)));
  }

  /** Argument `withdrawalAnswerInput`; answers the withdrawal. */
  @Transaction()
  @Returns('string')
  async answerWithdrawal(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await answerWithdrawal(ctx, readArgument(withdrawalAnswerInput, argument)));
  }

  /** Argument `statementInput`; answers the statement. */
  @Transaction()
  @Returns('string')
  async state(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await recordStatement(ctx, readArgument(statementInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async getNote(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireNote(ctx, id));
  }

  /** The notes that a deposit, trade, payment or note was put into. */
  @Transaction(false)
  @Returns('string')
  async getMade(ctx: YulianContext, from: string): Promise<string> {
    return answer(await notesFrom(ctx, from));
  }

  @Transaction(false)
  @Returns('string')
  async getDeposit(ctx: YulianContext, id: string): Promise<string> {
    const found = await deposits.get(ctx, id);
    return answer(present(found, 'DEPOSIT_NOT_FOUND', 'no such deposit'));
  }

  @Transaction(false)
  @Returns('string')
  async getWithdrawal(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireWithdrawal(ctx, id));
  }

  @Transaction(false)
  @Returns('string')
  async getStatement(ctx: YulianContext, bank: string, number: string): Promise<string> {
    return answer(await requireStatement(ctx, bank, number));
  }
}

// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { raiseCorrection } from './correct.js';
import { formCreditBatch } from './form.js';
import { requireCreditBatch } from './read.js';
import { creditBatchActInput, creditCorrectionInput, formCreditBatchInput } from './schemas.js';
import { actOnCreditBatch } from './verify.js';

/** Batches of credits 减排单位: formed of pools, verified, corrected. */
@Info({ title: 'creditBatch', description: 'Batches of credits, formed of pools of points' })
export class CreditBatchContract extends YulianContract {
  constructor() {
    super('creditBatch');
  }

  /** Argument `formCreditBatchInput`; answers the batch. */
  @Transaction()
  @Returns('string')
  async form(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await formCreditBatch(ctx, readArgument(formCreditBatchInput, argument)));
  }

  /** Verification, rejection, decision of a correction; argument `creditBatchActInput`. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnCreditBatch(ctx, readArgument(creditBatchActInput, argument)));
  }

  /** Argument `creditCorrectionInput`; answers the batch. */
  @Transaction()
  @Returns('string')
  async raiseCorrection(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await raiseCorrection(ctx, readArgument(creditCorrectionInput, argument)));
  }

  /** A batch with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireCreditBatch(ctx, id));
  }
}

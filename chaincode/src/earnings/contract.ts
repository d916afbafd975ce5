// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { earn } from './earn.js';
import { requireEarningDay, reviewHold } from './review.js';
import { earnInput, holdReviewInput } from './schemas.js';
import { earningBatches, nullifiers } from './table.js';

/** What cases saved: counted once each, by the factor set in force when they were delivered. */
@Info({ title: 'earning', description: 'Grams that cases saved, by person and day' })
export class EarningContract extends YulianContract {
  constructor() {
    super('earning');
  }

  /** Cases earn; argument `earnInput`; answers the batch. */
  @Transaction()
  @Returns('string')
  async earn(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await earn(ctx, readArgument(earnInput, argument)));
  }

  /** A verifier judges what was held; argument `holdReviewInput`; answers the person's day. */
  @Transaction()
  @Returns('string')
  async review(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await reviewHold(ctx, readArgument(holdReviewInput, argument)));
  }

  /** The day `<unit>/<person>/<date>`. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireEarningDay(ctx, id));
  }

  @Transaction(false)
  @Returns('string')
  async getBatch(ctx: YulianContext, id: string): Promise<string> {
    const batch = await earningBatches.get(ctx, id);
    return answer(present(batch, 'EARNING_NOT_FOUND', 'the chain knows no such batch'));
  }

  /** In which batch the nullifier `<unit>/<nullifier>` was used. */
  @Transaction(false)
  @Returns('string')
  async getNullifier(ctx: YulianContext, id: string): Promise<string> {
    const used = await nullifiers.get(ctx, id);
    return answer(present(used, 'EARNING_NOT_FOUND', 'it was not used'));
  }
}

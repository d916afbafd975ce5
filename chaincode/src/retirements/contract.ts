// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { evidenceOf, requireRetirement, retire } from './retire.js';
import { retireInput } from './schemas.js';

/** Retirements 注销: units that are gone for ever, and for whom. */
@Info({ title: 'retirement', description: 'Units of credit that are gone for ever' })
export class RetirementContract extends YulianContract {
  constructor() {
    super('retirement');
  }

  /** Argument `retireInput`; answers the retirement. */
  @Transaction()
  @Returns('string')
  async retire(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await retire(ctx, readArgument(retireInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireRetirement(ctx, id));
  }

  /** What a certificate stands on: endorsed, it verifies without a network. */
  @Transaction(false)
  @Returns('string')
  async evidence(ctx: YulianContext, id: string): Promise<string> {
    return answer(await evidenceOf(ctx, id));
  }
}

// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { openEcoAccount } from './open.js';
import { requireEcoAccount } from './read.js';
import { openEcoAccountInput } from './schemas.js';

/** Accounts of units on the eco-chain. */
@Info({ title: 'ecoAccount', description: 'Accounts that units of credit are held in' })
export class EcoAccountContract extends YulianContract {
  constructor() {
    super('ecoAccount');
  }

  /** Argument `openEcoAccountInput`; answers the account. */
  @Transaction()
  @Returns('string')
  async open(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await openEcoAccount(ctx, readArgument(openEcoAccountInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireEcoAccount(ctx, id));
  }
}

// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer } from '../kernel/input.js';
import { readHolding } from './read.js';

/** Units of credit, one record a range. What moves them are other contracts. */
@Info({ title: 'holding', description: 'Ranges of units of credit, and whose they are' })
export class HoldingContract extends YulianContract {
  constructor() {
    super('holding');
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, serial: string): Promise<string> {
    return answer(await readHolding(ctx, serial));
  }
}

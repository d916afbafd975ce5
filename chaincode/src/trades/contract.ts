// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { buy } from './buy.js';
import { purchaseInput } from './schemas.js';
import { trades } from './table.js';

/** Trades: units against money. */
@Info({ title: 'trade', description: 'Purchases, and all that was traded' })
export class TradeContract extends YulianContract {
  constructor() {
    super('trade');
  }

  /** Argument `purchaseInput`; answers the trade. */
  @Transaction()
  @Returns('string')
  async buy(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await buy(ctx, readArgument(purchaseInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await trades.get(ctx, id), 'RECORD_NOT_FOUND', 'no such trade'));
  }
}

// SPDX-License-Identifier: Apache-2.0
import { requireOwnAccount } from '../eco-accounts/read.js';
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { requireActingUnit } from '../registry/read.js';
import { splitHolding } from './move.js';
import { readHolding, requireFree } from './read.js';
import { splitHoldingCommand } from './schemas.js';

/** Units of credit, one record a range. */
@Info({ title: 'holding', description: 'Ranges of units of credit, and whose they are' })
export class HoldingContract extends YulianContract {
  constructor() {
    super('holding');
  }

  /** Argument `splitHoldingCommand`; answers the serials of both parts. */
  @Transaction()
  @Returns('string')
  async split(ctx: YulianContext, argument: string): Promise<string> {
    const { serial, count } = readArgument(splitHoldingCommand, argument);
    await requireActingUnit(ctx, 'approver');
    const { account } = await requireFree(ctx, serial);
    await requireOwnAccount(ctx, account);
    const parts = await splitHolding(ctx, serial, BigInt(count));
    ctx.events.add('holding.split.v1', serial, { account, parts });
    return answer({ serial, parts });
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, serial: string): Promise<string> {
    return answer(await readHolding(ctx, serial));
  }
}

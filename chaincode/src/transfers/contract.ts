// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { acceptTransfer, endTransfer, offerTransfer, requireTransfer } from './agree.js';
import { transferAcceptance, transferEndInput, transferInput } from './schemas.js';

/** 协议转让: what two units agree on, and both sign. */
@Info({ title: 'transfer', description: 'Units of credit offered to one unit, and taken by it' })
export class TransferContract extends YulianContract {
  constructor() {
    super('transfer');
  }

  /** Argument `transferInput`; answers the transfer. */
  @Transaction()
  @Returns('string')
  async offer(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await offerTransfer(ctx, readArgument(transferInput, argument)));
  }

  /** Argument `transferAcceptance`; answers the trade. */
  @Transaction()
  @Returns('string')
  async accept(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await acceptTransfer(ctx, readArgument(transferAcceptance, argument)));
  }

  /** Argument `transferEndInput`; answers the transfer. */
  @Transaction()
  @Returns('string')
  async end(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await endTransfer(ctx, readArgument(transferEndInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireTransfer(ctx, id));
  }
}

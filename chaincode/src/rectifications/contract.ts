// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { proposeRectificationInput, rectificationActInput } from './schemas.js';
import { actOnRectification, proposeRectification, requireRectification } from './step.js';

/** Rectifications 更正: taking back facts that were recorded wrongly, by two people. */
@Info({ title: 'rectification', description: 'Taking back facts that were recorded wrongly' })
export class RectificationContract extends YulianContract {
  constructor() {
    super('rectification');
  }

  /** Proposes one; argument `proposeRectificationInput`; answers it. */
  @Transaction()
  @Returns('string')
  async propose(ctx: YulianContext, argument: string): Promise<string> {
    const input = readArgument(proposeRectificationInput, argument);
    return answer(await proposeRectification(ctx, input));
  }

  /** Confirms, refuses or withdraws one; argument `rectificationActInput`; answers it. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnRectification(ctx, readArgument(rectificationActInput, argument)));
  }

  /** A rectification with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireRectification(ctx, id));
  }
}

// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { actOnObjection, newestObjectionTo, raiseObjection } from './act.js';
import { clockNow } from './clock.js';
import { objectionActInput, objectionInput } from './schemas.js';
import { requireObjection } from './step.js';

/** Objections 异议: persons object to uses of their data; the provider answers, then its supervisor. */
@Info({ title: 'objection', description: 'Objections of persons to uses of their data' })
export class ObjectionContract extends YulianContract {
  constructor() {
    super('objection');
  }

  /** Argument `objectionInput`; answers the objection. */
  @Transaction()
  @Returns('string')
  async raise(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await raiseObjection(ctx, readArgument(objectionInput, argument)));
  }

  /** Withdraws, escalates or answers one; argument `objectionActInput`; answers the objection. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnObjection(ctx, readArgument(objectionActInput, argument)));
  }

  /** An objection with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireObjection(ctx, id));
  }

  /** How the clock of its answer stands; answers an `ObjectionClock`. */
  @Transaction(false)
  @Returns('string')
  async clock(ctx: YulianContext, id: string): Promise<string> {
    return answer(await clockNow(ctx, await requireObjection(ctx, id)));
  }

  /** The newest objection to an access; null when there was none. */
  @Transaction(false)
  @Returns('string')
  async to(ctx: YulianContext, access: string): Promise<string> {
    return answer((await newestObjectionTo(ctx, access)) ?? null);
  }
}

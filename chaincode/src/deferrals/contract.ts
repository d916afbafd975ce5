// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { defer, extendDeferral, liftDeferral, newestDeferralOf } from './act.js';
import { deferralInput, extendDeferralInput, liftDeferralInput } from './schemas.js';
import { requireDeferral } from './step.js';

/** Deferrals 暂缓告知: uses that law lets be told later. */
@Info({ title: 'deferral', description: 'Uses of data that are told to their subject later' })
export class DeferralContract extends YulianContract {
  constructor() {
    super('deferral');
  }

  /** Defers an access, or what is used by a grant; argument `deferralInput`; answers the deferral. */
  @Transaction()
  @Returns('string')
  async defer(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await defer(ctx, readArgument(deferralInput, argument)));
  }

  /** Argument `extendDeferralInput`; answers the deferral. */
  @Transaction()
  @Returns('string')
  async extend(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await extendDeferral(ctx, readArgument(extendDeferralInput, argument)));
  }

  /** Argument `liftDeferralInput`; answers the deferral. */
  @Transaction()
  @Returns('string')
  async lift(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await liftDeferral(ctx, readArgument(liftDeferralInput, argument)));
  }

  /** A deferral with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireDeferral(ctx, id));
  }

  /** The newest deferral of an access or a grant; null when there was none. */
  @Transaction(false)
  @Returns('string')
  async of(ctx: YulianContext, target: string): Promise<string> {
    return answer((await newestDeferralOf(ctx, target)) ?? null);
  }
}

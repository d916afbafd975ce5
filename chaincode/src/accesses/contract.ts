// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { acknowledgeAccesses, deliverAccesses, disputeAccess, requireAccess } from './act.js';
import { assessAccess } from './assess.js';
import { decideAccesses } from './decide.js';
import { registerExchangeKey, requireExchangeKey } from './keys.js';
import {
  accessCountInput,
  accessCountsInput,
  acknowledgeAccessesInput,
  assessAccessInput,
  decideAccessesInput,
  deliverAccessesInput,
  disputeAccessInput,
  exchangeKeyInput,
} from './schemas.js';
import { accessCounts, countId } from './table.js';

/** Accesses 共享使用: decided, delivered, acknowledged; each a receipt that both ends can show. */
@Info({ title: 'access', description: 'Uses of shared data, and the receipts of both ends' })
export class AccessContract extends YulianContract {
  constructor() {
    super('access');
  }

  /** Decides on accesses under one grant; argument `decideAccessesInput`; answers them in order. */
  @Transaction()
  @Returns('string')
  async decide(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await decideAccesses(ctx, readArgument(decideAccessesInput, argument)));
  }

  /** Says what is answered; argument `deliverAccessesInput`; answers the accesses in order. */
  @Transaction()
  @Returns('string')
  async deliver(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await deliverAccesses(ctx, readArgument(deliverAccessesInput, argument)));
  }

  /** Says that it came; argument `acknowledgeAccessesInput`; answers the accesses in order. */
  @Transaction()
  @Returns('string')
  async acknowledge(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await acknowledgeAccesses(ctx, readArgument(acknowledgeAccessesInput, argument)));
  }

  /** Says that what came does not hold; argument `disputeAccessInput`; answers the access. */
  @Transaction()
  @Returns('string')
  async dispute(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await disputeAccess(ctx, readArgument(disputeAccessInput, argument)));
  }

  /** Registers the unit's key; argument `exchangeKeyInput`; answers all that it had. */
  @Transaction()
  @Returns('string')
  async registerKey(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await registerExchangeKey(ctx, readArgument(exchangeKeyInput, argument)));
  }

  /** The exchange keys of a unit, by its USCC. */
  @Transaction(false)
  @Returns('string')
  async exchangeKey(ctx: YulianContext, unit: string): Promise<string> {
    return answer(await requireExchangeKey(ctx, unit));
  }

  /** An access with its receipts. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireAccess(ctx, id));
  }

  /** What either end shows of an access, endorsed; argument `assessAccessInput`. */
  @Transaction(false)
  @Returns('string')
  async assess(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await assessAccess(ctx, readArgument(assessAccessInput, argument)));
  }

  /** How many accesses there were on a subject; argument `accessCountInput`. */
  @Transaction(false)
  @Returns('string')
  async count(ctx: YulianContext, argument: string): Promise<string> {
    const { provider, subject } = readArgument(accessCountInput, argument);
    return answer(
      (await accessCounts.get(ctx, countId(provider, subject))) ?? { format: 1, last: 0 },
    );
  }

  /** How many accesses there were on each of several subjects; argument `accessCountsInput`. */
  @Transaction(false)
  @Returns('string')
  async counts(ctx: YulianContext, argument: string): Promise<string> {
    const { provider, subjects } = readArgument(accessCountsInput, argument);
    const counts: number[] = [];
    for (const subject of subjects) {
      counts.push((await accessCounts.get(ctx, countId(provider, subject)))?.last ?? 0);
    }
    return answer(counts);
  }
}

// SPDX-License-Identifier: Apache-2.0
import { compareInstants } from '@yulian/proofs';
import { Info, Returns, Transaction } from '../fabric.js';
import { requireRole } from '../kernel/caller.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { answer } from '../kernel/input.js';
import { putEpoch, readEpoch, type Epoch } from './read.js';

/** Gateways advance every ten minutes; one minute of play lets them race without failing. */
const SHORTEST_EPOCH_MS = 9 * 60_000;

/**
 * The epoch key, read by every write: an envelope that is held back for longer than an epoch
 * fails validation.
 */
@Info({ title: 'epoch', description: 'Ends the life of envelopes that were held back' })
export class EpochContract extends YulianContract {
  constructor() {
    super('epoch');
  }

  /** @throws ContractError `EPOCH_TOO_EARLY` when another gateway has just advanced it */
  @Transaction()
  @Returns('string')
  async advance(ctx: YulianContext): Promise<string> {
    requireRole(ctx.caller, 'gateway', 'operator');
    const epoch = await readEpoch(ctx);
    if (compareInstants(ctx.now, epoch.advancedAt) < SHORTEST_EPOCH_MS) {
      throw new ContractError(
        'EPOCH_TOO_EARLY',
        'the epoch was advanced less than nine minutes ago',
        {
          params: { advancedAt: epoch.advancedAt },
        },
      );
    }
    const next: Epoch = { format: 1, number: epoch.number + 1, advancedAt: ctx.now };
    await ctx.writes.enter(ctx);
    await putEpoch(ctx, next);
    return answer(next);
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext): Promise<string> {
    return answer(await readEpoch(ctx));
  }
}

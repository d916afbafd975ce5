// SPDX-License-Identifier: Apache-2.0
import { toHex, canonicalBytes } from '@yulian/proofs';
import { ContractError } from './errors.js';
import type { YulianContext } from './context.js';

/** The key gateways advance, so that an envelope held back for long fails validation. */
export const EPOCH_KEY = 'epoch';

/** Transient entry in which a gateway hands over the HMAC of its caller's idempotency key. */
export const IDEMPOTENCY_TRANSIENT = 'idempotency';

/**
 * What every first write of a transaction does: it reads the epoch, and takes the caller's
 * idempotency row. Both stand in the read set, so the ledger itself enforces them.
 */
export class WriteGuard {
  #open = false;

  async enter(ctx: YulianContext): Promise<void> {
    if (this.#open) return;
    this.#open = true;
    await ctx.stub.getState(EPOCH_KEY);
    await takeIdempotencyRow(ctx);
  }
}

async function takeIdempotencyRow(ctx: YulianContext): Promise<void> {
  const mac = ctx.stub.getTransient().get(IDEMPOTENCY_TRANSIENT);
  if (mac === undefined) return;
  const key = `idempotency/${ctx.caller.mspId}/${toHex(mac)}`;
  const earlier = await ctx.stub.getState(key);
  if (earlier.length > 0) {
    const { txId } = JSON.parse(new TextDecoder().decode(earlier)) as { txId: string };
    throw new ContractError('IDEMPOTENCY_REPLAY', 'a transaction with this key was committed', {
      params: { txId },
    });
  }
  await ctx.stub.putState(key, canonicalBytes({ format: 1, txId: ctx.txId }));
}

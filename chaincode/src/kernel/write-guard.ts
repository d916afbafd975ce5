// SPDX-License-Identifier: Apache-2.0
import { toHex, canonicalBytes } from '@yulian/proofs';
import { ContractError } from './errors.js';
import type { YulianContext } from './context.js';

/** The key gateways advance, so that an envelope held back for long fails validation. */
export const EPOCH_KEY = 'epoch';

/** Transient entry in which a gateway hands over the HMAC of its caller's idempotency key. */
export const IDEMPOTENCY_TRANSIENT = 'idempotency';

/** A SHA-256 or SM3 HMAC: shorter ones could collide, longer ones could carry something. */
const MAC_LENGTH = 32;

/**
 * What stands around every write. Before a transaction, a key that was used already is refused,
 * so that a repetition learns of the first outcome and not of what that left behind. With the
 * first write it reads the epoch and takes the key's row. All of it is in the read set, so the
 * ledger itself enforces it.
 */
export class WriteGuard {
  #open = false;
  #row: string | undefined;

  /** @throws ContractError `IDEMPOTENCY_REPLAY` with the `txId` that used the key */
  async begin(ctx: YulianContext): Promise<void> {
    const mac = ctx.stub.getTransient().get(IDEMPOTENCY_TRANSIENT);
    if (mac === undefined) return;
    if (mac.length !== MAC_LENGTH) {
      throw new ContractError(
        'ARGUMENT_INVALID',
        'the idempotency key must be an HMAC of 32 bytes',
      );
    }
    this.#row = `idempotency/${ctx.caller.mspId}/${toHex(mac)}`;
    const earlier = await ctx.stub.getState(this.#row);
    if (earlier.length === 0) return;
    const { txId } = JSON.parse(new TextDecoder().decode(earlier)) as { txId: string };
    throw new ContractError('IDEMPOTENCY_REPLAY', 'a transaction with this key was committed', {
      params: { txId },
    });
  }

  async enter(ctx: YulianContext): Promise<void> {
    if (this.#open) return;
    this.#open = true;
    await ctx.stub.getState(EPOCH_KEY);
    if (this.#row === undefined) return;
    await ctx.stub.putState(this.#row, canonicalBytes({ format: 1, txId: ctx.txId }));
  }
}

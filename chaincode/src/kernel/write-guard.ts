// SPDX-License-Identifier: Apache-2.0
import { canonicalBytes, toHex, utf8Decode } from '@yulian/proofs';
import { ContractError } from './errors.js';
import type { YulianContext } from './context.js';

/** The key gateways advance, so that an envelope held back for long fails validation. */
export const EPOCH_KEY = 'epoch';

/** What the epoch's row says beside, while a state is taken over from another chain. */
const IMPORTING = 'importing';

/** Prefix of the rows by which a write is known that was done. */
export const IDEMPOTENCY_PREFIX = 'idempotency';

/** Transient entry in which a gateway hands over the HMAC of its caller's idempotency key. */
export const IDEMPOTENCY_TRANSIENT = 'idempotency';

/** A SHA-256 or SM3 HMAC: shorter ones could collide, longer ones could carry something. */
const MAC_LENGTH = 32;

/**
 * What stands around every write. Before a transaction, a key that was used already is refused,
 * so that a repetition learns of the first outcome and not of what that left behind. With the
 * first write it reads the epoch, which closes the chain while another's state comes, and takes
 * the key's row. All of it is in the read set, so the
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
    this.#row = `${IDEMPOTENCY_PREFIX}/${ctx.caller.mspId}/${toHex(mac)}`;
    const earlier = await ctx.stub.getState(this.#row);
    if (earlier.length === 0) return;
    const { txId } = JSON.parse(new TextDecoder().decode(earlier)) as { txId: string };
    throw new ContractError('IDEMPOTENCY_REPLAY', 'a transaction with this key was committed', {
      params: { txId },
    });
  }

  /** @throws ContractError `MIGRATION_UNDER_WAY` */
  async enter(ctx: YulianContext): Promise<void> {
    if (this.#open) return;
    if (await isImporting(ctx)) {
      throw new ContractError(
        'MIGRATION_UNDER_WAY',
        'the state of another chain is being taken over: nothing else is written meanwhile',
      );
    }
    await this.#openAll(ctx);
  }

  /** For what takes over another chain's state. @throws ContractError `MIGRATION_NOT_BEGUN` */
  async enterImport(ctx: YulianContext): Promise<void> {
    if (!(await isImporting(ctx))) {
      throw new ContractError('MIGRATION_NOT_BEGUN', 'no state is being taken over');
    }
    await this.#openAll(ctx);
  }

  async #openAll(ctx: YulianContext): Promise<void> {
    this.#open = true;
    if (this.#row === undefined) return;
    await ctx.stub.putState(this.#row, canonicalBytes({ format: 1, txId: ctx.txId }));
  }
}

async function isImporting(ctx: YulianContext): Promise<boolean> {
  const bytes = await ctx.stub.getState(EPOCH_KEY);
  if (bytes.length === 0) return false;
  const epoch = JSON.parse(utf8Decode(bytes)) as { readonly [IMPORTING]?: boolean };
  return epoch[IMPORTING] === true;
}

// SPDX-License-Identifier: Apache-2.0
import { Context, Contract } from '../fabric.js';
import { callerOf, type Caller } from './caller.js';
import { EventList } from './event-list.js';
import { requireNotRevoked } from './revocations.js';
import { transactionInstant } from './transaction-time.js';
import { WriteGuard } from './write-guard.js';

/** What every transaction of ours is given: who calls, when, and a guarded way to write. */
export class YulianContext extends Context {
  /** One event a transaction: the list of what it did. */
  readonly events = new EventList();
  readonly writes = new WriteGuard();

  /** Who signed the proposal, from the certificate. */
  get caller(): Caller {
    return callerOf(this.clientIdentity);
  }

  /** The transaction's time: the only clock a contract has. RFC 3339 UTC, milliseconds. */
  get now(): string {
    return transactionInstant(this.stub.getTxTimestamp());
  }

  get txId(): string {
    return this.stub.getTxID();
  }
}

/**
 * Base of all contracts: gives {@link YulianContext}, refuses a certificate that was taken back and a
 * repeated idempotency key before anything else, and sends the event list at the end.
 */
export abstract class YulianContract extends Contract {
  override createContext(): YulianContext {
    return new YulianContext();
  }

  override async beforeTransaction(ctx: YulianContext): Promise<void> {
    await requireNotRevoked(ctx);
    await ctx.writes.begin(ctx);
  }

  override async afterTransaction(ctx: YulianContext): Promise<void> {
    await Promise.resolve();
    ctx.events.sendTo(ctx.stub);
  }
}

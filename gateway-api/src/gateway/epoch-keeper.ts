// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, transact, type Identity, type Ledger } from '@yulian/network';
import type { Log } from '../log.js';

const TEN_MINUTES_MS = 10 * 60_000;

/**
 * Advances the epoch every ten minutes, so that an envelope that somebody holds back fails. Several
 * gateways may do it: the contract refuses the later ones.
 */
export class EpochKeeper {
  readonly #ledger: Ledger;
  readonly #identity: Identity;
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(ledger: Ledger, identity: Identity, log: Log) {
    this.#ledger = ledger;
    this.#identity = identity;
    this.#log = log;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#running = this.#advance();
    }, TEN_MINUTES_MS);
    this.#timer.unref();
    this.#running = this.#advance();
  }

  /** Resolves when the attempt under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  async #advance(): Promise<void> {
    try {
      await transact(this.#ledger, this.#identity, {
        contract: 'epoch',
        transaction: 'advance',
        args: [],
      });
    } catch (error) {
      const expected = error instanceof ContractRefusedError && error.code === 'EPOCH_TOO_EARLY';
      if (!expected) this.#log.warn({ err: error }, 'the epoch was not advanced');
    }
  }
}

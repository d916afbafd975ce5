// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, LedgerError } from '@yulian/network';
import { backOff } from '../durable/back-off.js';

/** Proposals made for one write while others change what it has read. */
const MOST_ON_CONFLICT = 10;
/** Proposals made for one write while endorsers can't be reached. */
const MOST_ON_FAILURE = 3;

/** How often one write is proposed anew. */
export class Tries {
  readonly #signal: AbortSignal;
  #made = 0;

  /** @param signal fires when no more tries are wanted */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /**
   * Waits for the next try. A contract's no is final, unless it says no to the proposal's time only;
   * so is everything after which a new proposal could apply the write a second time.
   *
   * @throws the error itself, unless a new proposal may help
   */
  async again(error: unknown): Promise<void> {
    this.#made += 1;
    const isLost = isConflict(error);
    const isWorthIt = error instanceof LedgerError && error.retry === 'new-transaction';
    if (!isLost && !isWorthIt) throw error;
    const most = isLost ? MOST_ON_CONFLICT : MOST_ON_FAILURE;
    if (this.#made >= most || this.#signal.aborted) throw error;
    await backOff(this.#made, this.#signal);
  }
}

/** Others were first, by the peers' account or by the contract's. */
function isConflict(error: unknown): boolean {
  if (error instanceof ContractRefusedError) return error.code === 'FACT_OVERTAKEN';
  if (!(error instanceof LedgerError)) return false;
  return error.code === 'MVCC_READ_CONFLICT' || error.code === 'PHANTOM_READ_CONFLICT';
}

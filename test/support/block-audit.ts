// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import { auditedTransactions, CreditAudit } from '@yulian/proofs';

/**
 * The audit of a ledger, block by block. What it finds in the world that a test began with (units
 * and money that come from nowhere) is known; all else is a fault.
 */
export class BlockAudit {
  readonly #ledger: Ledger;
  readonly #audit = new CreditAudit();
  #known: ReadonlySet<string> = new Set();
  #next = 0;
  /** Blocks that were audited, one by one. */
  blocks = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Takes so many blocks, or all so far, as what was there before. */
  async begin(blocks?: number): Promise<void> {
    const before = blocks ?? (await this.#ledger.info()).height;
    while (this.#next < before) await this.#apply();
    this.#known = new Set(this.#faults());
  }

  /** Audits all blocks since the last time, one by one; answers what is not sound. */
  async go(): Promise<string[]> {
    const { height } = await this.#ledger.info();
    const found: string[] = [];
    while (this.#next < height) {
      const number = this.#next;
      await this.#apply();
      this.blocks += 1;
      const faults = this.#faults().filter((fault) => !this.#known.has(fault));
      found.push(...faults.map((fault) => `block ${String(number)}: ${fault}`));
    }
    return found;
  }

  async #apply(): Promise<void> {
    const block = await this.#ledger.block(this.#next);
    for (const transaction of auditedTransactions(block)) this.#audit.apply(transaction);
    this.#next += 1;
  }

  #faults(): string[] {
    return this.#audit.report().faults.map(({ code, subject }) => `${code} ${subject}`);
  }
}

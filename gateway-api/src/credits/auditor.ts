// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import { auditedTransactions, CreditAudit, type CreditAuditReport } from '@yulian/proofs';

/** An audit as of a height. */
interface CreditAuditAt extends CreditAuditReport {
  readonly height: number;
}

/** Follows a ledger's credits from its first block on, and goes on from where it was asked last. */
class CreditAuditor {
  readonly #ledger: Ledger;
  readonly #audit = new CreditAudit();
  #next = 0;
  #running: Promise<unknown> = Promise.resolve();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** What is wrong in all blocks that there are now. One follows the blocks at a time. */
  report(signal?: AbortSignal): Promise<CreditAuditAt> {
    const report = this.#running.then(() => this.#catchUp(signal));
    this.#running = report.catch(() => undefined);
    return report;
  }

  async #catchUp(signal?: AbortSignal): Promise<CreditAuditAt> {
    const { height } = await this.#ledger.info();
    while (this.#next < height) {
      signal?.throwIfAborted();
      const block = await this.#ledger.block(this.#next);
      for (const transaction of auditedTransactions(block)) this.#audit.apply(transaction);
      this.#next += 1;
    }
    return { ...this.#audit.report(), height: this.#next };
  }
}

const auditors = new WeakMap<Ledger, CreditAuditor>();

/** The auditor of a ledger: one for all requests. */
export function creditAuditorOf(ledger: Ledger): CreditAuditor {
  const known = auditors.get(ledger) ?? new CreditAuditor(ledger);
  auditors.set(ledger, known);
  return known;
}

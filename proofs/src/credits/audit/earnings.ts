// SPDX-License-Identifier: Apache-2.0
import { rowsUnder, type AuditedTransaction, type TellFault } from './faults.js';

/** Follows earnings: a nullifier is used once, and as many as a batch of earnings says. */
export class EarningAudit {
  readonly #nullifiers = new Set<string>();

  get count(): number {
    return this.#nullifiers.size;
  }

  apply(transaction: AuditedTransaction, tell: TellFault): void {
    const used = rowsUnder<{ readonly batch: string }>(transaction, 'nullifier');
    for (const id of used.keys()) {
      if (this.#nullifiers.has(id)) tell('NULLIFIER_TWICE', id);
      this.#nullifiers.add(id);
    }
    const batches = rowsUnder<{ readonly count: number }>(transaction, 'earning-batch');
    const counted = new Map<string, number>();
    for (const { batch } of used.values()) counted.set(batch, (counted.get(batch) ?? 0) + 1);
    for (const [id, { count }] of batches) {
      if ((counted.get(id) ?? 0) !== count) tell('EARNING_COUNT_DIFFERS', id);
    }
  }
}

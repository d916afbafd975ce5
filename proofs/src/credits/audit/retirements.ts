// SPDX-License-Identifier: Apache-2.0
import { readCreditSerial, unitsOf } from '../../identifiers/credit-serial.js';
import type { HoldingRecord } from '../../records/holding.js';
import type { RetirementRecord } from '../../records/retirement.js';
import { rowsUnder, type AuditedTransaction, type TellFault } from './faults.js';

/** Follows retirements: each is written once, and its units went with it. */
export class RetirementAudit {
  readonly #known = new Set<string>();

  get count(): number {
    return this.#known.size;
  }

  apply(transaction: AuditedTransaction, tell: TellFault): void {
    const holdings = rowsUnder<HoldingRecord>(transaction, 'holding');
    for (const [id, retirement] of rowsUnder<RetirementRecord>(transaction, 'retirement')) {
      if (this.#known.has(id)) tell('RETIREMENT_REWRITTEN', id);
      this.#known.add(id);
      const { serials, account, units } = retirement;
      const isWhole = serials.every((serial) => {
        const row = holdings.get(serial);
        return row?.state === 'RETIRED' && row.boundTo === id && row.account === account;
      });
      const sum = serials.reduce((total, serial) => {
        const range = readCreditSerial(serial);
        return range === undefined ? total : total + unitsOf(range);
      }, 0n);
      if (!isWhole || sum !== BigInt(units)) tell('RETIREMENT_DIFFERS', id);
    }
  }
}

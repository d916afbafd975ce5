// SPDX-License-Identifier: Apache-2.0
import { creditBatchState } from '../../records/credit-batch.js';
import { AccountAudit } from './accounts.js';
import { BatchAudit } from './batches.js';
import { EarningAudit } from './earnings.js';
import type { AuditedTransaction, CreditFault, TellFault } from './faults.js';
import { MoneyAudit } from './money.js';
import { RetirementAudit } from './retirements.js';
import { UnitAudit } from './units.js';

/** How a batch's units stand; amounts as the chain writes them. */
export interface AuditedBatch {
  readonly id: string;
  readonly state: string;
  readonly issued: string;
  readonly held: string;
  readonly onOffer: string;
  readonly buffer: string;
  readonly retired: string;
  readonly cancelled: string;
}

/** How the units of an account came to be what they are. */
export interface AuditedAccount {
  readonly id: string;
  readonly in: string;
  readonly out: string;
  readonly balance: string;
  readonly reserved: string;
}

/** What an audit found, as of the last transaction that it was given. */
export interface CreditAuditReport {
  readonly faults: readonly CreditFault[];
  /** Transactions that were looked at. */
  readonly transactions: number;
  readonly batches: readonly AuditedBatch[];
  readonly accounts: readonly AuditedAccount[];
  readonly retirements: number;
  readonly earnings: number;
  /** Fen of first sales. */
  readonly proceeds: {
    readonly sold: string;
    readonly fees: string;
    readonly disbursed: string;
    readonly held: string;
  };
}

/**
 * The audit of the credits of a chain: one pass over what its valid transactions wrote, in the order
 * of the blocks. It asks no contract and believes no total: it follows every unit.
 */
export class CreditAudit {
  readonly #accounts = new AccountAudit();
  readonly #units = new UnitAudit(this.#accounts);
  readonly #batches = new BatchAudit();
  readonly #retirements = new RetirementAudit();
  readonly #earnings = new EarningAudit();
  readonly #money = new MoneyAudit();
  readonly #faults: CreditFault[] = [];
  #last = { block: 0, txId: '' };
  #transactions = 0;

  /** Takes the next valid transaction. */
  apply(transaction: AuditedTransaction): void {
    const { block, txId } = transaction;
    this.#last = { block, txId };
    this.#transactions += 1;
    // What another chain has is audited there; from here on, totals hold all the same.
    const tell = transaction.takenOver === true ? () => undefined : this.#tell(this.#faults);
    this.#accounts.apply(transaction);
    const issued = this.#batches.apply(transaction, tell);
    this.#units.apply(transaction, issued, tell);
    this.#retirements.apply(transaction, tell);
    this.#earnings.apply(transaction, tell);
    this.#money.apply(transaction, tell);
  }

  /** What is wrong by now, totals included. More transactions may follow. */
  report(): CreditAuditReport {
    const faults = [...this.#faults];
    const tell = this.#tell(faults);
    this.#batches.finish(this.#units.totals, tell);
    this.#accounts.finish(tell);
    const { sold, fees, disbursed, held } = this.#money.finish(tell);
    return {
      faults,
      transactions: this.#transactions,
      batches: this.#batchViews(),
      accounts: [...this.#accounts.flows].map(([id, flow]) => ({
        ...{ id, in: flow.in.toString(), out: flow.out.toString() },
        ...{ balance: flow.balance.toString(), reserved: flow.reserved.toString() },
      })),
      retirements: this.#retirements.count,
      earnings: this.#earnings.count,
      proceeds: {
        ...{ sold: sold.toString(), fees: fees.toString() },
        ...{ disbursed: disbursed.toString(), held: held.toString() },
      },
    };
  }

  #batchViews(): AuditedBatch[] {
    return [...this.#batches.batches].map(([id, batch]) => {
      const totals = this.#units.totals.get(id);
      const of = (state: keyof NonNullable<typeof totals>): string =>
        (totals?.[state] ?? 0n).toString();
      return {
        ...{ id, state: creditBatchState(batch) },
        issued: totals === undefined ? '0' : batch.units,
        ...{ held: of('HELD'), onOffer: of('ON_OFFER'), buffer: of('BUFFER') },
        ...{ retired: of('RETIRED'), cancelled: of('CANCELLED') },
      };
    });
  }

  #tell(faults: CreditFault[]): TellFault {
    return (code, subject) => {
      faults.push({ code, subject, ...this.#last });
    };
  }
}

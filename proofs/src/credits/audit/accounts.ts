// SPDX-License-Identifier: Apache-2.0
import type { EcoAccountRecord, HoldingRecord } from '../../records/holding.js';
import { rowsUnder, type AuditedTransaction, type TellFault } from './faults.js';

/** What came into an account, what went out, what is there. */
interface AccountFlow {
  in: bigint;
  out: bigint;
  balance: bigint;
  /** On offer. */
  reserved: bigint;
}

/** Units as a transaction leaves them, and as it found them. */
interface Move {
  readonly row: HoldingRecord;
  readonly units: bigint;
  readonly before: HoldingRecord | undefined;
  /** Issued in it. */
  readonly isNew: boolean;
}

/** Follows what comes into each account and goes out, beside what is in it. */
export class AccountAudit {
  readonly #flows = new Map<string, AccountFlow>();

  get flows(): ReadonlyMap<string, AccountFlow> {
    return this.#flows;
  }

  apply(transaction: AuditedTransaction): void {
    for (const id of rowsUnder<EcoAccountRecord>(transaction, 'eco-account').keys()) {
      if (!this.#flows.has(id)) this.#flows.set(id, { in: 0n, out: 0n, balance: 0n, reserved: 0n });
    }
  }

  move({ row, units, before, isNew }: Move, tell: TellFault): void {
    const to = this.#flows.get(row.account);
    if (to === undefined) {
      tell('ACCOUNT_UNKNOWN', row.account);
      return;
    }
    if (before === undefined) {
      if (isNew) to.in += units;
    } else this.#leave(before, row, units, to);
    if (isGone(row) && (before === undefined || !isGone(before))) to.out += units;
    put(to, row, units);
  }

  /** What units leave behind where they were. */
  #leave(before: HoldingRecord, { account }: HoldingRecord, units: bigint, to: AccountFlow): void {
    const from = this.#flows.get(before.account);
    if (before.account !== account) {
      to.in += units;
      if (from !== undefined) from.out += units;
    }
    if (from !== undefined) put(from, before, -units);
  }

  finish(tell: TellFault): void {
    for (const [id, flow] of this.#flows) {
      if (flow.in !== flow.out + flow.balance + flow.reserved) tell('ACCOUNT_FLOW_DIFFERS', id);
    }
  }
}

function isGone({ state }: HoldingRecord): boolean {
  return state === 'RETIRED' || state === 'CANCELLED';
}

function put(flow: AccountFlow, { state }: HoldingRecord, units: bigint): void {
  if (state === 'ON_OFFER') flow.reserved += units;
  if (state === 'HELD' || state === 'BUFFER') flow.balance += units;
}

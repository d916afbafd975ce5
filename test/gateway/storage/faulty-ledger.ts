// SPDX-License-Identifier: Apache-2.0
import {
  LedgerError,
  type ContractRefusedError,
  type Block,
  type Call,
  type CommitStatus,
  type Identity,
  type Ledger,
  type LedgerInfo,
  type LedgerSupports,
  type Proposal,
  type PublicIdentity,
  type SignedTransaction,
  type Transaction,
  type TrustRoots,
  type WaitOptions,
} from '@yulian/network';

type Phase = 'endorse' | 'submit' | 'status' | 'findTransaction';

/** What goes wrong at one call: before the ledger gets it, or after it has done it. */
export interface Fault {
  readonly phase: Phase;
  readonly when: 'before' | 'after';
  readonly error?: LedgerError | ContractRefusedError;
}

/** A real ledger behind a line that loses what it is told to lose, in that order. */
export class FaultyLedger implements Ledger {
  readonly kind: 'embedded' | 'fabric';
  readonly supports: LedgerSupports;
  readonly submitted: string[] = [];
  readonly #ledger: Ledger;
  readonly #faults: Fault[] = [];

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.kind = ledger.kind;
    this.supports = ledger.supports;
  }

  fail(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  heal(): void {
    this.#faults.length = 0;
  }

  evaluate(identity: Identity, call: Call): Promise<Uint8Array> {
    return this.#ledger.evaluate(identity, call);
  }

  propose(creator: PublicIdentity, call: Call): Promise<Proposal> {
    return this.#ledger.propose(creator, call);
  }

  endorse(proposal: Proposal, signature: Uint8Array): Promise<Transaction> {
    return this.#through('endorse', () => this.#ledger.endorse(proposal, signature));
  }

  submit(transaction: SignedTransaction): Promise<void> {
    this.submitted.push(transaction.transactionId);
    return this.#through('submit', () => this.#ledger.submit(transaction));
  }

  status(transactionId: string, options?: WaitOptions): Promise<CommitStatus> {
    return this.#through('status', () => this.#ledger.status(transactionId, options));
  }

  findTransaction(transactionId: string): Promise<CommitStatus | undefined> {
    return this.#through('findTransaction', () => this.#ledger.findTransaction(transactionId));
  }

  blocks(from: number, options?: WaitOptions): AsyncIterable<Block> {
    return this.#ledger.blocks(from, options);
  }

  block(number: number): Promise<Block> {
    return this.#ledger.block(number);
  }

  info(): Promise<LedgerInfo> {
    return this.#ledger.info();
  }

  trustRoots(): Promise<TrustRoots> {
    return this.#ledger.trustRoots();
  }

  close(): Promise<void> {
    return this.#ledger.close();
  }

  async #through<T>(phase: Phase, call: () => Promise<T>): Promise<T> {
    const at = this.#faults.findIndex((fault) => fault.phase === phase);
    const [fault] = at < 0 ? [] : this.#faults.splice(at, 1);
    const error = fault?.error ?? new LedgerError('LEDGER_UNAVAILABLE', 'the line is down');
    if (fault?.when === 'before') throw error;
    const result = await call();
    if (fault !== undefined) throw error;
    return result;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { Transactions, Vault, type Outcome, type VaultKey } from '@yulian/gateway-api/storage';
import { LedgerError, type Identity } from '@yulian/network';
import { FabricLedger } from '@yulian/network/fabric';
import type { Violation } from '../../torture/engine/suite.js';
import type { FaultWorld } from './world.js';

/** How one gateway's writing is opened. */
export interface WriterWish {
  /** Name of its vault's folder. */
  readonly name: string;
  /** Gateways of one organisation have the same. */
  readonly key?: VaultKey | undefined;
  readonly onStep?: (step: string) => void;
  /** Awaited when a write is endorsed, before it is sent. */
  readonly confirm?: () => Promise<void>;
}

/** What of a gateway writes: a connection and a vault of its own. */
export class Writer {
  readonly vault: Vault;
  readonly #ledger: FabricLedger;
  readonly #transactions: Transactions;
  readonly #identity: Identity;
  readonly #confirm: (() => Promise<void>) | undefined;

  private constructor(
    { options, clerk }: FaultWorld,
    vault: Vault,
    { onStep, confirm }: Pick<WriterWish, 'onStep' | 'confirm'>,
  ) {
    this.vault = vault;
    this.#ledger = new FabricLedger(options);
    const steps = onStep === undefined ? {} : { onStep };
    this.#transactions = new Transactions({ ledger: this.#ledger, vault, ...steps });
    this.#identity = clerk;
    this.#confirm = confirm;
  }

  static async open(world: FaultWorld, { name, key, ...wish }: WriterWish): Promise<Writer> {
    const directory = join(world.folder, name);
    const vault = await Vault.open({ directory, ...(key === undefined ? {} : { key }) });
    return new Writer(world, vault, wish);
  }

  /** Adds one to a sum, once for each key. */
  add(sum: string, key: string): Promise<Outcome> {
    return this.#transactions.transact({
      identity: this.#identity,
      idempotency: { key, fingerprint: key },
      confirm: this.#confirm,
      prepare: () => ({ call: { contract: 'tally', transaction: 'add', args: [sum, '1'] } }),
    });
  }

  /** Asks with the same key until something is known, as a client should. */
  async addUntilKnown(sum: string, key: string): Promise<Outcome> {
    for (;;) {
      try {
        return await this.add(sum, key);
      } catch (error) {
        if (!(error instanceof LedgerError) || error.retry === 'never') throw error;
      }
    }
  }

  async close(): Promise<void> {
    await this.#transactions.close();
    await this.#ledger.close();
    await this.vault.close();
  }
}

/** Whether each of the sums is one, and which are not. */
export async function notOne(
  { ledger, clerk }: FaultWorld,
  sums: readonly string[],
): Promise<Violation[]> {
  const wrong: Violation[] = [];
  for (const name of sums) {
    const call = { contract: 'tally', transaction: 'get', args: [name] };
    const sum = Buffer.from(await ledger.evaluate(clerk, call)).toString();
    if (sum !== '1') wrong.push({ invariant: 'DONE_ONCE', detail: `it was done ${sum} times` });
  }
  return wrong;
}

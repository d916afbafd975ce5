// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import type { ExchangeKeyRecord } from '@yulian/proofs';
import type { Outcome } from '../exactly-once/outcome.js';
import type { Transactions } from '../exactly-once/transactions.js';
import { ask, type Asked } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { RowTable } from '../vault/row-table.js';
import type { Vault } from '../vault/vault.js';
import { newExchangeKeyPair, open, type SealContext, type SealedMessage } from './hpke.js';

/** A unit's key pair: the private half never leaves the vault. */
interface KeyRow {
  readonly format: 1;
  readonly unit: string;
  readonly privateKey: string;
}

export interface ExchangeKeysOptions {
  readonly vault: Vault;
  readonly ledger: Ledger;
  readonly transactions: Transactions;
}

/** Keys to which others seal what is for an organisation's units. */
export class ExchangeKeys {
  readonly #options: ExchangeKeysOptions;
  /** By public key. */
  readonly #rows: RowTable<KeyRow>;
  /** Which key a unit is registering, so that a crash leaves none that nobody can open. */
  readonly #newest: RowTable<{ readonly publicKey: string }>;
  readonly #ready = new Map<string, Promise<void>>();

  constructor(options: ExchangeKeysOptions) {
    this.#options = options;
    this.#rows = new RowTable(options.vault.rows, 'exchange-key');
    this.#newest = new RowTable(options.vault.rows, 'exchange-key-newest');
  }

  /** Registers a first key for a unit, unless it has one. @throws ContractRefusedError, LedgerError */
  async ensure(identity: Identity, unit: string): Promise<void> {
    const under = this.#ready.get(unit) ?? this.#ensure(identity, unit);
    this.#ready.set(unit, under);
    await under.catch((error: unknown) => {
      this.#ready.delete(unit);
      throw error;
    });
  }

  /** Registers a new key; what was sealed to earlier ones can still be opened. */
  async rotate(
    identity: Identity,
    unit: string,
    idempotency?: { readonly key: string; readonly fingerprint: string },
  ): Promise<Outcome> {
    return this.#options.transactions.transact({
      identity,
      ...(idempotency === undefined ? {} : { idempotency }),
      prepare: async () => this.#call(await this.#make(unit)),
    });
  }

  /** The plaintext of what was sealed to one of our units. @throws Error when it is not for us */
  async open(context: SealContext, sealed: SealedMessage): Promise<Uint8Array> {
    const row = await this.#rows.get(sealed.to);
    if (row === undefined) throw new Error('sealed to a key that is not ours');
    return open(row.privateKey, context, sealed);
  }

  async #ensure(identity: Identity, unit: string): Promise<void> {
    const { ledger, transactions } = this.#options;
    const begun = await this.#newest.get(unit);
    if (begun !== undefined && (await isRegistered(ledger, identity, unit, begun.publicKey)))
      return;
    const publicKey = begun?.publicKey ?? (await this.#make(unit));
    await transactions.transact({ identity, prepare: () => this.#call(publicKey) });
  }

  /** Durable when it resolves. */
  async #make(unit: string): Promise<string> {
    const { publicKey, privateKey } = await newExchangeKeyPair();
    await this.#options.vault.rows.write([
      this.#rows.change(publicKey, { format: 1, unit, privateKey }),
      this.#newest.change(unit, { publicKey }),
    ]);
    return publicKey;
  }

  #call(publicKey: string) {
    return contractCall('access', 'registerKey', { publicKey });
  }
}

/** The public key to which messages for a unit are sealed now. @throws ContractRefusedError */
export async function newestKeyOf(ledger: Asked, reader: Identity, unit: string): Promise<string> {
  const keys = await ask<ExchangeKeyRecord>(ledger, reader, 'access', 'exchangeKey', unit);
  return keys.facts.at(-1)?.publicKey ?? '';
}

async function isRegistered(
  ledger: Ledger,
  reader: Identity,
  unit: string,
  publicKey: string,
): Promise<boolean> {
  const newest = await newestKeyOf(ledger, reader, unit).catch(() => undefined);
  return newest === publicKey;
}

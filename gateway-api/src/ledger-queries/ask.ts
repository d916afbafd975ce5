// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';

/** As much of a ledger as questions take. */
export type Asked = Pick<Ledger, 'evaluate'>;

/** Asks a contract and reads its JSON answer. @throws ContractRefusedError, LedgerError */
export async function ask<T>(
  ledger: Asked,
  identity: Identity,
  contract: string,
  transaction: string,
  ...args: readonly string[]
): Promise<T> {
  const bytes = await ledger.evaluate(identity, { contract, transaction, args });
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as T;
}

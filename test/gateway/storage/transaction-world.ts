// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import type { EmbeddedLedger, Identity } from '@yulian/network';
import {
  Transactions,
  Vault,
  type Outcome,
  type TransactRequest,
  type TransactionsOptions,
} from '@yulian/gateway-api/storage';
import { organizationAt, testConsortium } from '../../support/consortium.js';
import { openTestLedger } from '../../support/embedded-ledger.js';
import { FaultyLedger } from './faulty-ledger.js';
import { inDirectory } from './support.js';
import { TallyContract } from './tally-contract.js';

/** A ledger that adds numbers up, a vault, and the way to write through it. */
export interface World {
  readonly directory: string;
  readonly real: EmbeddedLedger;
  readonly ledger: FaultyLedger;
  readonly clerk: Identity;
  readonly vault: Vault;
  readonly transactions: Transactions;
  readonly close: () => Promise<void>;
}

async function openWorld(
  directory: string,
  options?: Partial<TransactionsOptions>,
): Promise<World> {
  const real = await openTestLedger(join(directory, 'ledger'), { contracts: [TallyContract] });
  const { clerk } = organizationAt(await testConsortium(), 0);
  const ledger = new FaultyLedger(real);
  const vault = await Vault.open({ directory: join(directory, 'vault') });
  const transactions = new Transactions({ ledger, vault, ...options });
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await transactions.close();
    await Promise.all([vault.close(), real.close()]);
  };
  return {
    directory,
    real,
    ledger,
    clerk,
    vault,
    transactions,
    close: () => (closing ??= close()),
  };
}

export async function inWorld(
  run: (world: World) => Promise<void>,
  options?: Partial<TransactionsOptions>,
): Promise<void> {
  await inDirectory(async (directory) => {
    const world = await openWorld(directory, options);
    try {
      await run(world);
    } finally {
      await world.close();
    }
  });
}

/** From one start of a gateway to its stop. */
export interface Life {
  readonly options?: Partial<TransactionsOptions>;
  readonly run: (world: World) => Promise<void>;
}

/** Runs one life of a gateway after the other in the same directory. */
export async function inLives(...lives: readonly Life[]): Promise<void> {
  await inDirectory(async (directory) => {
    for (const { options, run } of lives) {
      const world = await openWorld(directory, options);
      try {
        await run(world);
      } finally {
        await world.close();
      }
    }
  });
}

export type AddOptions = Partial<TransactRequest> & {
  readonly name?: string;
  readonly fingerprint?: string;
  readonly transaction?: string;
};

export function add(
  { clerk }: World,
  key: string,
  amount = 1,
  options: AddOptions = {},
): TransactRequest & { readonly idempotency: { key: string; fingerprint: string } } {
  const { name = 'a', transaction = 'add', ...rest } = options;
  const fingerprint = options.fingerprint ?? `add ${String(amount)}`;
  return {
    identity: clerk,
    prepare: () => ({
      call: { contract: 'tally', transaction, args: [name, String(amount)] },
      memo: { note: `memo of ${key}` },
    }),
    ...rest,
    idempotency: { key, fingerprint },
  };
}

export async function sum({ real, clerk }: World, name = 'a'): Promise<number> {
  const call = { contract: 'tally', transaction: 'get', args: [name] };
  return Number(Buffer.from(await real.evaluate(clerk, call)).toString());
}

export function resultOf({ result }: Outcome): string | undefined {
  return result === undefined ? undefined : Buffer.from(result).toString();
}

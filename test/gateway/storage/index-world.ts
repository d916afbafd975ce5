// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import {
  transact,
  type CommitStatus,
  type EmbeddedLedger,
  type Identity,
  type Ledger,
} from '@yulian/network';
import {
  GatewayVaultFacts,
  ReadIndex,
  Vault,
  type OnStep,
  type Projection,
} from '@yulian/gateway-api/storage';
import { canonicalJson } from '@yulian/proofs';
import { organizationAt, testConsortium } from '../../support/consortium.js';
import { openTestLedger } from '../../support/embedded-ledger.js';
import { inDirectory } from './support.js';

/** A ledger into which any state can be written, a vault, and an index over both. */
export interface IndexWorld {
  readonly directory: string;
  readonly ledger: EmbeddedLedger;
  readonly clerk: Identity;
  readonly vault: Vault;
  readonly facts: GatewayVaultFacts;
  readonly openIndex: (options?: OpenOptions) => Promise<ReadIndex>;
  /** Writes keys with JSON values in one transaction. */
  readonly put: (entries: Readonly<Record<string, unknown>>) => Promise<CommitStatus>;
  readonly remove: (key: string) => Promise<CommitStatus>;
}

export interface OpenOptions {
  readonly name?: string;
  readonly projections?: readonly Projection[];
  readonly ledger?: Ledger;
  readonly onStep?: OnStep;
}

export async function inIndexWorld(run: (world: IndexWorld) => Promise<void>): Promise<void> {
  await inDirectory(async (directory) => {
    const ledger = await openTestLedger(join(directory, 'ledger'));
    const vault = await Vault.open({ directory: join(directory, 'vault') });
    const opened: ReadIndex[] = [];
    try {
      const { clerk, mspId } = organizationAt(await testConsortium(), 0);
      const facts = new GatewayVaultFacts(new Map([[mspId, vault]]));
      const write = async (transaction: string, ...args: string[]): Promise<CommitStatus> =>
        (await transact(ledger, clerk, { contract: 'probe.keys', transaction, args })).status;
      await run({
        directory,
        ledger,
        clerk,
        vault,
        facts,
        openIndex: async ({ name = 'index', ...options } = {}) => {
          const place = join(directory, name);
          const index = await ReadIndex.open({ directory: place, ledger, facts, ...options });
          opened.push(index);
          return index;
        },
        put: (entries) =>
          write(
            'putMany',
            JSON.stringify(
              Object.entries(entries).map(([key, value]) => [key, canonicalJson(value)]),
            ),
          ),
        remove: (key) => write('remove', key),
      });
    } finally {
      for (const index of opened) await index.close();
      await vault.close();
      await ledger.close();
    }
  });
}

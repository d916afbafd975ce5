// SPDX-License-Identifier: Apache-2.0
// A gateway's stores in a process of their own, to be killed. Adds one under each key it is told
// on its standard input, and says so when the write is acknowledged.
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  createIdentity,
  openEmbeddedLedger,
  type EmbeddedLedgerOptions,
  type IdentityMaterial,
} from '@yulian/network';
import { GatewayVaultFacts, ReadIndex, Transactions, Vault } from '@yulian/gateway-api/storage';
import { TallyContract } from './tally-contract.js';

/** What the parent hands over: keys are made once, by the parent. */
export interface ChildPlan {
  readonly directory: string;
  readonly clerk: IdentityMaterial;
  readonly orderer: IdentityMaterial & { readonly root: string };
  readonly organizations: readonly {
    readonly mspId: string;
    readonly root: string;
    readonly endorser: IdentityMaterial;
  }[];
}

export function ledgerOptionsOf(plan: ChildPlan): EmbeddedLedgerOptions {
  return {
    directory: join(plan.directory, 'ledger'),
    contracts: [TallyContract],
    channel: 'test',
    chaincode: { name: 'tally', version: '1' },
    organizations: plan.organizations.map(({ mspId, root, endorser }) => ({
      mspId,
      roots: [root],
      endorser: createIdentity(endorser),
    })),
    endorsements: 2,
    orderer: { identity: createIdentity(plan.orderer), roots: [plan.orderer.root] },
  };
}

async function main(plan: ChildPlan): Promise<void> {
  const ledger = await openEmbeddedLedger(ledgerOptionsOf(plan));
  const vault = await Vault.open({ directory: join(plan.directory, 'vault') });
  const transactions = new Transactions({ ledger, vault });
  await transactions.recover();
  const facts = new GatewayVaultFacts(new Map([[plan.clerk.mspId, vault]]));
  await ReadIndex.open({ directory: join(plan.directory, 'index'), ledger, facts });
  const identity = createIdentity(plan.clerk);
  process.stdout.write('ready\n');
  for await (const key of createInterface({ input: process.stdin })) {
    void transactions
      .transact({
        identity,
        idempotency: { key, fingerprint: key },
        prepare: async () => {
          await vault.rows.write([{ key: `test/${key}`, value: Buffer.from(key) }]);
          return { call: { contract: 'tally', transaction: 'add', args: [key, '1'] } };
        },
      })
      .then(() => process.stdout.write(`${key}\n`));
  }
}

const [, , plan] = process.argv;
if (plan !== undefined && process.env['YULIAN_KILL_CHILD'] === '1') {
  await main(JSON.parse(plan) as ChildPlan);
}

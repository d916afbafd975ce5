// SPDX-License-Identifier: Apache-2.0
import { FabricLedger } from '../fabric/index.js';
import { loadIdentity } from '../identity/index.js';
import type { ConsortiumPlan } from '../operator/consortium-plan.js';
import type { DataFolder } from '../operator/data-folder.js';
import { found } from '../operator/found.js';
import { transact, type Transacted } from '../transact.js';
import { ledgerOptions } from './ledger-options.js';
import { CHAINCODE, type LocalNetwork } from './local-network.js';
import { until } from './waiting.js';

/**
 * Founds the consortium unless it is, and has one more transaction endorsed and committed: only
 * then does a network work. The transaction writes nothing.
 *
 * @throws NetworkError `NOT_READY`
 */
export async function proveReady(
  network: LocalNetwork,
  identities: DataFolder,
  plan: ConsortiumPlan,
): Promise<Transacted> {
  const reader = await readerOf(identities, plan);
  const place = { channel: plan.channel, chaincode: CHAINCODE };
  const ledger = new FabricLedger(await ledgerOptions(network, place, reader));
  try {
    return await until('a transaction is endorsed and committed', async () => {
      await found(identities, plan, ledger);
      return transact(ledger, reader, { contract: 'epoch', transaction: 'get', args: [] });
    });
  } finally {
    await ledger.close();
  }
}

async function readerOf(identities: DataFolder, { organisations }: ConsortiumPlan) {
  for (const { mspId, units } of organisations) {
    for (const { uscc, roles } of units) {
      const [role] = roles;
      if (role !== undefined) return loadIdentity(identities.identity(mspId, uscc, role));
    }
  }
  throw new RangeError('a plan without identities');
}

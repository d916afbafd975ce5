// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumPlan } from '../operator/consortium-plan.js';
import type { ConsortiumFile, DataFolder } from '../operator/data-folder.js';
import { found } from '../operator/found.js';
import { gatewayIdentity, openNode } from '../operator/open-node.js';
import { transact, type Transacted } from '../transact.js';
import { until } from './waiting.js';

/**
 * Founds the consortium unless it is, and has one more transaction endorsed and committed, as a
 * gateway would: only then does a network work. The transaction writes nothing.
 *
 * @throws NetworkError `NOT_READY`
 */
export async function proveReady(
  folder: DataFolder,
  consortium: ConsortiumFile,
  plan: ConsortiumPlan,
): Promise<Transacted> {
  const reader = await gatewayIdentity(folder, consortium);
  const { ledger } = await openNode(folder, consortium, { contracts: [] });
  try {
    return await until('a transaction is endorsed and committed', async () => {
      await found(folder, plan, ledger);
      return transact(ledger, reader, { contract: 'epoch', transaction: 'get', args: [] });
    });
  } finally {
    await ledger.close();
  }
}

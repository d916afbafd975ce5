// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumPlan } from './consortium-plan.js';
import type { ConsortiumFile, DataFolder } from './data-folder.js';
import { found } from './found.js';
import { makeIdentities } from './make-identities.js';
import { openNode, type Node, type NodeOptions } from './open-node.js';

/**
 * Makes a data folder for a consortium: keys, certificates, the ledger, and the founding
 * transaction, endorsed by all organisations. A run that was cut off is completed by the next.
 *
 * @returns the opened node
 */
export async function initialise(
  folder: DataFolder,
  plan: ConsortiumPlan,
  options: NodeOptions,
): Promise<Node> {
  const consortium =
    (await folder.readConsortium()) ?? (await prepare(folder, plan, options.clock));
  const node = await openNode(folder, consortium, options);
  await found(folder, plan, node.ledger);
  return node;
}

async function prepare(
  folder: DataFolder,
  plan: ConsortiumPlan,
  clock: NodeOptions['clock'] = Date.now,
): Promise<ConsortiumFile> {
  const consortium = await makeIdentities(folder, plan, clock());
  await folder.writeConsortium(consortium);
  return consortium;
}

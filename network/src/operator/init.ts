// SPDX-License-Identifier: Apache-2.0
import { canonicalJson } from '@yulian/proofs';
import { loadIdentity } from '../identity/index.js';
import type { Ledger } from '../ledger.js';
import { ContractRefusedError } from '../errors.js';
import { transact } from '../transact.js';
import type { ConsortiumPlan } from './consortium-plan.js';
import type { ConsortiumFile, DataFolder } from './data-folder.js';
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
  const consortium = (await folder.readConsortium()) ?? (await prepare(folder, plan));
  const node = await openNode(folder, consortium, options);
  await found(folder, plan, node.ledger);
  return node;
}

async function prepare(folder: DataFolder, plan: ConsortiumPlan): Promise<ConsortiumFile> {
  const consortium = await makeIdentities(folder, plan);
  await folder.writeConsortium(consortium);
  return consortium;
}

async function found(folder: DataFolder, plan: ConsortiumPlan, ledger: Ledger): Promise<void> {
  const founder = await founderOf(folder, plan);
  try {
    await transact(ledger, founder, {
      contract: 'registry',
      transaction: 'found',
      args: [canonicalJson(foundingOf(plan))],
      endorsingOrganizations: plan.organisations.map(({ mspId }) => mspId),
    });
  } catch (error) {
    const again =
      error instanceof ContractRefusedError && error.code === 'CONSORTIUM_ALREADY_FOUNDED';
    if (!again) throw error;
  }
}

/** The first unit of the plan that acts for the committee signs the founding. */
async function founderOf(folder: DataFolder, plan: ConsortiumPlan) {
  for (const { mspId, units } of plan.organisations) {
    const unit = units.find(({ roles }) => roles.includes('committee'));
    if (unit !== undefined) return loadIdentity(folder.identity(mspId, unit.uscc, 'committee'));
  }
  throw new Error('no unit of the plan has the role committee, so nobody can found the consortium');
}

function foundingOf({ name, organisations, committee, regions }: ConsortiumPlan) {
  return {
    name,
    organisations: organisations.map(({ mspId, name: title }) => ({ mspId, name: title })),
    committee,
    regions,
    units: organisations.flatMap(({ mspId, units }) =>
      units.map(({ roles: _, ...unit }) => ({ ...unit, mspId })),
    ),
  };
}

// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumPlan, PlannedOrganisation } from '../operator/consortium-plan.js';
import type { DataFolder } from '../operator/data-folder.js';
import { admitOrganisation } from '../operator/admit.js';
import { gatewayIdentity, openNode } from '../operator/open-node.js';
import { transact } from '../transact.js';
import { addOrganisation } from './add-organisation.js';
import type { ChaincodeProgram } from './chaincode-servers.js';
import { handOver } from './hand-over.js';
import { issueToUnits, RENEWAL_DAYS } from './issue-identities.js';
import type { LocalNetwork } from './local-network.js';
import { writePlan } from './plan-file.js';
import type { Say } from './programs.js';
import { until } from './waiting.js';

/** What the committee admits by, where nothing else is said. */
const BASIS = 'CONSORTIUM-AGREEMENT';

/** An organisation that joins a consortium. */
export interface Newcomer {
  readonly organisation: PlannedOrganisation;
  /** Of the consortium, without it or with it. */
  readonly plan: ConsortiumPlan;
  readonly say: Say;
  readonly program?: ChaincodeProgram;
}

/**
 * Brings an organisation into a network and its consortium: processes and channel, identities of its
 * units, the data folder, the committee's decisions, and at last a transaction that it endorses with
 * the others. Run again, it goes on where it was cut off. A gateway that runs must be started anew.
 *
 * @returns the number of that transaction's block
 * @throws NetworkError as `addOrganisation`; ContractRefusedError as `admitOrganisation`
 */
export async function welcome(
  before: LocalNetwork,
  folder: DataFolder,
  { organisation, plan, say, program }: Newcomer,
): Promise<number> {
  const { mspId } = organisation;
  const { network, authorities } = await addOrganisation(before, mspId, say, program);
  const others = plan.organisations.filter((one) => one.mspId !== mspId);
  const grown = { ...plan, organisations: [...others, organisation] };
  await issueToUnits(folder, grown, { authorities, withinDays: RENEWAL_DAYS });
  await writePlan(network.folder, grown);
  const consortium = await handOver(network, folder, grown);
  say('The committee decides ...');
  const { ledger } = await openNode(folder, consortium, { contracts: [] });
  try {
    await admitOrganisation(folder, ledger, { plan: grown, organisation, basis: BASIS });
    const reader = await gatewayIdentity(folder, consortium);
    const call = { contract: 'epoch', transaction: 'get', args: [] };
    const endorsingOrganizations = grown.organisations.map((one) => one.mspId);
    const { status } = await until('all organisations endorse', () =>
      transact(ledger, reader, { ...call, endorsingOrganizations }),
    );
    return status.blockNumber;
  } finally {
    await ledger.close();
  }
}

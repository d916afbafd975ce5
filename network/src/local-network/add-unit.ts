// SPDX-License-Identifier: Apache-2.0
import { ROLES } from '@yulian/chaincode/schemas';
import { ContractRefusedError, LedgerError } from '../errors.js';
import { readAdmittedUnit, type AdmittedUnit } from '../operator/admitted-unit.js';
import type { ConsortiumPlan, PlannedOrganisation } from '../operator/consortium-plan.js';
import type { DataFolder } from '../operator/data-folder.js';
import { gatewayIdentity, openNode } from '../operator/open-node.js';
import { handOver } from './hand-over.js';
import { issueToUnits, RENEWAL_DAYS } from './issue-identities.js';
import type { LocalNetwork } from './local-network.js';
import { NetworkError } from './network-error.js';
import { writePlan } from './plan-file.js';

type Role = (typeof ROLES)[number];
type PlannedUnit = PlannedOrganisation['units'][number];

/** A unit that joins a consortium after its founding. */
export interface JoiningUnit {
  readonly uscc: string;
  readonly roles: readonly string[];
  /** Of the consortium, without it or with it. */
  readonly plan: ConsortiumPlan;
}

/**
 * Enrols a unit that the committee has admitted at its organisation's authority, in each of its
 * roles, and hands it over to the data folder. Run again, it adds roles. A gateway that runs must be
 * started anew.
 *
 * @throws NetworkError `UNIT_UNFIT` when the chain has no such unit, it has ended, or its organisation
 *   is not in the network; `USAGE` for a role that there is not
 */
export async function addUnit(
  network: LocalNetwork,
  folder: DataFolder,
  { uscc, roles: asked, plan }: JoiningUnit,
): Promise<{ readonly mspId: string; readonly roles: readonly Role[] }> {
  const added = asked.map(known);
  const { mspId, ...unit } = await admittedOf(folder, uscc);
  const organisation = plan.organisations.find((one) => one.mspId === mspId);
  if (organisation === undefined) throw new NetworkError('UNIT_UNFIT', `${mspId} is not here`);
  const before = organisation.units.find((one) => one.uscc === uscc)?.roles ?? [];
  const roles = [...new Set([...before, ...added])];
  const grown = withUnit(plan, mspId, { ...unit, roles });
  const authorities = await network.startAuthorities();
  await issueToUnits(folder, grown, { authorities, withinDays: RENEWAL_DAYS });
  await writePlan(network.folder, grown);
  await handOver(network, folder, grown);
  return { mspId, roles };
}

function known(role: string): Role {
  const found = ROLES.find((one) => one === role);
  if (found !== undefined) return found;
  throw new NetworkError('USAGE', `there is no role ${role}; there are: ${ROLES.join(', ')}`);
}

async function admittedOf(folder: DataFolder, uscc: string): Promise<AdmittedUnit> {
  const consortium = await folder.readConsortium();
  if (consortium === undefined) throw new NetworkError('NETWORK_MISSING', 'run up first');
  const { ledger } = await openNode(folder, consortium, { contracts: [] });
  try {
    return await readAdmittedUnit(ledger, await gatewayIdentity(folder, consortium), uscc);
  } catch (cause) {
    if (!(cause instanceof ContractRefusedError || cause instanceof LedgerError)) throw cause;
    throw new NetworkError('UNIT_UNFIT', `${uscc}: ${cause.code}: ${cause.message}`, { cause });
  } finally {
    await ledger.close();
  }
}

function withUnit(plan: ConsortiumPlan, mspId: string, unit: PlannedUnit): ConsortiumPlan {
  return {
    ...plan,
    organisations: plan.organisations.map((one) => {
      if (one.mspId !== mspId) return one;
      const others = one.units.filter(({ uscc }) => uscc !== unit.uscc);
      return { ...one, units: [...others, unit] };
    }),
  };
}

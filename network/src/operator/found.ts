// SPDX-License-Identifier: Apache-2.0
import { canonicalJson } from '@yulian/proofs';
import { ContractRefusedError } from '../errors.js';
import { loadIdentity } from '../identity/index.js';
import type { Ledger } from '../ledger.js';
import { transact } from '../transact.js';
import { committeeIdentityOf, type ConsortiumPlan } from './consortium-plan.js';
import type { DataFolder } from './data-folder.js';

/**
 * Submits the founding transaction, endorsed by all organisations. Does nothing when the consortium
 * is founded already.
 */
export async function found(
  folder: DataFolder,
  plan: ConsortiumPlan,
  ledger: Ledger,
): Promise<void> {
  const { mspId: founding, unit } = founderOf(plan);
  const founder = await loadIdentity(folder.identity(founding, unit, 'committee'));
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

/** Who signs the founding: the first unit of the plan that acts for the committee. */
export function founderOf({ organisations }: ConsortiumPlan): {
  readonly mspId: string;
  readonly unit: string;
} {
  const [founder] = organisations.flatMap((one) => committeeIdentityOf(one) ?? []);
  if (founder !== undefined) return founder;
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

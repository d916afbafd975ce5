// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { canonicalJson } from '@yulian/proofs';
import { ContractRefusedError } from '../errors.js';
import { loadIdentity } from '../identity/index.js';
import type { Identity, Ledger } from '../ledger.js';
import { transact } from '../transact.js';
import {
  committeeIdentityOf,
  type ConsortiumPlan,
  type PlannedOrganisation,
} from './consortium-plan.js';
import type { DataFolder } from './data-folder.js';

/** What says that it was done before: by an earlier run that was cut off. */
const DONE_BEFORE = ['PROPOSAL_ALREADY_EXISTS', 'PROPOSAL_ALREADY_VOTED', 'PROPOSAL_CLOSED'];

/**
 * Has the committee admit an organisation and its units to the consortium, by as many votes as it
 * takes: each decision is proposed by the first member and approved by the others. Run again, it
 * goes on where it was cut off.
 *
 * @param basis code of what the committee decides by
 * @throws ContractRefusedError as the registry's `propose` and `vote`
 */
export async function admitOrganisation(
  folder: DataFolder,
  ledger: Ledger,
  {
    plan,
    organisation,
    basis,
  }: {
    readonly plan: ConsortiumPlan;
    readonly organisation: PlannedOrganisation;
    readonly basis: string;
  },
): Promise<void> {
  const [proposer, ...voters] = await committee(folder, plan);
  if (proposer === undefined) throw new RangeError('the committee has no member');
  for (const decision of decisionsFor(organisation)) {
    // The same for the same decision, so that a second run finds the proposal of the first.
    const id = createHash('sha256').update(canonicalJson({ basis, decision })).digest('hex');
    await once(ledger, proposer, 'propose', { id, basis, decision });
    for (const voter of voters) await once(ledger, voter, 'vote', { id, vote: 'approve' });
  }
}

/** As many members as must approve. */
async function committee(
  folder: DataFolder,
  { committee: { members, threshold }, organisations }: ConsortiumPlan,
): Promise<Identity[]> {
  const able = organisations
    .filter(({ mspId }) => members.includes(mspId))
    .flatMap((organisation) => committeeIdentityOf(organisation) ?? []);
  return Promise.all(
    able
      .slice(0, threshold)
      .map(({ mspId, unit }) => loadIdentity(folder.identity(mspId, unit, 'committee'))),
  );
}

function decisionsFor({ mspId, name, units }: PlannedOrganisation): object[] {
  return [
    { kind: 'ADMIT_ORGANISATION', organisation: { mspId, name } },
    ...units.map(({ roles: _, ...unit }) => ({ kind: 'ADMIT_UNIT', unit: { ...unit, mspId } })),
  ];
}

async function once(
  ledger: Ledger,
  identity: Identity,
  transaction: string,
  argument: object,
): Promise<void> {
  try {
    const args = [canonicalJson(argument)];
    await transact(ledger, identity, { contract: 'registry', transaction, args });
  } catch (error) {
    const isDone = error instanceof ContractRefusedError && DONE_BEFORE.includes(error.code);
    if (!isDone) throw error;
  }
}

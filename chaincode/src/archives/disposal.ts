// SPDX-License-Identifier: Apache-2.0
import type { Actor, ArchiveFact, ArchiveRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireRetentionOver } from './retention.js';
import type { DisposalInput } from './schemas.js';
import { requireStep, saveArchive, stepped } from './step.js';

/** Acts of the disposal that is under way, the proposal first. */
export function disposalSteps({ facts }: ArchiveRecord): readonly ArchiveFact[] {
  return facts.slice(facts.findLastIndex(({ act }) => act === 'proposeDisposal'));
}

/**
 * Appraisal by the archives section and by the business section, refusal, approval.
 *
 * @throws ContractError `RETENTION_NOT_OVER`, `DISPOSAL_APPROVED_BY_PROPOSER`,
 *   `FACT_OUT_OF_ORDER` and those of `requireStep`
 */
export async function actOnDisposal(
  ctx: YulianContext,
  input: DisposalInput,
): Promise<ArchiveRecord> {
  const { act, person } = input;
  const archive = await requireStep(ctx, act, input);
  if (act === 'proposeDisposal' || act === 'approveDisposal') requireRetentionOver(ctx, archive);
  if (act === 'approveDisposal') requireAnother(ctx, archive, person);
  return saveArchive(ctx, act, stepped(ctx, archive, input, { person }));
}

/** Neither of those who appraised it, whatever part they act in now. */
function requireAnother(ctx: YulianContext, archive: ArchiveRecord, person: string): void {
  const isOne = disposalSteps(archive).some(
    (fact) => fact.person === person || isSame(fact.actor, ctx.caller),
  );
  if (!isOne) return;
  throw new ContractError(
    'DISPOSAL_APPROVED_BY_PROPOSER',
    'who proposed a disposal, or agreed to it, does not approve it',
  );
}

/** The same unit in the same role: a chain knows no people behind it. */
function isSame(a: Actor, b: Actor): boolean {
  return a.mspId === b.mspId && a.unit === b.unit && a.role === b.role;
}

// SPDX-License-Identifier: Apache-2.0
import type { ArchiveRecord, DisposalRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy } from '../registry/read.js';
import { disposalSteps } from './disposal.js';
import { retentionNow } from './retention.js';
import type { SuperviseInput } from './schemas.js';
import { requireStep, saveArchive, stateOf, stepped } from './step.js';
import { disposals } from './table.js';

const ACT = 'superviseDisposal';

/**
 * 监销: two people see to it. With the second one the package is entered in the register.
 *
 * @throws ContractError `DISPOSAL_SUPERVISOR_REPEATED`, `FACT_OUT_OF_ORDER` and those of
 *   `requireStep`
 */
export async function superviseDisposal(
  ctx: YulianContext,
  input: SuperviseInput,
): Promise<ArchiveRecord> {
  const { person } = input;
  const archive = await requireStep(ctx, ACT, input);
  const isRepeated = disposalSteps(archive).some(
    (fact) => fact.act === ACT && fact.person === person,
  );
  if (isRepeated) {
    throw new ContractError('DISPOSAL_SUPERVISOR_REPEATED', 'two different people supervise');
  }
  const next = stepped(ctx, archive, { ...input, act: ACT }, { person });
  if (stateOf(next) === 'DISPOSAL_REGISTERED') await register(ctx, next);
  return saveArchive(ctx, ACT, next);
}

async function register(ctx: YulianContext, archive: ArchiveRecord): Promise<void> {
  const { id, fonds, code, year, root, fileCount, owner } = archive;
  const row: DisposalRecord = {
    ...{ format: 1, kind: 'disposal', id, fonds, code, year, root, fileCount },
    retention: retentionNow(archive),
    steps: disposalSteps(archive),
    registeredAt: ctx.now,
  };
  await disposals.putOwned(ctx, id, row, await ownerPolicy(ctx, owner));
  ctx.events.add('disposal.registered.v1', id, { fonds, year, retention: row.retention });
}

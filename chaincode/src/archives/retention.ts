// SPDX-License-Identifier: Apache-2.0
import {
  compareRetentions,
  retentionEnd,
  type ArchiveRecord,
  type Retention,
  type RetentionFact,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import type { ExtendRetentionInput } from './schemas.js';
import { requireStep, saveArchive, stepped } from './step.js';

const ACT = 'extendRetention';

/** The retention that was recorded last. */
export function retentionNow({ retentions }: ArchiveRecord): Retention {
  return (retentions.at(-1) as RetentionFact).retention;
}

/**
 * Lengthens the retention of a package.
 *
 * @throws ContractError `RETENTION_SHORTENED`, `RETENTION_UNCHANGED`, `FACT_OUT_OF_ORDER` and
 *   those of `requireStep`
 */
export async function extendRetention(
  ctx: YulianContext,
  input: ExtendRetentionInput,
): Promise<ArchiveRecord> {
  const archive = await requireStep(ctx, ACT, input);
  const { retention, from, basis } = input;
  const held = retentionNow(archive);
  const difference = compareRetentions(retention, held);
  if (difference <= 0) {
    throw new ContractError(
      difference < 0 ? 'RETENTION_SHORTENED' : 'RETENTION_UNCHANGED',
      'a retention period can only become longer',
      { pointer: '/retention', params: { retention, held } },
    );
  }
  const fact = { ...recorded(ctx, from, basis), retention };
  const next = { ...archive, retentions: appendFact(archive.retentions, fact) };
  return saveArchive(ctx, ACT, stepped(ctx, next, { ...input, act: ACT }));
}

/** @throws ContractError `RETENTION_NOT_OVER` */
export function requireRetentionOver(ctx: YulianContext, archive: ArchiveRecord): void {
  const retention = retentionNow(archive);
  const end = retentionEnd(archive.year, retention);
  if (end !== undefined && ctx.now >= end) return;
  throw new ContractError('RETENTION_NOT_OVER', 'the package must be kept', {
    params: { retention, until: end ?? 'for ever' },
  });
}

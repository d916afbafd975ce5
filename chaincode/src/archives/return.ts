// SPDX-License-Identifier: Apache-2.0
import type { ArchiveRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import type { ArchiveReturnInput } from './schemas.js';
import { requireStep, saveArchive, stepped } from './step.js';

/**
 * 退回 and 拒收: a package goes back, with reasons.
 *
 * @throws ContractError `FACT_OUT_OF_ORDER` and those of `requireStep`
 */
export async function returnArchive(
  ctx: YulianContext,
  input: ArchiveReturnInput,
): Promise<ArchiveRecord> {
  const archive = await requireStep(ctx, input.act, input);
  const reasons = [...new Set(input.reasons)].sort();
  return saveArchive(ctx, input.act, stepped(ctx, archive, input, { reasons }));
}

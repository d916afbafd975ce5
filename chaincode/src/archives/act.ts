// SPDX-License-Identifier: Apache-2.0
import type { ArchiveRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { organisationOf } from '../registry/read.js';
import type { ArchiveActInput } from './schemas.js';
import { requireStep, saveArchive, stepped } from './step.js';

/**
 * 登记编目, 入库, 移交, 接收进馆. With the last one the package becomes the hall's.
 *
 * @throws ContractError `FACT_OUT_OF_ORDER` and those of `requireStep`
 */
export async function actOnArchive(
  ctx: YulianContext,
  input: ArchiveActInput,
): Promise<ArchiveRecord> {
  const archive = stepped(ctx, await requireStep(ctx, input.act, input), input);
  if (input.act !== 'acceptHandover') return saveArchive(ctx, input.act, archive);
  const owner = await organisationOf(ctx, ctx.caller.unit);
  return saveArchive(ctx, input.act, { ...archive, owner });
}

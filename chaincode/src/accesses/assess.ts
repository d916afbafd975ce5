// SPDX-License-Identifier: Apache-2.0
import { defined, type AccessAssessment } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { licenceReader } from '../licences/read.js';
import { requireAccess } from './act.js';
import type { AssessAccessInput } from './schemas.js';

/**
 * Reads what either end can show of an access. Whoever asks names the record that it was answered
 * from: the chain has a commitment to it, which the answer opens. One that is not there is left out.
 *
 * @throws ContractError `RECORD_NOT_FOUND`
 */
export async function assessAccess(
  ctx: YulianContext,
  { id, licence: named }: AssessAccessInput,
): Promise<AccessAssessment> {
  const access = await requireAccess(ctx, id);
  const licence = named === undefined ? undefined : await licenceReader.get(ctx, named);
  const channel = ctx.stub.getChannelID();
  return { format: 1, id, channel, readAt: ctx.now, access, ...defined({ licence }) };
}

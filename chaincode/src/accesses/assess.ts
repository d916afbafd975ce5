// SPDX-License-Identifier: Apache-2.0
import { defined, type AccessAssessment } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { materialReader } from '../materials/read.js';
import { findLicence } from '../licences/read.js';
import { requireAccess } from './act.js';
import type { AssessAccessInput } from './schemas.js';

/**
 * Reads what either end can show of an access. Whoever asks names the record that it was answered
 * from: the chain has a commitment to it, which the answer opens. One that is not there is left out;
 * of a mere entry of a batch the chain has the batch, and the answer its way to the batch's root.
 *
 * @throws ContractError `RECORD_NOT_FOUND`
 */
export async function assessAccess(
  ctx: YulianContext,
  { id, licence: named, material: held }: AssessAccessInput,
): Promise<AccessAssessment> {
  const access = await requireAccess(ctx, id);
  const { licence, batch } =
    (named === undefined ? undefined : await findLicence(ctx, named)) ?? {};
  const known = licence === undefined ? { batch } : { licence };
  const material = held === undefined ? undefined : await materialReader.get(ctx, held);
  const channel = ctx.stub.getChannelID();
  return { format: 1, id, channel, readAt: ctx.now, access, ...defined({ ...known, material }) };
}

// SPDX-License-Identifier: Apache-2.0
import { catalogueStatus, type RequestRecord } from '@yulian/proofs';
import { itemReader } from '../catalogue/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';

/**
 * 无条件共享: nobody may say no, wholly or in part, to a request for what the catalogue now shares
 * without condition.
 *
 * @throws ContractError `REQUEST_UNCONDITIONAL`
 */
export async function requireRefusable(
  ctx: YulianContext,
  { item: id }: Pick<RequestRecord, 'item'>,
): Promise<void> {
  const item = await itemReader.get(ctx, id);
  const { content, state } = item === undefined ? {} : catalogueStatus(item, { at: ctx.now });
  if (state !== 'PUBLISHED' || content?.sharing.class !== 'UNCONDITIONAL') return;
  throw new ContractError('REQUEST_UNCONDITIONAL', 'the catalogue shares it unconditionally', {
    params: { item: id },
  });
}

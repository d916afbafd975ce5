// SPDX-License-Identifier: Apache-2.0
import type { CorrectionNotice } from '@yulian/proofs';
import { accessReader } from '../accesses/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { uncoveredFields } from '../scope/read.js';
import { markCorrected } from './mark.js';
import type { CorrectionNoticeInput } from './schemas.js';
import { notices } from './table.js';

/**
 * 动态更新: tells a unit that a value it received, or compared, is no longer the provider's. It need
 * not follow from a case: a provider may have found the mistake itself.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `RECORD_NOT_FOUND`, `CORRECTION_NOTICE_NOT_OWN`,
 *   `CORRECTION_NOT_RECEIVED` and those of `requireActingUnit`
 */
export async function giveNotice(
  ctx: YulianContext,
  { id, access: accessId, field, sealed }: CorrectionNoticeInput,
): Promise<CorrectionNotice> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver', 'gateway');
  if (await notices.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'a notice with this id is there already', {
      pointer: '/id',
    });
  }
  const access = await accessReader.get(ctx, accessId);
  if (access === undefined) {
    throw new ContractError('RECORD_NOT_FOUND', 'the chain knows no such access', {
      pointer: '/access',
    });
  }
  const { provider, requester, owner } = access;
  if (!(await isUnitOrSuccessor(ctx, provider, unit, ctx.now))) {
    throw new ContractError('CORRECTION_NOTICE_NOT_OWN', 'another unit provided that', {
      pointer: '/access',
      params: { provider, unit },
    });
  }
  const wasDelivered = access.facts.some(({ state }) => state === 'DELIVERED');
  if (!wasDelivered || uncoveredFields([field], access.fields).length > 0) {
    throw new ContractError('CORRECTION_NOT_RECEIVED', 'that field was not received by it', {
      pointer: wasDelivered ? '/field' : '/access',
    });
  }
  const notice: CorrectionNotice = {
    ...{ format: 1, kind: 'correction-notice', id, access: accessId, field, provider, requester },
    ...{ sealed, owner, recordedAt: ctx.now, actor: ctx.caller, txId: ctx.txId },
  };
  await notices.putOwned(ctx, id, notice, await ownerPolicy(ctx, owner));
  await markCorrected(ctx, accessId, owner);
  ctx.events.add('correction-notice.given.v1', id, {
    ...{ access: accessId, field, provider, requester },
  });
  return notice;
}

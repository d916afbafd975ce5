// SPDX-License-Identifier: Apache-2.0
import { defined, fromBase64Url, showingCommitment, type ShowingRecord } from '@yulian/proofs';
import { accessReader, NewAccesses } from '../accesses/read.js';
import { requireOpenCase } from '../cases/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { sha256 } from '../kernel/hash.js';
import type { RedeemShowingInput } from './schemas.js';
import { putStep, requireShowingAct } from './step.js';

/**
 * Redeems a code, once: an access of mode SHOW comes about in the same transaction, with its number
 * in the list of whoever showed it.
 *
 * @throws ContractError `SHOWING_CODE_DIFFERS`, `ACCESS_ID_TAKEN`, `ARGUMENT_INVALID` at the unit
 *   that provides the item itself, and those of `requireShowingAct`, `requireOpenCase`
 */
export async function redeemShowing(
  ctx: YulianContext,
  { id, code, salt, access, basis, case: caseOf, ...use }: RedeemShowingInput,
): Promise<ShowingRecord> {
  const showing = await requireShowingAct(ctx, 'redeem', id);
  if (!isCodeOf(showing, code, salt)) {
    throw new ContractError('SHOWING_CODE_DIFFERS', 'that is not the code of this showing', {
      pointer: '/code',
    });
  }
  const { item, provider, fields } = showing;
  const { unit: requester } = ctx.caller;
  if (provider === requester) {
    throw new ContractError('ARGUMENT_INVALID', 'must be an item of another unit', {
      pointer: '/id',
    });
  }
  if (await accessReader.has(ctx, access)) {
    throw new ContractError('ACCESS_ID_TAKEN', 'an access with this id is there already', {
      pointer: '/access',
    });
  }
  if (caseOf !== undefined) await requireOpenCase(ctx, caseOf, requester, use.serviceItem);
  const terms = {
    id: access,
    mode: 'SHOW',
    showing: id,
    item,
    provider,
    requester,
    fields,
  } as const;
  await new NewAccesses().add(
    ctx,
    { ...terms, ...use, ...defined({ case: caseOf }) },
    { failing: [] },
  );
  return putStep(ctx, showing, { act: 'redeem', basis, access });
}

function isCodeOf({ id, commitment }: ShowingRecord, code: string, salt: string): boolean {
  return showingCommitment(id, code, fromBase64Url(salt), { sha256 }) === commitment;
}

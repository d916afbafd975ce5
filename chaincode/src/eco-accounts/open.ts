// SPDX-License-Identifier: Apache-2.0
import type { EcoAccountRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import type { OpenEcoAccountInput } from './schemas.js';
import { ecoAccounts } from './table.js';

/**
 * Opens an account of the caller's unit.
 *
 * @throws ContractError `ECO_ACCOUNT_ALREADY_EXISTS` and those of `requireActingUnit`
 */
export async function openEcoAccount(
  ctx: YulianContext,
  { id, kind }: OpenEcoAccountInput,
): Promise<EcoAccountRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver', 'trader');
  if (await ecoAccounts.has(ctx, id)) {
    throw new ContractError('ECO_ACCOUNT_ALREADY_EXISTS', 'the account is open already', {
      pointer: '/id',
    });
  }
  const owner = ctx.caller.mspId;
  const account: EcoAccountRecord = {
    ...{ format: 1, kind: 'eco-account', id, unit, owner, accountKind: kind },
    ...{ openedAt: ctx.now, txId: ctx.txId },
  };
  await ecoAccounts.putOwned(ctx, id, account, await ownerPolicy(ctx, owner));
  ctx.events.add('eco-account.opened.v1', id, { unit, kind });
  return account;
}

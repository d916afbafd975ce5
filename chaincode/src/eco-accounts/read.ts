// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of accounts.
import type { EcoAccountRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor } from '../registry/read.js';
import { ecoAccounts } from './table.js';

/** @throws ContractError `ECO_ACCOUNT_NOT_FOUND` */
export async function requireEcoAccount(ctx: YulianContext, id: string): Promise<EcoAccountRecord> {
  const found = await ecoAccounts.get(ctx, id);
  return present(found, 'ECO_ACCOUNT_NOT_FOUND', 'the chain knows no such account');
}

/**
 * An account of the unit that the caller's certificate names. Whether the unit may act now is for
 * `requireActingUnit`.
 *
 * @throws ContractError `ECO_ACCOUNT_NOT_FOUND`, `ACCOUNT_OF_ANOTHER`
 */
export async function requireOwnAccount(ctx: YulianContext, id: string): Promise<EcoAccountRecord> {
  const account = await requireEcoAccount(ctx, id);
  const { unit } = ctx.caller;
  if (await isUnitOrSuccessor(ctx, account.unit, unit, ctx.now)) return account;
  throw new ContractError('ACCOUNT_OF_ANOTHER', 'the account belongs to another unit', {
    params: { account: id, unit },
  });
}

// SPDX-License-Identifier: Apache-2.0
import {
  isInForce,
  licenceStatus,
  statusSource,
  type LicenceOnChain,
  type LicenceStatus,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { findLicence } from './find.js';
import { identifierParts } from './identity.js';

/**
 * What a licence is based on must be on the chain and in force when it is issued, and cover the
 * types that the on-chain standard asks for.
 *
 * @throws ContractError `RELIES_ON_NOT_FOUND`, `RELIES_ON_NOT_IN_FORCE`, `RELIES_ON_TYPE_MISSING`
 */
export async function checkReliesOn(
  ctx: YulianContext,
  ids: readonly string[],
  requiredTypes: readonly string[],
  at: string,
): Promise<void> {
  for (const [i, id] of ids.entries()) {
    const found = await findLicence(ctx, id);
    if (found === undefined) {
      throw new ContractError('RELIES_ON_NOT_FOUND', 'the chain knows no such licence', {
        pointer: `/reliesOn/${String(i)}`,
        params: { id },
      });
    }
    const { state } = foundStatus(found, at);
    if (!isInForce(state)) {
      throw new ContractError('RELIES_ON_NOT_IN_FORCE', 'it was not in force at that time', {
        pointer: `/reliesOn/${String(i)}`,
        params: { id, state, at },
      });
    }
  }
  const types = new Set(ids.map((id) => identifierParts(id).typeCode));
  const missing = requiredTypes.find((type) => !types.has(type));
  if (missing !== undefined) {
    throw new ContractError(
      'RELIES_ON_TYPE_MISSING',
      'the on-chain standard asks for a licence of this type',
      {
        pointer: '/reliesOn',
        params: { typeCode: missing },
      },
    );
  }
}

/**
 * Status of what was found. Of a mere batch entry the chain knows the acts on the batch and its
 * latest end, not its own: that is in the leaf, which the issuer's gateway holds.
 */
function foundStatus({ licence, batch }: LicenceOnChain, at: string): LicenceStatus {
  if (licence !== undefined) return licenceStatus(statusSource(licence, batch?.record), { at });
  const { facts = [], validTo } = batch?.record ?? {};
  return licenceStatus({ validFrom: facts[0]?.from ?? at, validTo, facts }, { at });
}

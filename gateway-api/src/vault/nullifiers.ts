// SPDX-License-Identifier: Apache-2.0
import { SALT_LENGTH, type CaseRecord, type EarningOpening } from '@yulian/proofs';
import type { VaultKey } from './vault-key.js';

/**
 * What ties a case to its nullifier. Both follow from the vault's key and from how the unit numbered
 * the case, so that every gateway with this key, and one that was restored, comes to the same; without
 * the key nobody can tell which nullifier is whose.
 */
export function earningOpening(
  key: VaultKey,
  { id, unit, number }: Pick<CaseRecord, 'id' | 'unit' | 'number'>,
): EarningOpening {
  return {
    case: id,
    nullifier: key.mac('earning-nullifier', unit, number).toString('hex'),
    salt: key.mac('earning-salt', id).subarray(0, SALT_LENGTH).toString('hex'),
  };
}

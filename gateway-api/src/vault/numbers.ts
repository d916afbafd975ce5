// SPDX-License-Identifier: Apache-2.0
import { SALT_LENGTH } from '@yulian/proofs';
import type { VaultKey } from './vault-key.js';

/**
 * Under which name a licence number 证照编号 is found in the index: a keyed HMAC, hex, since a bare
 * digest of a number could be found by trying all numbers.
 */
export function numberMac(key: VaultKey, number: string): string {
  return key.mac('number', number.normalize('NFKC').trim().toUpperCase()).toString('hex');
}

/**
 * The salt under which a unit commits to the bytes of a material. It follows from them, so that the
 * same bytes come to the same address; without the vault's key nobody can tell which.
 *
 * @param round how many materials with these bytes the unit has withdrawn or voided before
 */
export function materialSalt(
  key: VaultKey,
  unit: string,
  { sha256, sm3 }: { readonly sha256: string; readonly sm3: string },
  round: number,
): Uint8Array {
  return key.mac('material', unit, sha256, sm3, String(round)).subarray(0, SALT_LENGTH);
}

/** Under which name a document's digest is found in the index, when the chain does not show it. */
export function digestMac(key: VaultKey, algorithm: 'sha256' | 'sm3', hex: string): string {
  return key.mac('digest', algorithm, hex).toString('hex');
}

/**
 * The commitment under which a unit's case number 办件编号 stands on the chain. It follows from the
 * number, so that the contract sees one that comes twice; nobody else can tell which it is.
 */
export function caseNumberMac(key: VaultKey, unit: string, number: string): string {
  return key.mac('case-number', unit, number.normalize('NFKC').trim()).toString('hex');
}

// SPDX-License-Identifier: Apache-2.0
import type { VaultKey } from './vault-key.js';

/**
 * Under which name a licence number 证照编号 is found in the index: a keyed HMAC, hex, since a bare
 * digest of a number could be found by trying all numbers.
 */
export function numberMac(key: VaultKey, number: string): string {
  return key.mac('number', number.normalize('NFKC').trim().toUpperCase()).toString('hex');
}

/** Under which name a document's digest is found in the index, when the chain does not show it. */
export function digestMac(key: VaultKey, algorithm: 'sha256' | 'sm3', hex: string): string {
  return key.mac('digest', algorithm, hex).toString('hex');
}

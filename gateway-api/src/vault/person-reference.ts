// SPDX-License-Identifier: Apache-2.0
import type { VaultKey } from './vault-key.js';

const EPOCH = 1;

/**
 * A person's pseudonym: the same in every act of this organisation, and nobody else's.
 *
 * @param id of the caller, as the gateway knows it
 */
export function personReference(key: VaultKey, id: string): string {
  return `p${EPOCH}.${key.mac('person', String(EPOCH), id).toString('hex')}`;
}

// SPDX-License-Identifier: Apache-2.0
import { hash } from 'node:crypto';
import type { Identity, Signable } from './ledger.js';

/** Signs for an identity: from the message where its key can, else from the digest. */
export function sign(identity: Identity, { digest, message }: Signable): Promise<Uint8Array> {
  return identity.signMessage?.(message) ?? identity.sign(digest);
}

/** As {@link sign}, for a message whose digest nobody else needs. */
export function signMessageAs(identity: Identity, message: Uint8Array): Promise<Uint8Array> {
  return identity.signMessage?.(message) ?? identity.sign(hash('sha256', message, 'buffer'));
}

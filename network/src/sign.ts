// SPDX-License-Identifier: Apache-2.0
import type { Identity, Signable } from './ledger.js';

/** Signs for an identity: from the message where its key can, else from the digest. */
export function sign(identity: Identity, { digest, message }: Signable): Promise<Uint8Array> {
  return identity.signMessage?.(message) ?? identity.sign(digest);
}

// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '../ledger.js';
import { loadIdentity, readCertificate } from './file-identity.js';

/** The identity in a folder, which stays the same while its certificate is issued anew. */
export interface LastingIdentity extends Identity {
  /**
   * Takes what is in the folder now. One that cannot be loaded leaves it as it was.
   *
   * @returns whether the certificate is another
   * @throws as `loadIdentity`
   */
  reread(): Promise<boolean>;
}

/** Loads the identity in a folder, to be reread later. @throws as `loadIdentity` */
export async function loadLastingIdentity(folder: string): Promise<LastingIdentity> {
  let current = await loadIdentity(folder);
  return {
    get mspId() {
      return current.mspId;
    },
    get certificate() {
      return current.certificate;
    },
    sign: (digest) => current.sign(digest),
    // Absent where the key's device sees digests only.
    get signMessage() {
      return current.signMessage;
    },
    async reread() {
      if ((await readCertificate(folder)) === current.certificate) return false;
      current = await loadIdentity(folder);
      return true;
    },
  } as LastingIdentity;
}

// SPDX-License-Identifier: Apache-2.0
import type { Caller } from './caller.js';

/** What a request shows of who sent it. */
export interface PresentedCredentials {
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  /** The other end of the socket, never a forwarding header's word. */
  readonly remoteAddress: string | undefined;
}

/** One way to tell who asks. */
export interface IdentityProvider {
  /**
   * @returns undefined when nothing was presented
   * @throws RequestError `CREDENTIALS_INVALID`, `CREDENTIALS_EXPIRED`,
   *   `DEMO_CREDENTIALS_LOOPBACK_ONLY`
   */
  authenticate(presented: PresentedCredentials): Promise<Caller | undefined>;
}

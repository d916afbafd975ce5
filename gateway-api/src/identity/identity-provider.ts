// SPDX-License-Identifier: Apache-2.0
import type { ClientCertificate } from '../http/client-certificate.js';
import type { Principal } from './caller.js';

/** What a request shows of who sent it. */
export interface PresentedCredentials {
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  /** The `Cookie` header. */
  readonly cookie: string | undefined;
  /** The other end of the socket, never a forwarding header's word. */
  readonly remoteAddress: string | undefined;
  /** A proxy passed the request on: the other end of the socket is not who asks. */
  readonly isForwarded: boolean;
  /** What was shown in the TLS handshake. */
  readonly clientCertificate: ClientCertificate | undefined;
  /** Whether the request may change anything: what a browser sends unasked must not. */
  readonly writes: boolean;
  /** The `Origin` header (RFC 6454, clause 7). */
  readonly origin: string | undefined;
  /** The `Sec-Fetch-Site` header (Fetch Metadata). */
  readonly fetchSite: string | undefined;
}

/** One way to tell who asks. */
export interface IdentityProvider {
  /**
   * @returns undefined when nothing was presented
   * @throws RequestError `CREDENTIALS_INVALID`, `CREDENTIALS_EXPIRED`,
   *   `DEMO_CREDENTIALS_LOOPBACK_ONLY`, `SESSION_ENDED`, `SESSION_EXPIRED`, `MANDATE_EXPIRED`,
   *   `CROSS_SITE_REFUSED`, `ISSUER_UNAVAILABLE`, `CLIENT_CERTIFICATE_REFUSED`,
   *   `CLIENT_CERTIFICATE_REVOKED`
   */
  authenticate(presented: PresentedCredentials): Promise<Principal | undefined>;
}

/** Asks each in turn: the first that was presented anything decides. */
export function firstOf(providers: readonly IdentityProvider[]): IdentityProvider {
  return {
    async authenticate(presented) {
      for (const provider of providers) {
        const principal = await provider.authenticate(presented);
        if (principal !== undefined) return principal;
      }
      return undefined;
    },
  };
}

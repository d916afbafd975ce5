// SPDX-License-Identifier: Apache-2.0
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** A certificate whose key the other end has: the handshake proved that, and nothing more. */
export interface ClientCertificate {
  /** DER. */
  readonly bytes: Uint8Array;
  /** Why OpenSSL finds no good path to one of the roots, as it calls it; undefined: there is one. */
  readonly problem: string | undefined;
}

/** What the other end of a socket showed in its handshake; undefined when it showed nothing. */
export function clientCertificateOf(socket: Socket): ClientCertificate | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const shown = socket.getPeerX509Certificate();
  if (shown === undefined) return undefined;
  // Typed as an error, a text in fact.
  const problem = socket.authorized ? undefined : String(socket.authorizationError);
  return { bytes: shown.raw, problem };
}

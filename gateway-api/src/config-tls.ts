// SPDX-License-Identifier: Apache-2.0
import type { Reader } from './environment.js';

/** How the gateway itself speaks TLS, as far as the environment says. */
export interface TlsConfig {
  /** PEM: the server's certificate, and what stands between it and its root. */
  readonly certificateFile: string;
  readonly keyFile: string;
  /** Whether callers may show a certificate of their organisation instead of an API key. */
  readonly clientCertificates: boolean;
}

/** Both files or none: without them the gateway speaks plain HTTP. */
export function readTlsConfig(read: Reader): TlsConfig | undefined {
  const certificateFile = read.path('TLS_CERTIFICATE_FILE');
  const keyFile = read.path('TLS_KEY_FILE');
  const clientCertificates = read.oneOf('TLS_CLIENT_CERTIFICATES', ['on', 'off'], 'off') === 'on';
  if (certificateFile !== undefined && keyFile !== undefined) {
    return { certificateFile, keyFile, clientCertificates };
  }
  if (certificateFile !== undefined) read.refuse('TLS_KEY_FILE', 'the key of the certificate');
  if (keyFile !== undefined) read.refuse('TLS_CERTIFICATE_FILE', 'the certificate of the key');
  if (clientCertificates)
    read.refuse('TLS_CERTIFICATE_FILE', 'a file, so that callers can show theirs');
  return undefined;
}

// SPDX-License-Identifier: Apache-2.0
import type { X509Certificate } from 'node:crypto';
import { checkServerIdentity, connect } from 'node:tls';
import type { ServerAddress } from '../options.js';
import { ProbeError } from './probe-error.js';

/**
 * The certificate with which a server proves itself, once it has.
 *
 * @param patienceMs how long it may take
 * @throws ProbeError `CLOSED`, `TLS_WRONG`, `SILENT`
 */
export function shakeHands(
  { address, tlsName, tlsRoot }: ServerAddress,
  patienceMs: number,
): Promise<X509Certificate> {
  const at = address.lastIndexOf(':');
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: address.slice(0, at),
      port: Number(address.slice(at + 1)),
      ca: tlsRoot,
      servername: tlsName,
      checkServerIdentity: (_host, certificate) => checkServerIdentity(tlsName, certificate),
      ALPNProtocols: ['h2'],
    });
    const timer = setTimeout(() => {
      socket.destroy(new ProbeError('SILENT', 'TIMEOUT'));
    }, patienceMs);
    socket.once('close', () => {
      clearTimeout(timer);
    });
    let isConnected = false;
    socket.once('connect', () => {
      isConnected = true;
    });
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerX509Certificate();
      socket.destroy();
      if (certificate !== undefined) resolve(certificate);
      else reject(new ProbeError('TLS_WRONG', 'NO_CERTIFICATE'));
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      socket.destroy();
      if (error instanceof ProbeError) reject(error);
      else
        reject(new ProbeError(isConnected ? 'TLS_WRONG' : 'CLOSED', error.code ?? error.message));
    });
  });
}

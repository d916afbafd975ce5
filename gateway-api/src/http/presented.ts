// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';
import type { PresentedCredentials } from '../identity/identity-provider.js';
import { clientCertificateOf } from './client-certificate.js';
import { isForwarded } from './forwarded.js';

/**
 * What a request shows of who sent it.
 *
 * @param remoteAddress the other end of the socket
 * @param writes whether the request may change anything
 */
export function presentedBy(
  { headers, socket }: IncomingMessage,
  remoteAddress: string | undefined,
  writes: boolean,
): PresentedCredentials {
  const { authorization, cookie, origin } = headers;
  const fetchSite = headers['sec-fetch-site'];
  return {
    authorization,
    cookie,
    remoteAddress,
    isForwarded: isForwarded(headers),
    clientCertificate: clientCertificateOf(socket),
    writes,
    origin,
    fetchSite: Array.isArray(fetchSite) ? fetchSite.join(',') : fetchSite,
  };
}

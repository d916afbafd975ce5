// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request, type Agent } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Headers } from './api.js';

/** A certificate to show, and its key; PEM. */
export interface ShownCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

export interface CertifiedAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/**
 * One request over TLS, as a client that shows a certificate or none.
 *
 * @param agent of a connection that stays open; left out: it has one of its own
 */
export async function askCertified(
  url: string,
  root: string,
  shown: ShownCertificate | undefined,
  asked: { readonly method?: string; readonly headers?: Headers; readonly body?: unknown } = {},
  agent?: Agent,
): Promise<CertifiedAnswer> {
  const { method = 'GET', headers = {}, body } = asked;
  const sent = request(url, {
    method,
    ca: root,
    agent: agent ?? false,
    // The server of the tests has a name and no address in its certificate.
    checkServerIdentity: () => undefined,
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(shown === undefined ? {} : { cert: shown.certificate, key: shown.privateKey }),
  });
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const { statusCode = 0, headers: answered } = response;
  return {
    status: statusCode,
    headers: answered,
    body: JSON.parse((await text(response)) || '{}') as CertifiedAnswer['body'],
  };
}

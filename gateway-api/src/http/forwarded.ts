// SPDX-License-Identifier: Apache-2.0
import type { IncomingHttpHeaders } from 'node:http';

/** Headers that proxies add: RFC 7239, RFC 9110 clause 7.6.3, and older usage. */
const ADDED_BY_PROXIES: readonly string[] = [
  'forwarded',
  'via',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-original-forwarded-for',
  'true-client-ip',
  'cf-connecting-ip',
  'fastly-client-ip',
];

/** True if a header says that a proxy passed the request on: its socket does not show who asks. */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some(
    (name) => ADDED_BY_PROXIES.includes(name) || name.startsWith('x-forwarded-'),
  );
}

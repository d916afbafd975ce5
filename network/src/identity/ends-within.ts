// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';

const DAY_MS = 86_400_000;

/** Whether a certificate has ended, or will within so many days. @param certificate PEM */
export function endsWithin(certificate: string, days: number): boolean {
  return Date.parse(new X509Certificate(certificate).validTo) - Date.now() <= days * DAY_MS;
}

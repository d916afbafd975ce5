// SPDX-License-Identifier: Apache-2.0
// @peculiar/x509 resolves its providers through this at import time.
import 'reflect-metadata';
import { X509Certificate } from '@peculiar/x509';

/** Extensions of RFC 5280 that are understood here and may be critical. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  '2.5.29.14', // subject key identifier
  '2.5.29.15', // key usage
  '2.5.29.17', // subject alternative name
  '2.5.29.19', // basic constraints
  '2.5.29.35', // authority key identifier
  '2.5.29.37', // extended key usage
]);

/**
 * Why a certificate is not to be relied on although its issuer signed it: what OpenSSL lets pass, and
 * a Fabric peer does not. Undefined when there is nothing.
 *
 * @param der the certificate, readable
 */
export function oddityOf(der: Uint8Array): string | undefined {
  const { extensions, signatureAlgorithm } = new X509Certificate(new Uint8Array(der));
  if (extensions.some(({ critical, type }) => critical && !UNDERSTOOD.has(type))) {
    return 'its certificate has a critical extension that is not known here';
  }
  const { hash } = signatureAlgorithm as unknown as { readonly hash: { readonly name: string } };
  if (hash.name === 'SHA-1') return 'its certificate was signed over SHA-1';
  return undefined;
}

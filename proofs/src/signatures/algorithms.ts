// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import type { VerifyByAlgorithm } from '../x509/certificate.js';
import type { DigestName, SignaturePrimitives } from './primitives.js';

/** SM2 with SM3 (GM/T 0006). */
const SM2_WITH_SM3 = '1.2.156.10197.1.501';

const DIGESTS: Readonly<Record<string, DigestName>> = {
  '1.2.156.10197.1.401': 'sm3',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  SM3: 'sm3',
  SHA256: 'sha256',
  'SHA-256': 'sha256',
  SHA384: 'sha384',
  'SHA-384': 'sha384',
  SHA512: 'sha512',
  'SHA-512': 'sha512',
};

/** Hash functions for which two contents of one digest can be made. */
const BROKEN_DIGESTS: ReadonlySet<string> = new Set([
  ...['1.2.840.113549.2.2', '1.2.840.113549.2.4', '1.2.840.113549.2.5', '1.3.14.3.2.26'],
  ...['MD2', 'MD4', 'MD5', 'SHA1', 'SHA-1'],
]);

const VERIFIERS: Readonly<
  Record<string, (...args: [SignaturePrimitives, Uint8Array, Uint8Array, Uint8Array]) => boolean>
> = {
  [SM2_WITH_SM3]: ({ verifySm2 }, ...rest) => verifySm2(...rest),
  '1.2.840.10045.4.3.2': ({ verifyP256 }, ...rest) => verifyP256(...rest),
  '1.2.840.113549.1.1.11': ({ verifyRsa }, ...rest) => verifyRsa('sha256', ...rest),
  '1.2.840.113549.1.1.12': ({ verifyRsa }, ...rest) => verifyRsa('sha384', ...rest),
  '1.2.840.113549.1.1.13': ({ verifyRsa }, ...rest) => verifyRsa('sha512', ...rest),
};

/** The hash function of a name or dotted OID; undefined for unknown and for broken ones. */
export function digestNamed(name: string): DigestName | undefined {
  const key = name.trim().toUpperCase();
  return ownMember(DIGESTS, key);
}

/** What speaks against a hash function that {@link digestNamed} does not know. */
export function digestFault(name: string): 'weakDigest' | 'algorithmUnsupported' {
  const isBroken = BROKEN_DIGESTS.has(name.trim().toUpperCase());
  return isBroken ? 'weakDigest' : 'algorithmUnsupported';
}

/** Whether signatures by this algorithm (dotted OID) can be verified here. */
export function isKnownAlgorithm(algorithm: string): boolean {
  return Object.hasOwn(VERIFIERS, algorithm);
}

/** Verifies by whichever of the known algorithms a signature names. */
export function verifierWith(primitives: SignaturePrimitives): VerifyByAlgorithm {
  return (algorithm, ...rest) => ownMember(VERIFIERS, algorithm)?.(primitives, ...rest) === true;
}

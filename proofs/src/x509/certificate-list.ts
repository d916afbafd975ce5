// SPDX-License-Identifier: Apache-2.0
import { derElements, derOid, type DerElement } from '../asn1/der.js';
import { equalBytes } from '../bytes/arrays.js';
import { toHex } from '../bytes/hex.js';
import { CertificateError } from '../primitives.js';
import { signedParts } from './signed-parts.js';
import { derTime } from './der-time.js';
import type { DerCertificate, VerifyByAlgorithm } from './certificate.js';

const NOTHING = new Uint8Array();
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;

/** What an authority has revoked (RFC 5280, section 5.1). */
export interface CertificateList {
  /** When each certificate was revoked, RFC 3339 UTC, by lower-case hex number. */
  readonly revoked: ReadonlyMap<string, string>;

  /** Whether this authority made the list. */
  isSignedBy(issuer: DerCertificate): boolean;
}

/**
 * Reads a certificate revocation list.
 *
 * @param bytes DER
 * @throws CertificateError when it is none
 */
export function readCertificateList(bytes: Uint8Array, verify: VerifyByAlgorithm): CertificateList {
  const { tbs, algorithm, signature } = parts(bytes);
  const fields = derElements(tbs.content);
  const [inside, issuerName, , ...rest] = fields[0]?.tag === INTEGER ? fields.slice(1) : fields;
  if (issuerName === undefined || !equalBytes(inside?.bytes ?? NOTHING, algorithm.bytes)) {
    throw new CertificateError('a field of the revocation list is missing');
  }
  const oid = derOid(derElements(algorithm.content)[0]?.content ?? NOTHING);
  const list = rest.filter(({ tag }) => tag !== UTC_TIME && tag !== GENERALIZED_TIME);
  return {
    revoked: revokedIn(list[0]),
    isSignedBy: (issuer) =>
      equalBytes(issuer.subjectDer, issuerName.bytes) &&
      signature.content[0] === 0 &&
      verify(oid, issuer.publicKeySpki, tbs.bytes, signature.content.subarray(1)),
  };
}

/** `tbsCertList`, `signatureAlgorithm`, `signatureValue` (RFC 5280, section 5.1). */
function parts(bytes: Uint8Array): Record<'tbs' | 'algorithm' | 'signature', DerElement> {
  const [outer, ...behind] = derElements(bytes);
  const found = signedParts(outer);
  if (found !== undefined && behind.length === 0) {
    const [tbs, algorithm, signature] = found;
    return { tbs, algorithm, signature };
  }
  throw new CertificateError('the bytes are no certificate revocation list');
}

function revokedIn(list: DerElement | undefined): ReadonlyMap<string, string> {
  const revoked = new Map<string, string>();
  // What has another tag are the extensions: then nothing is revoked.
  if (list?.tag !== SEQUENCE) return revoked;
  for (const entry of derElements(list.content)) {
    const [serial, time] = derElements(entry.content);
    if (serial === undefined) throw new CertificateError('an entry of the list has no number');
    revoked.set(toHex(serial.content).replace(/^(?:00)+/, ''), derTime(time));
  }
  return revoked;
}

// SPDX-License-Identifier: Apache-2.0
import { toBinary } from '../bytes/binary.js';
import type { DerElement } from '../asn1/der.js';
import { CertificateError } from '../primitives.js';
import { canonicalInstant } from '../time/instant.js';

const GENERALIZED_TIME = 0x18;

/**
 * A time as RFC 3339 UTC: UTCTime counts from 1950, GeneralizedTime has four digits (RFC 5280,
 * section 4.1.2.5).
 *
 * @throws CertificateError
 */
export function derTime(element: DerElement | undefined): string {
  if (element === undefined) throw new CertificateError('the validity is incomplete');
  const text = toBinary(element.content);
  const century = Number(text.slice(0, 2)) < 50 ? '20' : '19';
  const digits = element.tag === GENERALIZED_TIME ? text : `${century}${text}`;
  if (!/^[0-9]{14}Z$/.test(digits)) {
    throw new CertificateError('the validity is not written as RFC 5280 says');
  }
  try {
    return canonicalInstant(digits.replace(/^(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6'));
  } catch {
    throw new CertificateError('the validity names a day that does not exist');
  }
}

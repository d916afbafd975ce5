// SPDX-License-Identifier: Apache-2.0
import { CertificateError } from '../primitives.js';
import { canonicalInstant } from '../time/instant.js';
import { derElements, derOid, type DerElement } from '../asn1/der.js';

const GENERALIZED_TIME = 0x18;
const OCTET_STRING = 0x04;
const VERSION_TAG = 0xa0;
const EXTENSIONS_TAG = 0xa3;

/** TBSCertificate (RFC 5280, section 4.1): what the issuer signed. */
export interface TbsCertificate {
  /** The signed bytes. */
  readonly bytes: Uint8Array;
  readonly signature: DerElement;
  readonly issuer: DerElement;
  readonly subject: DerElement;
  /** RFC 3339 UTC with milliseconds. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly publicKeySpki: Uint8Array;
  /** The content of each extension's OCTET STRING, by dotted OID. */
  readonly extensions: ReadonlyMap<string, Uint8Array>;
}

/** Reads the first part of a certificate. @throws CertificateError */
export function readTbsCertificate(tbs: DerElement): TbsCertificate {
  const all = derElements(tbs.content);
  const fields = all[0]?.tag === VERSION_TAG ? all.slice(1) : all;
  const [, signature, issuer, validity, subject, publicKey] = fields;
  if (signature === undefined || issuer === undefined || validity === undefined) throw incomplete();
  if (subject === undefined || publicKey === undefined) throw incomplete();
  const [notBefore, notAfter] = derElements(validity.content);
  return {
    bytes: tbs.bytes,
    signature,
    issuer,
    subject,
    notBefore: time(notBefore),
    notAfter: time(notAfter),
    publicKeySpki: Uint8Array.from(publicKey.bytes),
    extensions: extensionsOf(fields.find(({ tag }) => tag === EXTENSIONS_TAG)),
  };
}

function extensionsOf(wrapper: DerElement | undefined): ReadonlyMap<string, Uint8Array> {
  const extensions = new Map<string, Uint8Array>();
  const [list] = wrapper === undefined ? [] : derElements(wrapper.content);
  for (const extension of derElements(list?.content ?? new Uint8Array())) {
    const parts = derElements(extension.content);
    const [oid] = parts;
    const value = parts.at(-1);
    if (oid === undefined || value?.tag !== OCTET_STRING) {
      throw new CertificateError('an extension has no value');
    }
    extensions.set(derOid(oid.content), Uint8Array.from(value.content));
  }
  return extensions;
}

/** UTCTime counts from 1950, GeneralizedTime has four digits (RFC 5280, section 4.1.2.5). */
function time(element: DerElement | undefined): string {
  if (element === undefined) throw incomplete();
  const text = String.fromCharCode(...element.content);
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

function incomplete(): CertificateError {
  return new CertificateError('a field of the certificate is missing');
}

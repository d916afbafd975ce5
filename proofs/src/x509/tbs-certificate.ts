// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../bytes/hex.js';
import { CertificateError } from '../primitives.js';
import { derElements, derOid, type DerElement } from '../asn1/der.js';
import { derTime } from './der-time.js';

const OCTET_STRING = 0x04;
const VERSION_TAG = 0xa0;
const EXTENSIONS_TAG = 0xa3;

/** TBSCertificate (RFC 5280, section 4.1): what the issuer signed. */
export interface TbsCertificate {
  /** The signed bytes. */
  readonly bytes: Uint8Array;
  /** Lower-case hex without leading zeros. */
  readonly serialNumber: string;
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
  const [serial, signature, issuer, validity, subject, publicKey] = fields;
  if (serial === undefined || signature === undefined || issuer === undefined) throw incomplete();
  if (validity === undefined || subject === undefined || publicKey === undefined) {
    throw incomplete();
  }
  const [notBefore, notAfter] = derElements(validity.content);
  return {
    bytes: tbs.bytes,
    serialNumber: toHex(serial.content).replace(/^(?:00)+/, ''),
    signature,
    issuer,
    subject,
    notBefore: derTime(notBefore),
    notAfter: derTime(notAfter),
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

function incomplete(): CertificateError {
  return new CertificateError('a field of the certificate is missing');
}

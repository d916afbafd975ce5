// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { CertificateError, type ParsedCertificate } from '../primitives.js';
import { canonicalInstant } from '../time/instant.js';
import { derElements, derOid, type DerElement } from '../asn1/der.js';

const GENERALIZED_TIME = 0x18;
const OCTET_STRING = 0x04;
const VERSION_TAG = 0xa0;
const EXTENSIONS_TAG = 0xa3;

/** An X.509 certificate on top of node:crypto; what that has no way to tell is read from the DER. */
export class NodeCertificate implements ParsedCertificate {
  readonly subjectCommonName: string;
  readonly issuerDn: string;
  readonly subjectDn: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly publicKeySpki: Uint8Array;
  readonly isCa: boolean;
  readonly #x509: X509Certificate;
  readonly #extensions: ReadonlyMap<string, Uint8Array>;

  /** @throws CertificateError */
  constructor(pemOrDer: string | Uint8Array) {
    this.#x509 = read(pemOrDer);
    const fields = tbsFields(this.#x509.raw);
    const [notBefore, notAfter] = derElements(fieldAt(fields, 3).content);
    this.notBefore = derTime(notBefore);
    this.notAfter = derTime(notAfter);
    this.publicKeySpki = Uint8Array.from(fieldAt(fields, 5).bytes);
    this.#extensions = extensionsOf(fields);
    this.subjectDn = dn(this.#x509.subject);
    this.issuerDn = dn(this.#x509.issuer);
    this.subjectCommonName = commonName(this.#x509);
    this.isCa = this.#x509.ca;
  }

  extension(oid: string): Uint8Array | undefined {
    return this.#extensions.get(oid);
  }

  isSignedBy(issuer: ParsedCertificate): boolean {
    if (!(issuer instanceof NodeCertificate)) {
      throw new TypeError('both certificates must be read by the same primitives');
    }
    if (!this.#x509.checkIssued(issuer.#x509)) return false;
    return this.#x509.verify(issuer.#x509.publicKey);
  }
}

function read(pemOrDer: string | Uint8Array): X509Certificate {
  try {
    return new X509Certificate(pemOrDer);
  } catch {
    throw new CertificateError('the bytes are not an X.509 certificate, PEM or DER');
  }
}

/** The fields of TBSCertificate (RFC 5280, section 4.1) from serialNumber on. */
function tbsFields(certificate: Uint8Array): readonly DerElement[] {
  const outer = fieldAt(derElements(certificate), 0);
  const tbs = fieldAt(derElements(outer.content), 0);
  const fields = derElements(tbs.content);
  return fields[0]?.tag === VERSION_TAG ? fields.slice(1) : fields;
}

function fieldAt(elements: readonly DerElement[], index: number): DerElement {
  const element = elements[index];
  if (element === undefined) throw new CertificateError('a field of the certificate is missing');
  return element;
}

function extensionsOf(fields: readonly DerElement[]): ReadonlyMap<string, Uint8Array> {
  const extensions = new Map<string, Uint8Array>();
  const wrapper = fields.find((field) => field.tag === EXTENSIONS_TAG);
  if (wrapper === undefined) return extensions;
  for (const extension of derElements(fieldAt(derElements(wrapper.content), 0).content)) {
    const parts = derElements(extension.content);
    const value = fieldAt(parts, parts.length - 1);
    if (value.tag !== OCTET_STRING) throw new CertificateError('an extension has no value');
    extensions.set(derOid(fieldAt(parts, 0).content), Uint8Array.from(value.content));
  }
  return extensions;
}

/** UTCTime counts from 1950, GeneralizedTime has four digits (RFC 5280, section 4.1.2.5). */
function derTime(element: DerElement | undefined): string {
  if (element === undefined) throw new CertificateError('the validity is incomplete');
  const text = String.fromCharCode(...element.content);
  const digits =
    element.tag === GENERALIZED_TIME
      ? text
      : `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}`;
  if (!/^[0-9]{14}Z$/.test(digits)) {
    throw new CertificateError('the validity is not written as RFC 5280 says');
  }
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const [hour, minute, second] = [digits.slice(8, 10), digits.slice(10, 12), digits.slice(12, 14)];
  try {
    return canonicalInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  } catch {
    throw new CertificateError('the validity names a day that does not exist');
  }
}

/** Node prints one RFC 4514-escaped part per line, the most general first. */
function dn(lines: string | undefined): string {
  // Of an empty name Node answers undefined, whatever its types say.
  if (lines === undefined) return '';
  return lines.split('\n').reverse().join(',');
}

function commonName(x509: X509Certificate): string {
  const subject: unknown = x509.toLegacyObject().subject;
  const name: unknown = (subject as Readonly<Record<string, unknown>> | undefined)?.['CN'];
  const first: unknown = Array.isArray(name) ? name[0] : name;
  return typeof first === 'string' ? first : '';
}

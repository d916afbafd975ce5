// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { CertificateError, type ParsedCertificate } from '../primitives.js';
import { derElements } from '../asn1/der.js';
import { readTbsCertificate, type TbsCertificate } from '../x509/tbs-certificate.js';

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
    const tbs = tbsOf(this.#x509.raw);
    this.notBefore = tbs.notBefore;
    this.notAfter = tbs.notAfter;
    this.publicKeySpki = tbs.publicKeySpki;
    this.#extensions = tbs.extensions;
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

function tbsOf(certificate: Uint8Array): TbsCertificate {
  const [outer] = derElements(certificate);
  const [tbs] = derElements(outer?.content ?? new Uint8Array());
  if (tbs === undefined) throw new CertificateError('a field of the certificate is missing');
  return readTbsCertificate(tbs);
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

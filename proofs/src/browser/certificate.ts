// SPDX-License-Identifier: Apache-2.0
import { equalBytes, fromBase64 } from '../bytes/index.js';
import { CertificateError, type ParsedCertificate, type Primitives } from '../primitives.js';
import { derElements, derOid, type DerElement } from '../asn1/der.js';
import { distinguishedName, type DistinguishedName } from './distinguished-name.js';
import { readTbsCertificate, type TbsCertificate } from './tbs-certificate.js';

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';

/** Bit 5 of KeyUsage, counted from the left. */
const KEY_CERT_SIGN = 0x04;
const BOOLEAN = 0x01;
/** `[0] keyIdentifier` of AuthorityKeyIdentifier. */
const KEY_IDENTIFIER = 0x80;

/**
 * An X.509 certificate, read from its DER. Only signatures by ECDSA with SHA-256 on P-256, those
 * of Fabric's organisations, can be verified: others count as not verifying.
 */
export class BrowserCertificate implements ParsedCertificate {
  readonly subjectCommonName: string;
  readonly issuerDn: string;
  readonly subjectDn: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly publicKeySpki: Uint8Array;
  readonly isCa: boolean;
  readonly #subject: DistinguishedName;
  readonly #issuer: DistinguishedName;
  readonly #tbs: TbsCertificate;
  readonly #signature: Uint8Array | undefined;
  readonly #verifyP256: Primitives['verifyP256'];

  /** @throws CertificateError */
  constructor(pemOrDer: string | Uint8Array, verifyP256: Primitives['verifyP256']) {
    const [tbs, algorithm, signature] = parts(derOf(pemOrDer));
    this.#tbs = readTbsCertificate(tbs);
    this.#subject = distinguishedName(this.#tbs.subject);
    this.#issuer = distinguishedName(this.#tbs.issuer);
    this.#signature = ecdsaSignature(this.#tbs.signature, algorithm, signature);
    this.#verifyP256 = verifyP256;
    this.subjectCommonName = this.#subject.commonName;
    this.subjectDn = this.#subject.text;
    this.issuerDn = this.#issuer.text;
    this.notBefore = this.#tbs.notBefore;
    this.notAfter = this.#tbs.notAfter;
    this.publicKeySpki = this.#tbs.publicKeySpki;
    this.isCa = this.#claimsCa() && this.#maySign();
  }

  extension(oid: string): Uint8Array | undefined {
    return this.#tbs.extensions.get(oid);
  }

  isSignedBy(issuer: ParsedCertificate): boolean {
    if (!(issuer instanceof BrowserCertificate)) {
      throw new TypeError('both certificates must be read by the same primitives');
    }
    if (this.#issuer.comparable !== issuer.#subject.comparable) return false;
    if (!issuer.#maySign() || !this.#pointsTo(issuer) || this.#signature === undefined) {
      return false;
    }
    return this.#verifyP256(issuer.publicKeySpki, this.#tbs.bytes, this.#signature);
  }

  /** Both key identifiers agree, where both certificates have one (RFC 5280, section 4.2.1.1). */
  #pointsTo(issuer: BrowserCertificate): boolean {
    const authority = this.extension(AUTHORITY_KEY_IDENTIFIER);
    const subject = issuer.extension(SUBJECT_KEY_IDENTIFIER);
    if (authority === undefined || subject === undefined) return true;
    const wanted = inner(authority).find(({ tag }) => tag === KEY_IDENTIFIER)?.content;
    const [had] = derElements(subject);
    return wanted === undefined || had === undefined || equalBytes(wanted, had.content);
  }

  #claimsCa(): boolean {
    const constraints = this.extension(BASIC_CONSTRAINTS);
    if (constraints === undefined) return false;
    const [first] = inner(constraints);
    return first?.tag === BOOLEAN && first.content[0] !== 0;
  }

  /** A certificate without KeyUsage may be used for everything. */
  #maySign(): boolean {
    const usage = this.extension(KEY_USAGE);
    if (usage === undefined) return true;
    const bits = derElements(usage)[0]?.content[1] ?? 0;
    return (bits & KEY_CERT_SIGN) !== 0;
  }
}

/** The elements of the SEQUENCE that an extension holds. */
function inner(extension: Uint8Array): readonly DerElement[] {
  return derElements(derElements(extension)[0]?.content ?? new Uint8Array());
}

function derOf(pemOrDer: string | Uint8Array): Uint8Array {
  if (typeof pemOrDer !== 'string') {
    const isDer = pemOrDer[0] === 0x30;
    return isDer ? pemOrDer : derOf(new TextDecoder().decode(pemOrDer));
  }
  const body = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/.exec(pemOrDer)?.[1];
  try {
    return fromBase64((body ?? '?').replace(/\s+/g, ''));
  } catch {
    throw new CertificateError('the bytes are not an X.509 certificate, PEM or DER');
  }
}

/** `tbsCertificate`, `signatureAlgorithm`, `signatureValue` (RFC 5280, section 4.1). */
function parts(der: Uint8Array): readonly [DerElement, DerElement, DerElement] {
  const [tbs, algorithm, signature] = derElements(derElements(der)[0]?.content ?? new Uint8Array());
  if (tbs === undefined || algorithm === undefined || signature === undefined) {
    throw new CertificateError('the bytes are not an X.509 certificate, PEM or DER');
  }
  return [tbs, algorithm, signature];
}

/** The signature, when it is one that can be verified and both places name the same algorithm. */
function ecdsaSignature(
  inside: DerElement,
  outside: DerElement,
  { content }: DerElement,
): Uint8Array | undefined {
  const [oid] = derElements(outside.content);
  if (oid === undefined || !equalBytes(inside.bytes, outside.bytes)) return undefined;
  if (derOid(oid.content) !== ECDSA_WITH_SHA256 || content[0] !== 0) return undefined;
  return content.subarray(1);
}

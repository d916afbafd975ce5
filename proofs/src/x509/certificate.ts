// SPDX-License-Identifier: Apache-2.0
import { equalBytes, fromBase64 } from '../bytes/index.js';
import { CertificateError, type ParsedCertificate } from '../primitives.js';
import { derElements, derOid, type DerElement } from '../asn1/der.js';
import { distinguishedName, type DistinguishedName } from './distinguished-name.js';
import { signedParts } from './signed-parts.js';
import { readTbsCertificate, type TbsCertificate } from './tbs-certificate.js';

const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';

/** Bit 5 of KeyUsage, counted from the left. */
const KEY_CERT_SIGN = 0x04;
const BOOLEAN = 0x01;
const NOTHING = new Uint8Array();
/** `[0] keyIdentifier` of AuthorityKeyIdentifier. */
const KEY_IDENTIFIER = 0x80;

/**
 * Verifies a signature by the algorithm that a certificate names, as dotted OID: false for bytes
 * that do not verify, and for an algorithm that it does not know.
 */
export type VerifyByAlgorithm = (
  algorithm: string,
  publicKeySpki: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean;

/** The signature of a certificate: by which algorithm, as dotted OID, and its value. */
interface SignatureOnCertificate {
  readonly algorithm: string;
  readonly value: Uint8Array;
}

/** An X.509 certificate, read from its DER by no platform's means. */
export class DerCertificate implements ParsedCertificate {
  readonly der: Uint8Array;
  /** Lower-case hex without leading zeros. */
  readonly serialNumber: string;
  /** The issuer's name, DER. */
  readonly issuerDer: Uint8Array;
  /** Its own name, DER. */
  readonly subjectDer: Uint8Array;
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
  readonly #signature: SignatureOnCertificate | undefined;
  readonly #verify: VerifyByAlgorithm;
  readonly #maySign: boolean;
  /** Which keys it names as its own and as its issuer's (RFC 5280, sections 4.2.1.1 and 4.2.1.2). */
  readonly #ownKey: Uint8Array | undefined;
  readonly #issuerKey: Uint8Array | undefined;

  /** @throws CertificateError */
  constructor(pemOrDer: string | Uint8Array, verify: VerifyByAlgorithm) {
    this.der = derOf(pemOrDer);
    const [tbs, algorithm, signature] = parts(this.der);
    this.#tbs = readTbsCertificate(tbs);
    this.#subject = distinguishedName(this.#tbs.subject);
    this.#issuer = distinguishedName(this.#tbs.issuer);
    this.#signature = signatureOn(this.#tbs.signature, algorithm, signature);
    this.#verify = verify;
    this.serialNumber = this.#tbs.serialNumber;
    this.issuerDer = this.#tbs.issuer.bytes;
    this.subjectDer = this.#tbs.subject.bytes;
    this.subjectCommonName = this.#subject.commonName;
    this.subjectDn = this.#subject.text;
    this.issuerDn = this.#issuer.text;
    this.notBefore = this.#tbs.notBefore;
    this.notAfter = this.#tbs.notAfter;
    this.publicKeySpki = this.#tbs.publicKeySpki;
    this.#maySign = this.#mayIssue();
    this.isCa = this.#claimsCa() && this.#maySign;
    this.#ownKey = derElements(this.extension(SUBJECT_KEY_IDENTIFIER) ?? NOTHING)[0]?.content;
    this.#issuerKey = inner(this.extension(AUTHORITY_KEY_IDENTIFIER) ?? NOTHING).find(
      ({ tag }) => tag === KEY_IDENTIFIER,
    )?.content;
  }

  extension(oid: string): Uint8Array | undefined {
    return this.#tbs.extensions.get(oid);
  }

  isSignedBy(issuer: ParsedCertificate): boolean {
    if (!(issuer instanceof DerCertificate)) {
      throw new TypeError('both certificates must be read by the same primitives');
    }
    if (!this.names(issuer) || !issuer.#maySign || this.#signature === undefined) return false;
    const { algorithm, value } = this.#signature;
    return this.#verify(algorithm, issuer.publicKeySpki, this.#tbs.bytes, value);
  }

  /** Whether it names that certificate as its issuer's; whether that has signed it is another thing. */
  names(issuer: DerCertificate): boolean {
    return this.#issuer.comparable === issuer.#subject.comparable && this.#pointsTo(issuer);
  }

  /** Both key identifiers agree, where both certificates have one. */
  #pointsTo(issuer: DerCertificate): boolean {
    if (this.#issuerKey === undefined || issuer.#ownKey === undefined) return true;
    return equalBytes(this.#issuerKey, issuer.#ownKey);
  }

  #claimsCa(): boolean {
    const constraints = this.extension(BASIC_CONSTRAINTS);
    if (constraints === undefined) return false;
    const [first] = inner(constraints);
    return first?.tag === BOOLEAN && first.content[0] !== 0;
  }

  /** A certificate without KeyUsage may be used for everything. */
  #mayIssue(): boolean {
    const usage = this.extension(KEY_USAGE);
    if (usage === undefined) return true;
    const bits = derElements(usage)[0]?.content[1] ?? 0;
    return (bits & KEY_CERT_SIGN) !== 0;
  }
}

/** The elements of the SEQUENCE that an extension holds. */
function inner(extension: Uint8Array): readonly DerElement[] {
  return derElements(derElements(extension)[0]?.content ?? NOTHING);
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
  const found = signedParts(derElements(der)[0]);
  if (found !== undefined) return found;
  throw new CertificateError('the bytes are not an X.509 certificate, PEM or DER');
}

/** The signature, when both places name the same algorithm (RFC 5280, section 4.1.1.2). */
function signatureOn(
  inside: DerElement,
  outside: DerElement,
  { content }: DerElement,
): SignatureOnCertificate | undefined {
  const [oid] = derElements(outside.content);
  if (oid === undefined || !equalBytes(inside.bytes, outside.bytes)) return undefined;
  // The first octet of a BIT STRING counts its unused bits.
  if (content[0] !== 0) return undefined;
  return { algorithm: derOid(oid.content), value: content.subarray(1) };
}

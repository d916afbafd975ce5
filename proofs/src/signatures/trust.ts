// SPDX-License-Identifier: Apache-2.0
import { equalBytes } from '../bytes/arrays.js';
import { toHex } from '../bytes/hex.js';
import { CertificateError } from '../primitives.js';
import { DerCertificate } from '../x509/certificate.js';
import { readCertificateList, type CertificateList } from '../x509/certificate-list.js';
import { verifierWith } from './algorithms.js';
import type { SignaturePrimitives } from './primitives.js';
import type { ReasonWord } from './reasons.js';
import { SignatureError } from './signature-error.js';

const KEY_USAGE = '2.5.29.15';
const BIT_STRING = 0x03;
/** digitalSignature and nonRepudiation, bits 0 and 1 of KeyUsage counted from the left. */
const MAY_SIGN_DOCUMENTS = 0xc0;
const LONGEST_CHAIN = 8;
const CERTIFICATES_KEPT = 256;

/** A chain that leads to nobody who is trusted; one whose links do not hold. */
type ChainFault = 'untrustedChain' | 'brokenChain';

/** Which certificates are believed without anyone vouching for them, and which no longer. */
export class Trust {
  #roots: readonly DerCertificate[];
  /** When each certificate was revoked, by {@link revocationKey}. */
  #revoked = new Map<string, string>();
  readonly #primitives: SignaturePrimitives;
  readonly #known = new Map<string, DerCertificate>();

  /**
   * @param roots certificates of authorities, PEM or DER
   * @param lists what those authorities have revoked, DER
   * @throws CertificateError when a root is no certificate, or a list none of these authorities'
   */
  constructor(
    primitives: SignaturePrimitives,
    roots: readonly (string | Uint8Array)[],
    lists: readonly Uint8Array[] = [],
  ) {
    const verify = verifierWith(primitives);
    this.#primitives = primitives;
    this.#roots = roots.map((root) => new DerCertificate(root, verify));
    for (const list of lists) this.#take(readCertificateList(list, verify));
  }

  /** The same trust, whose certificates from documents are verified by other primitives. */
  verifyingWith(primitives: SignaturePrimitives): Trust {
    const trust = new Trust(primitives, []);
    trust.#roots = this.#roots;
    trust.#revoked = this.#revoked;
    return trust;
  }

  /** Reads a certificate found in a document. @throws SignatureError with `fault` */
  certificate(der: Uint8Array, fault: ReasonWord): DerCertificate {
    const key = toHex(this.#primitives.sha256(der));
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    try {
      const certificate = new DerCertificate(der, verifierWith(this.#primitives));
      if (this.#known.size >= CERTIFICATES_KEPT) this.#known.clear();
      this.#known.set(key, certificate);
      return certificate;
    } catch (error) {
      if (!(error instanceof CertificateError)) throw error;
      throw new SignatureError(fault, 'a certificate in the document cannot be read');
    }
  }

  /**
   * What speaks against a certificate that signed at `at`; undefined when nothing does. That its chain
   * leads to nobody who is trusted is `untrustedChain`, and said only when nothing else is wrong.
   *
   * @param others certificates that may stand between it and a root
   * @param at RFC 3339 UTC
   */
  faultOf(
    certificate: DerCertificate,
    others: readonly DerCertificate[],
    at: string,
  ): ReasonWord | undefined {
    if (!maySignDocuments(certificate)) return 'certificateUsage';
    const chain = this.#chainFault(certificate, others, at, LONGEST_CHAIN);
    if (chain === 'brokenChain') return chain;
    return timeFault(certificate, at) ?? this.#revocationFault(certificate, at) ?? chain;
  }

  /** Of several certificates that may have issued one, the best counts. */
  #chainFault(
    certificate: DerCertificate,
    others: readonly DerCertificate[],
    at: string,
    steps: number,
  ): ChainFault | undefined {
    if (this.#isRoot(certificate)) return undefined;
    if (steps === 0) return 'untrustedChain';
    const named = [...this.#roots, ...others].filter(
      (issuer) => issuer !== certificate && certificate.names(issuer),
    );
    let found: ChainFault = named.length === 0 ? 'untrustedChain' : 'brokenChain';
    for (const issuer of named) {
      if (!certificate.isSignedBy(issuer)) continue;
      const fault =
        this.#issuerFault(issuer, at) ?? this.#chainFault(issuer, others, at, steps - 1);
      if (fault === undefined) return undefined;
      if (fault === 'untrustedChain') found = fault;
    }
    return found;
  }

  #issuerFault(issuer: DerCertificate, at: string): ChainFault | undefined {
    const isGood = issuer.isCa && timeFault(issuer, at) === undefined;
    const isRevoked = !this.#isRoot(issuer) && this.#revocationFault(issuer, at) !== undefined;
    return isGood && !isRevoked ? undefined : 'brokenChain';
  }

  #isRoot({ der }: DerCertificate): boolean {
    return this.#roots.some((root) => equalBytes(root.der, der));
  }

  #take(list: CertificateList): void {
    const issuer = this.#roots.find((root) => list.isSignedBy(root));
    if (issuer === undefined)
      throw new CertificateError('a revocation list of an unknown authority');
    for (const [serial, at] of list.revoked) {
      this.#revoked.set(revocationKey(issuer.subjectDn, serial), at);
    }
  }

  #revocationFault({ issuerDn, serialNumber }: DerCertificate, at: string): ReasonWord | undefined {
    const revokedAt = this.#revoked.get(revocationKey(issuerDn, serialNumber));
    return revokedAt !== undefined && revokedAt <= at ? 'certificateRevoked' : undefined;
  }
}

/** One certificate of one authority. */
function revocationKey(issuerDn: string, serialNumber: string): string {
  return `${issuerDn}\n${serialNumber}`;
}

function timeFault({ notBefore, notAfter }: DerCertificate, at: string): ReasonWord | undefined {
  if (at < notBefore) return 'certificateNotYetValid';
  return at > notAfter ? 'certificateExpired' : undefined;
}

/** A certificate without KeyUsage may be used for everything (RFC 5280, section 4.2.1.3). */
function maySignDocuments(certificate: DerCertificate): boolean {
  const usage = certificate.extension(KEY_USAGE);
  if (usage === undefined) return true;
  return usage[0] === BIT_STRING && ((usage[3] ?? 0) & MAY_SIGN_DOCUMENTS) !== 0;
}

// SPDX-License-Identifier: Apache-2.0

/**
 * The cryptography that proofs are checked with. It comes in from outside, because each place has
 * a fastest one: node:crypto in Node (`@yulian/proofs/node`), a library in browsers.
 *
 * Implementations answer the same for the same bytes; nothing here is asynchronous.
 */
export interface Primitives {
  /** SHA-256 (FIPS 180-4), 32 bytes. */
  readonly sha256: Hash;

  /** SM3 (GB/T 32905), 32 bytes. */
  readonly sm3: Hash;

  /**
   * ECDSA on P-256 over SHA-256 of `message`. The message and not its digest, because node:crypto
   * has no way to verify a ready digest. Both halves of S are accepted: certificates in the field
   * carry high S; Fabric's low-S rule belongs to who reads Fabric signatures.
   *
   * @param publicKeySpki SubjectPublicKeyInfo, DER
   * @param signature ECDSA-Sig-Value, DER
   * @returns false also for a key or a signature that cannot be read; never throws
   */
  readonly verifyP256: (
    publicKeySpki: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ) => boolean;

  /**
   * Reads an X.509 certificate: PEM text, PEM bytes or DER bytes. Nothing is verified.
   *
   * @throws CertificateError `CERTIFICATE_MALFORMED`
   */
  readonly certificate: (pemOrDer: string | Uint8Array) => ParsedCertificate;
}

/** One hash function of {@link Primitives}, as trees take it. */
export type Hash = (data: Uint8Array) => Uint8Array;

/** What proofs need of an X.509 certificate. */
export interface ParsedCertificate {
  /** The first CN of the subject; empty when there is none. */
  readonly subjectCommonName: string;
  /** RFC 4514 text, most specific part first: `CN=…,O=…,C=CN`. */
  readonly issuerDn: string;
  /** RFC 4514 text, most specific part first. */
  readonly subjectDn: string;
  /** RFC 3339 UTC with milliseconds. */
  readonly notBefore: string;
  /** RFC 3339 UTC with milliseconds; the certificate is valid up to and including this instant. */
  readonly notAfter: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKeySpki: Uint8Array;
  /** basicConstraints says CA. */
  readonly isCa: boolean;

  /** The content of an extension's OCTET STRING, by dotted OID; undefined when absent. */
  extension(oid: string): Uint8Array | undefined;

  /**
   * The issuer's name is this certificate's issuer, its key may sign certificates, and the
   * signature verifies. Says nothing about time, revocation or whether the issuer is trusted.
   *
   * @param issuer read by the same primitives object
   */
  isSignedBy(issuer: ParsedCertificate): boolean;
}

/** Bytes that are no X.509 certificate. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
  readonly code = 'CERTIFICATE_MALFORMED';
}

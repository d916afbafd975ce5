// SPDX-License-Identifier: Apache-2.0
// @peculiar/x509 resolves its providers through this at import time.
import 'reflect-metadata';
import { randomBytes, type webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import {
  ALGORITHM,
  exportPrivateKey,
  generateKeys,
  importPrivateKey,
  importPublicKey,
} from './web-keys.js';

/** Fabric CA's extension: the content is the JSON text `{"attrs":{…}}`. */
export const ATTRIBUTES_OID = '1.2.3.4.5.6.7.8.1';

/** Fabric's node organisational units: what a certificate may be used as. */
export type CertificateUse = 'client' | 'peer' | 'orderer' | 'admin';

/** A certificate together with its private key, both PEM (the key in PKCS#8). */
export interface KeyPair {
  readonly certificate: string;
  readonly privateKey: string;
}

/** When a certificate is valid. */
export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** The root of one organisation's MSP. */
export interface CertificateAuthority extends KeyPair {
  readonly mspId: string;
}

/** What a certificate shall say. */
export interface CertificateRequest {
  /** A code, never a person's name: certificates are in every block. */
  readonly commonName: string;
  readonly use: CertificateUse;
  /** For contracts: `unit`, `role`, `level`, … */
  readonly attributes?: Readonly<Record<string, string>>;
  /** PEM of a public key, or of a certificate for it; a new key pair is made without it. */
  readonly publicKey?: string;
  readonly validity?: Validity;
}

const DAY_MS = 86_400_000;
const ROOT_DAYS = 3650;
const LEAF_DAYS = 365;

/** Makes a new self-signed P-256 root for an organisation. */
export async function createCertificateAuthority(
  mspId: string,
  validity: Validity = rootValidity(Date.now()),
): Promise<CertificateAuthority> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: [{ CN: [`ca.${mspId}`] }, { O: [mspId] }],
    ...validity,
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return {
    mspId,
    certificate: pem(certificate),
    privateKey: await exportPrivateKey(keys.privateKey),
  };
}

/**
 * Issues a certificate under an organisation's root. With `request.publicKey` the answer's
 * `privateKey` is empty: the holder has it.
 */
export async function issueCertificate(
  authority: CertificateAuthority,
  request: CertificateRequest,
): Promise<KeyPair> {
  const issuer = new X509Certificate(authority.certificate);
  const { publicKey, privateKey } = await subjectKey(request.publicKey);
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    issuer: issuer.subject,
    subject: [{ CN: [request.commonName] }, { OU: [request.use] }],
    ...(request.validity ?? leafValidity(Date.now())),
    signingAlgorithm: ALGORITHM,
    publicKey,
    signingKey: await importPrivateKey(authority.privateKey),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      await SubjectKeyIdentifierExtension.create(publicKey),
      await AuthorityKeyIdentifierExtension.create(issuer),
      ...attributesExtension(request.attributes),
    ],
  });
  return { certificate: pem(certificate), privateKey };
}

function attributesExtension(
  attributes: Readonly<Record<string, string>> | undefined,
): Extension[] {
  if (attributes === undefined) return [];
  return [new Extension(ATTRIBUTES_OID, false, Buffer.from(JSON.stringify({ attrs: attributes })))];
}

async function subjectKey(
  given: string | undefined,
): Promise<{ publicKey: webcrypto.CryptoKey; privateKey: string }> {
  if (given === undefined) {
    const keys = await generateKeys();
    return {
      publicKey: keys.publicKey,
      privateKey: await exportPrivateKey(keys.privateKey),
    };
  }
  return { publicKey: await importPublicKey(given), privateKey: '' };
}

function pem(certificate: X509Certificate): string {
  return `${certificate.toString('pem')}\n`;
}

/** 127 random bits: positive, and never the same twice. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

/** Of a root that begins at an instant, in milliseconds since 1970. */
export function rootValidity(since: number): Validity {
  return validFor(ROOT_DAYS, since);
}

/** Of a certificate under a root that begins at an instant, in milliseconds since 1970. */
export function leafValidity(since: number): Validity {
  return validFor(LEAF_DAYS, since);
}

/** From an hour before, so that clocks may differ a little. */
function validFor(days: number, since: number): Validity {
  return { notBefore: new Date(since - DAY_MS / 24), notAfter: new Date(since + days * DAY_MS) };
}

// SPDX-License-Identifier: Apache-2.0
// Certificates as an authority should not issue them, and as thieves make them.
import { createPrivateKey, createSign, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509Certificate,
  X509CertificateGenerator,
  type JsonName,
} from '@peculiar/x509';
import {
  ATTRIBUTES_OID,
  createIdentity,
  exportPrivateKey,
  type CertificateAuthority,
  type Identity,
  type KeyPair,
} from '@yulian/network';

const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 86_400_000;

/** What is unlike an ordinary client's certificate. */
export interface Oddity {
  readonly subject?: JsonName;
  readonly validFromDays?: number;
  readonly validToDays?: number;
  readonly isAuthority?: boolean;
  readonly keyUsage?: KeyUsagesExtension;
  /** JSON text of the attributes' extension. */
  readonly attributes?: string;
  readonly extensions?: readonly Extension[];
  /** Signed by another key than the issuer's. */
  readonly signedBy?: CertificateAuthority;
  readonly algorithm?: EcKeyGenParams | RsaHashedKeyGenParams;
  /** Digest that the issuer signs. */
  readonly hash?: string;
}

type EcKeyGenParams = webcrypto.EcKeyGenParams;
type RsaHashedKeyGenParams = webcrypto.RsaHashedKeyGenParams;

const ORDINARY = {
  subject: [{ CN: ['odd'] }, { OU: ['client'] }],
  validFromDays: -1,
  validToDays: 365,
  isAuthority: false,
  keyUsage: new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
  extensions: [],
  algorithm: P256,
  hash: 'SHA-256',
} satisfies Oddity;

/** A client's certificate of an authority, with something unlike others. */
export async function oddIdentity(
  authority: CertificateAuthority,
  oddity: Oddity = {},
): Promise<Identity> {
  const { mspId } = authority;
  const { certificate, privateKey } = await oddKeyPair(authority, oddity);
  if ((oddity.algorithm ?? P256) === P256)
    return createIdentity({ mspId, certificate, privateKey });
  const signMessage = (message: Uint8Array): Promise<Uint8Array> =>
    Promise.resolve(createSign('sha256').update(message).sign(privateKey));
  // Digests are not signed with other keys here: whoever asks is given the message.
  return { mspId, certificate, sign: signMessage, signMessage };
}

/** As {@link oddIdentity}, with the key itself. */
export async function oddKeyPair(
  authority: CertificateAuthority,
  oddity: Oddity = {},
): Promise<KeyPair> {
  const { algorithm, signedBy = authority, attributes, ...wish } = { ...ORDINARY, ...oddity };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.create({
    serialNumber: Buffer.from(webcrypto.getRandomValues(new Uint8Array(15))).toString('hex'),
    issuer: new X509Certificate(authority.certificate).subject,
    subject: wish.subject,
    notBefore: new Date(Date.now() + wish.validFromDays * DAY_MS),
    notAfter: new Date(Date.now() + wish.validToDays * DAY_MS),
    signingAlgorithm: { ...P256, hash: wish.hash },
    publicKey: keys.publicKey,
    signingKey: await importKey(signedBy.privateKey),
    extensions: [
      new BasicConstraintsExtension(wish.isAuthority, undefined, true),
      wish.keyUsage,
      ...attributesIn(attributes),
      ...wish.extensions,
    ],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { certificate: `${certificate.toString('pem')}\n`, privateKey };
}

function attributesIn(text: string | undefined): Extension[] {
  return text === undefined ? [] : [new Extension(ATTRIBUTES_OID, false, Buffer.from(text))];
}

/** Another authority that calls itself by this one's name. */
export async function namesakeOf({
  mspId,
  certificate,
}: CertificateAuthority): Promise<CertificateAuthority> {
  const keys = await webcrypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const root = await X509CertificateGenerator.createSelfSigned({
    name: new X509Certificate(certificate).subject,
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + 365 * DAY_MS),
    signingAlgorithm: P256,
    keys,
    extensions: [new BasicConstraintsExtension(true, 0, true)],
  });
  return {
    mspId,
    certificate: root.toString('pem'),
    privateKey: await exportPrivateKey(keys.privateKey),
  };
}

async function importKey(text: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(text).export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, P256, false, ['sign']);
}

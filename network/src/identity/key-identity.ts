// SPDX-License-Identifier: Apache-2.0
import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { Identity } from '../ledger.js';
import { signDigest, signMessage } from '../signatures/index.js';

/** An MSP, a certificate and its private key. */
export interface IdentityMaterial {
  readonly mspId: string;
  /** PEM. */
  readonly certificate: string;
  /** PEM, PKCS#8 or SEC 1. */
  readonly privateKey: string;
}

/**
 * An identity whose key is in this process.
 *
 * @throws TypeError the key is no P-256 key, or not that of the certificate
 */
export function createIdentity({ mspId, certificate, privateKey }: IdentityMaterial): Identity {
  const key = createPrivateKey(privateKey);
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
    throw new TypeError(`the key of an identity of ${mspId} is not a P-256 key`);
  }
  if (!new X509Certificate(certificate).checkPrivateKey(key)) {
    throw new TypeError(`key and certificate of an identity of ${mspId} do not belong together`);
  }
  const scalar = Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
  return {
    mspId,
    certificate,
    sign: (digest) => Promise.resolve(signDigest(scalar, digest)),
    signMessage: (message) => signMessage(key, message),
  };
}

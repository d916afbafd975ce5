// SPDX-License-Identifier: Apache-2.0
// Keys in the form in which @peculiar/x509 takes them, which resolves its providers through this.
import 'reflect-metadata';
import { createPrivateKey, createPublicKey, webcrypto } from 'node:crypto';
import { cryptoProvider } from '@peculiar/x509';

export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

cryptoProvider.set(webcrypto);

/** Makes a P-256 key pair that can be exported. */
export function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

/** PKCS#8 PEM of a key that WebCrypto has made. */
export async function exportPrivateKey(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
  const exported = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return exported.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** @param text PEM */
export function importPrivateKey(text: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(text).export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, ALGORITHM, false, ['sign']);
}

/** @param text PEM of the public key, of its private key or of a certificate */
export function importPublicKey(text: string): Promise<webcrypto.CryptoKey> {
  const spki = createPublicKey(text).export({ type: 'spki', format: 'der' });
  return webcrypto.subtle.importKey('spki', spki, ALGORITHM, true, ['verify']);
}

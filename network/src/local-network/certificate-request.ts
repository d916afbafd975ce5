// SPDX-License-Identifier: Apache-2.0
// @peculiar/x509 resolves its providers through this at import time.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import {
  ALGORITHM,
  exportPrivateKey,
  generateKeys,
  importPrivateKey,
  importPublicKey,
} from '../identity/web-keys.js';
import type { Identity } from '../ledger.js';
import { signMessageAs } from '../sign.js';

/** What a certificate authority is asked with (PKCS#10, RFC 2986). */
export interface CertificateRequestText {
  /** PEM. */
  readonly csr: string;
  /** PEM; empty where the key is elsewhere. */
  readonly privateKey: string;
}

/**
 * Asks for a certificate under a name, for a key that is made here unless one is given.
 *
 * @param key PEM, or an identity whose key is elsewhere and is to be certified anew
 */
export async function certificateRequest(
  id: string,
  key: string | Identity | undefined,
): Promise<CertificateRequestText> {
  if (typeof key === 'object') return { csr: await requestBy(id, key), privateKey: '' };
  const keys =
    key === undefined
      ? await generateKeys()
      : { publicKey: await importPublicKey(key), privateKey: await importPrivateKey(key) };
  const csr = await Pkcs10CertificateRequestGenerator.create({
    name: [{ CN: [id] }],
    keys,
    signingAlgorithm: ALGORITHM,
  });
  return { csr: csr.toString('pem'), privateKey: key ?? (await exportPrivateKey(keys.privateKey)) };
}

async function requestBy(id: string, identity: Identity): Promise<string> {
  const publicKey = await importPublicKey(identity.certificate);
  const subtle: Pick<webcrypto.SubtleCrypto, 'exportKey' | 'sign'> = {
    exportKey: webcrypto.subtle.exportKey.bind(webcrypto.subtle),
    // The generator asks for the two numbers, one after the other.
    sign: async (_algorithm, _key, data) => {
      const signature = await signMessageAs(identity, Buffer.from(data as ArrayBuffer));
      return p256.Signature.fromBytes(signature, 'der').toBytes('compact').slice().buffer;
    },
  };
  const csr = await Pkcs10CertificateRequestGenerator.create(
    {
      name: [{ CN: [id] }],
      // It looks no further into the private one than at its algorithm.
      keys: { publicKey, privateKey: publicKey },
      signingAlgorithm: ALGORITHM,
    },
    { ...webcrypto, subtle },
  );
  return csr.toString('pem');
}

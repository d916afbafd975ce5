// SPDX-License-Identifier: Apache-2.0
import { p256 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { createSM3 } from 'hash-wasm';
import type { Primitives } from '../primitives.js';
import { DerCertificate, type VerifyByAlgorithm } from '../x509/certificate.js';
import { ecPointOf } from '../x509/public-key.js';

/**
 * {@link Primitives} without node:crypto and without `crypto.subtle`, which is asynchronous and
 * absent on plain http: for browsers, and for everything else that runs JavaScript and WebAssembly.
 *
 * Asynchronous only because the module for SM3 is compiled first; the primitives are not.
 */
export async function loadBrowserPrimitives(): Promise<Primitives> {
  const hasher = await createSM3();
  return {
    sha256,
    sm3: (data) => hasher.init().update(data).digest('binary'),
    verifyP256,
    certificate: (pemOrDer) => new DerCertificate(pemOrDer, verifyEcdsa),
  };
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';

/** The one algorithm of the certificates of Fabric's organisations: others do not verify. */
const verifyEcdsa: VerifyByAlgorithm = (algorithm, publicKeySpki, message, signature) =>
  algorithm === ECDSA_WITH_SHA256 && verifyP256(publicKeySpki, message, signature);

function verifyP256(
  publicKeySpki: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const point = ecPointOf(publicKeySpki, 'p256');
  if (point === undefined) return false;
  try {
    const options = { format: 'der', lowS: false, prehash: false } as const;
    return p256.verify(signature, sha256(message), point, options);
  } catch {
    // Bytes that are no signature, or no point of the curve.
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { p256 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { createSM3 } from 'hash-wasm';
import type { Primitives } from '../primitives.js';
import { BrowserCertificate } from './certificate.js';
import { p256PointOf } from './public-key.js';

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
    certificate: (pemOrDer) => new BrowserCertificate(pemOrDer, verifyP256),
  };
}

function verifyP256(
  publicKeySpki: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const point = p256PointOf(publicKeySpki);
  if (point === undefined) return false;
  try {
    const options = { format: 'der', lowS: false, prehash: false } as const;
    return p256.verify(signature, sha256(message), point, options);
  } catch {
    // Bytes that are no signature, or no point of the curve.
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { sha384, sha512 } from '@noble/hashes/sha2.js';
import { inflateWhole } from '../files/unzip.js';
import type { SignaturePrimitives } from '../signatures/primitives.js';
import { sm2Verifier } from '../signatures/sm2.js';
import { loadBrowserPrimitives } from './primitives.js';
import { verifyRsaDigest } from './rsa.js';

/** {@link SignaturePrimitives} for browsers, as {@link loadBrowserPrimitives}. */
export async function loadBrowserSignaturePrimitives(): Promise<SignaturePrimitives> {
  const primitives = await loadBrowserPrimitives();
  const all = { ...primitives, sha384, sha512, inflateRaw: inflateWhole };
  return {
    ...all,
    verifySm2: sm2Verifier(primitives.sm3),
    verifyRsa: (digest, publicKeySpki, message, signature) =>
      verifyRsaDigest(publicKeySpki, all[digest](message), signature),
  };
}

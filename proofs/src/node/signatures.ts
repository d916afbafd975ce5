// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, hash, verify } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { nodePrimitives } from './primitives.js';
import type { SignaturePrimitives } from '../signatures/primitives.js';
import { sm2Verifier } from '../signatures/sm2.js';

const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 8192;

/** {@link SignaturePrimitives} by node:crypto, and by a library where that has no SM2. */
export const nodeSignaturePrimitives: SignaturePrimitives = {
  ...nodePrimitives,
  sha384: (data) => hash('sha384', data, 'buffer'),
  sha512: (data) => hash('sha512', data, 'buffer'),
  inflateRaw(packed, size) {
    const options = { maxOutputLength: Math.max(1, size), info: true };
    const answer: unknown = inflateRawSync(packed, options);
    if (!isWithInfo(answer) || answer.engine.bytesWritten !== packed.length) {
      throw new RangeError('bytes are left over');
    }
    return answer.buffer;
  },
  verifySm2: sm2Verifier(nodePrimitives.sm3),

  verifyRsa(digest, publicKeySpki, message, signature) {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKeySpki), format: 'der', type: 'spki' });
      const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
      if (key.asymmetricKeyType !== 'rsa' || bits < MIN_RSA_BITS || bits > MAX_RSA_BITS)
        return false;
      return verify(digest, message, key, signature);
    } catch {
      return false;
    }
  },
};

/** Types of node:zlib do not know how its functions answer with `info`. */
function isWithInfo(
  answer: unknown,
): answer is { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } } {
  return typeof answer === 'object' && answer !== null && 'engine' in answer;
}

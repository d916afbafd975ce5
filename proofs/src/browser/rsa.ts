// SPDX-License-Identifier: Apache-2.0
import jsbn, { type BigInteger } from 'node-forge/lib/jsbn.js';
import rsa from 'node-forge/lib/rsa.js';
import { derElements, derOid, type DerElement } from '../asn1/der.js';
import { toBinary } from '../bytes/binary.js';
import { toHex } from '../bytes/hex.js';

const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
const MIN_BITS = 2048;
const MAX_BITS = 8192;
const NOTHING = new Uint8Array();

/**
 * RSASSA-PKCS1-v1_5 over a digest that is ready: false also for keys and values that cannot be read.
 */
export function verifyRsaDigest(
  publicKeySpki: Uint8Array,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    const [n, e] = keyNumbers(publicKeySpki);
    if (n === undefined || e === undefined) return false;
    const bits = n.bitLength();
    if (bits < MIN_BITS || bits > MAX_BITS || signature.length !== Math.ceil(bits / 8))
      return false;
    const key = rsa.setPublicKey(n, e);
    return key.verify(toBinary(digest), toBinary(signature), 'RSASSA-PKCS1-V1_5');
  } catch {
    return false;
  }
}

/** Modulus and exponent (RFC 8017, A.1.1); nothing for keys of other kinds. */
function keyNumbers(spki: Uint8Array): BigInteger[] {
  const [algorithm, key] = inside(derElements(spki)[0]);
  const [type] = inside(algorithm);
  const bits = key?.content ?? NOTHING;
  if (derOid(type?.content ?? NOTHING) !== RSA_ENCRYPTION || bits[0] !== 0) return [];
  const [numbers] = derElements(bits.subarray(1));
  return inside(numbers).map(({ content }) => new jsbn.BigInteger(toHex(content), 16));
}

function inside(element: DerElement | undefined): DerElement[] {
  return derElements(element?.content ?? NOTHING);
}

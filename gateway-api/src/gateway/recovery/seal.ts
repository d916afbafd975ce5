// SPDX-License-Identifier: Apache-2.0
import { webcrypto, type KeyObject } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/** What only the holder of a recovery key reads. */
export interface Sealed {
  readonly format: typeof SEAL_FORMAT;
  /** Encapsulated key, base64. */
  readonly enc: string;
  /** AES-256-GCM, base64. */
  readonly ciphertext: string;
}

const SEAL_FORMAT = 'yulian.sealed.v1';
const INFO = new TextEncoder().encode(SEAL_FORMAT);
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/**
 * Seals bytes to a P-256 key: HPKE in base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM
 * (RFC 9180).
 *
 * @param context what is sealed into the tag and must be said again when it is opened
 */
export async function seal(
  plaintext: Uint8Array,
  recipient: KeyObject,
  context: Uint8Array,
): Promise<Sealed> {
  const recipientPublicKey = await imported(recipient);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: INFO }, plaintext, context);
  return { format: SEAL_FORMAT, enc: toBase64(enc), ciphertext: toBase64(ct) };
}

/**
 * Opens what was sealed.
 *
 * @returns undefined when the key is another, or anything was changed
 */
export async function unseal(
  { enc, ciphertext }: Sealed,
  recipientKey: KeyObject,
  context: Uint8Array,
): Promise<Buffer | undefined> {
  try {
    const wish = {
      recipientKey: await imported(recipientKey),
      enc: Buffer.from(enc, 'base64'),
      info: INFO,
    };
    return Buffer.from(await suite.open(wish, Buffer.from(ciphertext, 'base64'), context));
  } catch {
    return undefined;
  }
}

function imported(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
  // Extractable: the library derives the public half from the private one.
  if (key.type === 'public') {
    const spki = key.export({ type: 'spki', format: 'der' });
    return webcrypto.subtle.importKey('spki', spki, algorithm, true, []);
  }
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['deriveBits']);
}

function toBase64(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('base64');
}

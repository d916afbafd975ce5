// SPDX-License-Identifier: Apache-2.0
import type { webcrypto } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256 } from '@hpke/core';
import { canonicalBytes, type JsonValue } from '@yulian/proofs';
import { z } from 'zod';
import { NodeHkdf } from './node-hkdf.js';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const MOST_BASE64 = 8 * 1024 * 1024;

/** Something that only one unit can read. */
export const sealedMessage = z.strictObject({
  /** The public key that it is sealed to: which private key opens it. */
  to: z.string().regex(/^04[0-9a-f]{128}$/),
  /** HPKE's encapsulated key, base64. */
  enc: z.string().regex(BASE64).max(200),
  ciphertext: z.string().regex(BASE64).max(MOST_BASE64),
});

export type SealedMessage = z.output<typeof sealedMessage>;

/** A key pair for HPKE, both in hex. */
export interface ExchangeKeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** What a message is bound to: it opens under the same purpose and for the same access only. */
export interface SealContext {
  readonly purpose: 'intent' | 'answer' | 'notice' | 'document';
  readonly access: string;
}

/** RFC 9180, base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new NodeHkdf(),
  aead: new Aes256Gcm(),
});

export async function newExchangeKeyPair(): Promise<ExchangeKeyPair> {
  const pair: unknown = await suite.kem.generateKeyPair();
  const { publicKey, privateKey } = pair as Readonly<Record<string, never>>;
  return {
    publicKey: toHexText(await suite.kem.serializePublicKey(publicKey)),
    privateKey: toHexText(await suite.kem.serializePrivateKey(privateKey)),
  };
}

/** Seals JSON to a unit's public key. */
export async function seal(
  to: string,
  context: SealContext,
  content: JsonValue,
): Promise<SealedMessage> {
  const recipientPublicKey = await publicKeyOf(to);
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: infoOf(context) },
    canonicalBytes(content),
    aadOf(context),
  );
  return { to, enc: toBase64Text(enc), ciphertext: toBase64Text(ct) };
}

/** Opens what was sealed. @throws Error when it was not sealed to this key, or for something else */
export async function open(
  privateKey: string,
  context: SealContext,
  { to, enc, ciphertext }: SealedMessage,
): Promise<Uint8Array> {
  const recipientKey = {
    privateKey: await imported(privateKey, (bytes) => suite.kem.deserializePrivateKey(bytes)),
    publicKey: await publicKeyOf(to),
  };
  const parameters = { recipientKey, enc: bytesOf(enc, 'base64'), info: infoOf(context) };
  const plain = await suite.open(parameters, bytesOf(ciphertext, 'base64'), aadOf(context));
  return new Uint8Array(plain);
}

/** As many keys as are kept imported: importing one takes longer than all that is done with it. */
const MOST_KEYS = 512;
const keys = new Map<string, Promise<webcrypto.CryptoKey>>();

function publicKeyOf(hex: string): Promise<webcrypto.CryptoKey> {
  return imported(hex, (bytes) => suite.kem.deserializePublicKey(bytes));
}

function imported(
  hex: string,
  importKey: (bytes: ArrayBuffer) => Promise<webcrypto.CryptoKey>,
): Promise<webcrypto.CryptoKey> {
  const known = keys.get(hex);
  if (known !== undefined) return known;
  const key = importKey(bytesOf(hex, 'hex')).catch((error: unknown) => {
    keys.delete(hex);
    throw error;
  });
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(hex, key);
  return key;
}

function infoOf({ purpose }: SealContext): ArrayBuffer {
  return bytesOf(`yulian/exchange/1/${purpose}`, 'utf8');
}

function aadOf({ access }: SealContext): ArrayBuffer {
  return bytesOf(access, 'utf8');
}

function bytesOf(text: string, encoding: 'hex' | 'base64' | 'utf8'): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text, encoding)).buffer;
}

function toHexText(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('hex');
}

function toBase64Text(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('base64');
}

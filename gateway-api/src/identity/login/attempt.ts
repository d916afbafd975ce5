// SPDX-License-Identifier: Apache-2.0
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { LoginProof } from './issuer.js';

/** A login that a browser has begun: kept by that browser, sealed, until the issuer answers. */
export interface Attempt extends LoginProof {
  /** Path to go to afterwards. */
  readonly returnTo: string;
  /** RFC 3339 UTC. */
  readonly startedAt: string;
}

const attemptSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  startedAt: z.string(),
});

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^[A-Za-z0-9_-]{40,4000}$/;

/** Seals attempts with AES-256-GCM: they can be neither read nor made outside the gateway. */
export class AttemptSeal {
  readonly #key: Uint8Array;

  /** @param key 32 bytes of the vault */
  constructor(key: Uint8Array) {
    this.#key = key;
  }

  seal(attempt: Attempt): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    const sealed = [nonce, cipher.update(JSON.stringify(attempt), 'utf8'), cipher.final()];
    return Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64url');
  }

  /** Undefined when it is none of ours. */
  open(text: string): Attempt | undefined {
    if (!SEALED.test(text)) return undefined;
    const bytes = Buffer.from(text, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const sealed = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
      const plain = Buffer.concat([decipher.update(sealed), decipher.final()]);
      return attemptSchema.parse(JSON.parse(plain.toString('utf8')));
    } catch {
      return undefined;
    }
  }
}

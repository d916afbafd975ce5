// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url, toBase64Url } from '../bytes/base64.js';
import { CommitmentError } from './commitment-error.js';

/** Bytes of a salt: 128 bits, so that no value can be guessed from its commitment. */
export const SALT_LENGTH = 16;

/**
 * Cryptographically random bytes: `randomBytes` of node:crypto, `getRandomValues` in browsers.
 * Never a seeded generator: whoever knows the salts can try values.
 */
export type RandomBytes = (length: number) => Uint8Array;

/** The text of a salt: base64url of exactly 16 bytes. @throws CommitmentError `COMMITMENT_SALT` */
export function formatSalt(salt: Uint8Array): string {
  if (salt.length !== SALT_LENGTH) {
    throw new CommitmentError('COMMITMENT_SALT', `a salt has ${String(SALT_LENGTH)} bytes`);
  }
  return toBase64Url(salt);
}

/** True for the one spelling of 16 bytes in base64url. */
export function isSalt(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  try {
    return fromBase64Url(text).length === SALT_LENGTH;
  } catch {
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { hash } from 'node:crypto';

/** SHA-256 of the parts, one after another. The caller sees to it that their lengths are clear. */
export function sha256(...parts: readonly Uint8Array[]): Buffer {
  const [first = Buffer.alloc(0), ...others] = parts;
  return hash('sha256', others.length === 0 ? first : Buffer.concat(parts), 'buffer');
}

// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';

const LETTERS = 'abcdef';

/**
 * Identifier of a seal that no other has: `S-` and 24 hexadecimal digits. They are letters only, as in
 * `serialOf` and for its reason: filing numbers are made of identifiers, too.
 */
export function newSealId(): string {
  const digits = randomBytes(12).toString('hex');
  return `S-${digits.replace(/[0-9]/g, (digit) => LETTERS.charAt(Number(digit) % LETTERS.length))}`;
}

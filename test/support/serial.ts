// SPDX-License-Identifier: Apache-2.0

/** Letters for the digits 0 to 9. */
const LETTERS = 'GHJKLMNPQR';

/**
 * Part of a serial, of random bytes. It has no digits: one in some hundred serials with digits would hold
 * what is a telephone number, and be refused.
 */
export function serialOf(bytes: Buffer): string {
  return bytes
    .toString('hex')
    .toUpperCase()
    .replace(/[0-9]/g, (digit) => LETTERS.charAt(Number(digit)));
}

// SPDX-License-Identifier: Apache-2.0
import { IdentifierError } from './result.js';

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MOD_11_2_CHECKS = '10X98765432';

/**
 * The check character of ISO 7064 MOD 37,36 (GB/T 17710) over 0-9A-Z.
 *
 * @throws IdentifierError `ISO7064_CHARACTER`
 */
export function mod3736Check(payload: string): string {
  return ALPHANUMERIC.charAt((37 - mod3736Product(payload)) % 36);
}

/** True when the last character is the MOD 37,36 check character of those before it. */
export function isMod3736(text: string): boolean {
  if (!/^[0-9A-Z]+$/.test(text)) return false;
  return (mod3736Product(text.slice(0, -1)) + ALPHANUMERIC.indexOf(text.slice(-1))) % 36 === 1;
}

/**
 * The check character of ISO 7064 MOD 11-2 over digits: a digit or X.
 *
 * @throws IdentifierError `ISO7064_CHARACTER`
 */
export function mod112Check(payload: string): string {
  let product = 0;
  for (const digit of payload) {
    if (digit < '0' || digit > '9') throw badCharacter('0-9');
    product = ((product + Number(digit)) * 2) % 11;
  }
  return MOD_11_2_CHECKS.charAt(product);
}

/** True when the last character is the MOD 11-2 check character of those before it. */
export function isMod112(text: string): boolean {
  if (!/^[0-9]*[0-9X]$/.test(text)) return false;
  return mod112Check(text.slice(0, -1)) === text.slice(-1);
}

function mod3736Product(payload: string): number {
  let product = 36;
  for (const character of payload) {
    const value = ALPHANUMERIC.indexOf(character);
    if (value < 0) throw badCharacter('0-9A-Z');
    const sum = (product + value) % 36;
    product = (2 * (sum === 0 ? 36 : sum)) % 37;
  }
  return product;
}

function badCharacter(alphabet: string): IdentifierError {
  return new IdentifierError('ISO7064_CHARACTER', `only ${alphabet} can be checked`);
}

// SPDX-License-Identifier: Apache-2.0
import { isDate } from '../time/date.js';
import { checkCitizenNumber } from './citizen-number.js';

/** Two-digit codes of the provinces (GB/T 2260), with 83 of residence permits. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** A mobile number, with or without the country's code. */
const MOBILE = /^(?:(?:00)?86)?1[3-9][0-9]{9}$/;

/**
 * Tells a text that holds a number of a person: a citizen number of 18 or of 15 characters, or a
 * mobile number, also within words, in full-width characters or with spaces, dots and hyphens in
 * it. A number is looked at whole: eleven digits within twenty are none.
 */
export function holdsPersonalNumber(text: string): boolean {
  const plain = text.replace(/[０-９Ｘｘ＋]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  // Also without what people write between digits; letters part numbers.
  const joined = plain.replace(/([0-9])[\s.·_\-‐-―]+(?=[0-9Xx])/g, '$1');
  return [plain, joined].some((one) => numbersIn(one).some(isPersonal));
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(/[0-9]+/g)].flatMap(({ 0: digits, index }) => {
    const isChecked = /[Xx]/.test(text.charAt(index + digits.length));
    return isChecked && digits.length === 17 ? [digits, `${digits}X`] : [digits];
  });
}

function isPersonal(number: string): boolean {
  if (MOBILE.test(number)) return true;
  if (number.length === 15) return isOldCitizenNumber(number);
  return /^.{6}(?:18|19|20)/.test(number) && checkCitizenNumber(number).ok;
}

/** The numbers before 1999: a region, a day of the twentieth century, three digits, no check digit. */
function isOldCitizenNumber(number: string): boolean {
  const day = `19${number.slice(6, 8)}-${number.slice(8, 10)}-${number.slice(10, 12)}`;
  return PROVINCES.test(number) && isDate(day);
}

// SPDX-License-Identifier: Apache-2.0
import { checkCitizenNumber } from './citizen-number.js';
import { isUscc } from './uscc.js';

/** How the code of a holder is built, by the type of that code 持证主体代码类型. */
export type HolderCodeRule =
  'uscc' | 'citizen-number' | 'passport' | 'taiwan-pass' | 'hong-kong-macao-pass' | 'text';

interface Rule {
  readonly name: HolderCodeRule;
  readonly holds: (code: string) => boolean;
}

const CITIZEN_NUMBER: Rule = {
  name: 'citizen-number',
  holds: (code) => checkCitizenNumber(code).ok,
};

/** The number in a machine-readable passport has nine places (ICAO 9303-4). */
const PASSPORT: Rule = { name: 'passport', holds: (code) => /^[0-9A-Z]{5,9}$/.test(code) };

/** Any other document: some text on one line. */
const TEXT: Rule = { name: 'text', holds: (code) => /^\P{C}{1,64}$/u.test(code) };

/** GB/T 36903, by the types of GA/T 517 for documents of persons. */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ['001', { name: 'uscc', holds: isUscc }],
  ['111', CITIZEN_NUMBER],
  // A temporary identity card bears the citizen number.
  ['112', CITIZEN_NUMBER],
  ['411', PASSPORT],
  ['412', PASSPORT],
  ['413', PASSPORT],
  ['414', PASSPORT],
  // Eight digits, or ten and a letter on those before 2015.
  ['511', { name: 'taiwan-pass', holds: (code) => /^(?:[0-9]{8}|[0-9]{10}[0-9A-Z]?)$/.test(code) }],
  // H or M and eight digits, or with two more that count the times it was renewed.
  [
    '516',
    { name: 'hong-kong-macao-pass', holds: (code) => /^[HM][0-9]{8}(?:[0-9]{2})?$/.test(code) },
  ],
]);

/** Which rule the codes of a type obey; `text` for types that have none of their own. */
export function holderCodeRule(type: string): HolderCodeRule {
  return (RULES.get(type) ?? TEXT).name;
}

/**
 * Tells a code that a holder of this type can have.
 *
 * @param type three digits: 001 USCC, 111 citizen number, 414 passport, …
 * @param code in any spelling that {@link normaliseHolderCode} makes one of
 */
export function isHolderCode(type: string, code: string): boolean {
  return (RULES.get(type) ?? TEXT).holds(normaliseHolderCode(code));
}

/** One spelling for one holder: no spaces at the ends, upper case, no full-width characters. */
export function normaliseHolderCode(code: string): string {
  return code.normalize('NFKC').trim().toUpperCase();
}

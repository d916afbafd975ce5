// SPDX-License-Identifier: Apache-2.0
import { isDate } from '../time/date.js';
import { isMod112, mod112Check } from './iso7064.js';
import { IdentifierError, type IdentifierFailure } from './result.js';

/** A citizen number 公民身份号码, taken apart. Personal data: never on chain, in logs or in errors. */
export interface CitizenNumber {
  readonly ok: true;
  /** GB/T 2260 code of first registration: it may be retired today. */
  readonly region: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex: 'female' | 'male';
}

export type CitizenNumberResult =
  | CitizenNumber
  | IdentifierFailure<
      | 'CITIZEN_NUMBER_LENGTH'
      | 'CITIZEN_NUMBER_CHARACTER'
      | 'CITIZEN_NUMBER_REGION'
      | 'CITIZEN_NUMBER_BIRTH_DATE'
      | 'CITIZEN_NUMBER_CHECK_DIGIT',
      'whole' | 'body' | 'region' | 'birthDate' | 'check'
    >;

/**
 * The check character of a citizen number (GB 11643-1999, ISO 7064 MOD 11-2).
 *
 * @param body the first 17 digits
 * @throws IdentifierError `CITIZEN_NUMBER_BODY`
 */
export function citizenNumberCheck(body: string): string {
  if (!/^[0-9]{17}$/.test(body)) {
    throw new IdentifierError('CITIZEN_NUMBER_BODY', 'seventeen digits are needed');
  }
  return mod112Check(body);
}

/**
 * Checks a citizen number: digits, region syntax, a birth date that exists, check character.
 *
 * @param text normalised: see `normaliseIdentifier`
 */
export function checkCitizenNumber(text: string): CitizenNumberResult {
  if (text.length !== 18) {
    return { ok: false, code: 'CITIZEN_NUMBER_LENGTH', part: 'whole', position: 0 };
  }
  const position = text.slice(0, 17).search(/[^0-9]/);
  if (position >= 0) {
    return { ok: false, code: 'CITIZEN_NUMBER_CHARACTER', part: 'body', position };
  }
  if (text.startsWith('0')) {
    return { ok: false, code: 'CITIZEN_NUMBER_REGION', part: 'region', position: 0 };
  }
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isDate(birthDate)) {
    return { ok: false, code: 'CITIZEN_NUMBER_BIRTH_DATE', part: 'birthDate', position: 6 };
  }
  if (!isMod112(text)) {
    return { ok: false, code: 'CITIZEN_NUMBER_CHECK_DIGIT', part: 'check', position: 17 };
  }
  const sex = Number(text.charAt(16)) % 2 === 0 ? 'female' : 'male';
  return { ok: true, region: text.slice(0, 6), birthDate, sex };
}

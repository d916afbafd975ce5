// SPDX-License-Identifier: Apache-2.0
import { checkOrganisationCode } from './organisation-code.js';
import { IdentifierError, type IdentifierFailure } from './result.js';

/** A unified social credit code 统一社会信用代码, taken apart. */
export interface Uscc {
  readonly ok: true;
  /** Registration authority, one character. */
  readonly authority: string;
  /** Category, one character. */
  readonly category: string;
  /** GB/T 2260 code at the time of registration: it may be retired today. */
  readonly region: string;
  /** GB 11714 organisation code, nine characters. */
  readonly organisationCode: string;
  /** Legacy codes exist whose inner check character is wrong: worth a notice, no refusal. */
  readonly warnings: readonly 'USCC_INNER_CHECK_DIGIT'[];
}

export type UsccPart = 'whole' | 'authority' | 'category' | 'region' | 'entity' | 'check';

export type UsccResult =
  | Uscc
  | IdentifierFailure<
      'USCC_LENGTH' | 'USCC_CHARACTER' | 'USCC_REGION' | 'USCC_CHECK_DIGIT',
      UsccPart
    >;

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const BODY_LENGTH = WEIGHTS.length;
const LENGTH = BODY_LENGTH + 1;

/**
 * The check character of a unified social credit code (GB 32100-2015): powers of 3 modulo 31.
 *
 * @param body the first 17 characters, of 0-9A-Z without I, O, S, V, Z
 * @throws IdentifierError `USCC_BODY`
 */
export function usccCheck(body: string): string {
  if (!/^[0-9A-HJ-NPQRTUWXY]{17}$/.test(body)) {
    throw new IdentifierError('USCC_BODY', '17 characters of 0-9A-Z without I, O, S, V, Z needed');
  }
  let sum = 0;
  for (let i = 0; i < BODY_LENGTH; i++) {
    sum += ALPHABET.indexOf(body.charAt(i)) * (WEIGHTS[i] as number);
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Checks a unified social credit code: shape and outer check character. A wrong inner check
 * character (GB 11714) is a warning.
 *
 * @param text normalised: see `normaliseIdentifier`
 */
export function checkUscc(text: string): UsccResult {
  if (text.length !== LENGTH) {
    return { ok: false, code: 'USCC_LENGTH', part: 'whole', position: 0 };
  }
  const foreign = text.search(/[^0-9A-HJ-NPQRTUWXY]/);
  if (foreign >= 0) {
    return { ok: false, code: 'USCC_CHARACTER', part: partAt(foreign), position: foreign };
  }
  const letter = text.slice(2, 8).search(/[^0-9]/);
  if (letter >= 0) {
    return { ok: false, code: 'USCC_REGION', part: 'region', position: 2 + letter };
  }
  if (usccCheck(text.slice(0, BODY_LENGTH)) !== text.charAt(BODY_LENGTH)) {
    return { ok: false, code: 'USCC_CHECK_DIGIT', part: 'check', position: BODY_LENGTH };
  }
  const organisationCode = text.slice(8, BODY_LENGTH);
  return {
    ok: true,
    authority: text.charAt(0),
    category: text.charAt(1),
    region: text.slice(2, 8),
    organisationCode,
    warnings: checkOrganisationCode(organisationCode).ok ? [] : ['USCC_INNER_CHECK_DIGIT'],
  };
}

/** True when {@link checkUscc} takes it. */
export function isUscc(text: string): boolean {
  return checkUscc(text).ok;
}

function partAt(position: number): UsccPart {
  if (position === 0) return 'authority';
  if (position === 1) return 'category';
  if (position < 8) return 'region';
  return position < BODY_LENGTH ? 'entity' : 'check';
}

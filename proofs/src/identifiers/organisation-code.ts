// SPDX-License-Identifier: Apache-2.0
import { IdentifierError, type IdentifierFailure } from './result.js';

export type OrganisationCodeResult =
  | { readonly ok: true }
  | IdentifierFailure<
      'ORGANISATION_CODE_LENGTH' | 'ORGANISATION_CODE_CHARACTER' | 'ORGANISATION_CODE_CHECK_DIGIT',
      'whole' | 'body' | 'check'
    >;

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * The check character of an organisation code (GB 11714-1997).
 *
 * @param body eight characters of 0-9A-Z
 * @throws IdentifierError `ORGANISATION_CODE_BODY`
 */
export function organisationCodeCheck(body: string): string {
  if (!/^[0-9A-Z]{8}$/.test(body)) {
    throw new IdentifierError('ORGANISATION_CODE_BODY', 'eight characters of 0-9A-Z are needed');
  }
  const sum = WEIGHTS.reduce<number>(
    (total, weight, i) => total + weight * ALPHANUMERIC.indexOf(body.charAt(i)),
    0,
  );
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** Checks an organisation code 组织机构代码 of nine characters, without a hyphen. */
export function checkOrganisationCode(text: string): OrganisationCodeResult {
  if (text.length !== 9) {
    return { ok: false, code: 'ORGANISATION_CODE_LENGTH', part: 'whole', position: 0 };
  }
  const position = text.slice(0, 8).search(/[^0-9A-Z]/);
  if (position >= 0) {
    return { ok: false, code: 'ORGANISATION_CODE_CHARACTER', part: 'body', position };
  }
  if (organisationCodeCheck(text.slice(0, 8)) !== text.charAt(8)) {
    return { ok: false, code: 'ORGANISATION_CODE_CHECK_DIGIT', part: 'check', position: 8 };
  }
  return { ok: true };
}

// SPDX-License-Identifier: Apache-2.0
import { isMod3736, mod3736Check } from './iso7064.js';
import { checkRegionCode } from './region.js';
import { IdentifierError, type IdentifierFailure } from './result.js';
import { isUscc } from './uscc.js';

/** Root of all e-licence identifiers (GB/T 36904-2018). */
export const LICENCE_IDENTIFIER_ROOT = '1.2.156.3005.2';
const MAX_VERSION = 999;

/** What an e-licence identifier 电子证照标识 is made of. */
export interface LicenceIdentifierParts {
  /** USCC of the authority that defines the type, and three digits: 21 characters. */
  readonly typeCode: string;
  /** USCC of the issuing authority, or (seen in the field) a region code of six digits. */
  readonly issuerCode: string;
  /** 1 to 32 characters of 0-9A-Z. The standard's own maximum could not be read. */
  readonly serial: string;
  /** 1 to 999. */
  readonly version: number;
}

export type LicenceIdentifierPart =
  'whole' | 'root' | 'typeCode' | 'issuerCode' | 'serial' | 'version' | 'check';

export type LicenceIdentifierFailure = IdentifierFailure<
  | 'LICENCE_IDENTIFIER_SHAPE'
  | 'LICENCE_IDENTIFIER_ROOT'
  | 'LICENCE_IDENTIFIER_TYPE_CODE'
  | 'LICENCE_IDENTIFIER_ISSUER_CODE'
  | 'LICENCE_IDENTIFIER_SERIAL'
  | 'LICENCE_IDENTIFIER_VERSION'
  | 'LICENCE_IDENTIFIER_CHECK_DIGIT',
  LicenceIdentifierPart
>;

export type LicenceIdentifierResult =
  ({ readonly ok: true } & LicenceIdentifierParts) | LicenceIdentifierFailure;

/**
 * Reads an e-licence identifier: `1.2.156.3005.2.typeCode.issuerCode.serial.version.check`. The
 * check character (MOD 37,36) covers the four parts without dots and without the root.
 *
 * @param text normalised: see `normaliseIdentifier`
 */
export function parseLicenceIdentifier(text: string): LicenceIdentifierResult {
  const pieces = text.split('.');
  if (pieces.length !== 10) return fail('SHAPE', 'whole', 0);
  if (pieces.slice(0, 5).join('.') !== LICENCE_IDENTIFIER_ROOT) return fail('ROOT', 'root', 0);
  const parts = pieces.slice(5) as [string, string, string, string, string];
  let position = LICENCE_IDENTIFIER_ROOT.length + 1;
  for (const [i, { part, suffix, isValid }] of PARTS.entries()) {
    const piece = parts[i] ?? '';
    if (!isValid(piece)) return fail(suffix, part, position);
    position += piece.length + 1;
  }
  const [typeCode, issuerCode, serial, version, check] = parts;
  if (check.length !== 1 || !isMod3736(parts.join(''))) {
    return fail('CHECK_DIGIT', 'check', position);
  }
  return { ok: true, typeCode, issuerCode, serial, version: Number(version) };
}

/**
 * Writes an e-licence identifier with its check character.
 *
 * @throws IdentifierError with the codes of {@link parseLicenceIdentifier}
 */
export function makeLicenceIdentifier(parts: LicenceIdentifierParts): string {
  const { typeCode, issuerCode, serial, version } = parts;
  if (!isLicenceTypeCode(typeCode)) throw refuse('TYPE_CODE', 'typeCode');
  if (!isIssuerCode(issuerCode)) throw refuse('ISSUER_CODE', 'issuerCode');
  if (!isSerial(serial)) throw refuse('SERIAL', 'serial');
  if (!Number.isInteger(version) || version < 1 || version > MAX_VERSION) {
    throw refuse('VERSION', 'version');
  }
  const versionText = String(version).padStart(3, '0');
  const check = mod3736Check(typeCode + issuerCode + serial + versionText);
  return [LICENCE_IDENTIFIER_ROOT, typeCode, issuerCode, serial, versionText, check].join('.');
}

/**
 * The identifier of the next version of the same licence 变更, 延续, 补发.
 *
 * @throws IdentifierError with the codes of {@link parseLicenceIdentifier};
 *   `LICENCE_IDENTIFIER_VERSION` after version 999
 */
export function nextLicenceIdentifier(identifier: string): string {
  const parsed = parseLicenceIdentifier(identifier);
  if (!parsed.ok) throw new IdentifierError(parsed.code, `the ${parsed.part} part is wrong`);
  return makeLicenceIdentifier({ ...parsed, version: parsed.version + 1 });
}

/** True for a licence type code 证照类型代码: a valid USCC and three digits. */
export function isLicenceTypeCode(text: string): boolean {
  return text.length === 21 && isUscc(text.slice(0, 18)) && /^[0-9]{3}$/.test(text.slice(18));
}

/** The parts before the check character, in order. */
const PARTS: readonly {
  readonly part: LicenceIdentifierPart;
  readonly suffix: FailureSuffix;
  readonly isValid: (text: string) => boolean;
}[] = [
  { part: 'typeCode', suffix: 'TYPE_CODE', isValid: isLicenceTypeCode },
  { part: 'issuerCode', suffix: 'ISSUER_CODE', isValid: isIssuerCode },
  { part: 'serial', suffix: 'SERIAL', isValid: isSerial },
  { part: 'version', suffix: 'VERSION', isValid: isVersion },
];

function isVersion(text: string): boolean {
  return /^[0-9]{3}$/.test(text) && text !== '000';
}

function isIssuerCode(text: string): boolean {
  return text.length === 6 ? checkRegionCode(text).ok : isUscc(text);
}

function isSerial(text: string): boolean {
  return /^[0-9A-Z]{1,32}$/.test(text);
}

type FailureSuffix = LicenceIdentifierFailure['code'] extends `LICENCE_IDENTIFIER_${infer Suffix}`
  ? Suffix
  : never;

function fail(
  suffix: FailureSuffix,
  part: LicenceIdentifierPart,
  position: number,
): LicenceIdentifierFailure {
  return { ok: false, code: `LICENCE_IDENTIFIER_${suffix}`, part, position };
}

function refuse(suffix: FailureSuffix, part: LicenceIdentifierPart): IdentifierError {
  return new IdentifierError(`LICENCE_IDENTIFIER_${suffix}`, `the ${part} part is wrong`);
}

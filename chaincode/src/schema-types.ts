// SPDX-License-Identifier: Apache-2.0
import {
  checkRegionCode,
  holdsPersonalNumber,
  isAmount,
  isUscc,
  isLicenceTypeCode,
  parseInstant,
  parseLicenceIdentifier,
  readCreditSerial,
} from '@yulian/proofs';
import { z } from 'zod';

/** Scalars that many records share; the one place for their rules. */

/** One spelling only, so that instants compare as text. */
function isCanonicalInstant(text: string): boolean {
  const parsed = parseInstant(text);
  return parsed.ok && parsed.canonical === text;
}

/** RFC 3339 UTC with milliseconds, a real calendar time: `2026-03-18T00:00:00.000Z`. */
export const instant = z
  .string()
  .refine(isCanonicalInstant, {
    message: 'must be a real UTC instant such as 2026-03-18T00:00:00.000Z',
    params: { code: 'INSTANT_INVALID', zh: '须为真实的 UTC 时刻，例如 2026-03-18T00:00:00.000Z' },
  })
  .meta({
    id: 'ExactInstant',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$',
    examples: ['2026-03-18T00:00:00.000Z'],
  });

/** Unified social credit code, GB 32100-2015, check digit verified. */
export const uscc = z
  .string()
  .refine((text) => isUscc(text), {
    message: 'must be a USCC with a correct check digit (GB 32100)',
    params: { code: 'USCC_INVALID', zh: '须为校验位正确的统一社会信用代码（GB 32100）' },
  })
  .meta({ id: 'Uscc', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', examples: ['11999999TA0001019Q'] });

/** GB/T 36904 licence type code: USCC of the body that defines the type, and three digits. */
export const typeCode = z
  .string()
  .refine(isLicenceTypeCode, {
    message: 'must be a USCC and three digits (GB/T 36904)',
    params: { code: 'TYPE_CODE_INVALID', zh: '须为统一社会信用代码加三位数字（GB/T 36904）' },
  })
  .meta({
    id: 'TypeCode',
    pattern: '^[0-9A-HJ-NPQRTUWXY]{18}[0-9]{3}$',
    examples: ['11999999TA00000168001'],
  });

/** GB/T 36904 licence identifier, check character verified. */
export const licenceIdentifier = z
  .string()
  .refine((text) => parseLicenceIdentifier(text).ok, {
    message: 'must be a licence identifier with a correct check character (GB/T 36904)',
    params: { code: 'IDENTIFIER_INVALID', zh: '须为校验位正确的电子证照标识（GB/T 36904）' },
  })
  .meta({
    id: 'LicenceIdentifier',
    pattern:
      '^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{21}\\.[0-9A-Z]{6,18}\\.[0-9A-Z]{1,32}\\.[0-9]{3}\\.[0-9A-Z]$',
    examples: ['1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F'],
  });

/** GB/T 2260 region code, six digits. */
export const regionCode = z
  .string()
  .refine((text) => checkRegionCode(text).ok, {
    message: 'must be six digits (GB/T 2260)',
    params: { code: 'REGION_CODE_INVALID', zh: '须为六位数字的行政区划代码（GB/T 2260）' },
  })
  .meta({ id: 'RegionCode', pattern: '^[1-9][0-9]{5}$', examples: ['999999'] });

/** 32 bytes, lower-case hexadecimal. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { message: 'must be 32 bytes in lower-case hex' });

/** Refuses what would stand on chain for ever: see `holdsPersonalNumber`. The text is not repeated. */
export const PERSONAL_NUMBER = {
  message: 'must not hold a citizen or mobile number',
  params: { code: 'PERSONAL_NUMBER', zh: '不得含有公民身份号码或手机号码' },
};

/** A text that a caller chooses, as it may stand on chain: without a number of a person. */
export function impersonal<T extends z.ZodType<string>>(text: T): T {
  return text.refine((chosen) => !holdsPersonalNumber(chosen), PERSONAL_NUMBER);
}

/**
 * A legal basis: the code of a provision, such as `XZXKF-69-1`; never free text, and without room
 * for a telephone or citizen number.
 */
export const basisCode = impersonal(
  z.string().regex(/^(?!.*[0-9]{9})[A-Z][A-Z0-9.-]{1,63}$/, {
    message: 'must be a code of capitals, digits, dot and hyphen, with no nine digits in a row',
  }),
).meta({ id: 'BasisCode' });

/** Public names and titles: no control characters, no number of a person, at most 200 characters. */
export const publicName = impersonal(
  z
    .string()
    .min(1)
    .max(200)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), {
      message: 'must not hold control characters',
    }),
);

/** A certificate's serial number, at most 20 bytes (RFC 5280, 4.1.2.2), without leading zeros. */
export const certificateSerial = z.string().regex(/^(?!00)([0-9a-f]{2}){1,20}$/, {
  message: 'must be at most 20 bytes in lower-case hex, without leading zeros',
});

/** Fabric MSP id. */
export const mspId = impersonal(
  z.string().regex(/^[A-Za-z][A-Za-z0-9]{1,63}$/, { message: 'must be letters and digits' }),
);

/** A holder's pseudonym, made by the unit's gateway. */
export const holderReference = z
  .string()
  .regex(/^h[0-9]{1,4}\.[0-9a-f]{64}$/, { message: 'must be a holder reference h<epoch>.<hex>' });

/** A person's pseudonym, made by the unit's gateway: two acts by one person show as that. */
export const personReference = z
  .string()
  .regex(/^p[0-9]{1,4}\.[0-9a-f]{64}$/, { message: 'must be a person reference p<epoch>.<hex>' });

/** An access of shared data: `acs_` and 32 random bytes, chosen by the requester's gateway. */
export const accessId = z.string().regex(/^acs_[0-9a-f]{64}$/, {
  message: 'must be acs_ and 32 bytes in lower-case hex',
});

/** Why a text is no amount, the first that fits. */
const AMOUNT_FAULTS = [
  {
    ...{ form: /^-[0-9]/, code: 'AMOUNT_NEGATIVE' },
    ...{ message: 'must not be negative', zh: '不能为负' },
  },
  {
    ...{ form: /^[0-9]+\.[0-9]+$/, code: 'AMOUNT_FRACTIONAL' },
    ...{ message: 'must be a whole number', zh: '须为整数' },
  },
  {
    ...{ form: /^[1-9][0-9]{18,}$/, code: 'AMOUNT_TOO_LARGE' },
    ...{ message: 'must have at most 18 digits', zh: '不得超过 18 位' },
  },
  {
    ...{ form: /^/, code: 'AMOUNT_NOT_CANONICAL' },
    message: 'must be digits alone, without sign or leading zero',
    zh: '只能写数字，不带符号和前导零',
  },
] as const;

/** An amount of grams, units of credit or fen, in its one spelling: `0`, `17`; never `017`, `-1`, `1.0`. */
export const amount = z
  .string()
  .superRefine((text, context) => {
    const fault = AMOUNT_FAULTS.find(({ form }) => form.test(text));
    if (isAmount(text) || fault === undefined) return;
    const { code, message, zh } = fault;
    context.addIssue({ code: 'custom', message, params: { code, zh } });
  })
  .meta({ id: 'Amount', pattern: '^(?:0|[1-9][0-9]{0,17})$', examples: ['1200'] });

/** An amount that is not zero. */
export const positiveAmount = amount
  .refine((text) => text !== '0', {
    message: 'must not be zero',
    params: { code: 'AMOUNT_ZERO', zh: '不能为零' },
  })
  .meta({ id: 'PositiveAmount', pattern: '^[1-9][0-9]{0,17}$', examples: ['1200'] });

/** A range of units of one batch: `ECO-<region>-<method>-<vintage>-<batch>-<from>-<to>`. */
export const creditSerial = z
  .string()
  .refine((text) => readCreditSerial(text) !== undefined, {
    message: 'must be a serial such as ECO-999999-TRIP1-2026-B1-1-100',
    params: { code: 'SERIAL_INVALID', zh: '须为减排单位编号，例如 ECO-999999-TRIP1-2026-B1-1-100' },
  })
  .meta({
    id: 'CreditSerial',
    pattern:
      '^ECO-[0-9]{6}-[0-9A-Z]{1,16}-2[0-9]{3}-[0-9A-Z]{1,16}-[1-9][0-9]{0,17}-[1-9][0-9]{0,17}$',
    examples: ['ECO-999999-TRIP1-2026-B1-1-100'],
  });

/** An account on the eco-chain: `eac_` and 32 random bytes. */
export const ecoAccountId = z.string().regex(/^eac_[0-9a-f]{64}$/, {
  message: 'must be eac_ and 32 bytes in lower-case hex',
});

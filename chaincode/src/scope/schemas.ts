// SPDX-License-Identifier: Apache-2.0
import { isUscc, LEVELS } from '@yulian/proofs';
import { z } from 'zod';
import { basisCode, impersonal, instant, regionCode, uscc } from '../schema-types.js';

const USCC_LENGTH = 18;

/**
 * 基本编码, twelve digits (none that could be a mobile number dialled with a leading zero), or
 * 实施编码, a USCC and thirteen digits.
 */
export const serviceItemCode = z.string().refine(isServiceItemCode, {
  message: 'must be twelve digits, or a USCC and thirteen digits',
});

function isServiceItemCode(text: string): boolean {
  if (/^(?!01[3-9])[0-9]{12}$/.test(text)) return true;
  return /^.{18}[0-9]{13}$/.test(text) && isUscc(text.slice(0, USCC_LENGTH));
}

/** Pattern of a field, as the catalogue has it: letters, digits and underscores, `*` for each of a list. */
export const fieldPath = impersonal(
  z
    .string()
    .max(200)
    .regex(/^(?!.*[0-9]{9})(\/(?:\*|[\p{L}_][\p{L}\p{N}_-]{0,63})){1,8}$/u, {
      message: 'must be the path of a field, such as /name',
    }),
);

/** What a use is for: a code, as {@link basisCode} is; never free text. */
export const scopePurpose = basisCode;

const any = z.literal('any');

/** A list without repetitions. */
function each<T extends z.ZodType>(one: T, max: number) {
  return z
    .array(one)
    .min(1)
    .max(max)
    .refine((all) => new Set(all).size === all.length, { message: 'must name each once' });
}

/** Nine digits are as many as counting exactly and readably asks for. */
const MAX_COUNT = 999_999_999;

/** Scope of use 使用范围: docs/scope-of-use.md. */
export const scope = z
  .strictObject({
    units: z.union([any, each(uscc, 50)]),
    levels: z.union([any, each(z.enum(LEVELS), LEVELS.length)]),
    regions: z.union([any, each(regionCode, 50)]),
    serviceItems: z.union([any, each(serviceItemCode, 100)]),
    purposes: each(scopePurpose, 20),
    fields: each(fieldPath, 200),
    from: instant,
    until: instant,
    quota: z.union([
      z.literal('unlimited'),
      z.strictObject({
        count: z.int().min(1).max(MAX_COUNT),
        per: z.enum(['DAY', 'MONTH', 'YEAR', 'TOTAL']),
      }),
    ]),
  })
  .refine(({ from, until }) => until > from, {
    message: 'must be after `from`',
    path: ['until'],
  });

/** A use that is asked about: what its unit is, the registry says. */
export const scopeUse = z.strictObject({
  serviceItem: serviceItemCode,
  purpose: scopePurpose,
  fields: each(fieldPath, 200),
});

export type ScopeUse = z.output<typeof scopeUse>;

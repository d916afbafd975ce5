// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';

/**
 * Schemas for what arrives as text, in paths and queries. `wire` is what OpenAPI shows instead of
 * the text's own rules.
 */

/** A whole number between two bounds, written without sign, leading zeros or exponent. */
export function integerText(minimum: number, maximum: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^(?:0|[1-9][0-9]{0,15})$/)
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum))
    .meta({ wire: { type: 'integer', minimum, maximum } });
}

/** `true` or `false`. */
export function booleanText(): z.ZodType<boolean, string> {
  return z
    .string()
    .regex(/^(?:true|false)$/)
    .transform((value) => value === 'true')
    .meta({ wire: { type: 'boolean' } });
}

/** An instant, RFC 3339 UTC: `2026-03-03T00:00:00Z`. Days that no calendar has are refused. */
export const instantText = z.iso
  .datetime()
  .meta({ id: 'InstantText', examples: ['2026-03-03T00:00:00Z'] });

// SPDX-License-Identifier: Apache-2.0
import { FACTOR_MODES, instantToEpochMs, isDate, parseInstant } from '@yulian/proofs';
import { z } from 'zod';
import {
  basisCode,
  digest,
  impersonal,
  instant,
  positiveAmount,
  publicName,
} from '../schema-types.js';
import { travelShares } from '../travel-shares.js';

const PER_MILLE = 1000;
const DAY_MS = 86_400_000;
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** Names of official units are taken: what is issued here is the project's own. */
const OFFICIAL = /CCER|CQCER|CER/;

/** Code of a set or a method: it becomes part of serials. */
const ecoCode = impersonal(
  z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,11}$/, { message: 'must be two to twelve capitals and digits' })
    .refine((code) => !OFFICIAL.test(code), {
      message: 'must not be the name of an official unit',
    }),
);

/** `<code>@<version>` of a factor set. */
export const factorSetRef = z.string().regex(/^[A-Z][A-Z0-9]{1,11}@[1-9][0-9]{0,3}$/, {
  message: 'must be the code and version of a factor set, such as YLJP@1',
});

/** A calendar date. */
const date = z.string().refine(isDate, { message: 'must be a real date such as 2026-10-01' });

const factor = z
  .strictObject({
    value: z.string().regex(/^(0|[1-9][0-9]{0,11})$/, { message: 'must be a canonical integer' }),
    scale: z.int().min(0).max(9),
    unit: impersonal(
      z.string().regex(/^[a-z0-9/.-]{1,20}$/, { message: 'must be a unit such as g/km' }),
    ),
    source: basisCode,
    date,
  })
  .meta({ id: 'Factor' });

/** What a set of factors says. */
export const factorSetContent = z
  .strictObject({
    title: publicName,
    method: z.strictObject({ code: ecoCode, text: z.strictObject({ sha256: digest }) }),
    travel: z.strictObject(
      Object.fromEntries(FACTOR_MODES.map((mode) => [mode, factor])) as Record<
        (typeof FACTOR_MODES)[number],
        typeof factor
      >,
    ),
    distance: factor,
    shares: travelShares,
    sheet: factor,
    online: factor,
    caps: z.strictObject({
      perCase: positiveAmount,
      perPersonDay: positiveAmount,
      itemCasesPerPersonDay: z.int().min(1).max(99),
    }),
    rules: z.strictObject({
      velocity: z.strictObject({ cases: z.int().min(1).max(999), days: z.int().min(1).max(7) }),
      sequence: z.strictObject({ seconds: z.int().min(0).max(86_400) }),
      selfDealing: z.enum(['HOLD', 'ALLOW']),
    }),
    earnWithinDays: z.int().min(1).max(1000),
    collectWithinDays: z.int().min(1).max(1000),
    gramsPerUnit: positiveAmount,
    bufferPerMille: z.int().min(0).max(PER_MILLE),
  })
  .meta({ id: 'FactorSetContent' });

function isMidnight(at: string): boolean {
  return (instantToEpochMs(at) + BEIJING_OFFSET_MS) % DAY_MS === 0;
}

/** The committee decides the next version of a set; from then on it alone is in force. */
export const factorSetInput = z.strictObject({
  code: ecoCode,
  version: z.int().min(1).max(9999),
  /** A midnight in China, so that nobody's day is counted by two sets. */
  from: instant.refine((text) => !parseInstant(text).ok || isMidnight(text), {
    message: 'must be a midnight in China',
  }),
  content: factorSetContent,
});

export type FactorSetInput = z.output<typeof factorSetInput>;

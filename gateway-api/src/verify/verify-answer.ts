// SPDX-License-Identifier: Apache-2.0
import { CHECK_CODES, CHECK_NAMES, describeCheck, type CheckCode } from '@yulian/proofs';
import { z } from 'zod';
import { languageTag, type Language } from '../i18n/text.js';
import { instant } from '../routes/schemas/records.js';
import type { SubjectVerification } from './verify.js';

const codes = Object.keys(CHECK_CODES) as [CheckCode, ...CheckCode[]];

const checkView = z
  .strictObject({
    name: z.enum(CHECK_NAMES),
    state: z.enum(['pass', 'fail', 'cannot-check', 'not-applicable']),
    code: z.enum(codes),
    message: z.string(),
    /** What to do next; empty when nothing needs doing. */
    remedy: z.string(),
  })
  .meta({ id: 'Check' });

export const verifyAnswer = z
  .strictObject({
    verdict: z.enum(['pass', 'fail', 'cannot-check']),
    checks: z.array(checkView),
    identifier: z.string().optional(),
    /** The moment asked about. */
    at: instant,
    checkedAt: instant,
    /** Height of the chain that was asked. */
    height: z.int(),
    /** From a proof: nothing later is known. */
    knownUntil: instant.optional(),
  })
  .meta({ id: 'Verification' });

/** A verification in the asker's words. */
export function answerOf(
  verification: SubjectVerification,
  facts: { readonly at: string; readonly checkedAt: string; readonly height: number },
  language: Language,
): z.input<typeof verifyAnswer> {
  const { verdict, checks, identifier, knownUntil } = verification;
  return {
    verdict,
    checks: checks.map((check) => ({
      name: check.name,
      state: check.state,
      code: check.code,
      ...describeCheck(check, languageTag(language)),
    })),
    ...(identifier === undefined ? {} : { identifier }),
    ...facts,
    ...(knownUntil === undefined ? {} : { knownUntil }),
  };
}

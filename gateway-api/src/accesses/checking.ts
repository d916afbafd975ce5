// SPDX-License-Identifier: Apache-2.0
import { ownMember, defineMember } from '@yulian/proofs';
import { randomBytes } from 'node:crypto';
import type { AccessRecord, FieldOpening, JsonValue } from '@yulian/proofs';
import {
  answerComparison,
  askComparison,
  concludeComparison,
  OprfError,
  type ComparisonAnswer,
} from '@yulian/proofs/oprf';
import { z } from 'zod';
import type { AccessAnswer } from './answer.js';
import { findFields } from './find-record.js';
import type { Answered, ModeHalves, TakenIn } from './modes.js';

const element = z.string().regex(/^[0-9a-f]{66}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const value = z.union([z.string(), z.number(), z.boolean()]);

/** What the asker sends of each field: its value under a blind. */
const elements = z.record(z.string(), element);
/** What the asked answers of each field that it has. */
const answers = z.record(z.string(), z.strictObject({ evaluated: element, own: digest }));
/** What the asker keeps until then. */
const keptValues = z.record(z.string(), z.strictObject({ value, blind: digest }));

/** Values that somebody wants to compare, by the field. */
export type ComparedValues = Readonly<Record<string, string | number | boolean>>;

/** What came of one comparison: for the asker alone. */
export interface ComparisonResult {
  readonly field: string;
  readonly result: 'MATCH' | 'NO_MATCH' | 'NO_RECORD' | 'CANNOT_ANSWER';
}

/**
 * What is told to the provider of values to be compared, and what stays here.
 *
 * @throws OprfError `OPRF_INPUT` for a value of more than 64 KiB
 */
export function blindedValues(
  access: string,
  values: ComparedValues,
): { readonly more: JsonValue; readonly kept: JsonValue } {
  const more: Record<string, string> = {};
  const kept: Record<string, { value: string | number | boolean; blind: string }> = {};
  for (const [field, one] of Object.entries(values)) {
    const { blinded, secret } = askComparison({ access, field }, one, randomBytes);
    defineMember(more, field, blinded);
    defineMember(kept, field, { value: one, blind: secret.blind });
  }
  return { more, kept };
}

/** 核验比对: whether values are the provider's, by a blinded equality test; docs/sharing.md. */
export const checking: ModeHalves = {
  async answer(sources, intent): Promise<Answered> {
    const blinded = elements.safeParse(intent.more);
    const isAsked = blinded.success && sameFields(Object.keys(blinded.data), intent.fields);
    if (!isAsked) return { outcome: 'CANNOT_ANSWER', absent: [] };
    const found = await findFields(sources, intent);
    if (found.outcome !== 'DELIVERED') return { outcome: found.outcome, absent: [] };
    const { leaves } = found.disclosure;
    const held = leaves.filter((leaf): leaf is FieldOpening => typeof leaf !== 'string');
    const compared: Record<string, ComparisonAnswer> = {};
    for (const field of intent.fields) {
      // A field with parts of its own has no one value to compare.
      const opening = held.find(({ path }) => path === field);
      const answer =
        opening && compare(intent.access, opening, ownMember(blinded.data, field) as string);
      if (answer !== undefined) defineMember(compared, field, answer);
    }
    const absent = intent.fields.filter((field) => !Object.hasOwn(compared, field));
    if (absent.length === intent.fields.length) return { outcome: 'CANNOT_ANSWER', absent: [] };
    return { outcome: 'DELIVERED', absent, more: compared as unknown as AccessAnswer['more'] };
  },

  takeIn(_sources, access, answer, kept): Promise<Awaited<ReturnType<ModeHalves['takeIn']>>> {
    return Promise.resolve(conclude(access, answer, keptValues.parse(kept)));
  },
};

/** @returns undefined for an element that is none: whoever sent it learns nothing by it */
function compare(
  access: string,
  { path: field, value: own }: FieldOpening,
  blinded: string,
): ComparisonAnswer | undefined {
  try {
    return answerComparison({ access, field }, own, blinded, randomBytes);
  } catch (error) {
    if (error instanceof OprfError) return undefined;
    throw error;
  }
}

function conclude(
  { id, fields }: AccessRecord,
  { outcome, record, disclosure, absent, more }: AccessAnswer,
  kept: z.output<typeof keptValues>,
): Awaited<ReturnType<ModeHalves['takeIn']>> {
  if (record !== undefined || disclosure !== undefined) return { fault: 'DELIVERY-FIELDS' };
  if (outcome !== 'DELIVERED') {
    return more === undefined ? {} : { fault: 'DELIVERY-UNREADABLE' };
  }
  const answered = answers.safeParse(more);
  if (!answered.success) return { fault: 'DELIVERY-UNREADABLE' };
  const told = [...Object.keys(answered.data), ...absent];
  if (!sameFields(told, fields)) return { fault: 'DELIVERY-FIELDS' };
  try {
    const results = fields.map((field): ComparisonResult => {
      const answer = ownMember(answered.data, field);
      const own = ownMember(kept, field);
      if (answer === undefined || own === undefined) return { field, result: 'CANNOT_ANSWER' };
      const { value: asked, blind } = own;
      const isSame = concludeComparison({ access: id, field }, asked, { blind }, answer);
      return { field, result: isSame ? 'MATCH' : 'NO_MATCH' };
    });
    return { more: results as unknown as JsonValue } satisfies TakenIn;
  } catch (error) {
    if (error instanceof OprfError) return { fault: 'DELIVERY-UNREADABLE' };
    throw error;
  }
}

/** The same fields, each once. */
function sameFields(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.length === others.length &&
    new Set(some).size === some.length &&
    others.every((field) => some.includes(field))
  );
}

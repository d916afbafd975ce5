// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { normaliseHolderCode } from '../identifiers/holder-code.js';
import { parsePointer } from '../json/json-pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import type { FieldDeclaration } from './declare-fields.js';
import type { Repeatable } from './vocabulary.js';

/** What a licence says of itself beside its fields; absent where it says nothing. */
export type Repeated = Readonly<Partial<Record<Repeatable, string>>>;

/** A field that says other than what it is declared to repeat. Holds no value of the record. */
export interface Contradiction {
  /** JSON Pointer into the fields. */
  readonly pointer: string;
  readonly repeats: Repeatable;
}

/**
 * Finds fields that say other than what they are declared to repeat. Fields that repeat what the
 * licence does not say itself, such as the holder's name, are held against the first of them.
 *
 * @param declared the fields of the standard
 * @param fields valid under that standard
 */
export function contradictingFields(
  declared: readonly FieldDeclaration[],
  fields: JsonObject,
  repeated: Repeated,
): Contradiction[] {
  const said = new Map<Repeatable, string>();
  for (const [name, value] of Object.entries(repeated)) said.set(name as Repeatable, value);
  return declared.flatMap(({ pattern, repeats }) => {
    const value = valueAt(fields, pattern);
    if (repeats === undefined || typeof value !== 'string') return [];
    const wanted = said.get(repeats);
    if (wanted === undefined) said.set(repeats, value);
    return wanted === undefined || same(repeats, wanted, value)
      ? []
      : [{ pointer: pattern, repeats }];
  });
}

/** Codes are compared as the references of holders are made: in one spelling. */
function same(repeats: Repeatable, a: string, b: string): boolean {
  if (repeats !== 'holder-code') return a === b;
  return normaliseHolderCode(a) === normaliseHolderCode(b);
}

function valueAt(fields: JsonObject, pattern: string): JsonValue | undefined {
  return (parsePointer(pattern) ?? []).reduce<JsonValue | undefined>(
    (value, name) => (isJsonObject(value) ? ownMember(value, name) : undefined),
    fields,
  );
}

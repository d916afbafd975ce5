// SPDX-License-Identifier: Apache-2.0
import { isDate } from '../time/date.js';
import { isInstant } from '../time/instant.js';
import { checkCitizenNumber } from '../identifiers/citizen-number.js';
import { parseLicenceIdentifier } from '../identifiers/licence-identifier.js';
import { checkRegionCode } from '../identifiers/region.js';
import { isUscc } from '../identifiers/uscc.js';

/** The one dialect a collection standard may name. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Types of a field, containers included. */
export type DeclaredType = 'object' | 'array' | 'string' | 'integer' | 'boolean';

/**
 * Who may see a committed field: everybody, who holds a grant, nobody but the issuing unit.
 */
export type Disclosable = 'always' | 'on-grant' | 'never';

export const DISCLOSABLE: readonly Disclosable[] = ['always', 'on-grant', 'never'];

/** What a field may repeat of what the licence itself says: then both are equal. */
export const REPEATABLE = [
  'holder-code',
  'holder-name',
  'holder-type',
  'licence-number',
  'licence-identifier',
] as const;

export type Repeatable = (typeof REPEATABLE)[number];

/** Keywords for people, and those that say how a field is committed and shown. */
export const ANNOTATIONS = [
  'title',
  'description',
  'x-title-zh',
  'x-short-name',
  'x-committed',
  'x-disclosable',
  'x-personal',
  'x-repeats',
] as const;

/** Per type, the keywords beyond `type` and the annotations. */
export const KEYWORDS: Readonly<Record<DeclaredType, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items', 'minItems', 'maxItems'],
  string: ['enum', 'const', 'pattern', 'minLength', 'maxLength', 'format'],
  integer: ['enum', 'const', 'minimum', 'maximum'],
  boolean: ['enum', 'const'],
};

/** What `format` may say, and the check behind it. Texts are checked as they stand. */
export const FORMATS = {
  date: isDate,
  'date-time': isInstant,
  uscc: isUscc,
  'citizen-number': (text) => checkCitizenNumber(text).ok,
  'licence-identifier': (text) => parseLicenceIdentifier(text).ok,
  region: (text) => checkRegionCode(text).ok,
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

export type FieldFormat = keyof typeof FORMATS;

/** Levels of objects and arrays in a standard. */
export const MAX_SCHEMA_DEPTH = 8;
/** Fields a standard declares, containers included. */
export const MAX_DECLARED_FIELDS = 500;
/** UTF-16 units of a pattern. */
export const MAX_PATTERN_LENGTH = 200;
/** The longest text that a pattern is tried on; a longer one does not match. */
export const MAX_PATTERN_SUBJECT = 256;
/** Values of an enum. */
export const MAX_ENUM_VALUES = 500;

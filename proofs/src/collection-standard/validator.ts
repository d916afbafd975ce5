// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { escapePointerToken } from '../json/json-pointer.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { ANNOTATIONS, FORMATS, MAX_PATTERN_SUBJECT } from './vocabulary.js';

/** Stable codes of values that a standard does not allow. */
export type FieldIssueCode =
  | 'FIELD_REQUIRED'
  | 'FIELD_UNKNOWN'
  | 'FIELD_TYPE'
  | 'FIELD_FORMAT'
  | 'FIELD_PATTERN'
  | 'FIELD_VALUE'
  | 'FIELD_LENGTH'
  | 'FIELD_RANGE'
  | 'FIELD_COUNT';

/** One field that breaks one rule. Holds no value of the record. */
export interface FieldIssue {
  /** JSON Pointer into the fields; of a missing field, where it should be. */
  readonly pointer: string;
  readonly code: FieldIssueCode;
  /** The schema keyword that is broken. */
  readonly keyword: string;
  /** What that keyword says: a length, a format's name, the allowed values. */
  readonly expected: JsonValue;
}

const CODES: Readonly<Record<string, FieldIssueCode>> = {
  required: 'FIELD_REQUIRED',
  additionalProperties: 'FIELD_UNKNOWN',
  type: 'FIELD_TYPE',
  format: 'FIELD_FORMAT',
  pattern: 'FIELD_PATTERN',
  enum: 'FIELD_VALUE',
  const: 'FIELD_VALUE',
  minLength: 'FIELD_LENGTH',
  maxLength: 'FIELD_LENGTH',
  minimum: 'FIELD_RANGE',
  maximum: 'FIELD_RANGE',
  minItems: 'FIELD_COUNT',
  maxItems: 'FIELD_COUNT',
};

/** More do not help anyone, and a hostile body must not make millions. */
const MAX_ISSUES = 100;

/**
 * Compiles a collection standard with ajv. It generates code (`new Function`), which pages under a
 * strict content security policy forbid: for Node only.
 *
 * @param schema one that `checkCollectionSchema` has no issue with
 */
export function makeValidator(schema: JsonObject): (fields: unknown) => FieldIssue[] {
  const validate = compile(schema);
  return (fields) => {
    if (validate(fields)) return [];
    return (validate.errors ?? []).slice(0, MAX_ISSUES).map(toIssue);
  };
}

function compile(schema: JsonObject): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    // The schema has been checked against a vocabulary narrower than the meta-schema's.
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    formats: FORMATS,
  });
  ajv.addVocabulary(ANNOTATIONS.filter((keyword) => keyword.startsWith('x-')));
  ajv.removeKeyword('pattern');
  ajv.addKeyword({
    keyword: 'pattern',
    type: 'string',
    schemaType: 'string',
    compile: (pattern: string) => {
      const expression = new RegExp(pattern, 'u');
      return (text: string) => text.length <= MAX_PATTERN_SUBJECT && expression.test(text);
    },
  });
  return ajv.compile({ ...schema });
}

function toIssue(error: ErrorObject): FieldIssue {
  const { keyword, instancePath } = error;
  const missing: unknown = error.params['missingProperty'] ?? error.params['additionalProperty'];
  const pointer =
    typeof missing === 'string' ? `${instancePath}/${escapePointerToken(missing)}` : instancePath;
  const expected = keyword === 'required' || error.schema === undefined ? true : error.schema;
  return {
    pointer,
    code: ownMember(CODES, keyword) ?? 'FIELD_VALUE',
    keyword,
    expected: expected as JsonValue,
  };
}

// SPDX-License-Identifier: Apache-2.0

/** Stable codes of what a collection standard may not say. */
export type SchemaIssueCode =
  | 'STANDARD_NOT_AN_OBJECT'
  | 'STANDARD_DIALECT'
  | 'STANDARD_TYPE'
  | 'STANDARD_KEYWORD_UNKNOWN'
  | 'STANDARD_KEYWORD_VALUE'
  | 'STANDARD_ADDITIONAL_PROPERTIES'
  | 'STANDARD_PROPERTY_NAME'
  | 'STANDARD_REQUIRED_UNKNOWN'
  | 'STANDARD_FORMAT_UNKNOWN'
  | 'STANDARD_PATTERN_UNSAFE'
  | 'STANDARD_RANGE_EMPTY'
  | 'STANDARD_ANNOTATION_CONFLICT'
  | 'STANDARD_SHORT_NAME_REPEATED'
  | 'STANDARD_TOO_DEEP'
  | 'STANDARD_TOO_LARGE';

/** One thing that is wrong with a collection standard. */
export interface SchemaIssue {
  /** JSON Pointer into the schema. */
  readonly pointer: string;
  readonly code: SchemaIssueCode;
  /** What is wrong and what to do, in English. */
  readonly detail: string;
}

/** A schema that is no collection standard. */
export class CollectionStandardError extends Error {
  override readonly name = 'CollectionStandardError';
  readonly code: SchemaIssueCode;
  readonly issues: readonly SchemaIssue[];

  constructor(issues: readonly [SchemaIssue, ...SchemaIssue[]]) {
    const [{ code, pointer, detail }] = issues;
    super(`${code} at ${pointer === '' ? 'the root' : pointer}: ${detail}`);
    this.code = code;
    this.issues = issues;
  }
}

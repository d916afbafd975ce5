// SPDX-License-Identifier: Apache-2.0
import { escapePointerToken } from '../json/json-pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { defineMember } from '../json/own-member.js';
import { checkCollectionSchema } from './check-schema.js';
import { declareFields, patternOfPath, type FieldDeclaration } from './declare-fields.js';
import { CollectionStandardError } from './schema-issue.js';
import { makeValidator, type FieldIssue } from './validator.js';

/** A collection standard, ready for use. */
export interface CollectionStandard {
  /** Nothing when the fields obey the standard; else at most 100 issues, without values. */
  validate(fields: unknown): FieldIssue[];
  /** All declared fields, containers included. */
  readonly paths: readonly FieldDeclaration[];
  /** The declaration that a path of a record falls under: `/items/3/code`. */
  declarationOf(path: string): FieldDeclaration | undefined;
  /** The part of valid fields that goes into a record's commitment. */
  committedPart(fields: JsonObject): JsonObject;
}

/**
 * Makes a collection standard usable. Costs milliseconds: keep the result per version.
 *
 * @throws CollectionStandardError with all issues when the schema is no collection standard
 * @example
 * const standard = compileCollectionStandard(schema);
 * const issues = standard.validate(fields);
 * if (issues.length === 0) commitFields(standard.committedPart(fields), randomBytes, primitives);
 */
export function compileCollectionStandard(schema: JsonObject): CollectionStandard {
  const [first, ...others] = checkCollectionSchema(schema);
  if (first !== undefined) throw new CollectionStandardError([first, ...others]);
  const paths = declareFields(schema);
  const byPattern = new Map(paths.map((declaration) => [declaration.pattern, declaration]));
  const declarationOf = (path: string): FieldDeclaration | undefined =>
    byPattern.get(patternOfPath(path));
  const isCommitted = (path: string): boolean => declarationOf(path)?.committed ?? false;
  return {
    validate: makeValidator(schema),
    paths,
    declarationOf,
    committedPart: (fields) => selectMembers(fields, '', isCommitted),
  };
}

function selectMembers(
  object: JsonObject,
  path: string,
  isKept: (path: string) => boolean,
): JsonObject {
  const kept: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(object)) {
    const below = `${path}/${escapePointerToken(key)}`;
    if (isKept(below)) defineMember(kept, key, select(value, below, isKept));
  }
  return kept;
}

function select(value: JsonValue, path: string, isKept: (path: string) => boolean): JsonValue {
  if (isJsonObject(value)) return selectMembers(value, path, isKept);
  if (!Array.isArray(value)) return value;
  const items: readonly JsonValue[] = value;
  return items.flatMap((item, i) => {
    const below = `${path}/${String(i)}`;
    return isKept(below) ? [select(item, below, isKept)] : [];
  });
}

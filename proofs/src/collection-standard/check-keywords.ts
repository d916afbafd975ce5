// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import type { JsonObject } from '../json/json-value.js';
import { patternProblem } from './safe-pattern.js';
import type { SchemaIssueCode } from './schema-issue.js';
import {
  type ANNOTATIONS,
  DISCLOSABLE,
  FORMATS,
  MAX_ENUM_VALUES,
  REPEATABLE,
  type DeclaredType,
} from './vocabulary.js';

/** Takes an issue with a keyword of the node at hand; an empty keyword means the node itself. */
export type Report = (code: SchemaIssueCode, keyword: string, detail: string) => void;

const SHORT_NAME = /^[A-Za-z][A-Za-z0-9_]{0,31}$/;
const MAX_TEXT = 500;

/** Judges the values of a scalar's keywords. */
export function checkScalar(node: JsonObject, type: DeclaredType, report: Report): void {
  if ('enum' in node) checkEnum(node['enum'], type, report);
  if ('const' in node && !isOfType(node['const'], type)) {
    report('STANDARD_KEYWORD_VALUE', 'const', `const must be of type ${type}`);
  }
  if (type === 'string') checkString(node, report);
  if (type === 'integer') checkRange(node, 'minimum', 'maximum', Number.isSafeInteger, report);
}

/** Judges an array's bounds. */
export function checkArrayBounds(node: JsonObject, report: Report): void {
  checkRange(node, 'minItems', 'maxItems', isCount, report);
}

/** Judges what is said for people and about commitment and disclosure. */
export function checkAnnotations(node: JsonObject, report: Report): void {
  for (const { keyword, isValid, detail } of ANNOTATION_RULES) {
    const value = node[keyword];
    if (value !== undefined && !isValid(value)) report('STANDARD_KEYWORD_VALUE', keyword, detail);
  }
}

interface AnnotationRule {
  readonly keyword: (typeof ANNOTATIONS)[number];
  readonly isValid: (value: unknown) => boolean;
  readonly detail: string;
}

const TEXT = { isValid: isShortText, detail: 'must be a text of 1 to 500 characters' };
const BOOLEAN = {
  isValid: (value: unknown) => typeof value === 'boolean',
  detail: 'must be true or false',
};
const ANNOTATION_RULES: readonly AnnotationRule[] = [
  { keyword: 'title', ...TEXT },
  { keyword: 'description', ...TEXT },
  { keyword: 'x-title-zh', ...TEXT },
  {
    keyword: 'x-short-name',
    isValid: (value) => typeof value === 'string' && SHORT_NAME.test(value),
    detail: 'must be a letter and up to 31 of A-Za-z0-9_',
  },
  { keyword: 'x-committed', ...BOOLEAN },
  { keyword: 'x-personal', ...BOOLEAN },
  {
    keyword: 'x-disclosable',
    isValid: (value) => DISCLOSABLE.some((allowed) => allowed === value),
    detail: `must be one of ${DISCLOSABLE.join(', ')}`,
  },
  {
    keyword: 'x-repeats',
    isValid: (value) => REPEATABLE.some((allowed) => allowed === value),
    detail: `must be one of ${REPEATABLE.join(', ')}`,
  },
];

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
}

function checkString(node: JsonObject, report: Report): void {
  checkRange(node, 'minLength', 'maxLength', isCount, report);
  const { pattern, format } = node;
  if (pattern !== undefined) {
    const problem = typeof pattern === 'string' ? patternProblem(pattern) : 'not-a-pattern';
    if (problem !== undefined) report('STANDARD_PATTERN_UNSAFE', 'pattern', problem);
  }
  if (format !== undefined && !(typeof format === 'string' && Object.hasOwn(FORMATS, format))) {
    const known = Object.keys(FORMATS).join(', ');
    report('STANDARD_FORMAT_UNKNOWN', 'format', `must be one of ${known}`);
  }
}

function checkEnum(values: unknown, type: DeclaredType, report: Report): void {
  const wellFormed =
    Array.isArray(values) &&
    values.length > 0 &&
    values.length <= MAX_ENUM_VALUES &&
    new Set(values).size === values.length &&
    values.every((value) => isOfType(value, type));
  if (wellFormed) return;
  report('STANDARD_KEYWORD_VALUE', 'enum', `must list 1 to 500 different values of type ${type}`);
}

function isOfType(value: unknown, type: DeclaredType): boolean {
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === type;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function checkRange(
  node: JsonObject,
  lower: string,
  upper: string,
  isBound: (value: unknown) => boolean,
  report: Report,
): void {
  for (const keyword of [lower, upper]) {
    const bound = ownMember(node, keyword);
    if (bound !== undefined && !isBound(bound)) {
      report('STANDARD_KEYWORD_VALUE', keyword, 'must be a whole number in range');
      return;
    }
  }
  const [min, max] = [ownMember(node, lower), ownMember(node, upper)];
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    report('STANDARD_RANGE_EMPTY', upper, `${upper} is below ${lower}`);
  }
}

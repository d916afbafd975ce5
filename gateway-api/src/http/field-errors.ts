// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { z } from 'zod';
import { text, type Text } from '../i18n/text.js';
import type { FieldError } from './request-error.js';
import { isShownName } from './shown-name.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** More would only fill the answer. */
const MOST_ERRORS = 50;

/**
 * Says what a schema found wrong: pointer, stable code, and the rule in both languages. The values
 * themselves are never repeated, since they may be personal.
 */
export function fieldErrorsOf(
  issues: readonly Issue[],
  value: unknown,
  place: string,
): readonly FieldError[] {
  return issues.flatMap((issue) => explain(issue, value, place, [])).slice(0, MOST_ERRORS);
}

function explain(issue: Issue, root: unknown, place: string, base: Path): FieldError[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pointer: pointerTo(place, isShownName(key) ? [...path, key] : path),
        code: 'FIELD_UNKNOWN',
        detail: text('没有这个字段', 'there is no such field'),
      }));
    case 'invalid_union':
      return explainUnion(issue, root, place, path);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => explain(inner, root, place, path));
    default:
      return [{ pointer: pointerTo(place, path), ...ruleOf(issue, isAbsent(root, path)) }];
  }
}

/** The branch that got furthest is what the caller meant. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  root: unknown,
  place: string,
  path: Path,
): FieldError[] {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const depth = (branch: readonly Issue[]): number =>
    Math.max(...branch.map((inner) => inner.path.length));
  const [best] = [...branches].sort((a, b) => depth(b) - depth(a));
  if (best !== undefined && depth(best) > 0) {
    return best.flatMap((inner) => explain(inner, root, place, path));
  }
  const missing = isAbsent(root, path);
  return [
    {
      pointer: pointerTo(place, path),
      ...(missing
        ? MISSING
        : {
            code: 'VALUE_NOT_ALLOWED',
            detail: text('不是允许的形式之一', 'it is none of the allowed forms'),
          }),
    },
  ];
}

const MISSING = { code: 'FIELD_MISSING', detail: text('必填', 'it is required') };

function ruleOf(issue: Issue, absent: boolean): { code: string; detail: Text } {
  switch (issue.code) {
    case 'invalid_type':
      if (absent) return MISSING;
      return {
        code: 'TYPE_WRONG',
        detail: text(`类型应为 ${issue.expected}`, `it must be of type ${issue.expected}`),
      };
    case 'invalid_value': {
      if (absent) return MISSING;
      const allowed = issue.values.map(String).join(', ');
      return {
        code: 'VALUE_NOT_ALLOWED',
        detail: text(`只能取：${allowed}`, `it must be one of: ${allowed}`),
      };
    }
    case 'too_small':
      return sizeRule(issue.origin, '不小于', 'at least', String(issue.minimum));
    case 'too_big':
      return sizeRule(issue.origin, '不大于', 'at most', String(issue.maximum));
    case 'invalid_format':
      return formatRule(issue);
    case 'not_multiple_of':
      return {
        code: 'NUMBER_OUT_OF_RANGE',
        detail: text(
          `须为 ${String(issue.divisor)} 的倍数`,
          `it must be a multiple of ${String(issue.divisor)}`,
        ),
      };
    default:
      return customRule(issue);
  }
}

function sizeRule(
  origin: string,
  zh: string,
  en: string,
  limit: string,
): { code: string; detail: Text } {
  const counted =
    origin === 'number' || origin === 'int' || origin === 'bigint' || origin === 'date';
  return counted
    ? {
        code: 'NUMBER_OUT_OF_RANGE',
        detail: text(`须${zh} ${limit}`, `it must be ${en} ${limit}`),
      }
    : {
        code: 'LENGTH_OUT_OF_RANGE',
        detail: text(`长度须${zh} ${limit}`, `its length must be ${en} ${limit}`),
      };
}

function formatRule(issue: z.core.$ZodIssueInvalidStringFormat): { code: string; detail: Text } {
  const rule = issue.format === 'regex' ? (issue.pattern ?? 'regex') : issue.format;
  // Zod's own messages only repeat the pattern; a schema's own sentence says more.
  const own = issue.message.startsWith('Invalid') ? undefined : issue.message;
  return {
    code: 'FORMAT_WRONG',
    detail: text(`格式须符合 ${rule}`, own ?? `it must match ${rule}`),
  };
}

/** A rule of the product's own, such as a check digit: its schema may name a code and a sentence. */
function customRule(issue: Issue): { code: string; detail: Text } {
  const parameters = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const { code, zh } = parameters as { readonly code?: unknown; readonly zh?: unknown };
  return {
    code: typeof code === 'string' ? code : 'RULE_VIOLATED',
    detail: text(typeof zh === 'string' ? zh : `不符合规则：${issue.message}`, issue.message),
  };
}

function isAbsent(root: unknown, path: Path): boolean {
  let at: unknown = root;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return true;
    at = ownMember(at as Readonly<Record<string, unknown>>, String(step));
  }
  return at === undefined;
}

/** RFC 6901; a leading `#/query` marks what is no body. */
function pointerTo(place: string, path: Path): string {
  const steps = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return place + steps.join('');
}

// SPDX-License-Identifier: Apache-2.0
import { canonicalJson, JsonError, parseStrictJson } from '@yulian/proofs';
import type { z } from 'zod';
import { ContractError } from './errors.js';

/** Four times what the largest sensible one takes: 4096 committed fields with long paths. */
const MAX_ARGUMENT_LENGTH = 4 * 1024 * 1024;

/**
 * Reads a transaction's one argument: strict JSON under a strict schema.
 *
 * @throws ContractError `ARGUMENT_INVALID` with the JSON Pointer of the first thing wrong
 */
export function readArgument<S extends z.ZodType>(schema: S, text: string): z.output<S> {
  const parsed = schema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  const issue = innermost(parsed.error.issues[0]);
  throw new ContractError(
    'ARGUMENT_INVALID',
    issue?.message ?? 'the argument has the wrong shape',
    {
      pointer: (issue?.path ?? []).map((part) => `/${String(part)}`).join(''),
    },
  );
}

type Issue = z.core.$ZodIssue;

/** Of a value that is none of several shapes: what is wrong with it as the shape that it fits best. */
function innermost(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union') return issue;
  const within = issue.errors.flatMap(([first]) => innermost(first) ?? []);
  const best = within.reduce<Issue | undefined>(
    (deepest, one) => (one.path.length > (deepest?.path.length ?? 0) ? one : deepest),
    undefined,
  );
  return best === undefined ? issue : { ...best, path: [...issue.path, ...best.path] };
}

function parse(text: string): unknown {
  if (text.length > MAX_ARGUMENT_LENGTH) {
    throw new ContractError('ARGUMENT_INVALID', 'the argument is too long', {
      pointer: '',
      params: { length: text.length, max: MAX_ARGUMENT_LENGTH },
    });
  }
  try {
    return parseStrictJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ContractError('ARGUMENT_INVALID', error.message, { pointer: error.pointer });
  }
}

/** What a query answers: canonical JSON, so that every endorser gives the same bytes. */
export function answer(value: unknown): string {
  return canonicalJson(value);
}

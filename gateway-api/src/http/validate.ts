// SPDX-License-Identifier: Apache-2.0
import type { z } from 'zod';
import { fieldErrorsOf } from './field-errors.js';
import { RequestError } from './request-error.js';

/**
 * Holds a value against a schema.
 *
 * @param place prefix of the pointers: empty for the body, else `#/query`, `#/path`
 * @throws RequestError `VALIDATION_FAILED` with one error per thing that is wrong
 */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: string,
): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new RequestError('VALIDATION_FAILED', {
    errors: fieldErrorsOf(parsed.error.issues, value, place),
  });
}

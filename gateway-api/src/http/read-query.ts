// SPDX-License-Identifier: Apache-2.0
import { defineMember } from '@yulian/proofs';
import { text } from '../i18n/text.js';
import { RequestError, type FieldError } from './request-error.js';

/** More parameters than any route has. */
const MOST_PARAMETERS = 50;

/**
 * Reads a query string: form encoding, UTF-8. What two readers could understand differently is
 * refused: a parameter that comes twice, a `%` that encodes nothing, bytes that are no UTF-8.
 *
 * @param url the request target
 * @throws RequestError `QUERY_MALFORMED`; `VALIDATION_FAILED` with `QUERY_REPEATED`
 */
export function readQuery(url: string): Record<string, string> {
  const query: Record<string, string> = Object.create(null) as Record<string, string>;
  const start = url.indexOf('?');
  if (start < 0 || start === url.length - 1) return query;
  const parameters = url.slice(start + 1).split('&');
  if (parameters.length > MOST_PARAMETERS) throw malformed();
  const repeated: FieldError[] = [];
  for (const parameter of parameters) {
    const equals = parameter.indexOf('=');
    if (equals < 1) throw malformed();
    const name = decode(parameter.slice(0, equals));
    if (Object.hasOwn(query, name)) repeated.push(repetitionOf(name));
    defineMember(query, name, decode(parameter.slice(equals + 1)));
  }
  if (repeated.length > 0) throw new RequestError('VALIDATION_FAILED', { errors: repeated });
  return query;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    throw malformed();
  }
}

function malformed(): RequestError {
  return new RequestError('QUERY_MALFORMED');
}

function repetitionOf(name: string): FieldError {
  return {
    pointer: `#/query/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: 'QUERY_REPEATED',
    detail: text('该参数只能出现一次', 'the parameter may be given once'),
  };
}

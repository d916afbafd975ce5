// SPDX-License-Identifier: Apache-2.0
import type { ProblemCode } from './problem-catalogue/index.js';
import type { Route } from './route.js';

const ALWAYS: readonly ProblemCode[] = [
  'QUERY_MALFORMED',
  'VALIDATION_FAILED',
  'NOT_ACCEPTABLE',
  'ETAG_MALFORMED',
  'INTERNAL',
];

const CREDENTIALS: readonly ProblemCode[] = [
  'CREDENTIALS_INVALID',
  'CREDENTIALS_EXPIRED',
  'DEMO_CREDENTIALS_LOOPBACK_ONLY',
  'SCOPE_NOT_ALLOWED',
];

const JSON_BODY: readonly ProblemCode[] = ['JSON_INVALID'];

const ANY_BODY: readonly ProblemCode[] = [
  'BODY_MISSING',
  'BODY_TOO_LARGE',
  'BODY_CUT',
  'REQUEST_TIMEOUT',
  'MEDIA_TYPE_UNSUPPORTED',
];

const UPLOAD: readonly ProblemCode[] = ['UPLOAD_MALFORMED', 'UPLOAD_TOO_LARGE', 'UPLOAD_CUT'];

const IDEMPOTENT: readonly ProblemCode[] = [
  'IDEMPOTENCY_KEY_MISSING',
  'IDEMPOTENCY_KEY_INVALID',
  'IDEMPOTENCY_KEY_REUSED',
  'IDEMPOTENCY_IN_FLIGHT',
];

/** Every code that a route can answer: what it lists itself, and what its kind brings with it. */
export function errorsOf(route: Route): readonly ProblemCode[] {
  const takesBody = route.body !== undefined || route.upload !== undefined;
  return [
    ...new Set<ProblemCode>([
      ...ALWAYS,
      ...(route.params === undefined ? [] : (['PATH_MALFORMED'] as const)),
      ...(route.access === 'public' ? [] : CREDENTIALS),
      ...(typeof route.access === 'string'
        ? []
        : (['CREDENTIALS_MISSING', 'ROLE_NOT_ALLOWED'] as const)),
      ...(route.rateLimited === false ? [] : (['RATE_LIMITED'] as const)),
      ...(takesBody ? ANY_BODY : (['BODY_NOT_ALLOWED'] as const)),
      ...(route.body === undefined ? [] : JSON_BODY),
      ...(route.upload === undefined ? [] : UPLOAD),
      ...(route.idempotent === true ? IDEMPOTENT : []),
      ...(route.ifMatch === undefined ? [] : (['ETAG_MISMATCH'] as const)),
      ...(route.ifMatch === 'required' ? (['PRECONDITION_REQUIRED'] as const) : []),
      ...route.errors,
    ]),
  ];
}

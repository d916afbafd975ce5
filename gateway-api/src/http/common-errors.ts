// SPDX-License-Identifier: Apache-2.0
import type { ProblemCode } from './problem-catalogue/index.js';
import { needsCredentials, type Route } from './route.js';

const ALWAYS: readonly ProblemCode[] = [
  'QUERY_MALFORMED',
  'VALIDATION_FAILED',
  'NOT_ACCEPTABLE',
  'ETAG_MALFORMED',
  'HEADERS_TOO_LARGE',
  'INTERNAL',
];

const CREDENTIALS: readonly ProblemCode[] = [
  'CREDENTIALS_INVALID',
  'CREDENTIALS_EXPIRED',
  'CLIENT_CERTIFICATE_REFUSED',
  'CLIENT_CERTIFICATE_REVOKED',
  'DEMO_CREDENTIALS_LOOPBACK_ONLY',
  'SCOPE_NOT_ALLOWED',
  'ISSUER_UNAVAILABLE',
];

/** On routes that are open to everybody a session that is over is none. */
const SESSION: readonly ProblemCode[] = ['SESSION_ENDED', 'SESSION_EXPIRED', 'MANDATE_EXPIRED'];

const ANY_BODY: readonly ProblemCode[] = [
  'BODY_MISSING',
  'BODY_TOO_LARGE',
  'BODY_CUT',
  'GATEWAY_BUSY',
  'REQUEST_TIMEOUT',
  'MEDIA_TYPE_UNSUPPORTED',
];

const UPLOAD: readonly ProblemCode[] = ['UPLOAD_MALFORMED', 'UPLOAD_TOO_LARGE', 'UPLOAD_CUT'];

/** Where something is written, the disk may be full. */
const WRITE: readonly ProblemCode[] = ['VAULT_FULL', 'VAULT_WRITE_FAILED'];

/** Refusals by the threads that read files. */
const FILE: readonly ProblemCode[] = ['JUDGES_BUSY', 'FILE_OVERRUNS'];

const IDEMPOTENT: readonly ProblemCode[] = [
  'IDEMPOTENCY_KEY_MISSING',
  'IDEMPOTENCY_KEY_INVALID',
  'IDEMPOTENCY_KEY_REUSED',
];

/** Whether a route takes a body of any kind. */
export function takesBody(route: Route): boolean {
  return (route.body ?? route.upload ?? route.part) !== undefined;
}

/** Which routes bring which codes with them. */
const BY_KIND: readonly (readonly [(route: Route) => boolean, readonly ProblemCode[]])[] = [
  [() => true, ALWAYS],
  [(route) => route.method !== 'GET' && route.effect !== 'read', WRITE],
  [(route) => route.params !== undefined, ['PATH_MALFORMED']],
  [(route) => route.access !== 'public', CREDENTIALS],
  [needsCredentials, ['CREDENTIALS_MISSING', 'ROLE_NOT_ALLOWED']],
  [needsCredentials, SESSION],
  [(route) => route.access !== 'public' && route.method !== 'GET', ['CROSS_SITE_REFUSED']],
  [(route) => route.rateLimited !== false, ['RATE_LIMITED']],
  [takesBody, ANY_BODY],
  [(route) => !takesBody(route), ['BODY_NOT_ALLOWED']],
  [(route) => route.body !== undefined && route.bodyIsForm !== true, ['JSON_INVALID']],
  [(route) => route.upload !== undefined, UPLOAD],
  [(route) => (route.upload ?? route.part) !== undefined, FILE],
  [(route) => route.part !== undefined, ['UPLOAD_OFFSET_INVALID']],
  [(route) => route.idempotent === true, IDEMPOTENT],
  [(route) => route.ifMatch !== undefined, ['ETAG_MISMATCH']],
  [(route) => route.ifMatch === 'required', ['PRECONDITION_REQUIRED']],
];

/** Every code that a route can answer: what it lists itself, and what its kind brings with it. */
export function errorsOf(route: Route): readonly ProblemCode[] {
  const common = BY_KIND.flatMap(([applies, codes]) => (applies(route) ? codes : []));
  return [...new Set<ProblemCode>([...common, ...route.errors])];
}

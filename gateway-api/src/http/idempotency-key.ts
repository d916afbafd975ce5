// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { canonicalJson } from '@yulian/proofs';
import { RequestError } from './request-error.js';

/** For OpenAPI: the header as {@link readIdempotencyKey} takes it. */
export const IDEMPOTENCY_KEY_PATTERN = '^[\\x21-\\x7e]{1,255}$';

const BARE = /^[\x21-\x7e]{1,255}$/;
const QUOTED = /^"([\x21\x23-\x5b\x5d-\x7e]{1,255})"$/;

/**
 * Reads `Idempotency-Key`: bare, or as the quoted string of the IETF draft
 * (draft-ietf-httpapi-idempotency-key-header-07); both mean the same key.
 *
 * @throws RequestError `IDEMPOTENCY_KEY_MISSING`, `IDEMPOTENCY_KEY_INVALID`
 */
export function readIdempotencyKey(request: IncomingMessage): string {
  const header = request.headers['idempotency-key'];
  if (header === undefined || header === '') throw new RequestError('IDEMPOTENCY_KEY_MISSING');
  const text = Array.isArray(header) ? header.join(',') : header;
  if (!BARE.test(text)) throw new RequestError('IDEMPOTENCY_KEY_INVALID');
  return QUOTED.exec(text)?.[1] ?? text;
}

/**
 * What was asked for, and by which unit: a key used again for something else is noticed, and one
 * unit does not get another's answers. SHA-256, hex.
 */
export function fingerprintOf(asked: {
  readonly unit: string | null;
  readonly route: string;
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
}): string {
  return createHash('sha256').update(canonicalJson(asked)).digest('hex');
}

// SPDX-License-Identifier: Apache-2.0
import { RequestError } from '../http/request-error.js';
import type { ApiKeys, KeyCheck } from './api-keys.js';
import type { Caller } from './caller.js';
import type { IdentityProvider } from './identity-provider.js';
import type { KeyRecord } from './key-store.js';
import { isLoopback } from './loopback.js';

const BEARER = /^Bearer +(\S+) *$/i;

/** Tells callers by the API key in `Authorization: Bearer` (RFC 6750). */
export function apiKeyProvider(keys: ApiKeys): IdentityProvider {
  return {
    async authenticate({ authorization, remoteAddress, isForwarded }) {
      if (authorization === undefined) return undefined;
      const text = BEARER.exec(authorization)?.[1];
      const check: KeyCheck = text === undefined ? { state: 'unknown' } : await keys.check(text);
      if (check.state !== 'good') throw refusalOf(check.state);
      if (check.record.demo && (isForwarded || !isLoopback(remoteAddress))) {
        throw new RequestError('DEMO_CREDENTIALS_LOOPBACK_ONLY');
      }
      return callerOf(check.record);
    },
  };
}

function refusalOf(state: 'unknown' | 'revoked' | 'expired'): RequestError {
  // An unknown key and a revoked one are answered alike.
  const code = state === 'expired' ? 'CREDENTIALS_EXPIRED' : 'CREDENTIALS_INVALID';
  return new RequestError(code, {
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });
}

function callerOf(record: KeyRecord): Caller {
  return {
    kind: 'worker',
    by: 'key',
    id: `key:${record.id}`,
    mspId: record.mspId,
    unit: record.unit,
    level: record.level,
    roles: record.roles,
    scopes: record.scopes,
    demo: record.demo,
    keyId: record.id,
    expiresAt: record.expiresAt,
  };
}

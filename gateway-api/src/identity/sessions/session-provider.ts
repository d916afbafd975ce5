// SPDX-License-Identifier: Apache-2.0
import { RequestError } from '../../http/request-error.js';
import type { Principal } from '../caller.js';
import type { IdentityProvider, PresentedCredentials } from '../identity-provider.js';
import { clearCookie, readCookie, SESSION_COOKIE } from './cookies.js';
import type { SessionRecord } from './session-record.js';
import type { Sessions } from './sessions.js';

/** What session credentials are held against. */
export interface SessionGate {
  readonly sessions: Sessions;
  /** Of the pages that may send writes: `https://gateway.example`. */
  readonly origin: string;
  /**
   * Asks the issuer again when that is due.
   *
   * @returns undefined when the issuer no longer stands by it
   * @throws RequestError `ISSUER_UNAVAILABLE`
   */
  upToDate(name: string, record: SessionRecord): Promise<SessionRecord | undefined>;
}

const CODES = {
  ended: 'SESSION_ENDED',
  expired: 'SESSION_EXPIRED',
  'mandate-expired': 'MANDATE_EXPIRED',
} as const;

/** Tells callers by the cookie of a session that a login began. */
export function sessionProvider(gate: SessionGate): IdentityProvider {
  return {
    async authenticate(presented) {
      const token = readCookie(presented.cookie, SESSION_COOKIE);
      if (token === undefined) return undefined;
      if (presented.writes && !isSameOrigin(presented, gate.origin)) {
        throw new RequestError('CROSS_SITE_REFUSED');
      }
      const check = await gate.sessions.check(token);
      if (check.state !== 'good') throw refusalOf(CODES[check.state]);
      const record = await gate.upToDate(check.name, check.record);
      if (record === undefined) throw refusalOf('SESSION_ENDED');
      return principalOf(record);
    },
  };
}

/**
 * Whether one of our own pages sent a request. Browsers add the cookie to whatever leads here, so
 * a write must show where it comes from, in headers that no page can set. Sites beside this one on
 * the same domain are others.
 */
function isSameOrigin(
  { origin, fetchSite }: Pick<PresentedCredentials, 'origin' | 'fetchSite'>,
  own: string,
): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  // Forms under our referrer policy send `null` (Fetch, clause 3.2), though they are ours.
  const says = origin === 'null' && fetchSite !== undefined ? undefined : origin;
  return says === undefined ? fetchSite !== undefined : says === own;
}

function refusalOf(code: (typeof CODES)[keyof typeof CODES]): RequestError {
  return new RequestError(code, {
    headers: { 'WWW-Authenticate': 'Bearer', 'Set-Cookie': clearCookie(SESSION_COOKIE) },
  });
}

function principalOf({ id, subject, who, endsAt }: SessionRecord): Principal {
  const known = { id: `login:${subject}`, by: 'session', keyId: id, expiresAt: endsAt } as const;
  if (who.kind === 'worker') return { ...known, ...who, scopes: undefined, demo: false };
  const { mandate } = who;
  // Nobody acts by a mandate that is over.
  const expiresAt =
    mandate !== undefined && mandate.expiresAt < endsAt ? mandate.expiresAt : endsAt;
  return { ...known, ...who, expiresAt };
}

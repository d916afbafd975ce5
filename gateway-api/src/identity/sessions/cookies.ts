// SPDX-License-Identifier: Apache-2.0

/**
 * Cookies of a login. The prefix (RFC 6265bis, clause 4.1.3.2) makes browsers take them over TLS
 * only, from this very host and for all of it: no neighbouring host can plant one.
 */
export const SESSION_COOKIE = '__Host-yulian-session';
export const ATTEMPT_COOKIE = '__Host-yulian-login';

// Lax: sent when a link or the issuer leads here, not with what another site's page sends.
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** A `Set-Cookie` header. */
export function setCookie(name: string, value: string, maxAgeMs: number): string {
  return `${name}=${value}; Max-Age=${String(Math.floor(maxAgeMs / 1000))}; ${ATTRIBUTES}`;
}

/** A `Set-Cookie` header that takes a cookie away. */
export function clearCookie(name: string): string {
  return setCookie(name, '', 0);
}

/**
 * The value of a cookie. Of one that comes twice nothing is believed: the answer is then an empty
 * text, which is no token.
 */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length > 1 ? '' : values[0];
}

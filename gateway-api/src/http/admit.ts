// SPDX-License-Identifier: Apache-2.0
import type { Request, Response } from 'express';
import { text } from '../i18n/text.js';
import type { Caller, Principal, Role } from '../identity/caller.js';
import type { IdentityProvider } from '../identity/identity-provider.js';
import { presentedBy } from './presented.js';
import type { RateLimits } from './rate-limit.js';
import { RequestError } from './request-error.js';
import { factsOf } from './request-facts.js';
import { scopeOf, type Route } from './route.js';

/** What admission asks. */
export interface Gate {
  readonly identityProvider: IdentityProvider;
  readonly limits: RateLimits;
  /** The other end of the socket. */
  remoteAddressOf(request: Request): string | undefined;
}

/** Credentials that a browser goes on sending after they have ended. */
const STALE: readonly string[] = ['SESSION_ENDED', 'SESSION_EXPIRED', 'MANDATE_EXPIRED'];

/**
 * Lets a request through to its route: who it is, how often, and whether the roles and scopes of
 * who it is allow the route. The contract decides the rest.
 *
 * @throws RequestError `CREDENTIALS_MISSING`, those of {@link IdentityProvider}, `RATE_LIMITED`,
 *   `ROLE_NOT_ALLOWED`, `SCOPE_NOT_ALLOWED`
 */
export async function admit(
  route: Route,
  gate: Gate,
  request: Request,
  response: Response,
): Promise<Principal | undefined> {
  const facts = factsOf(response);
  try {
    const caller = await authenticate(route, gate, request);
    if (caller !== undefined) facts.caller = caller;
  } finally {
    // Refused credentials count too, by address: guessing gets slow.
    if (route.rateLimited !== false) await gate.limits.count(request, response);
  }
  if (facts.caller !== undefined) requireAllowed(route, facts.caller);
  return facts.caller;
}

async function authenticate(
  route: Route,
  gate: Gate,
  request: Request,
): Promise<Principal | undefined> {
  if (route.access === 'public') return undefined;
  const caller = await principalOf(route, gate, request);
  if (caller !== undefined || route.access === 'optional') return caller;
  throw new RequestError('CREDENTIALS_MISSING', { headers: { 'WWW-Authenticate': 'Bearer' } });
}

/** Where nobody needs to sign in, a session that is over is none. */
async function principalOf(
  route: Route,
  gate: Gate,
  request: Request,
): Promise<Principal | undefined> {
  const writes = route.method !== 'GET';
  try {
    return await gate.identityProvider.authenticate(
      presentedBy(request, gate.remoteAddressOf(request), writes),
    );
  } catch (error) {
    const isStale = error instanceof RequestError && STALE.includes(error.code);
    if (isStale && route.access === 'optional') return undefined;
    throw error;
  }
}

function requireAllowed(route: Route, caller: Principal): void {
  if (route.access === 'holder') requireHolder(caller);
  else if (typeof route.access !== 'string') requireRole(route.access, caller);
  if (caller.kind === 'worker') requireScope(scopeOf(route), caller);
}

/** What persons may know of themselves is not for those who ask for a unit. */
function requireHolder(caller: Principal): void {
  if (caller.kind !== 'worker') return;
  throw new RequestError('ROLE_NOT_ALLOWED', {
    detail: text('本人或经办人登录后使用', 'it is for persons who signed in for themselves'),
  });
}

/** Who asks for itself holds no role, whatever its session says. */
function requireRole(access: readonly Role[], caller: Principal): void {
  if (caller.kind === 'worker' && access.some((role) => caller.roles.includes(role))) return;
  throw new RequestError('ROLE_NOT_ALLOWED', {
    detail: text(`需要角色：${access.join('、')}`, `it needs the role ${access.join(' or ')}`),
  });
}

function requireScope(scope: string, { scopes }: Caller): void {
  if (scopes === undefined || scopes.includes(scope)) return;
  throw new RequestError('SCOPE_NOT_ALLOWED', {
    detail: text(`需要使用范围：${scope}`, `it needs the scope ${scope}`),
  });
}

// SPDX-License-Identifier: Apache-2.0
import type { Request, Response } from 'express';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import type { IdentityProvider } from '../identity/identity-provider.js';
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
): Promise<Caller | undefined> {
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
): Promise<Caller | undefined> {
  if (route.access === 'public') return undefined;
  const caller = await gate.identityProvider.authenticate({
    authorization: request.headers.authorization,
    remoteAddress: gate.remoteAddressOf(request),
  });
  if (caller !== undefined || route.access === 'optional') return caller;
  throw new RequestError('CREDENTIALS_MISSING', { headers: { 'WWW-Authenticate': 'Bearer' } });
}

function requireAllowed(route: Route, caller: Caller): void {
  const { access } = route;
  if (typeof access !== 'string' && !access.some((role) => caller.roles.includes(role))) {
    throw new RequestError('ROLE_NOT_ALLOWED', {
      detail: text(`需要角色：${access.join('、')}`, `it needs the role ${access.join(' or ')}`),
    });
  }
  const scope = scopeOf(route);
  if (caller.scopes !== undefined && !caller.scopes.includes(scope)) {
    throw new RequestError('SCOPE_NOT_ALLOWED', {
      detail: text(`需要使用范围：${scope}`, `it needs the scope ${scope}`),
    });
  }
}

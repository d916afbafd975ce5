// SPDX-License-Identifier: Apache-2.0
// What the rows of the policy table come to for each way to call, by hand as they are.
import type { Outcome, PolicyRole, PolicyRow, Relation } from './policy-row.js';

/** How a caller may present itself other than with a good key. */
export const BAD_CREDENTIALS = ['none', 'unknown', 'malformed', 'revoked', 'expired'] as const;

export type BadCredentials = (typeof BAD_CREDENTIALS)[number];

/** What bad credentials are answered with. */
export function outcomeOfBad({ may }: PolicyRow, credentials: BadCredentials): Outcome {
  if (may === 'public') return 'done';
  if (may === 'optional' && credentials === 'none') return 'done';
  return 401;
}

/** What a key with one role and no limits is answered with. */
export function outcomeOfRole(
  { may, outcome, maker }: PolicyRow,
  role: PolicyRole,
  relation: Relation,
): Outcome {
  if (may === 'holder') return 403;
  if (relation === 'own' && maker !== undefined && role !== maker) return 404;
  if (typeof may === 'string' || may.includes(role)) return outcome[relation];
  return 403;
}

/** What a key limited to `scopes` is answered with, when its role and unit would do. */
export function outcomeOfScopes(
  { may, scope, maker }: PolicyRow,
  scopes: readonly string[],
): Outcome {
  if (may === 'public') return 'done';
  if (may === 'holder') return 403;
  if (!scopes.includes(scope)) return 403;
  // A limited key is another one than that which made it.
  return maker === undefined ? 'done' : 404;
}

/**
 * What a natural or legal person, or an agent, is answered with: they hold no role.
 *
 * @param isOther whether it is another one than whom the request is about
 */
export function outcomeOfHolder(
  { may, otherHolders = 'done' }: PolicyRow,
  isOther: boolean,
): Outcome {
  if (may === 'holder' && isOther) return otherHolders;
  return typeof may === 'string' ? 'done' : 403;
}

/** What a worker's session is answered with: as a key of the role, but no key made anything of it. */
export function outcomeOfSession(row: PolicyRow, role: PolicyRole): Outcome {
  return row.maker === undefined ? outcomeOfRole(row, role, 'own') : 404;
}

/** What a session is answered with whose request another site sent. */
export function outcomeOfCrossSite(row: PolicyRow, role: PolicyRole): Outcome {
  if (row.may === 'public' || row.request.startsWith('GET ')) return outcomeOfSession(row, role);
  return 403;
}

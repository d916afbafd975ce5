// SPDX-License-Identifier: Apache-2.0
import { isUscc, ownMember } from '@yulian/proofs';
import { RequestError } from '../../http/request-error.js';
import { UNIT_LEVELS, type HolderNumber, type Role, type UnitLevel } from '../caller.js';
import type { LedgerIdentities } from '../ledger-identities.js';
import type { Identified } from '../sessions/session-record.js';
import type { ClaimMap } from './claim-map.js';

/** Claims of a verified token. */
export type Claims = Readonly<Record<string, unknown>>;

/** What claims are mapped with. */
export interface Identifier {
  readonly map: ClaimMap;
  readonly ledgerIdentities: Pick<LedgerIdentities, 'organisationOf' | 'rolesOf' | 'levelOf'>;
  /** RFC 3339 UTC with milliseconds. */
  readonly now: () => string;
}

/** USCC, as licences name the type of a holder's number. */
const USCC_TYPE = '001';
const TYPE = /^[0-9]{3}$/;
const CODE = /^[0-9A-Za-z-]{4,40}$/;
const MANDATE = /^[\x21-\x7e]{1,100}$/;

/**
 * Says whom claims stand for, if the issuer may vouch for it.
 *
 * @throws RequestError `CLAIMS_INCOMPLETE`, `CLAIMS_NOT_ALLOWED`, `MANDATE_EXPIRED`
 */
export function identify(claims: Claims, identifier: Identifier): Identified {
  const { map } = identifier;
  const word = textOf(claims, map.kind.claim);
  const kind = word === undefined ? undefined : ownMember(map.kind.values, word);
  switch (kind) {
    case 'worker':
      return workerOf(claims, identifier);
    case 'person':
      return { kind, holder: numberOf(claims, map.person?.type, map.person?.code) };
    case 'enterprise':
      return { kind, holder: checked(USCC_TYPE, textOf(claims, map.enterprise?.code)) };
    case 'agent':
      return agentOf(claims, identifier);
    case undefined:
      throw incomplete();
  }
}

function workerOf(claims: Claims, { map, ledgerIdentities }: Identifier): Identified {
  const { worker } = map;
  const unit = textOf(claims, worker?.unit);
  if (worker === undefined || unit === undefined) throw incomplete();
  const mspId = ledgerIdentities.organisationOf(unit);
  if (mspId === undefined || !worker.allow.units.includes(unit)) throw notAllowed();
  const vouched: readonly Role[] = worker.allow.roles;
  const roles = rolesOf(claims, worker).filter((role) => vouched.includes(role));
  // Nobody acts in a role for which the unit has no identity on the ledger.
  const held = ledgerIdentities.rolesOf(mspId, unit);
  const usable = roles.filter((role) => held.includes(role));
  if (usable.length === 0) throw notAllowed();
  const level = ledgerIdentities.levelOf(mspId, unit);
  if (level === undefined) throw notAllowed();
  requireLevel(claims, worker, level);
  return { kind: 'worker', mspId, unit, level, roles: usable };
}

type WorkerMap = NonNullable<ClaimMap['worker']>;

function rolesOf(claims: Claims, { roles, roleNames }: WorkerMap): readonly Role[] {
  const said: unknown = ownMember(claims, roles);
  const words: readonly unknown[] = Array.isArray(said) ? said : [said];
  const known = words.map((word) =>
    typeof word === 'string' ? ownMember(roleNames, word) : undefined,
  );
  return [...new Set(known.filter((role) => role !== undefined))];
}

/** The unit's certificates say its level; an issuer that says another means another unit. */
function requireLevel(
  claims: Claims,
  { level, levelNames }: WorkerMap,
  certified: UnitLevel,
): void {
  if (level === undefined) return;
  const said = textOf(claims, level);
  if (said === undefined) throw incomplete();
  const meant = ownMember(levelNames, said) ?? UNIT_LEVELS.find((one) => one === said);
  if (meant !== certified) throw notAllowed();
}

function agentOf(claims: Claims, { map, now }: Identifier): Identified {
  const { agent } = map;
  if (agent === undefined) throw incomplete();
  const id = textOf(claims, agent.mandate);
  const ends = ownMember(claims, agent.mandateEnds);
  if (id === undefined || !MANDATE.test(id) || !isNumericDate(ends)) throw incomplete();
  const expiresAt = new Date(ends * 1000).toISOString();
  if (expiresAt <= now()) throw new RequestError('MANDATE_EXPIRED', CHALLENGE);
  const actsFor = numberOf(claims, agent.actsForType, agent.actsForCode);
  const holder = numberOf(claims, agent.type, agent.code);
  return { kind: 'agent', holder, mandate: { id, actsFor, expiresAt } };
}

const CHALLENGE = { headers: { 'WWW-Authenticate': 'Bearer' } } as const;
/** The last second of the year 9999: beyond it RFC 3339 has no years. */
const LAST_SECOND = 253_402_300_799;

function isNumericDate(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_SECOND;
}

function numberOf(
  claims: Claims,
  type: string | undefined,
  code: string | undefined,
): HolderNumber {
  return checked(textOf(claims, type), textOf(claims, code));
}

function checked(type: string | undefined, code: string | undefined): HolderNumber {
  const isSaid = type !== undefined && code !== undefined && TYPE.test(type) && CODE.test(code);
  if (!isSaid || (type === USCC_TYPE && !isUscc(code))) throw incomplete();
  return { type, code };
}

function textOf(claims: Claims, name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : ownMember(claims, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const incomplete = (): RequestError => new RequestError('CLAIMS_INCOMPLETE');
const notAllowed = (): RequestError => new RequestError('CLAIMS_NOT_ALLOWED');

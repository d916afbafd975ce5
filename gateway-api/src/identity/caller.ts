// SPDX-License-Identifier: Apache-2.0

/** What a caller may act as. A certificate carries one of these; an API key some of its unit's. */
export const ROLES = [
  'clerk',
  'approver',
  'auditor',
  'committee',
  'operator',
  'gateway',
  'trader',
] as const;

export type Role = (typeof ROLES)[number];

/** Administrative level of a unit 行政层级. */
export const UNIT_LEVELS = [
  'national',
  'province',
  'city',
  'county',
  'township',
  'village',
] as const;

export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** How a caller showed who it is. */
export type ShownBy = 'key' | 'session' | 'certificate';

/** What every caller has, whatever it may do. */
interface Known {
  /** Stable pseudonym of who holds the credentials. */
  readonly id: string;
  readonly by: ShownBy;
  /** Of the API key, the session or the certificate; public, for logs and limits. */
  readonly keyId: string;
  /** RFC 3339 UTC. */
  readonly expiresAt: string;
}

/** Who asks for a unit: a worker or a system. Carries no personal data. */
export interface Caller extends Known {
  readonly kind: 'worker';
  readonly mspId: string;
  /** USCC of the unit. */
  readonly unit: string;
  readonly level: UnitLevel;
  readonly roles: readonly Role[];
  /** `resource:read`, `resource:write`; undefined is no limit beyond the roles. */
  readonly scopes: readonly string[] | undefined;
  /** The credentials are the demo's: public, good on this machine only. */
  readonly demo: boolean;
}

/** A number that a natural or legal person goes by: personal data, for the vault only. */
export interface HolderNumber {
  /** Code of its type, as of a licence's holder: `111` resident identity card, `001` USCC. */
  readonly type: string;
  readonly code: string;
}

/** By what an agent 经办人 acts for another. */
export interface Mandate {
  readonly id: string;
  readonly actsFor: HolderNumber;
  /** RFC 3339 UTC. */
  readonly expiresAt: string;
}

/**
 * Who asks for itself, or by mandate for another: it holds no role, so that no route that needs one
 * lets it in, and no identity of the ledger.
 */
export interface HolderCaller extends Known {
  readonly kind: 'person' | 'enterprise' | 'agent';
  readonly holder: HolderNumber;
  /** An agent's; others have none. */
  readonly mandate?: Mandate;
}

/** Whoever the credentials stand for. */
export type Principal = Caller | HolderCaller;

// SPDX-License-Identifier: Apache-2.0

/** What a caller may act as. A certificate carries one of these; an API key some of its unit's. */
export const ROLES = ['clerk', 'approver', 'auditor', 'committee', 'operator', 'gateway'] as const;

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

/** Who asks: a person or a system of one unit. Carries no personal data. */
export interface Caller {
  /** Stable pseudonym of who holds the credentials. */
  readonly id: string;
  readonly mspId: string;
  /** USCC of the unit. */
  readonly unit: string;
  readonly level: UnitLevel;
  readonly roles: readonly Role[];
  /** `resource:read`, `resource:write`; undefined is no limit beyond the roles. */
  readonly scopes: readonly string[] | undefined;
  /** The credentials are the demo's: public, good on this machine only. */
  readonly demo: boolean;
  readonly keyId: string;
  /** RFC 3339 UTC. */
  readonly expiresAt: string;
}

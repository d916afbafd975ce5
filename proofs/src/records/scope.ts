// SPDX-License-Identifier: Apache-2.0

/** Administrative levels 行政层级, the highest first. */
export const LEVELS = ['national', 'province', 'city', 'county', 'township', 'village'] as const;

export type Level = (typeof LEVELS)[number];

/** How often within which stretch of time 配额. */
export interface Quota {
  readonly count: number;
  /** A calendar day, month or year in China, or as long as the grant lasts. */
  readonly per: 'DAY' | 'MONTH' | 'YEAR' | 'TOTAL';
}

/** Scope of use 使用范围: what every dimension allows. docs/scope-of-use.md is its vocabulary. */
export interface Scope {
  /** USCCs of departments, or any department that the other dimensions leave. */
  readonly units: 'any' | readonly string[];
  readonly levels: 'any' | readonly Level[];
  /** GB/T 2260 codes; each covers all below it. */
  readonly regions: 'any' | readonly string[];
  /** Service items 政务服务事项 in whose handling it is used. */
  readonly serviceItems: 'any' | readonly string[];
  /** What it is used for: codes, and never any. */
  readonly purposes: readonly string[];
  /** Paths, as the catalogue's item has them; each covers all below it. */
  readonly fields: readonly string[];
  readonly from: string;
  /** Exclusive. */
  readonly until: string;
  readonly quota: 'unlimited' | Quota;
}

/** Dimensions of a scope, in the order in which failings are told. */
export const SCOPE_DIMENSIONS = [
  'grant',
  'unit',
  'level',
  'region',
  'serviceItem',
  'purpose',
  'fields',
  'interval',
  'quota',
] as const;

export type ScopeDimension = (typeof SCOPE_DIMENSIONS)[number];

/** Why a scope does not allow a use. Permanent. */
export const SCOPE_CODES = [
  'GRANT_REVOKED',
  'SCOPE_UNIT',
  'SCOPE_LEVEL',
  'SCOPE_REGION',
  'SCOPE_REGION_RETIRED',
  'SCOPE_ITEM',
  'SCOPE_PURPOSE',
  'SCOPE_FIELDS',
  'SCOPE_NOT_YET',
  'SCOPE_EXPIRED',
  'SCOPE_QUOTA',
] as const;

export type ScopeCode = (typeof SCOPE_CODES)[number];

/** Who can grant what is missing. */
export interface Grantor {
  /**
   * 提供部门; a unit that passed on what it holds; 主管部门 of the provider, to which a dispute
   * climbs; the committee, which defines regions.
   */
  readonly party: 'provider' | 'delegator' | 'supervisor' | 'committee';
  /** USCC; the committee has none. */
  readonly unit?: string;
}

/** One dimension that does not allow the use. */
export interface ScopeFailure {
  readonly dimension: ScopeDimension;
  readonly code: ScopeCode;
  /** What the use would need, and what the scope has. */
  readonly wanted: readonly string[];
  readonly had: readonly string[];
  /** The grant, or request, whose scope it is: a delegated one stands below others. */
  readonly of: string;
  readonly grantableBy: readonly Grantor[];
}

/** What a scope says of one use: yes, or everything that stands in its way. */
export type ScopeDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly failing: readonly ScopeFailure[] };

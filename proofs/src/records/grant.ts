// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type AsOf } from '../status/bitemporal.js';
import type { Recorded } from './facts.js';
import type { Scope } from './scope.js';

/** One act on a grant, and what holds since then. */
export interface GrantFact extends Recorded {
  readonly act: string;
  readonly state: 'GIVEN' | 'REVOKED';
  readonly scope: Scope;
}

/** A grant 共享授权 as the chain holds it, under `grant/<id>`. */
export interface GrantRecord {
  readonly format: 1;
  readonly kind: 'grant';
  /** `grt_` and 32 bytes. */
  readonly id: string;
  /** Code of the item in the sharing catalogue. */
  readonly item: string;
  /** USCC of the 提供部门. */
  readonly provider: string;
  /** USCC of the 需求部门 that holds the grant. */
  readonly holder: string;
  /**
   * USCC of the unit whose word it is: the provider, one that delegated, a supervisor that decided a
   * dispute; or `committee`.
   */
  readonly grantedBy: string;
  /** The grant of which this is a delegated part. */
  readonly parent?: string;
  /** The request that it answers. */
  readonly request?: string;
  /** Whether the holder may pass parts of it down. */
  readonly mayDelegate: boolean;
  /** MSP id of the provider's organisation. */
  readonly owner: string;
  readonly facts: readonly GrantFact[];
}

/** A grant's state at a moment: what was recorded, or what follows from time. */
export type GrantState = 'ACTIVE' | 'NOT_YET' | 'EXPIRED' | 'REVOKED' | 'UNKNOWN_THEN';

/** States by how much they take away, least first. */
const BY_SEVERITY: readonly GrantState[] = [
  'ACTIVE',
  'NOT_YET',
  'EXPIRED',
  'REVOKED',
  'UNKNOWN_THEN',
];

type StatusSource = Pick<GrantRecord, 'facts'>;

/**
 * The state of a grant at `at`, as far as was known at `knownAt`.
 *
 * @param above the grants it was delegated from: it is worth no more than any of them
 */
export function grantState(
  grant: StatusSource,
  asOf: AsOf,
  above: readonly StatusSource[] = [],
): GrantState {
  return [grant, ...above]
    .map((one) => ownState(one, asOf))
    .reduce((a, b) => (BY_SEVERITY.indexOf(b) > BY_SEVERITY.indexOf(a) ? b : a));
}

function ownState({ facts }: StatusSource, asOf: AsOf): GrantState {
  const fact = factAsOf(facts, asOf);
  if (fact === undefined) return 'UNKNOWN_THEN';
  if (fact.state === 'REVOKED') return 'REVOKED';
  if (asOf.at < fact.scope.from) return 'NOT_YET';
  return asOf.at < fact.scope.until ? 'ACTIVE' : 'EXPIRED';
}

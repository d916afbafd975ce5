// SPDX-License-Identifier: Apache-2.0
import type { Grantor, Level, Scope } from '@yulian/proofs';
import type { ScopeUse } from './schemas.js';

/** A use with what the registry and the clock say of who asks. */
export interface ScopeRequest extends Pick<ScopeUse, 'serviceItem' | 'purpose'> {
  readonly fields: readonly string[];
  /** USCC, level and region of the unit that would use it. */
  readonly unit: string;
  readonly level: Level;
  readonly region: string;
  readonly at: string;
}

/** One scope that must allow the use: that of the grant, and of every grant it came from. */
export interface ScopeLink {
  /** Id of the grant or request. */
  readonly of: string;
  readonly scope: Scope;
  readonly revoked: boolean;
  /** Accesses that count against the quota so far, in the stretch of time that it names. */
  readonly used: number;
  readonly grantableBy: readonly Grantor[];
}

/** What has ended, and what came after it: a retired code without a successor is there, too. */
export type Successors = ReadonlyMap<string, string | undefined>;

/** What the registry says at the time of the use. */
export interface RegistryFacts {
  /** Units that were merged. */
  readonly units: Successors;
  /** Region codes that are retired. */
  readonly regions: Successors;
}

/**
 * What stands for `id` today: itself, or what came after it, through any number of steps.
 *
 * @returns undefined when it ended without a successor
 */
export function followed(id: string, successors: Successors): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && successors.has(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = successors.get(at);
  }
  return at;
}

// SPDX-License-Identifier: Apache-2.0
import type { AgentPool } from '../agent/agent-pool.js';
import type { Random } from '../engine/random.js';
import type { Fixtures } from './fixtures.js';

/** What became of a mutation. */
export type Verdict =
  /** Found; `place` names block, row, key or file. */
  | { readonly kind: 'detected'; readonly code: string; readonly place: string | undefined }
  /** Nothing that is stored reads differently. */
  | { readonly kind: 'harmless' }
  | { readonly kind: 'missed'; readonly detail: string };

export interface Attempt {
  /** What was done, for people. */
  readonly what: string;
  readonly verdict: Verdict;
}

/** What a mutation is tried with. */
export interface AttemptContext {
  readonly fixtures: Fixtures;
  readonly pool: AgentPool;
  readonly random: Random;
  /** An empty folder for this attempt alone. */
  readonly folder: string;
}

/** Something that can be corrupted, in one way of corrupting it. */
export interface Target {
  readonly name: string;
  /** Mutations of a full run. */
  readonly count: number;
  attempt(context: AttemptContext): Promise<Attempt>;
}

// SPDX-License-Identifier: Apache-2.0
import type { Model } from './history.js';

/** What is asked of one licence. */
export interface LicenceInput {
  readonly id: string;
  readonly what: 'issue' | 'suspend' | 'restore' | 'read';
}

/**
 * A register and a counter: in which state the licence is, and how many facts were recorded of it.
 * Without facts there is none.
 */
export interface LicenceState {
  readonly state: 'NONE' | 'VALID' | 'SUSPENDED';
  readonly facts: number;
}

/** How it was afterwards; or that the contract said no, and nothing was written. */
export type LicenceOutput = LicenceState | 'refused';

type Change = Exclude<LicenceInput['what'], 'read'>;

/** From which state, to which. */
const CHANGES: Readonly<Record<Change, readonly [LicenceState['state'], LicenceState['state']]>> = {
  issue: ['NONE', 'VALID'],
  suspend: ['VALID', 'SUSPENDED'],
  restore: ['SUSPENDED', 'VALID'],
};

/** A licence that is issued, suspended, restored and read. */
export const licenceModel: Model<LicenceState, LicenceInput, LicenceOutput> = {
  initial: { state: 'NONE', facts: 0 },
  step(before, { what }, output) {
    if (what === 'read') return output === undefined || isSame(before, output) ? before : undefined;
    const [from, to] = CHANGES[what];
    if (before.state !== from)
      return output === undefined || output === 'refused' ? before : undefined;
    const after = { state: to, facts: before.facts + 1 };
    return output === undefined || isSame(after, output) ? after : undefined;
  },
  keyOf: ({ state, facts }) => `${state} ${String(facts)}`,
};

function isSame({ state, facts }: LicenceState, output: LicenceOutput): boolean {
  return output !== 'refused' && output.state === state && output.facts === facts;
}

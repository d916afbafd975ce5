// SPDX-License-Identifier: Apache-2.0
import type { AgentPool } from '../agent/agent-pool.js';
import type { Random } from '../engine/random.js';
import type { CaseOutcome, Violation } from '../engine/suite.js';
import type { Operation } from '../shim/read-log.js';
import type { DiskModel } from './disk-model.js';

/** What a recording takes. */
export interface RecordingWish {
  readonly pool: AgentPool;
  readonly scratch: string;
  readonly random: Random;
}

/** A moment of a recording at which the power was cut. */
export interface Cut {
  /** How many operations had begun by then, less one. */
  readonly place: number;
  /** The folder as it may be found afterwards. */
  readonly folder: string;
  readonly pool: AgentPool;
  readonly random: Random;
}

/** A recorded run. */
export interface Recording {
  /** The folder that was watched, as the process has left it. */
  readonly folder: string;
  /** The folder as the process found it. */
  readonly model: DiskModel;
  readonly operations: readonly Operation[];
  /** Moments at which much is at stake: just after something was promised. */
  readonly critical: readonly number[];
  /** Holds a folder after a cut against what was promised before it. */
  check(cut: Cut): Promise<Pick<CaseOutcome, 'counts' | 'violations'>>;
  /** Removes what the recording has left. */
  remove(): Promise<void>;
}

/** Something that a process does while the power is cut. */
export interface PowerScenario {
  readonly name: string;
  /** Power cuts of a full run. */
  readonly cuts: number;
  record(wish: RecordingWish): Promise<Recording>;
}

/** An outcome without counts. */
export function found(violations: readonly Violation[]): CaseOutcome {
  return { counts: {}, violations };
}

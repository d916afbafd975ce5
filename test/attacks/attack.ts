// SPDX-License-Identifier: Apache-2.0
import type { Stage } from './stage.js';

/** Something that an attacker, a lying operator or a tired clerk tries against a fresh demo. */
export interface Attack {
  /** Unique; lower case with hyphens. `npm run attacks -- NAME` tries it alone. */
  readonly name: string;
  /** The attempt in one sentence, for the table that is printed. */
  readonly tries: string;
  /**
   * Tries it.
   *
   * @returns the answer that stopped it, for the table: a check code, an error code, a status
   * @throws AssertionError when the attack got through, or was stopped by something else
   */
  readonly run: (stage: Stage) => Promise<string>;
}

/** How one attack ended. */
export interface Ended {
  readonly name: string;
  readonly tries: string;
  readonly stoppedBy: string | undefined;
  /** Reason why the attack counts as successful. */
  readonly fault: string | undefined;
}

/** Tries one attack; any exception is a success of the attacker. */
export async function attempt({ name, tries, run }: Attack, stage: Stage): Promise<Ended> {
  try {
    return { name, tries, stoppedBy: await run(stage), fault: undefined };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, tries, stoppedBy: undefined, fault };
  }
}

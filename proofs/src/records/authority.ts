// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type AsOf, type Fact } from '../status/bitemporal.js';

/** Powers over a record type from an instant on; none after a withdrawal. */
export interface PowersFact extends Fact {
  readonly powers: readonly string[];
  /** Exclusive end, if they were given for a time. */
  readonly until?: string;
}

/** Whether `power` was held at a moment, as far as was then known. */
export function hasPower(facts: readonly PowersFact[], power: string, asOf: AsOf): boolean {
  const fact = factAsOf(facts, asOf);
  if (fact === undefined || (fact.until !== undefined && asOf.at >= fact.until)) return false;
  return fact.powers.includes(power);
}

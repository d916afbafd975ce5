// SPDX-License-Identifier: Apache-2.0
// A plain model of an entry of a batch and of the batch: two layers, each with its last state.
import fc from 'fast-check';
import {
  ACT_NAMES,
  BATCH_ACTS,
  expectedState,
  REACHING_BACK,
  type ActName,
  type StateName,
} from './acts-expected.js';

/** Months of 2025 and 2026 in which legal effects of the model begin. */
const MONTHS = 12;
/** The licence is issued in this month, and expires in that one. */
export const ISSUED_IN = 1;
export const EXPIRES_IN = 8;

export function monthStart(month: number): string {
  return new Date(Date.UTC(2025, 2 + month, 1)).toISOString();
}

export interface Step {
  readonly on: 'entry' | 'batch';
  readonly act: ActName;
  /** Month of legal effect. */
  readonly month: number;
}

/** Lives of a licence: mostly forward in time, now and then back. */
export const lives: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record({
      on: fc.constantFrom('entry', 'entry', 'batch'),
      act: fc.constantFrom(...ACT_NAMES),
      month: fc.nat(MONTHS - 1),
      inOrder: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps) => {
    let reached = ISSUED_IN;
    return steps.map(({ on, act, month, inOrder }) => {
      if (!inOrder) return { on, act, month };
      reached = Math.max(reached, Math.min(month, reached + 2));
      return { on, act, month: reached };
    });
  });

interface Layer {
  states: StateName[];
  months: number[];
}

const SEVERITY: readonly StateName[] = [
  ...(['VALID', 'DOWNGRADED', 'SUSPENDED', 'SUPERSEDED', 'TRANSFERRED_OUT'] as const),
  ...(['CANCELLED', 'WITHDRAWN', 'REVOKED', 'RESCINDED'] as const),
];

export class ActModel {
  readonly #entry: Layer = { states: ['VALID'], months: [ISSUED_IN] };
  readonly #batch: Layer = { states: ['VALID'], months: [ISSUED_IN] };

  /** Does a step if it is allowed; answers the new state of that layer, or the refusal's code. */
  step({
    on,
    act,
    month,
  }: Step): StateName | 'ACT_NOT_ALLOWED' | 'LEGAL_TIME_INVALID' | 'FACT_OUT_OF_ORDER' {
    const layer = on === 'entry' ? this.#entry : this.#batch;
    const result = on === 'entry' ? this.#entryAfter(act, month) : this.#batchAfter(act);
    if (result === undefined) return 'ACT_NOT_ALLOWED';
    const reachesBack = REACHING_BACK.includes(act);
    if (reachesBack && month < ISSUED_IN) return 'LEGAL_TIME_INVALID';
    if (!reachesBack && month < (layer.months.at(-1) ?? 0)) return 'FACT_OUT_OF_ORDER';
    layer.states.push(result);
    layer.months.push(month);
    return result;
  }

  #entryAfter(act: ActName, month: number): StateName | undefined {
    const own = lastOf(this.#entry);
    const worst = Math.max(SEVERITY.indexOf(own), SEVERITY.indexOf(lastOf(this.#batch)));
    const state = whenExpired(SEVERITY[worst] ?? 'VALID', act, month);
    const result = expectedState(state, act);
    // Nothing is done twice to one licence, and nothing lifted that was not laid on it.
    const followsOwn =
      expectedState(own, act) !== undefined || (own === 'VALID' && act !== 'restore');
    if (result === undefined || !followsOwn) return undefined;
    return act === 'restore' ? beforeSuspension(this.#entry) : result;
  }

  #batchAfter(act: ActName): StateName | undefined {
    if (!BATCH_ACTS.includes(act)) return undefined;
    const result = expectedState(lastOf(this.#batch), act);
    return act === 'restore' && result !== undefined ? beforeSuspension(this.#batch) : result;
  }
}

/** What is renewed may go on from the very moment of its end. */
function whenExpired(state: StateName, act: ActName, month: number): StateName {
  const isInForce = state === 'VALID' || state === 'DOWNGRADED';
  const isOver = act === 'renew' ? month > EXPIRES_IN : month >= EXPIRES_IN;
  return isInForce && isOver ? 'EXPIRED' : state;
}

function lastOf({ states }: Layer): StateName {
  return states.at(-1) ?? 'VALID';
}

function beforeSuspension({ states }: Layer): StateName {
  return states.filter((state) => state !== 'SUSPENDED').at(-1) ?? 'VALID';
}

// SPDX-License-Identifier: Apache-2.0
import { Random } from '../engine/random.js';
import { scaled, type CaseOutcome, type Suite, type Violation } from '../engine/suite.js';
import { ASKEDS, ASKERS, CONTROLS, preparer, type Tried } from '../oprf/attacks.js';
import { candidate, CANDIDATES, makeTranscript, type Transcript } from '../oprf/transcript.js';

const TRIED_PER_CASE = 500;

/** All values there are, tried against what either side saw of one comparison. */
export function oprfSuite(): Suite {
  return {
    name: 'oprf',
    title: 'values tried offline from either side of one comparison',
    cases: (context) => {
      const all = scaled(CANDIDATES, context);
      const seen = makeTranscript(Random.of(context.seed, 'oprf'));
      return Array.from({ length: Math.ceil(all / TRIED_PER_CASE) }, (_, i) => ({
        id: `candidates-${String(i)}`,
        run: () => {
          const from = i * TRIED_PER_CASE;
          return Promise.resolve(tryValues(seen, from, Math.min(TRIED_PER_CASE, all - from)));
        },
      }));
    },
  };
}

/** So many candidates, and in every case the two values themselves. */
function tryValues(seen: Transcript, from: number, count: number): CaseOutcome {
  const drawn = Array.from({ length: count }, (_, i) => candidate(from + i));
  const values = [...new Set([...drawn, seen.asked, seen.held])].map(preparer(seen));
  const violations = [
    ...Object.entries({ ...ASKERS, ...ASKEDS }).flatMap(([name, attack]): Violation[] =>
      values.some((one) => attack(seen, one))
        ? [{ invariant: 'NOTHING_IS_LEARNT', detail: name }]
        : [],
    ),
    ...Object.keys(CONTROLS).flatMap((name) =>
      control(seen, name as keyof typeof CONTROLS, values),
    ),
  ];
  return { counts: { tried: count, controls: Object.keys(CONTROLS).length }, violations };
}

/** With one secret more the same trial finds the value, and it alone. */
function control(
  seen: Transcript,
  name: keyof typeof CONTROLS,
  values: readonly Tried[],
): Violation[] {
  const { finds, attack } = CONTROLS[name];
  const found = values.filter((one) => attack(seen, one));
  if (found.length === 1 && found[0]?.value === seen[finds]) return [];
  return [{ invariant: 'THE_TRIAL_CAN_FIND', detail: name }];
}

// SPDX-License-Identifier: Apache-2.0
import { Random } from '../../../torture/engine/random.js';
import { scaled, type Suite } from '../../../torture/engine/suite.js';
import { runCycle } from '../cycle.js';
import { FAULTS } from '../faults.js';
import type { SharedWorld } from '../world.js';

/** Each fault so often under load, and what must hold after each. */
export function faultsSuite(world: SharedWorld, cycles: number, isPatient = true): Suite {
  return {
    name: 'faults',
    title: 'kills, partitions, slow and half-open lines under load',
    cases: (context) =>
      FAULTS.flatMap((fault) =>
        Array.from({ length: scaled(cycles, context) }, (_, i) => ({
          id: `${fault.name}/${String(i)}`,
          run: async () => {
            const random = Random.of(context.seed, 'faults', fault.name, i);
            return runCycle(await world.open(), fault, random, isPatient);
          },
        })),
      ),
  };
}

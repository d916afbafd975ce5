// SPDX-License-Identifier: Apache-2.0
import { Random } from '../../../torture/engine/random.js';
import { scaled, type Suite } from '../../../torture/engine/suite.js';
import { DUPLICATES } from '../duplicates.js';
import type { SharedWorld } from '../world.js';

/** One key used many times: at once, at several gateways, and across restarts. */
export function duplicatesSuite(world: SharedWorld, cycles: number): Suite {
  return {
    name: 'duplicates',
    title: 'the same idempotency key again and again',
    cases: (context) =>
      Object.entries(DUPLICATES).flatMap(([name, duplicate]) =>
        Array.from({ length: scaled(cycles, context) }, (_, i) => ({
          id: `${name}/${String(i)}`,
          run: async () =>
            duplicate(await world.open(), Random.of(context.seed, 'duplicates', name, i)),
        })),
      ),
  };
}

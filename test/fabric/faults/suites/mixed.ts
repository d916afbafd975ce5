// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { Random } from '../../../torture/engine/random.js';
import type { Suite } from '../../../torture/engine/suite.js';
import { runMixed, type MixedWish } from '../../../torture/linear/mixed.js';
import { heightsApart } from '../cycle.js';
import { FAULTS, recover } from '../faults.js';
import type { SharedGateway } from '../gateway-folder.js';

/** How long it goes on, and how often something goes wrong. */
export type Pace = Pick<MixedWish, 'atLeast' | 'between'>;

/** One long run over REST, whose history must be linearizable, with a fault of any kind each minute. */
export function mixedSuite(shared: SharedGateway, { atLeast, between }: Pace): Suite {
  return {
    name: 'mixed',
    title: 'mixed load over REST with a fault every minute',
    cases: ({ seed }) => [
      {
        id: `${String(atLeast.minutes)}-minutes`,
        run: async () => {
          const { world, pool, template } = await shared.open();
          const random = Random.of(seed, 'mixed');
          const faults = FAULTS.map((fault) => {
            const happen = async (): Promise<void> => {
              await fault.strike(world, random);
              await delay(fault.outageMs);
              await recover(world, fault);
            };
            return [fault.name, happen] as const;
          });
          return runMixed(
            {
              atLeast,
              between,
              pool,
              template,
              faults: Object.fromEntries(faults),
              atLast: () => heightsApart(world.network),
            },
            random,
          );
        },
      },
    ],
  };
}

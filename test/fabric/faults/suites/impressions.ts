// SPDX-License-Identifier: Apache-2.0
import { Random } from '../../../torture/engine/random.js';
import type { Suite } from '../../../torture/engine/suite.js';
import { useAndKill } from '../../../torture/impressions/use-and-kill.js';
import type { SharedGateway } from '../gateway-folder.js';

const KILLS_A_CASE = 10;

/** Uses of one seal by many at once, across `kill -9` of its owner's gateway. */
export function impressionsSuite(shared: SharedGateway, kills: number): Suite {
  return {
    name: 'impressions',
    title: 'uses of one seal by many, across kill -9',
    cases: ({ seed }) =>
      Array.from({ length: Math.ceil(kills / KILLS_A_CASE) }, (_, i) => ({
        id: `kills-${String(i)}`,
        run: async () => {
          const { pool, template } = await shared.open();
          const count = Math.min(KILLS_A_CASE, kills - i * KILLS_A_CASE);
          const random = Random.of(seed, 'impressions', i);
          return useAndKill({ pool, template, kills: count }, random);
        },
      })),
  };
}

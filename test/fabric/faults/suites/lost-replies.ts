// SPDX-License-Identifier: Apache-2.0
import { Random } from '../../../torture/engine/random.js';
import { scaled, type Suite } from '../../../torture/engine/suite.js';
import { LOST, loseReplies } from '../lost-replies.js';
import type { SharedWorld } from '../world.js';

/** Replies of peers that never come, after what was asked for has been done or not. */
export function lostRepliesSuite(world: SharedWorld, cycles: number): Suite {
  return {
    name: 'lost-replies',
    title: 'replies to submit and commit status that are lost',
    cases: (context) =>
      (Object.keys(LOST) as (keyof typeof LOST)[]).flatMap((lost) =>
        Array.from({ length: scaled(cycles, context) }, (_, i) => ({
          id: `${lost}/${String(i)}`,
          run: async () =>
            loseReplies(await world.open(), lost, Random.of(context.seed, 'lost-replies', lost, i)),
        })),
      ),
  };
}

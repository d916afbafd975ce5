// SPDX-License-Identifier: Apache-2.0
import { atOnceOrOneByOne, IN_FLIGHT } from '../world/at-once.mjs';

/**
 * Accesses of shared data with all three receipts, for many who ask at once, against one transaction
 * for each receipt. Data come with an access that is acknowledged on chain, on both sides.
 *
 * @type {import('./index.mjs').Suite['run']}
 */
export async function* run(options) {
  yield* atOnceOrOneByOne(options, {
    name: `accesses with receipts, ${IN_FLIGHT} at once ÷ one transaction for each receipt, accesses/s`,
    plural: 'accesses',
    goal: 5,
    many: 1500,
    few: 60,
    async once({ requester, access }) {
      const made = await requester.make('/v1/accesses', access);
      if (made.fields === undefined) throw new Error(JSON.stringify(made));
    },
  });
}

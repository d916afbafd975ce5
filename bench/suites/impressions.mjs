// SPDX-License-Identifier: Apache-2.0
import { atOnceOrOneByOne, IN_FLIGHT } from '../world/at-once.mjs';

/**
 * Numbers of one seal for many who ask at once, against one transaction for each. The counter of a
 * seal is one row, so transactions of one each go one after the other.
 *
 * @type {import('./index.mjs').Suite['run']}
 */
export async function* run(options) {
  yield* atOnceOrOneByOne(options, {
    name: `impressions of one seal, ${IN_FLIGHT} at once ÷ one transaction each, uses/s`,
    plural: 'uses',
    goal: 10,
    many: 2000,
    few: 200,
    once: ({ clerk, ready }) => clerk.make(`/v1/seals/${ready.seal}/impressions`, {}),
  });
}

// SPDX-License-Identifier: Apache-2.0
import { measureEmbedded } from '../world/embedded-run.mjs';

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  yield {
    name: 'embedded, 3 of 5 sign, 100 a block ÷ 1/(t_dispatch + t_level + t_crypto)',
    unit: 'ratio',
    goal: { atLeast: 0.7 },
    ...(await measureEmbedded(options, true)),
  };
}

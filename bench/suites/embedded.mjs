// SPDX-License-Identifier: Apache-2.0
import { measureEmbedded } from '../world/embedded-run.mjs';

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  yield {
    name: 'embedded without signatures ÷ 1/(t_dispatch + t_level)',
    unit: 'ratio',
    goal: { atLeast: 0.5 },
    ...(await measureEmbedded(options, false)),
  };
}

// SPDX-License-Identifier: Apache-2.0
// `npm run bench`: the product against the limit of what it is made of, side by side.
import { requireNode } from '../scripts/lib/node-version.mjs';

requireNode();
const { main } = await import('../scripts/lib/run.mjs');
const { runSuites } = await import('./lib/run-suites.mjs');
const { SUITES } = await import('./suites/index.mjs');

await main(() => runSuites('bench', SUITES, process.argv.slice(2)));

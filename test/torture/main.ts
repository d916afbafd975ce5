// SPDX-License-Identifier: Apache-2.0
// `npm run torture`: faults of many kinds, and what must hold after each. See engine/options.ts.
import { COMMON_USAGE } from './engine/options.js';
import { torture } from './engine/torture.js';
import { SUITES } from './suites/index.js';

const usage = `npm run torture -- [SUITE…] [--seed N] [--shard K/N] [--resume] [--scale F] [--only TEXT] [--out DIR]

SUITE    kills, steps, power, disk, corruption, mixed, impressions, access, check, oprf, credits, market; all of them unless named
${COMMON_USAGE}`;

process.exitCode = await torture({ usage, suites: SUITES }, process.argv.slice(2));

// SPDX-License-Identifier: Apache-2.0
// `npm run torture:fabric`: faults of many kinds on a network of Fabric's servers, and what must hold.
import { COMMON_USAGE } from '../../torture/engine/options.js';
import { torture } from '../../torture/engine/torture.js';
import { SharedGateway } from './gateway-folder.js';
import { DEFAULTS, SUITE_NAMES, suitesOn } from './suites/index.js';

/** Where a network of a run of its own is put, unless the environment says otherwise. */
const PORT_BASE = 29_000;

const usage = `npm run torture:fabric -- [SUITE…] [--cycles N] [--kills N] [--minutes N] [--seed N] [--shard K/N] [--resume] [--scale F] [--only TEXT] [--out DIR]

SUITE    ${SUITE_NAMES.join(', ')}; all of them unless named
--cycles of each kind of fault; ${String(DEFAULTS.cycles)} unless said
--kills of the gateway while a seal is used; ${String(DEFAULTS.kills)} unless said
--minutes of the mixed load; ${String(DEFAULTS.minutes)} unless said
${COMMON_USAGE}
YULIAN_PORT_BASE is the first of some 80 ports that nobody else has; ${String(PORT_BASE)} unless set`;

const shared = new SharedGateway(Number(process.env['YULIAN_PORT_BASE'] ?? PORT_BASE));
try {
  const torment = { usage, suites: suitesOn(shared), defaults: DEFAULTS };
  process.exitCode = await torture(torment, process.argv.slice(2));
} finally {
  await shared.close();
}

// SPDX-License-Identifier: Apache-2.0
import { ProbeKeysContract } from './probe-keys.js';
import { ProbeQueriesContract } from './probe-queries.js';
import { ProbeWorldContract } from './probe-world.js';

/** The contracts that the conformance suite runs on any ledger. */
export const probeContracts = [ProbeKeysContract, ProbeQueriesContract, ProbeWorldContract];

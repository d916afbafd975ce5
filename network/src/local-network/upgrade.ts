// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { CHAINCODE, PRODUCT, type ChaincodeProgram } from './chaincode-servers.js';
import type { LocalNetwork } from './local-network.js';
import { NetworkError } from './network-error.js';
import type { Say } from './programs.js';
import { until } from './waiting.js';

/** What is under way at the servers of before has so long to end. */
const DRAIN_MS = 5000;

/**
 * Brings a new version of the contracts onto a channel while it goes on: new servers beside those
 * that run, approved by all organisations, committed, and the servers of before stopped when every
 * peer has moved. Run again, it goes on where it was cut off.
 *
 * @returns sequence of the definition that is in force now
 * @throws NetworkError `NOT_READY`
 */
export async function upgrade(
  network: LocalNetwork,
  channel: string,
  say: Say,
  program: ChaincodeProgram = PRODUCT,
): Promise<number> {
  const { servers, settings, topology } = network;
  const lifecycle = await network.openLifecycle();
  try {
    const before = await lifecycle.committed(channel, CHAINCODE);
    if (before === undefined) {
      throw new NetworkError('NOT_READY', `no chaincode is on ${channel} yet: run up first`);
    }
    const served = await servers.served();
    const isCommitted = served.length > 1 && served.at(-1) === before.sequence;
    const sequence = isCommitted ? before.sequence : before.sequence + 1;
    if (!isCommitted) {
      say(`Servers of sequence ${String(sequence)} ...`);
      await servers.serve([before.sequence, sequence]);
      const authorities = await network.startAuthorities();
      await network.startChaincode({ sequence, authorities, program });
      say('Approval ...');
      const { endorsements } = settings;
      const version = String(sequence);
      await network.agree(lifecycle, channel, { name: CHAINCODE, version, sequence, endorsements });
    }
    for (const { mspId } of topology.peers) {
      await until(`${mspId} has moved`, async () => {
        const found = await lifecycle.committed(channel, CHAINCODE, mspId);
        if (found?.sequence !== sequence) throw new Error(`sequence ${String(found?.sequence)}`);
      });
    }
    await servers.serve([sequence]);
    await delay(DRAIN_MS);
    await servers.stop(sequence - 1);
    return sequence;
  } finally {
    lifecycle.close();
  }
}

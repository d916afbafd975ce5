// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedLedger } from '@yulian/network';
import type { LedgerEngine } from './for-each-ledger.js';

/** Three of the five organisations endorse. */
const ENDORSEMENTS = 3;

/** The embedded ledger, each in a folder of its own that is gone afterwards. */
export const embeddedEngine: LedgerEngine = {
  name: 'embedded',
  unavailable: undefined,
  async open({ keys, clock, contracts }) {
    const directory = await mkdtemp(join(tmpdir(), 'yulian-contracts-'));
    const ledger = await openEmbeddedLedger({
      directory,
      contracts,
      channel: 'test',
      chaincode: { name: 'yulian', version: '1' },
      organizations: keys.organisations.map(({ mspId, root, endorser }) => ({
        mspId,
        roots: [root],
        endorser,
      })),
      endorsements: ENDORSEMENTS,
      orderer: { identity: keys.orderer, roots: [keys.ordererRoot] },
      clock,
    });
    return {
      ledger,
      async close() {
        await ledger.close();
        await rm(directory, { recursive: true, force: true });
      },
    };
  },
};

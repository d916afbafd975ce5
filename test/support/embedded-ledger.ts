// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openEmbeddedLedger,
  type EmbeddedLedger,
  type EmbeddedLedgerOptions,
} from '@yulian/network';
import { probeContracts } from '../conformance/chaincode/index.js';
import { testConsortium, type TestConsortium } from './consortium.js';

/** What a test may choose. */
export type TestLedgerOptions = Partial<EmbeddedLedgerOptions>;

/** Options of a ledger of the test consortium in `directory`. */
function testLedgerOptions(
  { organizations, orderer, ordererAuthority }: TestConsortium,
  directory: string,
  chosen: TestLedgerOptions = {},
): EmbeddedLedgerOptions {
  return {
    directory,
    contracts: probeContracts,
    channel: 'test',
    chaincode: { name: 'probe', version: '1' },
    organizations: organizations.map(({ mspId, authority, endorser }) => ({
      mspId,
      roots: [authority.certificate],
      endorser,
    })),
    endorsements: 3,
    orderer: { identity: orderer, roots: [ordererAuthority.certificate] },
    ...chosen,
  };
}

/** A folder that is gone afterwards. */
export async function withDirectory<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'yulian-ledger-'));
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Opens a ledger of the test consortium. */
export async function openTestLedger(
  directory: string,
  chosen?: TestLedgerOptions,
): Promise<EmbeddedLedger> {
  return openEmbeddedLedger(testLedgerOptions(await testConsortium(), directory, chosen));
}

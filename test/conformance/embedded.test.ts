// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCertificateAuthority } from '@yulian/network';
import { organizationAt, testConsortium, testIdentity } from '../support/consortium.js';
import { openTestLedger } from '../support/embedded-ledger.js';
import type { Harness } from './harness.js';
import { runLedgerSuite } from './suite.js';

async function embeddedHarness(): Promise<Harness> {
  const consortium = await testConsortium();
  const directory = await mkdtemp(join(tmpdir(), 'yulian-conformance-'));
  let offsetMs = 0;
  const ledger = await openTestLedger(directory, { clock: () => Date.now() + offsetMs });
  return {
    ledger,
    organizations: consortium.organizations,
    issue: (index, request) => testIdentity(organizationAt(consortium, index).authority, request),
    root: (index) => organizationAt(consortium, index).authority,
    impostor: async (mspId) =>
      testIdentity(await createCertificateAuthority(mspId), { commonName: 'x', use: 'client' }),
    moveClock: (offset) => {
      offsetMs = offset;
    },
    close: async () => {
      await ledger.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

runLedgerSuite({ name: 'embedded', factory: embeddedHarness, supports: { clock: true } });

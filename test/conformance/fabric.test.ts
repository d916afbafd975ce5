// SPDX-License-Identifier: Apache-2.0
import { createCertificateAuthority, type CertificateAuthority } from '@yulian/network';
import { testIdentity } from '../support/consortium.js';
import { openFabricLedger } from '../support/fabric/engine.js';
import { NETWORK_VARIABLE, testNetworkFolder } from '../support/fabric/material.js';
import { memberKeys } from '../support/member-keys.js';
import type { Harness } from './harness.js';
import { runLedgerSuite, type Skip } from './suite.js';

/** What Fabric does otherwise than the embedded ledger: README has the same list. */
const DIFFERENCES: readonly Skip[] = [
  {
    reason:
      'a peer takes an empty key, and a policy that cannot be read; no contract writes either',
    tests: ['an empty key is refused', 'a policy that cannot be read is refused'],
  },
];

async function fabricHarness(): Promise<Harness> {
  const { material } = await memberKeys();
  const organizations = await Promise.all(
    material.organisations.map(async ({ root }, index) => ({
      mspId: root.mspId,
      clerk: await testIdentity(root, {
        commonName: `org${String(index + 1)}-clerk`,
        use: 'client',
        attributes: { unit: `11999999MB000000${String(index + 1)}X`, role: 'clerk', level: 'city' },
      }),
    })),
  );
  const [first] = organizations;
  if (first === undefined) throw new RangeError('no organisation');
  const rootAt = (index: number): CertificateAuthority => {
    const organisation = material.organisations[index];
    if (organisation === undefined) throw new RangeError(`no organisation ${String(index)}`);
    return organisation.root;
  };
  let offsetMs = 0;
  // Who is early or late is a matter of both clocks: moving proposals moves the endorsers'.
  const ledger = await openFabricLedger(first.clerk, () => Date.now() + offsetMs);
  return {
    ledger,
    organizations,
    issue: (index, request) => testIdentity(rootAt(index), request),
    root: rootAt,
    impostor: async (mspId) =>
      testIdentity(await createCertificateAuthority(mspId), { commonName: 'x', use: 'client' }),
    moveClock: (offset) => {
      offsetMs = offset;
    },
    close: () => ledger.close(),
  };
}

if (testNetworkFolder() === undefined) {
  describe('ledger conformance: fabric', () => {
    it(`cannot run here: ${NETWORK_VARIABLE} is not set`);
  });
} else {
  runLedgerSuite({
    name: 'fabric',
    factory: fabricHarness,
    supports: { clock: true },
    skip: DIFFERENCES,
  });
}

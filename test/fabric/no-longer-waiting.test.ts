// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { createIdentity } from '@yulian/network';
import { FabricLedger } from '@yulian/network/fabric';
import { codeOf } from '../support/code-of.js';
import { BadLine } from '../support/fabric/bad-line.js';
import { MemberKeys } from '../support/member-keys.js';

const DEADLINE_MS = 200;

describe('fabric: whoever no longer waits', () => {
  let line: BadLine;
  let ledger: FabricLedger;

  before(async () => {
    const keys = await MemberKeys.create();
    const [{ root, node }] = keys.material.organisations as [
      MemberKeys['material']['organisations'][number],
    ];
    // A peer that takes connections and says nothing.
    line = await BadLine.to('127.0.0.1:9');
    line.become('silent');
    ledger = new FabricLedger({
      channel: 'none',
      chaincode: 'none',
      peers: [
        {
          mspId: root.mspId,
          address: line.address,
          tlsName: 'peer0',
          tlsRoot: root.certificate,
        },
      ],
      reader: createIdentity({ mspId: root.mspId, ...node }),
      trust: { organizations: {}, endorsements: 1 },
      orderer: { mspId: 'OrdererMSP', roots: [] },
      deadlines: { status: DEADLINE_MS },
    });
  });

  after(async () => {
    await ledger.close();
    await line.close();
  });

  it('is told so, and the answer that fails later ends no process', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.prependListener('unhandledRejection', note);
    try {
      const signal = AbortSignal.abort();
      expect(await codeOf(ledger.status('a'.repeat(64), { signal }))).to.equal('COMMIT_TIMEOUT');
      // Asked for later, with the same deadline: it fails after the first.
      expect(await codeOf(ledger.status('b'.repeat(64)))).to.equal('COMMIT_TIMEOUT');
      expect(unhandled).to.deep.equal([]);
    } finally {
      process.removeListener('unhandledRejection', note);
    }
  });
});

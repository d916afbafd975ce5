// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { transact } from '@yulian/network';
import { organizationAt, testConsortium } from '../support/consortium.js';
import { openTestLedger, withDirectory } from '../support/embedded-ledger.js';

describe('embedded ledger: from end to end', () => {
  it('commits a transaction, and finds it after reopening', () =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const put = { contract: 'probe.keys', transaction: 'put', args: ['k', 'v'] };
      const get = { contract: 'probe.keys', transaction: 'get', args: ['k'] };
      const ledger = await openTestLedger(directory);
      const { transactionId, status } = await transact(ledger, clerk, put);
      expect(status).to.include({ code: 'VALID', blockNumber: 1, index: 0 });
      expect(Buffer.from(await ledger.evaluate(clerk, get)).toString()).to.equal('v');
      await ledger.close();
      const again = await openTestLedger(directory);
      expect(await again.findTransaction(transactionId)).to.deep.equal(status);
      expect(Buffer.from(await again.evaluate(clerk, get)).toString()).to.equal('v');
      await again.close();
    }));
});

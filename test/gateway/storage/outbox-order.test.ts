// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { join } from 'node:path';
import type { SignedTransaction } from '@yulian/network';
import { Transactions, Vault } from '@yulian/gateway-api/storage';
import { organizationAt, testConsortium } from '../../support/consortium.js';
import { openTestLedger } from '../../support/embedded-ledger.js';
import { FaultyLedger } from './faulty-ledger.js';
import { inDirectory } from './support.js';
import { TallyContract } from './tally-contract.js';

/** Notes when an envelope leaves for the ledger. */
class WatchedLedger extends FaultyLedger {
  readonly seen: string[] = [];

  override submit(transaction: SignedTransaction): Promise<void> {
    this.seen.push('submit');
    return super.submit(transaction);
  }
}

describe('the envelope of a write', () => {
  it('is synced to the vault before the ledger gets it', () =>
    inDirectory(async (directory) => {
      const real = await openTestLedger(join(directory, 'ledger'), { contracts: [TallyContract] });
      const ledger = new WatchedLedger(real);
      const onStep = (step: string): number => ledger.seen.push(step);
      const vault = await Vault.open({ directory: join(directory, 'vault'), onStep });
      const transactions = new Transactions({ ledger, vault });
      const { clerk } = organizationAt(await testConsortium(), 0);
      ledger.seen.length = 0;
      await transactions.transact({
        identity: clerk,
        idempotency: { key: 'k', fingerprint: 'add' },
        prepare: () => ({ call: { contract: 'tally', transaction: 'add', args: ['a', '1'] } }),
      });
      const submitted = ledger.seen.indexOf('submit');
      const before = ledger.seen.slice(0, submitted);
      expect(submitted).to.be.greaterThan(0);
      expect(before).to.deep.equal(['vault.rows.write', 'vault.rows.synced']);
      await transactions.close();
      await Promise.all([vault.close(), real.close()]);
    }));
});

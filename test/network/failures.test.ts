// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { expect } from 'chai';
import { Level } from 'level';
import {
  LEDGER_STEPS,
  sign,
  transact,
  type EmbeddedLedger,
  type LedgerStep,
  type SignedTransaction,
} from '@yulian/network';
import { call } from '../conformance/harness.js';
import { organizationAt, testConsortium } from '../support/consortium.js';
import {
  openTestLedger,
  withDirectory,
  type TestLedgerOptions,
} from '../support/embedded-ledger.js';
import { throwsCode } from '../support/throws-code.js';

/** Makes the ledger's next write fail. */
class Disk {
  fails = false;

  readonly onStep = (step: LedgerStep): void => {
    if (this.fails && step === 'before-sync') throw new Error('ENOSPC: no space left on device');
  };
}

async function endorse(ledger: EmbeddedLedger, key: string): Promise<SignedTransaction> {
  const { clerk } = organizationAt(await testConsortium(), 0);
  const proposal = await ledger.propose(clerk, call('keys:put', key, 'v'));
  const transaction = await ledger.endorse(proposal, await sign(clerk, proposal));
  const { transactionId, bytes } = transaction;
  return { transactionId, bytes, signature: await sign(clerk, transaction) };
}

describe('embedded ledger: when a write fails', () => {
  it('nothing is acknowledged, nothing more is written, reads go on', () =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const disk = new Disk();
      const ledger = await openTestLedger(directory, { onStep: disk.onStep });
      const good = await transact(ledger, clerk, call('keys:put', 'good', 'v'));
      disk.fails = true;
      const lost = await endorse(ledger, 'lost');
      const waiting = ledger.status(lost.transactionId);
      await ledger.submit(lost);
      const error = await throwsCode(waiting, 'LEDGER_FAILED');
      expect(error).to.include({ transactionId: lost.transactionId });
      disk.fails = false;
      await throwsCode(ledger.submit(lost), 'LEDGER_FAILED');
      await throwsCode(endorse(ledger, 'more'), 'LEDGER_FAILED');
      await throwsCode(ledger.status(lost.transactionId), 'LEDGER_FAILED');
      const read = await ledger.evaluate(clerk, call('keys:get', 'good'));
      expect(Buffer.from(read).toString()).to.equal('v');
      expect(await ledger.findTransaction(good.transactionId)).to.deep.equal(good.status);
      expect((await ledger.block(1)).number).to.equal(1);
      expect((await ledger.info()).height).to.equal(2);
      expect((await ledger.verifyChain()).ok).to.equal(true);
      await ledger.close();
    }));

  it('the next start goes on, and the same transaction may be sent again', () =>
    withDirectory(async (directory) => {
      const disk = new Disk();
      const first = await openTestLedger(directory, { onStep: disk.onStep });
      const lost = await endorse(first, 'k');
      disk.fails = true;
      await first.submit(lost);
      await throwsCode(first.status(lost.transactionId), 'LEDGER_FAILED');
      await first.close();
      const again = await openTestLedger(directory);
      expect(await again.findTransaction(lost.transactionId)).to.equal(undefined);
      await again.submit(lost);
      expect((await again.status(lost.transactionId)).code).to.equal('VALID');
      await again.close();
    }));

  it('everyone who waits hears of it', () =>
    withDirectory(async (directory) => {
      const disk = new Disk();
      const ledger = await openTestLedger(directory, { onStep: disk.onStep });
      const all = await Promise.all(['a', 'b', 'c'].map((key) => endorse(ledger, key)));
      disk.fails = true;
      const waiting = all.map(({ transactionId }) => ledger.status(transactionId));
      const failures = waiting.map((one) => throwsCode(one, 'LEDGER_FAILED'));
      await Promise.allSettled(all.map((one) => ledger.submit(one)));
      await Promise.all(failures);
      await ledger.close();
    }));
});

describe('embedded ledger: damaged rows', () => {
  it('are not served, and named', () =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const first = await openTestLedger(directory);
      const { transactionId } = await transact(first, clerk, call('keys:put', 'k', 'v'));
      await transact(first, clerk, call('keys:put', 'other', 'v'));
      await first.close();
      const rows = new Level<Buffer, Buffer>(join(directory, 'db'), {
        keyEncoding: 'buffer',
        valueEncoding: 'buffer',
      });
      for await (const [key, value] of rows.iterator()) {
        if (!['h', 's', 't'].includes(String.fromCharCode(key[0] ?? 0))) continue;
        value[value.length - 1] = (value[value.length - 1] ?? 0) ^ 1;
        await rows.put(key, value);
      }
      await rows.close();
      const ledger = await openTestLedger(directory);
      for (const [name, ...args] of [
        ['keys:get', 'k'],
        ['queries:range', 'a', 'z'],
        ['queries:history', 'k'],
      ] as const) {
        await throwsCode(ledger.evaluate(clerk, call(name, ...args)), 'LEDGER_CORRUPT');
      }
      await throwsCode(ledger.findTransaction(transactionId), 'LEDGER_CORRUPT');
      await ledger.close();
    }));
});

describe('embedded ledger: surroundings', () => {
  const withLedger = (
    chosen: TestLedgerOptions,
    use: (ledger: EmbeddedLedger) => Promise<void>,
  ): Promise<void> =>
    withDirectory(async (directory) => {
      const ledger = await openTestLedger(directory, chosen);
      try {
        await use(ledger);
      } finally {
        await ledger.close();
      }
    });

  it('organisations without a key here cannot be asked', async () => {
    const { organizations } = await testConsortium();
    const some = organizations.map(({ mspId, authority, endorser }, index) => ({
      mspId,
      roots: [authority.certificate],
      ...(index < 3 ? { endorser } : {}),
    }));
    await withLedger({ organizations: some }, async (ledger) => {
      expect((await endorse(ledger, 'k')).transactionId.length).to.equal(64);
      const { clerk } = organizationAt(await testConsortium(), 0);
      const wish = { ...call('keys:put', 'k', 'v'), endorsingOrganizations: ['Org4MSP'] };
      await throwsCode(transact(ledger, clerk, wish), 'ENDORSER_UNAVAILABLE');
    });
    await withLedger({ organizations: some, endorsements: 4 }, async (ledger) => {
      await throwsCode(endorse(ledger, 'k'), 'ENDORSER_UNAVAILABLE');
    });
  });

  it('a client’s key does not endorse for its organisation', async () => {
    const { organizations } = await testConsortium();
    const clerks = organizations.map(({ mspId, authority, clerk }) => ({
      mspId,
      roots: [authority.certificate],
      endorser: clerk,
    }));
    await withLedger({ organizations: clerks }, async (ledger) => {
      await throwsCode(endorse(ledger, 'k'), 'ENDORSER_UNAVAILABLE');
    });
  });

  it('an envelope beyond the size limit is refused', async () => {
    await withLedger({}, async (ledger) => {
      const bytes = Buffer.alloc(10 * 1024 * 1024 + 1);
      const huge = { transactionId: 'ab'.repeat(32), bytes, signature: Buffer.alloc(70) };
      await throwsCode(ledger.submit(huge), 'BAD_PROPOSAL');
    });
  });

  it('a transaction’s steps come in their order', async () => {
    const steps: LedgerStep[] = [];
    await withLedger({ onStep: (step) => steps.push(step) }, async (ledger) => {
      steps.length = 0;
      const one = await endorse(ledger, 'k');
      await ledger.submit(one);
      await ledger.status(one.transactionId);
    });
    expect(steps).to.include.members(LEDGER_STEPS.slice(0, 9));
    const written = steps.filter((step) => step !== 'submit-accepted');
    const expected = LEDGER_STEPS.slice(0, 9).filter((step) => step !== 'submit-accepted');
    expect(written).to.deep.equal(expected);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { Level } from 'level';
import { transact, verifyChainFolder, type LedgerError } from '@yulian/network';
import { call } from '../conformance/harness.js';
import { organizationAt, testConsortium } from '../support/consortium.js';
import {
  openTestLedger,
  withDirectory,
  type TestLedgerOptions,
} from '../support/embedded-ledger.js';
import { leaveHalfMade } from '../support/half-made-database.js';
import { throwsCode } from '../support/throws-code.js';

async function put(directory: string, key: string, chosen?: TestLedgerOptions): Promise<string> {
  const { clerk } = organizationAt(await testConsortium(), 0);
  const ledger = await openTestLedger(directory, chosen);
  const { transactionId } = await transact(ledger, clerk, call('keys:put', key, 'v'));
  await ledger.close();
  return transactionId;
}

async function withRows(
  directory: string,
  change: (rows: Level<Buffer, Buffer>) => Promise<void>,
): Promise<void> {
  const options = { keyEncoding: 'buffer', valueEncoding: 'buffer' };
  const rows = new Level<Buffer, Buffer>(join(directory, 'db'), options);
  await change(rows);
  await rows.close();
}

function blockRow(number: number): Buffer {
  const row = Buffer.alloc(9);
  row.write('b');
  row.writeBigUInt64BE(BigInt(number), 1);
  return row;
}

describe('embedded ledger: opening', () => {
  it('a new folder gets block 0 with the configuration, and nothing else', () =>
    withDirectory(async (directory) => {
      const ledger = await openTestLedger(directory);
      expect((await ledger.info()).height).to.equal(1);
      expect((await ledger.block(0)).transactions).to.deep.equal([]);
      await ledger.close();
    }));

  it('a folder that is open cannot be opened again, and the answer names the process', () =>
    withDirectory(async (directory) => {
      const ledger = await openTestLedger(directory);
      const error = (await throwsCode(openTestLedger(directory), 'LEDGER_LOCKED')) as LedgerError;
      expect(error.details).to.deep.equal({ pid: process.pid });
      expect(error.message).to.include(`pid ${String(process.pid)}`);
      await ledger.close();
    }));

  it('nor by another process; when the first one is killed, it can', () =>
    withDirectory(async (directory) => {
      const holder = fork(fileURLToPath(new URL('./holder.js', import.meta.url)), [directory]);
      await once(holder, 'message');
      const error = (await throwsCode(openTestLedger(directory), 'LEDGER_LOCKED')) as LedgerError;
      expect(error.details).to.deep.equal({ pid: holder.pid });
      holder.kill('SIGKILL');
      await once(holder, 'exit');
      expect(await verifyChainFolder(directory)).to.include({ ok: true, height: 1 });
    }));

  it('a chain goes on with a newer version of its chaincode', () =>
    withDirectory(async (directory) => {
      await put(directory, 'a');
      await put(directory, 'b', { chaincode: { name: 'probe', version: '2' } });
      const ledger = await openTestLedger(directory);
      expect((await ledger.info()).height).to.equal(3);
      await ledger.close();
    }));

  it('a chain is not opened with another channel, chaincode, policy or set of organisations', () =>
    withDirectory(async (directory) => {
      await put(directory, 'a');
      const { organizations } = await testConsortium();
      const fewer = organizations.slice(1).map(({ mspId, authority, endorser }) => ({
        mspId,
        roots: [authority.certificate],
        endorser,
      }));
      for (const chosen of [
        { channel: 'other' },
        { chaincode: { name: 'other', version: '1' } },
        { endorsements: 2 },
        { organizations: fewer },
      ]) {
        await throwsCode(openTestLedger(directory, chosen), 'LEDGER_CONFIG_DIFFERS');
      }
    }));

  it('a configuration that makes no sense is refused before anything is written', () =>
    withDirectory(async (directory) => {
      const { organizations, orderer, ordererAuthority } = await testConsortium();
      const [first] = organizations.map(({ mspId, authority }) => ({
        mspId,
        roots: [authority.certificate],
      }));
      if (first === undefined) throw new Error('no organisation');
      for (const chosen of [
        { endorsements: 0 },
        { endorsements: 6 },
        { endorsements: 1.5 },
        { organizations: [first, first], endorsements: 1 },
        { organizations: [{ ...first, roots: [] }], endorsements: 1 },
        { organizations: [{ ...first, roots: ['no certificate'] }], endorsements: 1 },
        {
          organizations: [{ ...first, mspId: orderer.mspId }],
          orderer: { identity: orderer, roots: [ordererAuthority.certificate] },
          endorsements: 1,
        },
      ]) {
        await throwsCode(openTestLedger(directory, chosen), 'LEDGER_CONFIG_INVALID');
      }
    }));

  it('a folder of an unknown format is refused', () =>
    withDirectory(async (directory) => {
      await put(directory, 'a');
      await withRows(directory, (rows) => rows.put(Buffer.from('mformat'), Buffer.from('99')));
      await throwsCode(openTestLedger(directory), 'LEDGER_FORMAT_UNKNOWN');
    }));

  it('a folder with something else in it is refused', () =>
    withDirectory(async (directory) => {
      await withRows(directory, (rows) => rows.put(Buffer.from('x'), Buffer.from('y')));
      await throwsCode(openTestLedger(directory), 'LEDGER_FORMAT_UNKNOWN');
    }));

  it('a hole or a damaged block near the head is noticed', async () => {
    for (const change of ['missing', 'damaged', 'exchanged']) {
      await withDirectory(async (directory) => {
        for (const key of ['a', 'b', 'c']) await put(directory, key);
        await withRows(directory, async (rows) => {
          const block = await rows.get(blockRow(2));
          if (change === 'missing') await rows.del(blockRow(2));
          else if (change === 'exchanged') await rows.put(blockRow(2), await rows.get(blockRow(1)));
          else {
            block[block.length - 5] = (block[block.length - 5] ?? 0) ^ 1;
            await rows.put(blockRow(2), block);
          }
        });
        const error = (await throwsCode(
          openTestLedger(directory),
          'LEDGER_CORRUPT',
        )) as LedgerError;
        expect(error.details).to.deep.equal({ block: 2 });
      });
    }
  });

  it('a database that was lost is not taken for a new one', async () => {
    const losses: ((database: string) => Promise<void>)[] = [
      (database) => rm(join(database, 'CURRENT')),
      (database) => rm(database, { recursive: true }),
      async (database) => {
        const logs = (await readdir(database)).filter((name) => name.endsWith('.log'));
        for (const name of logs) await rm(join(database, name));
      },
    ];
    for (const lose of losses) {
      await withDirectory(async (directory) => {
        await put(directory, 'a');
        await lose(join(directory, 'db'));
        await throwsCode(openTestLedger(directory), 'LEDGER_CORRUPT', 'LEDGER_UNAVAILABLE');
      });
    }
  });

  it('a folder whose founding was cut off can be founded again', () =>
    withDirectory(async (directory) => {
      await put(directory, 'a');
      const database = join(directory, 'db');
      await rm(join(directory, 'genesis-hash'));
      for (const name of await readdir(database)) {
        if (/\.(ldb|log)$|^CURRENT$/.test(name)) await rm(join(database, name));
      }
      await put(directory, 'b');
    }));

  it('a database that was cut off while it was made is made anew, if it holds nothing', () =>
    withDirectory(async (directory) => {
      const database = join(directory, 'db');
      await leaveHalfMade(database, 'something');
      await throwsCode(openTestLedger(directory), 'LEDGER_CORRUPT', 'LEDGER_UNAVAILABLE');
      await leaveHalfMade(database);
      await put(directory, 'a');
      await leaveHalfMade(database);
      await throwsCode(openTestLedger(directory), 'LEDGER_CORRUPT');
    }));

  it('a damaged block behind the newest ones is not served', () =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const first = await openTestLedger(directory);
      const large = 'x'.repeat(3_000_000);
      for (let i = 0; i < 4; i++) {
        await transact(first, clerk, call('keys:put', String(i), large));
      }
      await first.close();
      await withRows(directory, async (rows) => {
        const block = await rows.get(blockRow(1));
        block[1_000_000] = (block[1_000_000] ?? 0) ^ 1;
        await rows.put(blockRow(1), block);
      });
      const ledger = await openTestLedger(directory);
      await throwsCode(ledger.block(1), 'LEDGER_CORRUPT');
      expect((await ledger.block(2)).transactions.length).to.equal(1);
      await ledger.close();
      const { problem } = await verifyChainFolder(directory);
      expect(problem).to.include({ code: 'BLOCK_CONTENT_CHANGED', block: 1 });
    }));

  it('a copy of the folder taken at any moment opens with all that was acknowledged', () =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const live = join(directory, 'live');
      const ledger = await openTestLedger(live);
      for (let round = 0; round < 5; round++) {
        const keys = Array.from({ length: 20 }, (_, i) => `${String(round)}/${String(i)}`);
        const done = await Promise.all(
          keys.map((key) => transact(ledger, clerk, call('keys:put', key, 'v'))),
        );
        const crashed = join(directory, `crashed-${String(round)}`);
        await cp(live, crashed, { recursive: true });
        const again = await openTestLedger(crashed);
        for (const { status } of done) {
          expect(await again.findTransaction(status.transactionId)).to.deep.equal(status);
        }
        await again.close();
      }
      await ledger.close();
    }));

  it('closing finishes what was accepted', () =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const ledger = await openTestLedger(directory);
      const all = Array.from({ length: 30 }, (_, i) =>
        transact(ledger, clerk, call('keys:put', String(i), 'v')).then(
          ({ transactionId }) => transactionId,
          (error: unknown) => {
            expect(error).to.have.property('code', 'LEDGER_UNAVAILABLE');
            return undefined;
          },
        ),
      );
      while ((await ledger.info()).height === 1) await new Promise(setImmediate);
      await ledger.close();
      const acknowledged = (await Promise.all(all)).filter((id) => id !== undefined);
      expect(acknowledged.length).to.be.greaterThan(0);
      const again = await openTestLedger(directory);
      for (const transactionId of acknowledged) {
        expect((await again.findTransaction(transactionId))?.code).to.equal('VALID');
      }
      await again.close();
    }));

  it('a closed ledger says so', () =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const ledger = await openTestLedger(directory);
      const waiting = throwsCode(ledger.status('ab'.repeat(32)), 'LEDGER_UNAVAILABLE');
      const following = ledger.blocks(1)[Symbol.asyncIterator]().next();
      await Promise.all([ledger.close(), ledger.close()]);
      await waiting;
      expect((await following).done).to.equal(true);
      await throwsCode(ledger.evaluate(clerk, call('keys:get', 'k')), 'LEDGER_UNAVAILABLE');
      await throwsCode(ledger.info(), 'LEDGER_UNAVAILABLE');
      await throwsCode(ledger.block(0), 'LEDGER_UNAVAILABLE');
    }));
});

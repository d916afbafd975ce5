// SPDX-License-Identifier: Apache-2.0
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  backupFolder,
  restoreFolder,
  transact,
  verifyChainFolder,
  type BackupReport,
  type EmbeddedLedger,
} from '@yulian/network';
import { call } from '../conformance/harness.js';
import { organizationAt, testConsortium } from '../support/consortium.js';
import { openTestLedger, withDirectory } from '../support/embedded-ledger.js';
import { throwsCode } from '../support/throws-code.js';

async function fill(ledger: EmbeddedLedger, count: number): Promise<void> {
  const { clerk } = organizationAt(await testConsortium(), 0);
  for (let i = 0; i < count; i++) {
    const value = String(i).repeat(50);
    await transact(ledger, clerk, call('keys:put', `k${String(i % 7)}`, value));
  }
}

/** A ledger of some blocks, closed, and its backup. */
async function withBackup(
  use: (at: {
    parent: string;
    source: string;
    file: string;
    report: BackupReport;
  }) => Promise<void>,
): Promise<void> {
  await withDirectory(async (parent) => {
    const source = join(parent, 'source');
    const file = join(parent, 'backup.yulian');
    const ledger = await openTestLedger(source);
    await fill(ledger, 12);
    const report = await ledger.backup(file);
    await ledger.close();
    await use({ parent, source, file, report });
  });
}

describe('backup and restore', () => {
  it('give the same ledger again, and it goes on', () =>
    withBackup(async ({ parent, source, file, report }) => {
      const target = join(parent, 'target');
      const restored = await restoreFolder(file, target);
      const before = await verifyChainFolder(source);
      expect(restored).to.include({
        height: before.height,
        headHash: before.headHash,
        stateDigest: before.stateDigest,
      });
      expect(report).to.include({ height: before.height, stateDigest: before.stateDigest });
      expect(await verifyChainFolder(target)).to.deep.equal(before);
      const ledger = await openTestLedger(target);
      await fill(ledger, 2);
      await ledger.close();
      expect((await verifyChainFolder(target)).height).to.equal(before.height + 2);
    }));

  it('of a running ledger hold one moment, whatever is written meanwhile', () =>
    withDirectory(async (parent) => {
      const ledger = await openTestLedger(join(parent, 'source'));
      await fill(ledger, 10);
      const { height, currentBlockHash } = await ledger.info();
      const file = join(parent, 'backup');
      const backing = ledger.backup(file);
      await fill(ledger, 5);
      const report = await backing;
      expect(report).to.include({ height, headHash: currentBlockHash });
      await ledger.close();
      const restored = await restoreFolder(file, join(parent, 'target'));
      expect(restored.stateDigest).to.equal(report.stateDigest);
    }));

  it('of a closed folder are the same', () =>
    withBackup(async ({ parent, source, report }) => {
      const again = await backupFolder(source, join(parent, 'second'));
      expect({ ...again, file: '' }).to.deep.equal({ ...report, file: '' });
    }));

  it('leave no half-written file', () =>
    withBackup(async ({ parent, source }) => {
      const fails = (): never => {
        throw new Error('disk full');
      };
      const failing = backupFolder(source, join(parent, 'half'), { onProgress: fails });
      await failing.then(
        () => expect.fail('expected a failure'),
        (error: unknown) => error,
      );
      expect((await readdir(parent)).sort()).to.deep.equal(['backup.yulian', 'source']);
    }));

  it('refuse a folder that is not empty', () =>
    withBackup(async ({ parent, source, file }) => {
      await throwsCode(restoreFolder(file, source), 'RESTORE_TARGET_NOT_EMPTY');
      const empty = join(parent, 'empty');
      await mkdir(empty);
      expect((await restoreFolder(file, empty)).directory).to.equal(empty);
    }));

  it('refuse a backup with any byte changed, and leave nothing behind', () =>
    withBackup(async ({ parent, file }) => {
      const good = await readFile(file);
      const spoiled = join(parent, 'spoiled');
      for (let i = 0; i < 25; i++) {
        const bytes = Buffer.from(good);
        const at = Math.floor((bytes.length * i) / 25);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        await writeFile(spoiled, bytes);
        await throwsCode(restoreFolder(spoiled, join(parent, 'target')), 'BACKUP_INVALID');
      }
      expect((await readdir(parent)).sort()).to.deep.equal(['backup.yulian', 'source', 'spoiled']);
    }));

  it('refuse a backup cut short or with something behind it', () =>
    withBackup(async ({ parent, file }) => {
      const good = await readFile(file);
      const spoiled = join(parent, 'spoiled');
      for (const bytes of [
        Buffer.alloc(0),
        good.subarray(0, 10),
        good.subarray(0, -1),
        good.subarray(0, -32),
        Buffer.concat([good, Buffer.from([0])]),
        Buffer.alloc(1000),
      ]) {
        await writeFile(spoiled, bytes);
        await throwsCode(restoreFolder(spoiled, join(parent, 'target')), 'BACKUP_INVALID');
      }
    }));

  it('hold a backup against a checkpoint', () =>
    withBackup(async ({ parent, file, report }) => {
      const target = join(parent, 'target');
      const newer = { height: report.height + 1, hash: report.headHash };
      await throwsCode(restoreFolder(file, target, { checkpoint: newer }), 'BACKUP_INVALID');
      const other = { height: report.height - 1, hash: report.headHash };
      await throwsCode(restoreFolder(file, target, { checkpoint: other }), 'BACKUP_INVALID');
      const same = { height: report.height, hash: report.headHash };
      expect((await restoreFolder(file, target, { checkpoint: same })).height).to.equal(
        report.height,
      );
    }));
});

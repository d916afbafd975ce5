// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkVault, Vault, type RowChange } from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { SmallDisk } from '../../support/small-disk.js';
import { addDocument, bytesOf, collect, inDirectory, rejectsWith } from './support.js';

const row = (name: string, value: string): RowChange => ({
  key: `test/${name}`,
  value: Buffer.from(value),
});

async function textOf(vault: Vault, name: string): Promise<string | undefined> {
  return (await vault.rows.get(`test/${name}`))?.toString();
}

function noSpace(): Error {
  return Object.assign(new Error('write'), { code: 'ENOSPC' });
}

/** All rows come to their sum, in this process and in the next. */
async function isSound(vault: Vault, directory: string): Promise<void> {
  expect(await collect(checkVault(vault))).to.deep.equal([]);
  await vault.close();
  const again = await Vault.open({ directory });
  expect(await collect(checkVault(again))).to.deep.equal([]);
  await again.close();
}

describe('a vault on a full disk', () => {
  for (const step of ['vault.rows.write', 'vault.rows.synced'])
    it(`takes writes again once there is room, and has none that failed: ${step}`, () =>
      inDirectory(async (directory) => {
        let isFull = false;
        const onStep = (taken: string): void => {
          if (isFull && taken === step) throw noSpace();
        };
        const vault = await Vault.open({ directory, onStep });
        await vault.rows.write([row('kept', 'old'), row('removed', 'there')]);
        isFull = true;
        const changes = [row('kept', 'new'), row('more', 'x')];
        const removal = { key: 'test/removed', value: undefined };
        await rejectsWith(vault.rows.write([...changes, removal]), 'VAULT_WRITE_FAILED');
        isFull = false;
        expect(await vault.isWritable()).to.equal(true);
        await vault.rows.write([row('after', 'y')]);
        const names = ['kept', 'removed', 'more', 'after'];
        expect(await Promise.all(names.map((name) => textOf(vault, name)))).to.deep.equal([
          ...['old', 'there', undefined, 'y'],
        ]);
        await isSound(vault, directory);
      }));

  it('stays stopped after any other failure of the disk, and says so', () =>
    inDirectory(async (directory) => {
      let fails = true;
      const onStep = (taken: string): void => {
        if (fails && taken === 'vault.rows.write') {
          throw Object.assign(new Error('write'), { code: 'EIO' });
        }
      };
      const vault = await Vault.open({ directory, onStep });
      await rejectsWith(vault.rows.write([row('a', 'x')]), 'VAULT_WRITE_FAILED');
      fails = false;
      expect(await vault.isWritable()).to.equal(false);
      await rejectsWith(vault.rows.write([row('a', 'x')]), 'VAULT_WRITE_FAILED');
      await vault.close();
    }));

  it('begins nothing that would take the reserve, goes on with what has begun, and can be tidied', () =>
    inDirectory(async (directory) => {
      const first = await Vault.open({ directory });
      await first.rows.write([row('a', 'x')]);
      const document = await addDocument(first);
      await first.close();
      const vault = await Vault.open({ directory, reservedBytes: 2 ** 60 });
      expect(await vault.isWritable()).to.equal(false);
      await rejectsWith(vault.requireRoom(), 'VAULT_FULL');
      await rejectsWith(vault.blobs.create(), 'VAULT_FULL');
      await rejectsWith(vault.rows.write([row('b', 'x')]), 'VAULT_FULL');
      expect(await textOf(vault, 'a')).to.equal('x');
      expect((await bytesOf(vault.documents.read(document.id))).length).to.equal(1000);
      await vault.rows.write([{ key: 'test/a', value: undefined }]);
      expect(await textOf(vault, 'a')).to.equal(undefined);
      await vault.close();
    }));
});

const disk = await SmallDisk.mount(48);

// Mounting takes root on Linux; elsewhere the cases above say the same of one failing call.
if (disk !== undefined)
  describe('a vault on a disk that is full indeed', () => {
    after(() => disk.unmount());

    it('keeps what it acknowledged, stores nothing by halves, and goes on when there is room', async () => {
      const directory = join(disk.directory, 'vault');
      const vault = await Vault.open({ directory, reservedBytes: 0 });
      const kept = await addDocument(vault, randomBytes(300_000));
      await vault.rows.write([row('kept', 'old')]);
      await disk.fill();
      let refused = 0;
      for (let i = 0; i < 40; i++) {
        const many = Array.from({ length: 8 }, (_, n) =>
          row(`${String(i)}-${String(n)}`, 'x'.repeat(50_000)),
        );
        const code = await vault.rows.write([row('kept', `new ${String(i)}`), ...many]).then(
          () => undefined,
          (error: unknown) => (error as { code?: unknown }).code,
        );
        if (code !== undefined) refused += 1;
        expect(code).to.be.oneOf([undefined, 'VAULT_FULL', 'VAULT_WRITE_FAILED']);
      }
      expect(refused).to.be.greaterThan(0);
      await rejectsWith(addDocument(vault, randomBytes(3_000_000)), 'VAULT_FULL');
      expect(await readdir(join(directory, 'incoming'))).to.deep.equal([]);
      expect((await bytesOf(vault.documents.read(kept.id))).length).to.equal(300_000);
      await disk.clear();
      expect(await vault.isWritable()).to.equal(true);
      await vault.rows.write([row('after', 'y')]);
      expect(await textOf(vault, 'after')).to.equal('y');
      await addDocument(vault, randomBytes(3_000_000));
      await isSound(vault, directory);
    });
  });

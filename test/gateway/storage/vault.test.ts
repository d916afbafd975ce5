// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import { chmod, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkVault, keyFileOf, numberMac, Vault, VaultKey } from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { addDocument, bytesOf, collect, filesBelow, inDirectory, rejectsWith } from './support.js';

const UNIT = '11999999TA0001019Q';
const CANARY = '张三丰110101199003070000';

describe('vault', () => {
  it('gives back what was stored, after a reopening too', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const sizes = [0, 1, 65_535, 65_536, 65_537, 200_000];
      const contents = sizes.map((size) => randomBytes(size));
      const stored = [];
      for (const bytes of contents) stored.push(await addDocument(vault, bytes));
      await vault.close();

      const again = await Vault.open({ directory });
      for (const [i, document] of stored.entries()) {
        expect(await again.documents.get(document.id)).to.deep.equal(document);
        expect(await bytesOf(again.documents.read(document.id))).to.deep.equal(contents[i]);
        expect(document.size).to.equal(sizes[i]);
      }
      const last = stored.at(-1);
      const range = await again.blobs.readRange(last?.id ?? '', 65_000, 140_000);
      expect(range).to.deep.equal(contents.at(-1)?.subarray(65_000, 140_000));
      expect(await again.blobs.readRange(last?.id ?? '', 199_999, 999_999)).to.have.length(1);
      await again.close();
    }));

  it('finds a document by either digest, and all copies of it', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const bytes = randomBytes(100);
      const first = await addDocument(vault, bytes);
      const second = await addDocument(vault, bytes);
      await addDocument(vault);
      const bySha256 = await vault.documents.findByDigest('sha256', first.sha256);
      const bySm3 = await vault.documents.findByDigest('sm3', first.sm3);
      expect(bySha256.map(({ id }) => id)).to.have.members([first.id, second.id]);
      expect(bySm3.map(({ id }) => id)).to.have.members([first.id, second.id]);
      expect(await vault.documents.findByDigest('sm3', first.sha256)).to.deep.equal([]);
      await vault.close();
    }));

  it('keeps nothing readable on disk: not the values, not their names, not their digests', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      await addDocument(vault, Buffer.from(CANARY.repeat(100), 'utf8'));
      await vault.openings.add({
        commitment: 'ab'.repeat(32),
        recordId: 'record-1',
        unit: UNIT,
        fields: [{ path: '/name', value: CANARY, salt: 'AAAAAAAAAAAAAAAAAAAAAA' }],
        number: CANARY,
      });
      await vault.batches.add(UNIT, [{ content: { id: 'b-1' }, fields: [], number: CANARY }]);
      await vault.close();
      const digest = (name: string): Buffer => createHash(name).update(CANARY.repeat(100)).digest();
      const needles = [
        Buffer.from(CANARY, 'utf8'),
        Buffer.from(CANARY.slice(3), 'utf8'),
        ...['sha256', 'sm3'].flatMap((name) => [
          digest(name),
          Buffer.from(digest(name).toString('hex'), 'utf8'),
        ]),
      ];
      for (const file of await filesBelow(directory)) {
        const bytes = await readFile(file);
        for (const needle of needles) expect(bytes.includes(needle), file).to.equal(false);
      }
    }));

  it('keeps its key in a file for the owner only, and refuses one that others can read', () =>
    inDirectory(async (directory) => {
      await (await Vault.open({ directory })).close();
      expect((await stat(keyFileOf(directory))).mode & 0o777).to.equal(0o600);
      await chmod(keyFileOf(directory), 0o640);
      await rejectsWith(Vault.open({ directory }), 'VAULT_KEY_EXPOSED');
    }));

  it('never makes a new key for an old vault', () =>
    inDirectory(async (directory) => {
      await (await Vault.open({ directory })).close();
      await rename(keyFileOf(directory), join(directory, 'elsewhere'));
      await rejectsWith(Vault.open({ directory }), 'VAULT_KEY_MISSING');
      await rejectsWith(Vault.open({ directory, key: VaultKey.generate() }), 'VAULT_KEY_WRONG');
      await writeFile(keyFileOf(directory), 'short', { mode: 0o600 });
      await rejectsWith(Vault.open({ directory }), 'VAULT_KEY_INVALID');
    }));

  it('lets in one process at a time', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      await rejectsWith(Vault.open({ directory }), 'VAULT_LOCKED');
      await vault.close();
      await rejectsWith(addDocument(vault), 'VAULT_CLOSED');
      await (await Vault.open({ directory })).close();
    }));

  it('clears away what was not stored to the end, and finishes what was', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const unfinished = await vault.blobs.create();
      await unfinished.write(randomBytes(100_000));
      const kept = await addDocument(vault, Buffer.from('kept'));
      const place = join(directory, 'blobs', kept.id.slice(0, 2), kept.id);
      await rename(place, join(directory, 'incoming', kept.id));
      await unfinished.abort();
      await vault.close();

      const again = await Vault.open({ directory });
      expect(await bytesOf(again.documents.read(kept.id))).to.deep.equal(Buffer.from('kept'));
      expect(await collect(again.blobs.ids())).to.deep.equal([kept.id]);
      expect(await filesBelow(join(directory, 'incoming'))).to.deep.equal([]);
      expect(await collect(checkVault(again))).to.deep.equal([]);
      await again.close();
    }));

  it('writes all rows of a write or none, and shares syncs between writes', () =>
    inDirectory(async (directory) => {
      const steps: string[] = [];
      const vault = await Vault.open({ directory, onStep: (step) => steps.push(step) });
      const many = Array.from({ length: 100 }, (_, i) =>
        vault.rows.write([{ key: `test/${String(i)}`, value: Buffer.of(i) }]),
      );
      await Promise.all(many);
      expect(steps.filter((step) => step === 'vault.rows.synced').length).to.be.lessThan(10);
      const back = await vault.rows.getMany(['test/7', 'test/absent', 'test/99']);
      expect(back.map((row) => row?.[0])).to.deep.equal([7, undefined, 99]);
      await vault.rows.write([{ key: 'test/7', value: undefined }]);
      expect(await vault.rows.get('test/7')).to.equal(undefined);
      expect(vault.checkpoint.rows).to.equal('99');
      await vault.close();
    }));

  it('takes no more writes after one has failed, still reads, and opens whole again', () =>
    inDirectory(async (directory) => {
      let broken = false;
      const onStep = (step: string): void => {
        if (broken && step === 'vault.rows.write') throw new Error('the disk is full');
      };
      const vault = await Vault.open({ directory, onStep });
      const kept = await addDocument(vault);
      broken = true;
      await rejectsWith(addDocument(vault), 'VAULT_WRITE_FAILED');
      broken = false;
      await rejectsWith(addDocument(vault), 'VAULT_WRITE_FAILED');
      expect(await vault.documents.get(kept.id)).to.deep.equal(kept);
      expect((await bytesOf(vault.documents.read(kept.id))).length).to.equal(kept.size);
      await vault.close();
      const again = await Vault.open({ directory });
      expect(await collect(again.documents.all())).to.deep.equal([kept]);
      expect(await collect(checkVault(again))).to.deep.equal([]);
      await addDocument(again);
      await again.close();
    }));

  it('gives a holder one reference per unit and epoch', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const holder = { type: '111', code: '99999919900307002x' };
      const first = await vault.holders.reference(UNIT, holder);
      expect(first).to.match(/^h1\.[0-9a-f]{64}$/);
      expect(
        await vault.holders.reference(UNIT, { type: '111', code: ' 99999919900307002X' }),
      ).to.equal(first);
      expect(await vault.holders.reference('11999999TA0002011L', holder)).to.not.equal(first);
      expect(await vault.holders.reference(UNIT, { ...holder, type: '414' })).to.not.equal(first);
      expect(await vault.holders.advance(UNIT)).to.equal(2);
      await vault.close();
      const again = await Vault.open({ directory });
      const second = await again.holders.reference(UNIT, holder);
      expect(second).to.match(/^h2\./);
      expect(await again.holders.references(UNIT, holder)).to.deep.equal([second, first]);
      await again.close();
    }));

  it('names numbers by a keyed HMAC', () => {
    const key = VaultKey.generate();
    expect(numberMac(key, ' ab１２ ')).to.equal(numberMac(key, 'AB12'));
    expect(numberMac(VaultKey.generate(), 'AB12')).to.not.equal(numberMac(key, 'AB12'));
  });
});

// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  backupVault,
  checkVault,
  restoreVault,
  Vault,
  type PartialUpload,
} from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { bytesOf, collect, filesBelow, inDirectory } from './support.js';

const CANARY = '张三丰110101199003070000';
const NOW = '2026-03-01T00:00:00.000Z';
const EXPIRES = '2026-03-02T00:00:00.000Z';
const ABOUT = {
  ...{ unit: '11999999TA0001019Q', uploadedBy: 'clerk-1', fileName: `${CANARY}.pdf` },
  ...{ size: 100_000, expiresAt: EXPIRES },
};

async function begin(vault: Vault): Promise<PartialUpload> {
  const upload = await vault.uploads.begin(ABOUT, { most: 32, now: NOW });
  if (upload === undefined) throw new Error('there was no room');
  return upload;
}

async function append(vault: Vault, upload: PartialUpload, text: string): Promise<PartialUpload> {
  const writer = await vault.uploads.createPart();
  await writer.write(Buffer.from(text, 'utf8'));
  return vault.uploads.append(upload, writer, EXPIRES);
}

describe('uploads in parts, in the vault', () => {
  it('are there after a reopening, whole and in order', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const texts = ['first', 'second', CANARY];
      let upload = await begin(vault);
      for (const text of texts) upload = await append(vault, upload, text);
      await vault.close();

      const again = await Vault.open({ directory });
      expect(await again.uploads.get(upload.id)).to.deep.equal(upload);
      const bytes = await bytesOf(again.uploads.read(upload));
      expect(bytes.toString('utf8')).to.equal(texts.join(''));
      expect(upload.offset).to.equal(bytes.length);
      expect(await collect(checkVault(again))).to.deep.equal([]);
      await again.close();
    }));

  it('keep nothing readable on disk, neither the bytes nor the name', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      await append(vault, await begin(vault), CANARY.repeat(100));
      await vault.close();
      const files = await filesBelow(directory);
      expect(files.filter((file) => file.includes('uploads'))).to.have.length(1);
      for (const file of files) {
        expect((await readFile(file)).includes(CANARY), file).to.equal(false);
        expect(file).to.not.include(CANARY);
      }
    }));

  it('lose at the next start what no row names', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const upload = await append(vault, await begin(vault), 'kept');
      const half = await vault.uploads.createPart();
      await half.write(Buffer.from('cut off'));
      await half.finish();
      await vault.close();

      const again = await Vault.open({ directory });
      expect(await filesBelow(join(directory, 'uploads'))).to.have.length(1);
      expect(await again.uploads.get(upload.id)).to.deep.equal(upload);
      await again.close();
    }));

  it('are not in backups: after a restore they are gone, and the vault is sound', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory: join(directory, 'old') });
      const upload = await append(vault, await begin(vault), 'a part');
      const { key } = vault;
      await restoreVault(backupVault(vault), { directory: join(directory, 'new'), key });
      await vault.close();

      const restored = await Vault.open({ directory: join(directory, 'new'), key });
      expect(await restored.uploads.get(upload.id)).to.equal(undefined);
      expect(await restored.uploads.expire(EXPIRES)).to.equal(1);
      expect(await collect(checkVault(restored))).to.deep.equal([]);
      await restored.close();
    }));

  it('are counted for each unit, without what has expired', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const ask = (now: string, unit = ABOUT.unit) =>
        vault.uploads.begin({ ...ABOUT, unit }, { most: 2, now });
      const begun = await Promise.all([ask(NOW), ask(NOW), ask(NOW)]);
      expect(begun.filter((one) => one === undefined)).to.have.length(1);
      expect(await ask(NOW, '11999999TA000106XU')).to.not.equal(undefined);
      expect(await ask(EXPIRES)).to.not.equal(undefined);
      await vault.close();
    }));
});

// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backupVault, restoreVault, Vault, VaultKey } from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { addDocument, bytesOf, collect, inDirectory, rejectsWith } from './support.js';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer, void, undefined> {
  await Promise.resolve();
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

describe('backup of a vault', () => {
  it('taken while it is written to restores to one moment', () =>
    inDirectory(async (directory) => {
      const key = VaultKey.generate();
      const vault = await Vault.open({ directory: join(directory, 'a'), key });
      const bytes = randomBytes(150_000);
      const before = await addDocument(vault, bytes);
      await addDocument(vault, Buffer.alloc(0));
      const { checkpoint } = vault;
      const backup = backupVault(vault);
      const first = await backup.next();
      const later = await addDocument(vault);
      const copy = Buffer.concat([first.value ?? Buffer.alloc(0), await bytesOf(backup)]);
      await vault.close();

      const place = join(directory, 'b');
      expect(await restoreVault(inPieces(copy, 1000), { directory: place, key })).to.deep.equal(
        checkpoint,
      );
      const restored = await Vault.open({ directory: place, key });
      expect(await restored.documents.get(before.id)).to.deep.equal(before);
      expect(await bytesOf(restored.documents.read(before.id))).to.deep.equal(bytes);
      expect(await restored.documents.get(later.id)).to.equal(undefined);
      await addDocument(restored);
      await restored.close();
    }));

  it('holds nothing readable and not the key', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      await addDocument(vault, Buffer.from('readable '.repeat(1000)));
      const copy = await bytesOf(backupVault(vault));
      expect(copy.includes('readable')).to.equal(false);
      expect(copy.includes('clerk-1')).to.equal(false);
      await vault.close();
    }));

  it('is refused when damaged anywhere, and then nothing is put in place', () =>
    inDirectory(async (directory) => {
      const key = VaultKey.generate();
      const vault = await Vault.open({ directory: join(directory, 'a'), key });
      await addDocument(vault, randomBytes(3000));
      await addDocument(vault, randomBytes(3000));
      const copy = await bytesOf(backupVault(vault));
      await vault.close();
      const place = join(directory, 'b');
      for (let at = 0; at < copy.length; at += 173) {
        const broken = Buffer.from(copy);
        broken[at] = (broken[at] ?? 0) ^ 4;
        const restoring = restoreVault(inPieces(broken, 4096), { directory: place, key });
        await rejectsWith(restoring, 'VAULT_BACKUP_DAMAGED');
      }
      for (const length of [0, 10, 100, 5000, copy.length - 1]) {
        const cut = inPieces(copy.subarray(0, length), 4096);
        await rejectsWith(restoreVault(cut, { directory: place, key }), 'VAULT_BACKUP_DAMAGED');
      }
      const longer = inPieces(Buffer.concat([copy, copy]), 4096);
      await rejectsWith(restoreVault(longer, { directory: place, key }), 'VAULT_BACKUP_DAMAGED');
      expect(await stat(place).catch(() => 'nothing')).to.equal('nothing');
    }));

  it('goes only with its key, and only where nothing is', () =>
    inDirectory(async (directory) => {
      const key = VaultKey.generate();
      const vault = await Vault.open({ directory: join(directory, 'a'), key });
      const copy = await bytesOf(backupVault(vault));
      await vault.close();
      const stranger = VaultKey.generate();
      const place = join(directory, 'b');
      await rejectsWith(
        restoreVault(inPieces(copy, 100), { directory: place, key: stranger }),
        'VAULT_KEY_WRONG',
      );
      await rejectsWith(
        restoreVault(inPieces(copy, 100), { directory: join(directory, 'a'), key }),
        'VAULT_NOT_EMPTY',
      );
      await restoreVault(inPieces(copy, 100), { directory: place, key, keyFile: 'key' });
      const restored = await Vault.open({ directory: place });
      expect(await collect(restored.documents.all())).to.deep.equal([]);
      await restored.close();
    }));
});

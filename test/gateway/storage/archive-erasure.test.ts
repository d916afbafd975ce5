// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { checkVault, Vault } from '@yulian/gateway-api/storage';
import { soundPackage } from '../../support/package-builder.js';
import { addDocument, collect, filesBelow, inDirectory, rejectsWith } from './support.js';

describe('erasing documents from a vault', function () {
  const inVault = (run: (vault: Vault) => Promise<void>) => () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      await run(vault).finally(() => vault.close());
    });

  it(
    'takes the bytes, the row and what leads to it, and leaves a sound vault',
    inVault(async (vault) => {
      const [gone, kept] = [await addDocument(vault), await addDocument(vault)];
      await vault.documents.erase(gone.id);
      expect(await vault.documents.get(gone.id)).to.equal(undefined);
      expect(await vault.documents.findByDigest('sha256', gone.sha256)).to.deep.equal([]);
      expect(await vault.documents.findByDigest('sm3', gone.sm3)).to.deep.equal([]);
      await rejectsWith(vault.documents.read(gone.id).next(), 'VAULT_BLOB_NOT_FOUND');
      expect(await vault.documents.findByDigest('sm3', kept.sm3)).to.deep.equal([kept]);
      expect(await collect(checkVault(vault))).to.deep.equal([]);
      const files = await filesBelow(vault.directory);
      expect(files.filter((path) => path.includes(gone.id))).to.deep.equal([]);
    }),
  );

  it(
    'is completed by doing it again, wherever it was cut off',
    inVault(async (vault) => {
      const { id } = await addDocument(vault);
      await vault.blobs.erase(id);
      await vault.documents.erase(id);
      await vault.documents.erase(id);
      expect(await vault.documents.get(id)).to.equal(undefined);
      expect(await collect(checkVault(vault))).to.deep.equal([]);
    }),
  );

  it(
    'finds all that was ever made of a package, and nothing of another one',
    inVault(async (vault) => {
      const { manifest } = soundPackage();
      const held = { manifest, createdAt: '2026-03-01T00:00:00.000Z', documents: {} };
      const add = (id: string, root: string) => vault.archives.add({ ...held, id, root });
      await add('unit.J001-1', 'a');
      await add('unit.J001-1', 'b');
      await add('unit.J001-12', 'c');
      const roots = (await vault.archives.of('unit.J001-1')).map(({ root }) => root);
      expect(roots).to.deep.equal(['a', 'b']);
    }),
  );
});

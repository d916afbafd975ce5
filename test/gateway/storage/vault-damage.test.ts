// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  checkVault,
  checkVaultDirectory,
  Vault,
  type StoredDocument,
} from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import fc from 'fast-check';
import { leaveHalfMade } from '../../support/half-made-database.js';
import { addDocument, bytesOf, collect, filesBelow, inDirectory, rejectsWith } from './support.js';

const SEALED_CHUNK = 64 * 1024 + 16;
const HEADER = 40;

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

describe('damage to a vault', () => {
  it('in a document is noticed wherever it is: flipped, cut, swapped, reordered', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const sound = randomBytes(200_000);
      const one = await addDocument(vault, sound);
      const other = await addDocument(vault, randomBytes(200_000));
      const fileOf = ({ id }: StoredDocument): string =>
        join(directory, 'blobs', id.slice(0, 2), id);
      const file = fileOf(one);
      const original = await readFile(file);
      const head = original.subarray(0, HEADER);
      const chunk = (i: number): Buffer =>
        original.subarray(HEADER + i * SEALED_CHUNK, HEADER + (i + 1) * SEALED_CHUNK);
      const broken = [
        original.subarray(0, 0),
        head,
        original.subarray(0, HEADER + SEALED_CHUNK),
        original.subarray(0, original.length - 1),
        Buffer.concat([original, Buffer.alloc(1)]),
        Buffer.concat([original, chunk(3)]),
        Buffer.concat([head, chunk(1), chunk(0), chunk(2), chunk(3)]),
        Buffer.concat([head, chunk(0), chunk(2), chunk(3)]),
        await readFile(fileOf(other)),
        ...[0, 9, 39, 40, 70_000, original.length - 1].map((at) => flipped(original, at)),
      ];
      for (const bytes of broken) {
        await writeFile(file, bytes);
        await rejectsWith(bytesOf(vault.documents.read(one.id)), 'VAULT_BLOB_DAMAGED');
        const findings = await collect(checkVault(vault));
        expect(findings.map(({ code, place }) => [code, place])).to.deep.equal([
          ['VAULT_BLOB_DAMAGED', `blobs/${one.id}`],
        ]);
      }
      await rm(file);
      await rejectsWith(bytesOf(vault.documents.read(one.id)), 'VAULT_BLOB_NOT_FOUND');
      await writeFile(file, original);
      expect(await bytesOf(vault.documents.read(one.id))).to.deep.equal(sound);
      await vault.close();
    }));

  it('in any file is noticed, or changes nothing', async function () {
    this.timeout(120_000);
    await inDirectory(async (directory) => {
      const sound = join(directory, 'sound');
      const vault = await Vault.open({ directory: sound });
      for (let i = 0; i < 40; i++) {
        const value = randomBytes(2000);
        await vault.rows.write([{ key: `test/${String(i)}`, value }]);
      }
      await addDocument(vault, randomBytes(70_000));
      const before = await contentOf(vault);
      const { checkpoint } = vault;
      await vault.close();
      // Opening again turns the log into a table: both kinds of file are then there.
      const second = await Vault.open({ directory: sound });
      await second.rows.write([{ key: 'test/0', value: undefined }]);
      await second.rows.write([{ key: 'test/0', value: before.get('test/0') }]);
      await second.close();
      const files = (await filesBelow(sound)).map((file) => relative(sound, file));
      const mutation = fc.record({
        file: fc.constantFrom(...files),
        at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        how: fc.constantFrom('flip', 'flip', 'cut', 'delete', 'zero'),
      });
      const damaged = join(directory, 'damaged');
      await fc.assert(
        fc.asyncProperty(mutation, async ({ file, at, how }) => {
          await rm(damaged, { recursive: true, force: true });
          await cp(sound, damaged, { recursive: true });
          await damage(join(damaged, file), at, how);
          await noticedOrHarmless(damaged, before, checkpoint);
        }),
        { numRuns: 60 },
      );
    });
  });

  it('of one that was cut off while it was made is none, if it holds nothing', () =>
    inDirectory(async (directory) => {
      await (await Vault.open({ directory })).close();
      await rm(join(directory, 'vault.json'));
      await leaveHalfMade(join(directory, 'rows'), 'something');
      await rejectsWith(Vault.open({ directory }), 'VAULT_ROWS_UNREADABLE');
      await leaveHalfMade(join(directory, 'rows'));
      await (await Vault.open({ directory })).close();
      await leaveHalfMade(join(directory, 'rows'));
      await rejectsWith(Vault.open({ directory }), 'VAULT_ROWS_UNREADABLE');
    }));

  it('in the last byte of its marker is noticed', () =>
    inDirectory(async (directory) => {
      await (await Vault.open({ directory })).close();
      const marker = join(directory, 'vault.json');
      await truncate(marker, (await readFile(marker)).length - 1);
      await rejectsWith(Vault.open({ directory }), 'VAULT_FORMAT_UNKNOWN');
    }));

  it('by putting back an older vault is noticed with a checkpoint kept outside', () =>
    inDirectory(async (directory) => {
      const now = join(directory, 'now');
      const old = join(directory, 'old');
      const first = await Vault.open({ directory: now });
      await addDocument(first);
      await first.close();
      await cp(now, old, { recursive: true });
      const second = await Vault.open({ directory: now });
      await addDocument(second);
      const { checkpoint } = second;
      expect(await collect(checkVault(second, checkpoint))).to.deep.equal([]);
      await second.close();

      const vault = await Vault.open({ directory: old });
      expect(await collect(checkVault(vault))).to.deep.equal([]);
      const findings = await collect(checkVault(vault, checkpoint));
      expect(findings.map(({ code }) => code)).to.deep.equal(['VAULT_ROWS_MISSING']);
      await vault.close();
      // The file beside the rows remembers, when only the rows are put back.
      await rm(join(now, 'rows'), { recursive: true });
      await cp(join(old, 'rows'), join(now, 'rows'), { recursive: true });
      await rejectsWith(Vault.open({ directory: now }), 'VAULT_ROWS_MISSING');
    }));
});

async function contentOf(vault: Vault): Promise<Map<string, Buffer>> {
  const rows = await collect(vault.rows.entries({ from: 'a', to: 'z' }));
  return new Map(rows.map(([key, value]) => [key, value]));
}

async function damage(file: string, at: number, how: string): Promise<void> {
  const bytes = await readFile(file);
  const place = Math.floor(at * bytes.length);
  if (how === 'delete') await rm(file);
  else if (how === 'cut') await truncate(file, place);
  else if (how === 'flip') await writeFile(file, flipped(bytes, place));
  else await writeFile(file, Buffer.from(bytes).fill(0, place, Math.min(place + 64, bytes.length)));
}

async function noticedOrHarmless(
  directory: string,
  before: ReadonlyMap<string, Buffer>,
  checkpoint: Vault['checkpoint'],
): Promise<void> {
  const findings = await collect(checkVaultDirectory({ directory }, checkpoint));
  if (findings.length > 0) {
    for (const { place } of findings) expect(place).to.not.equal('');
    return;
  }
  const vault = await Vault.open({ directory });
  try {
    expect(await contentOf(vault)).to.deep.equal(before);
    for await (const { id } of vault.documents.all()) await bytesOf(vault.documents.read(id));
  } finally {
    await vault.close();
  }
}

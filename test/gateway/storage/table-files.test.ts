// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDatabaseFiles, tableDamage } from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import fc from 'fast-check';
import { Level } from 'level';
import { collect, filesBelow, inDirectory } from './support.js';

/** The table files of a database with texts that pack well and bytes that do not. */
async function makeTables(directory: string, compression: boolean): Promise<string[]> {
  const db = new Level<string, Buffer>(directory, { valueEncoding: 'buffer', compression });
  for (let part = 0; part < 4; part++) {
    const rows = Array.from({ length: 4000 }, (_, i) => {
      const text = `value ${String(i % 7)} of a row that repeats itself, itself, itself`;
      const value = i % 3 === 0 ? randomBytes(300) : Buffer.from(text.repeat(6));
      return { type: 'put' as const, key: `part ${String(part)} row ${String(i)}`, value };
    });
    await db.batch(rows);
  }
  // Opening again turns the log into tables.
  await db.close();
  await db.open();
  await db.close();
  return (await filesBelow(directory)).filter((file) => file.endsWith('.ldb'));
}

for (const compression of [true, false]) {
  describe(`table files, ${compression ? 'packed' : 'as they are'}`, () => {
    it('are sound as level writes them, and no flipped bit goes unnoticed', async function () {
      this.timeout(60_000);
      await inDirectory(async (directory) => {
        const files = await makeTables(directory, compression);
        expect(files).to.not.deep.equal([]);
        expect(await collect(checkDatabaseFiles(directory))).to.deep.equal([]);
        for (const file of files.slice(0, 2)) {
          const bytes = await readFile(file);
          const place = fc.nat(bytes.length - 1);
          fc.assert(
            fc.property(place, fc.nat(7), (at, bit) => {
              const damaged = Buffer.from(bytes);
              damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
              const inPadding = at >= bytes.length - 48 && at < bytes.length - 8;
              expect(inPadding || tableDamage(damaged) !== undefined).to.equal(true);
            }),
            { numRuns: 150 },
          );
          fc.assert(
            fc.property(place, (length) => {
              expect(tableDamage(bytes.subarray(0, length))).to.not.equal(undefined);
            }),
            { numRuns: 50 },
          );
        }
      });
    });
  });
}

describe('files of a database', () => {
  it('may be one more than listed: of a table that was not written to its end', async () => {
    await inDirectory(async (directory) => {
      const [table = ''] = await makeTables(directory, false);
      const written = (await readFile(table)).subarray(0, 5000);
      await writeFile(join(directory, '009999.ldb'), written);
      expect(await collect(checkDatabaseFiles(directory))).to.deep.equal([]);
    });
  });

  it('are each there, and as long as listed', async () => {
    await inDirectory(async (directory) => {
      const [missing = '', short = ''] = await makeTables(directory, false);
      await rm(missing);
      await truncate(short, 100);
      const found = await collect(checkDatabaseFiles(directory));
      const reasons = found.map(({ file, reason }) => [join(directory, file), reason]);
      expect(reasons).to.have.deep.members([
        [missing, 'it is missing'],
        [short, 'it has another size than listed'],
      ]);
    });
  });

  it('are sound while it is open, writes, and merges tables', async function () {
    this.timeout(60_000);
    await inDirectory(async (directory) => {
      await makeTables(directory, false);
      const db = new Level<string, Buffer>(directory, { valueEncoding: 'buffer' });
      await db.open();
      let written = 0;
      const writes = (async () => {
        for (; written < 60; written++) {
          const rows = Array.from({ length: 500 }, (_, i) => {
            const key = `part ${String(i % 4)} row ${String(written * 31 + i)}`;
            return { type: 'put' as const, key, value: randomBytes(1000) };
          });
          await db.batch(rows);
        }
      })();
      let checks = 0;
      for (; written < 60; checks++) {
        expect(await collect(checkDatabaseFiles(directory))).to.deep.equal([]);
      }
      await writes;
      await db.close();
      expect(checks).to.be.greaterThan(0);
    });
  });
});

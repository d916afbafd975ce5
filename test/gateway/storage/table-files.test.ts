// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { checkTableFiles, tableDamage } from '@yulian/gateway-api/storage';
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
        expect(await collect(checkTableFiles(directory))).to.deep.equal([]);
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

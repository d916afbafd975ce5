// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Level } from 'level';

/**
 * A row as it went to disk; without a value it was deleted.
 *
 * @typedef {readonly [key: Buffer, value: Buffer | undefined]} Row
 * @typedef {Row[]} Block rows of one synced batch
 */

/**
 * Takes down the rows of every batch that is written while `work` runs: what the ledger itself
 * encoded, so that a replay writes the very same bytes.
 *
 * @param {() => Promise<void>} work
 * @returns {Promise<Block[]>}
 */
export async function recordRows(work) {
  /** @type {Block[]} */
  const blocks = [];
  const { prototype } = Level;
  const original = prototype.batch;
  /** @type {any} */ (prototype).batch = function batch(/** @type {unknown[]} */ ...args) {
    const chained = /** @type {any} */ (original).apply(this, args);
    if (args.length > 0) return chained;
    /** @type {Block} */
    const rows = [];
    blocks.push(rows);
    const { put, del } = chained;
    chained.put = function (/** @type {Buffer} */ key, /** @type {Buffer} */ value) {
      rows.push([key, value]);
      return put.call(this, key, value);
    };
    chained.del = function (/** @type {Buffer} */ key) {
      rows.push([key, undefined]);
      return del.call(this, key);
    };
    return chained;
  };
  try {
    await work();
  } finally {
    prototype.batch = original;
  }
  return blocks;
}

/** A bare `level` of its own, to replay rows into. */
export class BareLevel {
  /**
   * @param {string} folder
   * @param {Level<Buffer, Buffer>} db
   */
  constructor(folder, db) {
    this.folder = folder;
    this.db = db;
  }

  static async open() {
    const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-level-'));
    /** @type {Level<Buffer, Buffer>} */
    const db = new Level(folder, { keyEncoding: 'buffer', valueEncoding: 'buffer' });
    await db.open();
    return new BareLevel(folder, db);
  }

  /**
   * Writes each block's rows as one synced batch, one after the other.
   *
   * @param {readonly Block[]} blocks
   */
  async replay(blocks) {
    for (const rows of blocks) {
      const batch = this.db.batch();
      for (const [key, value] of rows) {
        if (value === undefined) batch.del(key);
        else batch.put(key, value);
      }
      await batch.write({ sync: true });
    }
  }

  async close() {
    await this.db.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

// SPDX-License-Identifier: Apache-2.0
import { createHmac } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { VaultKey } from './vault-key.js';

const SEQUENCE_BYTES = 8;
const MAC_BYTES = 32;
const SLOT_BYTES = SEQUENCE_BYTES + MAC_BYTES;
const SLOT_SPACING = 512;
const SLOTS = 2n;

/**
 * Beside the rows, in a file of its own: the number of the last synced write. `level` drops a
 * damaged tail of its log in silence; this file remembers that there was one. It is not synced
 * itself, since it may always be behind, never ahead.
 */
export class RowHead {
  readonly #file: FileHandle;
  readonly #key: Buffer;

  private constructor(file: FileHandle, key: Buffer) {
    this.#file = file;
    this.#key = key;
  }

  static async open(directory: string, key: VaultKey): Promise<RowHead> {
    const path = join(directory, 'rows.head');
    const file = await open(path, 'r+').catch(() => open(path, 'w+', 0o600));
    return new RowHead(file, key.subkey('head'));
  }

  /** The newest number that is readable; 0 when none is, as after a torn write. */
  async read(): Promise<bigint> {
    let newest = 0n;
    for (let slot = 0n; slot < SLOTS; slot++) {
      const bytes = Buffer.alloc(SLOT_BYTES);
      const { bytesRead } = await this.#file.read(bytes, 0, SLOT_BYTES, positionOf(slot));
      if (bytesRead !== SLOT_BYTES) continue;
      const sequence = bytes.subarray(0, SEQUENCE_BYTES);
      if (!this.#mac(sequence).equals(bytes.subarray(SEQUENCE_BYTES))) continue;
      const found = sequence.readBigUInt64BE();
      if (found > newest) newest = found;
    }
    return newest;
  }

  /** Two slots in turn, so that a torn write leaves the other one. */
  async write(sequence: bigint): Promise<void> {
    const bytes = Buffer.alloc(SEQUENCE_BYTES);
    bytes.writeBigUInt64BE(sequence);
    const slot = Buffer.concat([bytes, this.#mac(bytes)]);
    await this.#file.write(slot, 0, SLOT_BYTES, positionOf(sequence % SLOTS));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  #mac(sequence: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(sequence).digest();
  }
}

function positionOf(slot: bigint): number {
  return Number(slot) * SLOT_SPACING;
}

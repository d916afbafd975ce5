// SPDX-License-Identifier: Apache-2.0
import { SHARE_BYTES } from './row-cipher.js';

const ENCODED_BYTES = 16 + SHARE_BYTES;

/**
 * What all rows together must come to: how many writes there were, how many rows there are, and
 * the XOR of their shares. It changes in the same batch as the rows, so a row that went missing or
 * came back from the past is noticed although each row by itself is authentic.
 */
export class RowSum {
  readonly sequence: bigint;
  readonly count: bigint;
  readonly #xor: Buffer;

  constructor(sequence: bigint, count: bigint, xor: Buffer) {
    this.sequence = sequence;
    this.count = count;
    this.#xor = xor;
  }

  static empty(): RowSum {
    return new RowSum(0n, 0n, Buffer.alloc(SHARE_BYTES));
  }

  static decode(bytes: Buffer): RowSum | undefined {
    if (bytes.length !== ENCODED_BYTES) return undefined;
    return new RowSum(bytes.readBigUInt64BE(0), bytes.readBigUInt64BE(8), bytes.subarray(16));
  }

  /** XOR of all shares, hex. */
  get digest(): string {
    return this.#xor.toString('hex');
  }

  encode(): Buffer {
    const head = Buffer.alloc(16);
    head.writeBigUInt64BE(this.sequence, 0);
    head.writeBigUInt64BE(this.count, 8);
    return Buffer.concat([head, this.#xor]);
  }

  /** The sum after one more write that took `removed` out and put `added` in. */
  after(removed: readonly Buffer[], added: readonly Buffer[]): RowSum {
    const xor = Buffer.from(this.#xor);
    for (const share of removed) xorInto(xor, share);
    for (const share of added) xorInto(xor, share);
    const count = this.count + BigInt(added.length) - BigInt(removed.length);
    return new RowSum(this.sequence + 1n, count, xor);
  }

  /** Same rows? The number of writes that led there does not matter. */
  sameRows(other: RowSum): boolean {
    return this.count === other.count && this.#xor.equals(other.#xor);
  }
}

function xorInto(target: Buffer, share: Buffer): void {
  for (let i = 0; i < SHARE_BYTES; i++) target[i] = (target[i] ?? 0) ^ (share[i] ?? 0);
}

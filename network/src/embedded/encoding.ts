// SPDX-License-Identifier: Apache-2.0

/** Bytes that are not what this format version writes. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/**
 * Writes records of this ledger: integers big-endian, everything of variable size behind its
 * length, so that no two different lists of fields have the same bytes.
 */
export class FieldWriter {
  #buffer: Buffer;
  #length = 0;

  constructor(expectedSize = 1024) {
    this.#buffer = Buffer.allocUnsafe(expectedSize);
  }

  u8(value: number): this {
    this.#reserve(1);
    this.#length = this.#buffer.writeUInt8(value, this.#length);
    return this;
  }

  u32(value: number): this {
    this.#reserve(4);
    this.#length = this.#buffer.writeUInt32BE(value, this.#length);
    return this;
  }

  /** A safe integer in eight bytes. */
  u64(value: number): this {
    this.#reserve(8);
    this.#length = this.#buffer.writeBigUInt64BE(BigInt(value), this.#length);
    return this;
  }

  /** Bytes whose size the format fixes: no length in front. */
  fixed(value: Uint8Array): this {
    this.#reserve(value.length);
    this.#buffer.set(value, this.#length);
    this.#length += value.length;
    return this;
  }

  /** A length of four bytes, then the bytes. */
  bytes(value: Uint8Array): this {
    return this.u32(value.length).fixed(value);
  }

  /** UTF-8 behind its length. The caller has made sure that the text has a UTF-8 form. */
  string(value: string): this {
    const size = Buffer.byteLength(value, 'utf8');
    this.u32(size).#reserve(size);
    this.#length += this.#buffer.write(value, this.#length, size, 'utf8');
    return this;
  }

  /** What was written. The writer must not be used afterwards. */
  finish(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
  }
}

/** Reads what {@link FieldWriter} wrote; byte fields are views. All methods throw FormatError. */
export class FieldReader {
  readonly #buffer: Buffer;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    return this.fixed(1).readUInt8();
  }

  u32(): number {
    return this.fixed(4).readUInt32BE();
  }

  u64(): number {
    const value = Number(this.fixed(8).readBigUInt64BE());
    if (!Number.isSafeInteger(value)) throw new FormatError('integer out of range');
    return value;
  }

  fixed(size: number): Buffer {
    const end = this.#offset + size;
    if (end > this.#buffer.length) throw new FormatError('the record is cut short');
    const part = this.#buffer.subarray(this.#offset, end);
    this.#offset = end;
    return part;
  }

  bytes(): Buffer {
    return this.fixed(this.u32());
  }

  /** Everything that is left. */
  rest(): Buffer {
    return this.fixed(this.#buffer.length - this.#offset);
  }

  string(): string {
    const bytes = this.bytes();
    const text = bytes.toString('utf8');
    if (Buffer.byteLength(text) !== bytes.length || text.includes('\ufffd')) {
      assertUtf8(bytes, text);
    }
    return text;
  }

  /** Expects exactly this text: the name and version of a format. */
  tag(expected: string): void {
    if (this.string() !== expected) throw new FormatError(`this is not ${expected}`);
  }

  /** `read` as often as the count in front says. */
  list<T>(read: (reader: this) => T): T[] {
    const count = this.u32();
    const items: T[] = [];
    for (let i = 0; i < count; i++) items.push(read(this));
    return items;
  }

  /** Expects that nothing is left. */
  end(): void {
    if (this.#offset !== this.#buffer.length) throw new FormatError('bytes follow the record');
  }
}

function assertUtf8(bytes: Buffer, text: string): void {
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw new FormatError('text is not UTF-8');
}

// SPDX-License-Identifier: Apache-2.0
import { utf8Encode } from '../bytes/index.js';

const VARINT = 0;
const DELIMITED = 2;
const FIRST_CAPACITY = 4096;
const MOST_KEPT = 64 * 1024;

/** The buffer of the last writer that finished, for the next one: results are copies. */
let spare: Uint8Array | undefined;

/**
 * Writes one protobuf message (proto3). As protobuf's own encoders do, fields at their default
 * value are left out, and the caller writes fields in ascending order: equal values, equal bytes.
 */
export class WireWriter {
  #buffer = spare ?? new Uint8Array(FIRST_CAPACITY);
  #length = 0;

  constructor() {
    spare = undefined;
  }

  /** An unsigned integer; left out when 0. */
  uint(field: number, value: number): this {
    return value === 0 ? this : this.presentUint(field, value);
  }

  /** An unsigned integer with presence (a `oneof` member): written even when 0. */
  presentUint(field: number, value: number): this {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('not an unsigned integer');
    this.#varint(field * 8 + VARINT);
    this.#varint(value);
    return this;
  }

  /** A boolean; left out when false. */
  bool(field: number, value: boolean): this {
    return this.uint(field, value ? 1 : 0);
  }

  /** A byte string; left out when empty. */
  bytes(field: number, value: Uint8Array): this {
    return value.length === 0 ? this : this.presentBytes(field, value);
  }

  /** A byte string that is written even when empty: a repeated element or a present message. */
  presentBytes(field: number, value: Uint8Array): this {
    this.#varint(field * 8 + DELIMITED);
    this.#varint(value.length);
    this.#reserve(value.length);
    this.#buffer.set(value, this.#length);
    this.#length += value.length;
    return this;
  }

  /** A text; left out when empty. @throws BytesError `UTF8_LONE_SURROGATE` */
  string(field: number, value: string): this {
    return value === '' ? this : this.presentBytes(field, utf8Encode(value));
  }

  /** A nested message, written even when empty. */
  message(field: number, write: (writer: this) => void): this {
    this.#varint(field * 8 + DELIMITED);
    const start = this.#length;
    write(this);
    const size = this.#length - start;
    const shift = varintSize(size);
    this.#reserve(shift);
    this.#buffer.copyWithin(start + shift, start, this.#length);
    this.#length = start;
    this.#varint(size);
    this.#length = start + shift + size;
    return this;
  }

  /** The message, in an array of its own. The writer must not be used afterwards. */
  finish(): Uint8Array {
    const message = this.#buffer.slice(0, this.#length);
    if (this.#buffer.length <= MOST_KEPT) spare = this.#buffer;
    this.#buffer = new Uint8Array();
    return message;
  }

  #varint(value: number): void {
    this.#reserve(10);
    let rest = value;
    while (rest > 127) {
      this.#buffer[this.#length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.#buffer[this.#length++] = rest;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#buffer.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    grown.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = grown;
  }
}

function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size++;
  return size;
}

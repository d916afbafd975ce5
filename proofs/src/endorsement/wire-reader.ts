// SPDX-License-Identifier: Apache-2.0
import { utf8Decode } from '../bytes/index.js';
import { WireError } from './wire-error.js';

const VARINT = 0;
const FIXED64 = 1;
const DELIMITED = 2;
const FIXED32 = 5;

/**
 * Reads one protobuf message (proto3 wire format), field by field. Stricter than protobuf asks,
 * so that no two parsers can see different things in one signed message: a singular field may
 * stand once, integers must be safe JavaScript integers, groups are refused.
 *
 * Byte fields are views of the input, not copies.
 */
export class WireReader {
  readonly #bytes: Uint8Array;
  #offset = 0;
  #field = 0;
  #wireType = 0;
  #seen = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Moves to the next field and answers its number; 0 at the end. @throws WireError */
  next(): number {
    if (this.#offset === this.#bytes.length) return 0;
    const tag = this.#varint();
    this.#field = Math.floor(tag / 8);
    this.#wireType = tag % 8;
    if (this.#field === 0 || tag > 0xffffffff) throw new WireError('field number out of range');
    return this.#field;
  }

  /** A singular unsigned integer. @throws WireError */
  uint(): number {
    this.#singular();
    this.#expect(VARINT);
    return this.#varint();
  }

  /** A singular boolean. @throws WireError */
  bool(): boolean {
    const value = this.uint();
    if (value > 1) throw new WireError(`field ${String(this.#field)}: not a boolean`);
    return value === 1;
  }

  /** A singular byte string or message. @throws WireError */
  bytes(): Uint8Array {
    this.#singular();
    return this.repeatedBytes();
  }

  /** A singular text. @throws WireError */
  string(): string {
    try {
      return utf8Decode(this.bytes());
    } catch (error) {
      if (error instanceof WireError) throw error;
      throw new WireError(`field ${String(this.#field)}: not UTF-8`);
    }
  }

  /** One element of a repeated byte string or message. @throws WireError */
  repeatedBytes(): Uint8Array {
    this.#expect(DELIMITED);
    const length = this.#varint();
    return this.#take(length);
  }

  /** Passes over a field that the caller does not know. @throws WireError */
  skip(): void {
    if (this.#wireType === VARINT) this.#varint();
    else if (this.#wireType === FIXED64) this.#take(8);
    else if (this.#wireType === DELIMITED) this.#take(this.#varint());
    else if (this.#wireType === FIXED32) this.#take(4);
    else throw new WireError(`field ${String(this.#field)}: wire type not supported`);
  }

  #expect(wireType: number): void {
    if (this.#wireType !== wireType) {
      throw new WireError(`field ${String(this.#field)}: unexpected wire type`);
    }
  }

  #singular(): void {
    const bit = 1 << (this.#field & 31);
    if ((this.#seen & bit) !== 0) throw new WireError(`field ${String(this.#field)} stands twice`);
    this.#seen |= bit;
  }

  #take(length: number): Uint8Array {
    const end = this.#offset + length;
    if (end > this.#bytes.length) throw new WireError('the message is cut short');
    const part = this.#bytes.subarray(this.#offset, end);
    this.#offset = end;
    return part;
  }

  #varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#offset++];
      if (byte === undefined) throw new WireError('the message is cut short');
      value += (byte & 127) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw new WireError('integer too large');
      if (byte < 128) return value;
      scale *= 128;
      if (scale > Number.MAX_SAFE_INTEGER) throw new WireError('integer too large');
    }
  }
}

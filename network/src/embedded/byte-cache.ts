// SPDX-License-Identifier: Apache-2.0
import { crc32 } from 'node:zlib';

interface Entry<T> {
  readonly bytes: Buffer;
  readonly value: T;
}

/** Remembers what was made of byte strings, which are compared whole. Bounded: starts anew when full. */
export class ByteCache<T> {
  readonly #capacity: number;
  readonly #entries = new Map<number, Entry<T>[]>();
  #size = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value of `bytes`, made now if it is not known yet. */
  get(bytes: Uint8Array, make: (bytes: Uint8Array) => T): T {
    const checksum = crc32(bytes);
    const known = this.#entries.get(checksum)?.find((entry) => entry.bytes.equals(bytes));
    return known === undefined ? this.#add(checksum, bytes, make(bytes)) : known.value;
  }

  #add(checksum: number, bytes: Uint8Array, value: T): T {
    if (this.#size >= this.#capacity) {
      this.#entries.clear();
      this.#size = 0;
    }
    const entry = { bytes: Buffer.from(bytes), value };
    const others = this.#entries.get(checksum);
    if (others === undefined) this.#entries.set(checksum, [entry]);
    else others.push(entry);
    this.#size += 1;
    return value;
  }
}

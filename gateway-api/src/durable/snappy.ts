// SPDX-License-Identifier: Apache-2.0

const LITERAL = 0;
const SHORT_COPY = 1;

/** Unpacks raw Snappy (its format_description.txt). @returns undefined when it is no such thing */
export function snappyUnpack(packed: Buffer): Buffer | undefined {
  const reader = new SnappyReader(packed);
  const output = Buffer.alloc(reader.size() ?? 0);
  let filled = 0;
  while (!reader.done) {
    const tag = reader.byte();
    const taken =
      (tag & 3) === LITERAL
        ? literal(reader, tag, output, filled)
        : copy(reader, tag, output, filled);
    if (taken === undefined) return undefined;
    filled += taken;
  }
  return filled === output.length ? output : undefined;
}

function literal(
  reader: SnappyReader,
  tag: number,
  output: Buffer,
  at: number,
): number | undefined {
  const length = reader.literalLength(tag);
  if (at + length > output.length) return undefined;
  return reader.take(length).copy(output, at);
}

function copy(reader: SnappyReader, tag: number, output: Buffer, at: number): number | undefined {
  const length = reader.copyLength(tag);
  const from = at - reader.copyOffset(tag);
  if (from < 0 || from >= at || at + length > output.length) return undefined;
  // Byte by byte: it may run into what it has just written.
  for (let i = 0; i < length; i++) output[at + i] = output[from + i] ?? 0;
  return length;
}

class SnappyReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  take(length: number): Buffer {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Of the unpacked bytes: up to five bytes of seven bits. */
  size(): number | undefined {
    let size = 0;
    for (let factor = 1; factor <= 128 ** 4; factor *= 128) {
      const byte = this.byte();
      size += (byte & 0x7f) * factor;
      if (byte < 0x80) return size <= this.#bytes.length * 256 ? size : undefined;
    }
    return undefined;
  }

  literalLength(tag: number): number {
    const length = tag >> 2;
    return length < 60 ? length + 1 : this.#little(length - 59) + 1;
  }

  copyLength(tag: number): number {
    return (tag & 3) === SHORT_COPY ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
  }

  copyOffset(tag: number): number {
    if ((tag & 3) === SHORT_COPY) return ((tag >> 5) << 8) | this.byte();
    return this.#little((tag & 3) === 2 ? 2 : 4);
  }

  #little(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value += this.byte() * 256 ** i;
    return value;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { Inflate } from 'fflate';
import { concatBytes } from '../bytes/arrays.js';
import { DocumentError } from './document-error.js';
import type { ZipEntry } from './zip-directory.js';

/** Unpacked in steps, so that a part that lies about its size is stopped early. */
const STEP = 16 << 10;

const CRC_TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * Unpacks DEFLATE data (RFC 1951), and stops as soon as there is more than `size`.
 *
 * @param size bytes that may come out
 * @throws anything when it is broken, more comes out, or bytes are left behind its end
 */
export type InflateRaw = (packed: Uint8Array, size: number) => Uint8Array;

/**
 * Unpacks one part and holds it to the size and checksum that the archive states.
 *
 * @param maxSize bytes
 * @param inflate a faster way than a library's, where there is one
 * @throws DocumentError `OFD_PART_TOO_LARGE`, `OFD_DAMAGED`
 */
export function unzipEntry(
  entry: ZipEntry,
  maxSize: number,
  inflate: InflateRaw = inflateWhole,
): Uint8Array {
  if (entry.size > maxSize) {
    throw new DocumentError('OFD_PART_TOO_LARGE', `${entry.name} is too large to be read`);
  }
  const bytes = entry.method === 'stored' ? entry.packed : unpacked(entry, inflate);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32) throw damaged(entry);
  return bytes;
}

function unpacked(entry: ZipEntry, inflate: InflateRaw): Uint8Array {
  try {
    return inflate(entry.packed, entry.size);
  } catch {
    throw damaged(entry);
  }
}

/**
 * {@link InflateRaw} without a platform's help. Without its last byte a stream that ends with it is broken.
 */
export const inflateWhole: InflateRaw = (packed, size) => {
  const bytes = inflateRaw(packed, size);
  if (endsWithin(packed.subarray(0, -1), size)) throw new RangeError('bytes are left over');
  return bytes;
};

function endsWithin(packed: Uint8Array, size: number): boolean {
  try {
    inflateRaw(packed, size);
    return packed.length > 0;
  } catch {
    return false;
  }
}

/** Unpacks DEFLATE data, whatever follows their end; else as {@link InflateRaw}. */
export const inflateRaw: InflateRaw = (packed, size) => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > size) throw new RangeError('more than stated');
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return concatBytes(...chunks);
};

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}

function damaged(entry: ZipEntry): DocumentError {
  return new DocumentError('OFD_DAMAGED', `${entry.name} does not unpack to what the archive says`);
}

// SPDX-License-Identifier: Apache-2.0
import { deflateRawSync } from 'node:zlib';

/** A part of an archive as it lies there: packed once, it goes into any number of archives. */
export interface PackedPart {
  /** 0: as it is; 8: deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const VERSION = 20;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++)
    value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Packs as well as it goes. */
export function packed(content: string | Uint8Array): PackedPart {
  const bytes = Buffer.from(content);
  return {
    ...{ method: 8, crc: crc32(bytes), size: bytes.length },
    packed: deflateRawSync(bytes, { level: 9 }),
  };
}

/** Leaves it as it is, which takes no time. */
export function stored(content: string | Uint8Array): PackedPart {
  const bytes = Buffer.from(content);
  return { method: 0, crc: crc32(bytes), size: bytes.length, packed: bytes };
}

/** An archive of parts that are packed already. */
export function archiveOf(parts: readonly (readonly [name: string, part: PackedPart])[]): Buffer {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, part] of parts) {
    const path = Buffer.from(name, 'utf8');
    const local = Buffer.alloc(LOCAL_BYTES);
    local.writeUInt32LE(LOCAL, 0);
    describe(local, 4, part, path.length);
    const central = Buffer.alloc(CENTRAL_BYTES);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(VERSION, 4);
    describe(central, 6, part, path.length);
    central.writeUInt32LE(at, 42);
    pieces.push(local, path, part.packed);
    directory.push(central, path);
    at += local.length + path.length + part.packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, listed, end]);
}

/** The fields that both headers of a part have, in their order (APPNOTE 4.3.7, 4.3.12). */
function describe(header: Buffer, at: number, part: PackedPart, nameBytes: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(part.method, at + 4);
  header.writeUInt32LE(part.crc, at + 10);
  header.writeUInt32LE(part.packed.length, at + 14);
  header.writeUInt32LE(part.size, at + 18);
  header.writeUInt16LE(nameBytes, at + 22);
}

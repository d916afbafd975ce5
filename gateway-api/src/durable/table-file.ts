// SPDX-License-Identifier: Apache-2.0
import { maskedCrc32c } from './crc32c.js';
import { snappyUnpack } from './snappy.js';
import { VarintReader } from './varint-reader.js';

// LevelDB's table files (its doc/table_format.md): blocks with a checksum each, an index block that
// lists them, and a footer. LevelDB itself reads without looking at the checksums, and on some kinds
// of damage it ends the process; so whoever wants to know looks here first.

const FOOTER_BYTES = 48;
const MAGIC = 0xdb4775248b80fb57n;
/** One byte for the compression, four for the checksum. */
const TRAILER_BYTES = 5;
const UNCOMPRESSED = 0;

interface Handle {
  readonly offset: number;
  readonly size: number;
}

/** What is wrong with a table file's bytes; undefined when nothing is. */
export function tableDamage(bytes: Buffer): string | undefined {
  if (bytes.length < FOOTER_BYTES || bytes.readBigUInt64LE(bytes.length - 8) !== MAGIC) {
    return 'it is cut off or no table';
  }
  const footer = new VarintReader(bytes.subarray(bytes.length - FOOTER_BYTES));
  const indexes = [readHandle(footer), readHandle(footer)];
  const blocks: (Handle | undefined)[] = [];
  for (const handle of indexes) {
    const block = readBlock(bytes, handle);
    if (block === undefined) return 'an index block differs from its checksum';
    blocks.push(...handlesIn(block));
  }
  const bad = blocks.find((handle) => readBlock(bytes, handle) === undefined);
  const found = blocks.includes(undefined) || bad !== undefined;
  return found ? `the block at ${String(bad?.offset ?? 0)} differs from its checksum` : undefined;
}

/** A block's content; undefined when it is damaged. */
function readBlock(bytes: Buffer, handle: Handle | undefined): Buffer | undefined {
  if (handle === undefined) return undefined;
  const end = handle.offset + handle.size;
  if (end + TRAILER_BYTES > bytes.length) return undefined;
  const stored = bytes.readUInt32LE(end + 1);
  const block = bytes.subarray(handle.offset, end + 1);
  return maskedCrc32c(block) === stored ? block : undefined;
}

/** The handles that an index block lists; one undefined when it cannot be read. */
function handlesIn(stored: Buffer): (Handle | undefined)[] {
  const packed = stored.subarray(0, stored.length - 1);
  const block = stored.at(-1) === UNCOMPRESSED ? packed : snappyUnpack(packed);
  if (block === undefined || block.length < 4) return [undefined];
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - 4 * restarts;
  const handles: (Handle | undefined)[] = [];
  const reader = new VarintReader(block.subarray(0, Math.max(0, end)));
  while (!reader.done) {
    reader.varint();
    const keyBytes = reader.varint() ?? 0;
    const valueBytes = reader.varint() ?? 0;
    reader.skip(keyBytes);
    handles.push(readHandle(new VarintReader(reader.take(valueBytes))));
  }
  return handles;
}

function readHandle(reader: VarintReader): Handle | undefined {
  const offset = reader.varint();
  const size = reader.varint();
  return offset === undefined || size === undefined ? undefined : { offset, size };
}

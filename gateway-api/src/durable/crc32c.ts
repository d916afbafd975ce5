// SPDX-License-Identifier: Apache-2.0

/** CRC-32C, Castagnoli (RFC 3720, appendix B.4), reflected. */
const POLYNOMIAL = 0x82f63b78;
const SLICES = 8;
const TABLE = makeTable();

const MASK_DELTA = 0xa282ead8;

/** As LevelDB stores it: a checksum that lies among data is not to look like one of data. */
export function maskedCrc32c(bytes: Buffer): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + MASK_DELTA) >>> 0;
}

/** The CRC-32C of some bytes, unsigned. Eight bytes a step: "slicing by 8", Kounavis and Berry. */
function crc32c(bytes: Buffer): number {
  let crc = -1;
  let i = 0;
  for (const end = bytes.length - (bytes.length % SLICES); i < end; i += SLICES) {
    const low = crc ^ bytes.readInt32LE(i);
    const high = bytes.readInt32LE(i + 4);
    crc =
      entry(7, low) ^
      entry(6, low >>> 8) ^
      entry(5, low >>> 16) ^
      entry(4, low >>> 24) ^
      entry(3, high) ^
      entry(2, high >>> 8) ^
      entry(1, high >>> 16) ^
      entry(0, high >>> 24);
  }
  for (; i < bytes.length; i++) crc = entry(0, crc ^ bytes.readUInt8(i)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function entry(slice: number, value: number): number {
  return TABLE[slice * 256 + (value & 0xff)] ?? 0;
}

function makeTable(): Int32Array {
  const table = new Int32Array(SLICES * 256);
  for (let value = 0; value < 256; value++) {
    let crc = value;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
    table[value] = crc;
  }
  for (let i = 256; i < table.length; i++) {
    const before = table[i - 256] ?? 0;
    table[i] = (before >>> 8) ^ (table[before & 0xff] ?? 0);
  }
  return table;
}

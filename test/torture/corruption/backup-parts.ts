// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';

// The parts of a backup's files, apart from the digests that hold them together: those are made
// anew when the parts are put together again.

const LENGTH_BYTES = 4;
const SHA256_BYTES = 32;
const FRAME_HEAD_BYTES = 7;
const FRAME_SUM_BYTES = 16;

/** The records of `ledger.backup`: its tag, blocks, an end of length 0, the trailer. */
export function cutRecords(bytes: Buffer): Buffer[] {
  const records: Buffer[] = [];
  const end = bytes.length - SHA256_BYTES;
  for (let at = 0; at < end;) {
    const next = at + LENGTH_BYTES + bytes.readUInt32BE(at);
    records.push(bytes.subarray(at, next));
    at = next;
  }
  return records;
}

/** Records with the digest that ends the file. */
export function sealRecords(records: readonly Buffer[]): Buffer {
  const body = Buffer.concat(records);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}

/** The frames of a vault's backup, without their checksums. */
export function cutFrames(bytes: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = FRAME_HEAD_BYTES + bytes.readUInt16BE(at + 1) + bytes.readUInt32BE(at + 3);
    frames.push(bytes.subarray(at, at + length));
    at += length + FRAME_SUM_BYTES;
  }
  return frames;
}

/** Frames, each with its checksum. The MAC in the last one takes the vault's key. */
export function sealFrames(frames: readonly Buffer[]): Buffer {
  const sealed = frames.map((frame) => {
    const sum = createHash('sha256').update(frame).digest().subarray(0, FRAME_SUM_BYTES);
    return Buffer.concat([frame, sum]);
  });
  return Buffer.concat(sealed);
}

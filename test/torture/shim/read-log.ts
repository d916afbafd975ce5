// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';

/** Operations of disk-shim.c, in the order of their numbers, from 1. */
const OPERATIONS = [
  'open',
  'write',
  'sync-begin',
  'sync-end',
  'truncate',
  'rename',
  'unlink',
  'mkdir',
  'rmdir',
  'close',
  'send',
] as const;

/** One thing that the recorded process did to its files, or told somebody. */
export interface Operation {
  readonly kind: (typeof OPERATIONS)[number];
  /** Descriptor; -1 for what goes by path. */
  readonly fd: number;
  /** `open`: flags; `write`: offset; `truncate`: length. */
  readonly number: number;
  /** Path, or the bytes written or sent. */
  readonly bytes: Buffer;
  /** `rename`: the new path. */
  readonly second: Buffer;
}

const HEAD_BYTES = 21;

/** Reads what disk-shim.c has recorded; a record that was cut off at the end is left out. */
export async function readLog(file: string): Promise<Operation[]> {
  const log = await readFile(file);
  const operations: Operation[] = [];
  let at = 0;
  while (at + HEAD_BYTES <= log.length) {
    const kind = OPERATIONS[log.readUInt8(at) - 1];
    const first = log.readUInt32LE(at + 13);
    const second = log.readUInt32LE(at + 17);
    const body = at + HEAD_BYTES;
    const end = body + first + second;
    if (kind === undefined || end > log.length) break;
    operations.push({
      kind,
      fd: log.readInt32LE(at + 1),
      number: Number(log.readBigUInt64LE(at + 5)),
      bytes: log.subarray(body, body + first),
      second: log.subarray(body + first, end),
    });
    at = end;
  }
  return operations;
}

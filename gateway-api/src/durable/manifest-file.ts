// SPDX-License-Identifier: Apache-2.0
import { maskedCrc32c } from './crc32c.js';
import { VarintReader } from './varint-reader.js';

// LevelDB's list of its tables: a log of edits (its doc/log_format.md and db/version_edit.cc), of
// which all together say which tables there are.

const LOG_BLOCK_BYTES = 32 * 1024;
const HEADER_BYTES = 7;

/** Where a record stands in the pieces that blocks cut it into. */
const PIECE = { whole: 1, first: 2, middle: 3, last: 4 } as const;

/** Fields of an edit, by their tags. */
const TAG = {
  comparator: 1,
  logNumber: 2,
  nextFileNumber: 3,
  lastSequence: 4,
  compactPointer: 5,
  deletedFile: 6,
  newFile: 7,
  previousLogNumber: 9,
} as const;

/**
 * The tables that a list names, each with its size in bytes, by number.
 *
 * @returns undefined when the list is damaged. A last record that is cut off is not: a crash did it.
 */
export function tablesIn(manifest: Buffer): Map<number, number> | undefined {
  const edits = recordsIn(manifest);
  if (edits === undefined || edits.length === 0) return undefined;
  const tables = new Map<number, number>();
  return edits.every((edit) => applyEdit(new VarintReader(edit), tables)) ? tables : undefined;
}

/** The records of a log; undefined when a checksum is wrong. */
function recordsIn(log: Buffer): Buffer[] | undefined {
  const records: Buffer[] = [];
  let pieces: Buffer[] = [];
  for (let at = 0; at + HEADER_BYTES <= log.length;) {
    const left = LOG_BLOCK_BYTES - (at % LOG_BLOCK_BYTES);
    if (left < HEADER_BYTES) {
      at += left;
      continue;
    }
    const end = at + HEADER_BYTES + log.readUInt16LE(at + 4);
    if (end > log.length) break;
    const typed = log.subarray(at + HEADER_BYTES - 1, end);
    if (maskedCrc32c(typed) !== log.readUInt32LE(at)) return undefined;
    const type = typed[0];
    if (type === PIECE.whole || type === PIECE.first) pieces = [];
    pieces.push(typed.subarray(1));
    if (type === PIECE.whole || type === PIECE.last) records.push(Buffer.concat(pieces));
    at = end;
  }
  return records;
}

/** Tags of an edit that carry one number, which says nothing of the tables. */
const NUMBERS: readonly unknown[] = [
  TAG.logNumber,
  TAG.nextFileNumber,
  TAG.lastSequence,
  TAG.previousLogNumber,
];

function applyEdit(edit: VarintReader, tables: Map<number, number>): boolean {
  while (!edit.done) {
    const tag = edit.varint();
    if (NUMBERS.includes(tag)) {
      edit.varint();
      continue;
    }
    switch (tag) {
      case TAG.comparator:
        edit.sized();
        break;
      case TAG.compactPointer:
        edit.varint();
        edit.sized();
        break;
      case TAG.deletedFile:
        edit.varint();
        tables.delete(edit.varint() ?? 0);
        break;
      case TAG.newFile:
        addTable(edit, tables);
        break;
      default:
        return false;
    }
  }
  return true;
}

function addTable(edit: VarintReader, tables: Map<number, number>): void {
  edit.varint();
  const number = edit.varint() ?? 0;
  tables.set(number, edit.varint() ?? 0);
  edit.sized();
  edit.sized();
}

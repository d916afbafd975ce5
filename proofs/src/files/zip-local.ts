// SPDX-License-Identifier: Apache-2.0
import { equalBytes } from '../bytes/arrays.js';
import { utf8Encode } from '../bytes/utf8.js';
import { DocumentError } from './document-error.js';

/** What the directory says of a part. */
export interface CentralHeader {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
  /** Of the next central header. */
  readonly next: number;
}

/** Where a part lies, from its local header to the end of its data descriptor. */
export interface PartSpan {
  readonly start: number;
  readonly packedStart: number;
  readonly packedEnd: number;
  readonly end: number;
}

export const STORED = 0;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
const DESCRIPTOR = 0x08074b50;
/** Sizes and checksum stand behind the part. */
const HAS_DESCRIPTOR = 0x0008;
/** The name is UTF-8. */
const IS_UTF8 = 0x0800;
/** Extra field of sizes of 64 bits, and what stands where they are instead. */
const ZIP64 = 0x0001;
const IN_ZIP64 = 0xffffffff;
/** Info-ZIP's Unicode Path: another name, which some readers take instead. */
const UNICODE_PATH = 0x7075;

/**
 * Holds a part's local header and data descriptor to what the directory says: some readers go by the one
 * and some by the other.
 *
 * @param directoryStart where parts must have ended
 * @throws DocumentError `OFD_ZIP_INCONSISTENT`, `OFD_ZIP_UNSUPPORTED`, `OFD_TRUNCATED`
 */
export function checkLocalHeader(
  bytes: Uint8Array,
  view: DataView,
  header: CentralHeader,
  directoryStart: number,
): PartSpan {
  const { offset: start, nameBytes, packedSize } = header;
  if (start + LOCAL_LENGTH > directoryStart || view.getUint32(start, true) !== LOCAL_HEADER) {
    throw inconsistent('a part is not where the directory says');
  }
  const nameEnd = start + LOCAL_LENGTH + view.getUint16(start + 26, true);
  const packedStart = nameEnd + view.getUint16(start + 28, true);
  const packedEnd = packedStart + packedSize;
  if (packedEnd > directoryStart) {
    throw new DocumentError('OFD_TRUNCATED', 'a part runs into the directory');
  }
  const isSame =
    equalBytes(bytes.subarray(start + LOCAL_LENGTH, nameEnd), nameBytes) &&
    isSameFlags(view.getUint16(start + 6, true), header) &&
    view.getUint16(start + 8, true) === header.method;
  if (!isSame) throw inconsistent('a part has another name or form than the directory says');
  checkExtraFields(bytes.subarray(nameEnd, packedStart), header.name);
  const extra = bytes.subarray(nameEnd, packedStart);
  const end = checkSizes(view, header, extra, packedEnd, directoryStart);
  return { start, packedStart, packedEnd, end };
}

/** Answers where the part ends, with its data descriptor if it has one. */
function checkSizes(
  view: DataView,
  header: CentralHeader,
  extra: Uint8Array,
  packedEnd: number,
  limit: number,
): number {
  const at = header.offset + 14;
  if ((header.flags & HAS_DESCRIPTOR) === 0) {
    if (statesSizes(view, at, header) || statesLongSizes(view, at, extra, header)) return packedEnd;
    throw inconsistent('a part has two sizes');
  }
  const end = descriptorEnd(view, packedEnd, limit, header);
  if (end === undefined || !leavesSizes(view, at, header)) {
    throw inconsistent('a data descriptor says otherwise than the directory');
  }
  return end;
}

/** Checksum, packed size and size, as they stand in local headers and descriptors. */
function statesSizes(view: DataView, at: number, header: CentralHeader): boolean {
  return (
    view.getUint32(at, true) === header.crc32 &&
    view.getUint32(at + 4, true) === header.packedSize &&
    view.getUint32(at + 8, true) === header.size
  );
}

/** Names in ASCII are the same in UTF-8: producers say so in one header and not in the other. */
function isSameFlags(local: number, { flags, nameBytes }: CentralHeader): boolean {
  if (local === flags) return true;
  return (local ^ flags) === IS_UTF8 && nameBytes.every((byte) => byte < 0x80);
}

/** Sizes in a ZIP64 field of the local header, where they need not be: size, then packed size. */
function statesLongSizes(
  view: DataView,
  at: number,
  extra: Uint8Array,
  header: CentralHeader,
): boolean {
  const isLong =
    view.getUint32(at, true) === header.crc32 &&
    view.getUint32(at + 4, true) === IN_ZIP64 &&
    view.getUint32(at + 8, true) === IN_ZIP64;
  if (!isLong || extra.length < 20) return false;
  const field = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  return (
    field.getUint16(0, true) === ZIP64 &&
    field.getUint16(2, true) === 16 &&
    field.getBigUint64(4, true) === BigInt(header.size) &&
    field.getBigUint64(12, true) === BigInt(header.packedSize)
  );
}

/** With a descriptor, the local header says the same, or leaves it to the descriptor. */
function leavesSizes(view: DataView, at: number, { crc32: crc, packedSize, size }: CentralHeader) {
  return [crc, packedSize, size].every((stated, i) => {
    const local = view.getUint32(at + 4 * i, true);
    return local === 0 || local === stated;
  });
}

/** A stored part of unknown length has no end that readers of a stream can find. */
function descriptorEnd(
  view: DataView,
  at: number,
  limit: number,
  header: CentralHeader,
): number | undefined {
  if (header.method === STORED && header.size > 0) {
    throw new DocumentError('OFD_ZIP_UNSUPPORTED', 'a stored part has a data descriptor');
  }
  const isMarked = at + 16 <= limit && view.getUint32(at, true) === DESCRIPTOR;
  if (isMarked && statesSizes(view, at + 4, header)) return at + 16;
  return at + 12 <= limit && statesSizes(view, at, header) ? at + 12 : undefined;
}

/**
 * Extra fields of a local or central header are whole, and give the part no other name.
 *
 * @throws DocumentError `OFD_ZIP_INCONSISTENT`
 */
export function checkExtraFields(extra: Uint8Array, name: string): void {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at < extra.length) {
    if (at + 4 > extra.length) throw inconsistent('an extra field is cut off');
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) throw inconsistent('an extra field is cut off');
    if (view.getUint16(at, true) === UNICODE_PATH) {
      checkUnicodePath(extra.subarray(at + 4, end), name);
    }
    at = end;
  }
}

/** Version 1, checksum of the name in the header, name in UTF-8 (APPNOTE 4.6.9). */
function checkUnicodePath(field: Uint8Array, name: string): void {
  if (field[0] !== 1 || !equalBytes(field.subarray(5), utf8Encode(name))) {
    throw inconsistent('a part has two names');
  }
}

/** Parts lie end to end, from the first byte to the directory. */
export function checkLayout(spans: PartSpan[], directoryStart: number): void {
  spans.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of spans) {
    // Parts that share bytes make archives that unpack to any size.
    if (start < at) throw new DocumentError('OFD_ZIP_BOMB', 'parts lie over one another');
    if (start > at) throw inconsistent('bytes that belong to no part lie between parts');
    at = end;
  }
  if (at !== directoryStart)
    throw inconsistent('bytes that belong to no part precede the directory');
}

function inconsistent(detail: string): DocumentError {
  return new DocumentError('OFD_ZIP_INCONSISTENT', detail);
}

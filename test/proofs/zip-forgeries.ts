// SPDX-License-Identifier: Apache-2.0
// Archives in which something hides between, behind or beside what the directory names.
import { concatBytes, utf8Encode } from '@yulian/proofs';
import { crc32 } from 'node:zlib';
import { headerAt, patched } from './ofd-builder.js';

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes put into an archive, with everything behind them moved and all offsets corrected. */
export function withInserted(archive: Uint8Array, at: number, inserted: Uint8Array): Uint8Array {
  const whole = concatBytes(archive.subarray(0, at), inserted, archive.subarray(at));
  const view = viewOf(whole);
  const end = headerAt(whole, END);
  const directory = view.getUint32(end + 16, true);
  const moved = directory >= at ? directory + inserted.length : directory;
  view.setUint32(end + 16, moved, true);
  for (let header = moved; view.getUint32(header, true) === CENTRAL;) {
    const offset = view.getUint32(header + 42, true);
    if (offset >= at) view.setUint32(header + 42, offset + inserted.length, true);
    header +=
      46 +
      view.getUint16(header + 28, true) +
      view.getUint16(header + 30, true) +
      view.getUint16(header + 32, true);
  }
  return whole;
}

/** A local header with content, as readers of a stream take it. */
export function hiddenPart(name: string, content: Uint8Array): Uint8Array {
  const header = new Uint8Array(30);
  const view = viewOf(header);
  view.setUint32(0, LOCAL, true);
  view.setUint16(4, 20, true);
  view.setUint32(14, crc32(content), true);
  view.setUint32(18, content.length, true);
  view.setUint32(22, content.length, true);
  view.setUint16(26, utf8Encode(name).length, true);
  return concatBytes(header, utf8Encode(name), content);
}

/** The extra field that gives a part a second name. */
export function unicodePath(name: string): Uint8Array {
  const text = utf8Encode(name);
  const field = new Uint8Array(9);
  const view = viewOf(field);
  view.setUint16(0, 0x7075, true);
  view.setUint16(2, 5 + text.length, true);
  view.setUint8(4, 1);
  return concatBytes(field, text);
}

/** @param length of the fixed part of the header: 30 of a local one, 46 of the directory's */
export function withExtra(
  archive: Uint8Array,
  header: number,
  length: 30 | 46,
  extra: Uint8Array,
): Uint8Array {
  const view = viewOf(archive);
  const nameLength = view.getUint16(header + (length === 30 ? 26 : 28), true);
  const lengthAt = header + (length === 30 ? 28 : 30);
  const before = view.getUint16(lengthAt, true);
  const whole = withInserted(archive, header + length + nameLength, extra);
  const longer = patched(whole, lengthAt, before + extra.length);
  if (length === 30) return longer;
  const end = headerAt(longer, END);
  return patched(longer, end + 12, viewOf(longer).getUint32(end + 12, true) + extra.length, 4);
}

/** Name of the n-th part, in the order of the local headers. */
export function nameAt(archive: Uint8Array, n: number): string {
  const header = headerAt(archive, LOCAL, n);
  const length = viewOf(archive).getUint16(header + 26, true);
  return Buffer.from(archive.subarray(header + 30, header + 30 + length)).toString();
}

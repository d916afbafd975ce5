// SPDX-License-Identifier: Apache-2.0
import type { WorkBudget } from '../../files/work-budget.js';
import { PdfReader, pdfBudget, unreadable } from './reader.js';
import { PdfDict, PdfStream, type PdfValue } from './values.js';

const LF = 10;
const CR = 13;

/** Finds the length of a stream whose dictionary names an object for it. */
export type ResolveLength = (value: PdfValue) => PdfValue;

/** An indirect object: `12 0 obj … endobj`. */
export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  /** Offset behind the value, before `endobj`. */
  readonly end: number;
}

/**
 * Reads the indirect object at an offset.
 *
 * @param budget of the file
 * @throws SignatureError `documentUnreadable`; DocumentError `PDF_WORK_LIMIT`
 */
export function readObjectAt(
  bytes: Uint8Array,
  offset: number,
  resolve: ResolveLength,
  budget = pdfBudget(bytes),
): PdfObject {
  const found = readFrom(new PdfReader(bytes, offset, budget), resolve);
  budget.spend('pdfBytes', found.end - offset);
  return found;
}

function readFrom(reader: PdfReader, resolve: ResolveLength): PdfObject {
  const number = reader.whole();
  reader.whole();
  if (!reader.take('obj')) throw unreadable('an object is not where the file says');
  const value = reader.value();
  const endOfValue = reader.at;
  if (!(value instanceof PdfDict) || !reader.take('stream')) {
    return { number, value, end: endOfValue };
  }
  const raw = rawStream(reader, resolve(value.get('Length')));
  return { number, value: new PdfStream(value, raw), end: reader.at };
}

/** A stream that says its own length. @throws SignatureError `documentUnreadable` */
export function readStreamAt(bytes: Uint8Array, offset: number, budget: WorkBudget): PdfStream {
  const { value } = readObjectAt(bytes, offset, (length) => length, budget);
  if (!(value instanceof PdfStream)) throw unreadable('a stream is not where the file says');
  return value;
}

/** The bytes between the end of the line with `stream`, and `endstream`. */
function rawStream(reader: PdfReader, length: PdfValue): Uint8Array {
  let start = reader.at;
  if (reader.bytes[start] === CR) start += 1;
  if (reader.bytes[start] === LF) start += 1;
  const isLength = typeof length === 'number' && Number.isSafeInteger(length) && length >= 0;
  if (!isLength || start + length > reader.bytes.length) throw unreadable('a stream has no length');
  reader.at = start + length;
  if (!reader.take('endstream')) throw unreadable('a stream is longer than it says');
  return reader.bytes.subarray(start, start + length);
}

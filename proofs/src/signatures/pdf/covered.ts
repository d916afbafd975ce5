// SPDX-License-Identifier: Apache-2.0
import { derFirstElement, type DerElement } from '../../asn1/der.js';
import { concatBytes, equalBytes } from '../../bytes/arrays.js';
import { SignatureError } from '../signature-error.js';
import { PdfReader } from './reader.js';
import type { PdfSignature } from './signature-fields.js';
import { PdfString } from './values.js';

/** `<`, with which a string of hexadecimal digits begins. */
const HEX_STRING = 0x3c;

/** What a signature covers of a file. */
export interface Covered {
  /** The covered bytes: all of the file up to `end` but the signature's own value. */
  readonly bytes: Uint8Array;
  /** Where the saving that was signed ended. */
  readonly end: number;
}

/**
 * The bytes that a signature covers. The gap must be exactly the value itself: anything else there
 * could be changed without the signature noticing.
 *
 * @throws SignatureError `byteRangeMalformed`, `byteRangeGap`
 */
export function coveredBy({ byteRange, contents }: PdfSignature, file: Uint8Array): Covered {
  const [, first, second] = byteRange;
  const end = coveredEnd({ byteRange, contents }, file);
  return { bytes: concatBytes(file.subarray(0, first), file.subarray(second, end)), end };
}

/**
 * Offset behind the last byte that a signature covers.
 *
 * @throws SignatureError `byteRangeMalformed`, `byteRangeGap`
 */
export function coveredEnd(
  { byteRange, contents }: Pick<PdfSignature, 'byteRange' | 'contents'>,
  file: Uint8Array,
): number {
  const [start, first, second, rest] = byteRange;
  const end = second + rest;
  const isWhole = byteRange.every((one) => Number.isSafeInteger(one) && one >= 0);
  if (!isWhole || start !== 0 || first >= second || end > file.length) {
    throw new SignatureError('byteRangeMalformed', 'PDF: a range that is none');
  }
  const [gapStart, gapEnd] = contents.span;
  const isOwn = first === gapStart && second === gapEnd && file[gapStart] === HEX_STRING;
  if (!isOwn || !isWritten(contents, file)) throw gap();
  return end;
}

/** A value inside an object stream has its place there, which is another one in the file. */
function isWritten({ bytes, span: [from, to] }: PdfString, file: Uint8Array): boolean {
  const reader = new PdfReader(file, from);
  const value = reader.value();
  return value instanceof PdfString && reader.at === to && equalBytes(value.bytes, bytes);
}

/**
 * The value of a signature without the zeros that fill its place: those are not covered, so nothing
 * else may stand there.
 *
 * @throws SignatureError `byteRangeGap`, `signatureMalformed`
 */
export function valueOf({ contents }: PdfSignature): Uint8Array {
  const { bytes } = firstOf(contents.bytes);
  if (contents.bytes.subarray(bytes.length).every((byte) => byte === 0)) return bytes;
  throw gap();
}

function gap(): SignatureError {
  return new SignatureError('byteRangeGap', 'PDF: a range that leaves out more than its value');
}

function firstOf(bytes: Uint8Array): DerElement {
  try {
    return derFirstElement(bytes);
  } catch {
    throw new SignatureError('signatureMalformed', 'PDF: a value that is no DER');
  }
}

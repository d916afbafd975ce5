// SPDX-License-Identifier: Apache-2.0
import { findBytes } from '../bytes/arrays.js';
import { utf8Encode } from '../bytes/utf8.js';

/** What a PDF's bytes say about signatures at a glance. Nothing of it is verified. */
export interface PdfDescription {
  readonly signatureCount: number;
}

const MAGIC = '%PDF-';
const BYTE_RANGE = utf8Encode('/ByteRange');
/** Real files have a handful; a hostile one must not cost seconds. */
const MAX_CANDIDATES = 1000;
const RANGE = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/;
const LONGEST_RANGE = 128;
/** No CMS structure with a signature in it is shorter. */
const MIN_SIGNATURE_BYTES = 64;
/** Every CMS structure begins with a DER SEQUENCE, 30. */
const CMS_BEGIN = /^<30[0-9A-Fa-f]{126}$/;

/** True when the bytes begin as a PDF does. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  return textAt(bytes, 0, MAGIC.length) === MAGIC;
}

/**
 * Counts the signature dictionaries of a PDF: a `/ByteRange [a b c d]` of which the gap between
 * a + b and c holds a `/Contents` value of hexadecimal digits that begins like a CMS structure
 * (ISO 32000-1, 12.8.1). A place prepared for a signature that was never made holds zeros, and
 * does not count.
 */
export function readPdf(bytes: Uint8Array): PdfDescription {
  const gaps = new Set<number>();
  let at = findBytes(bytes, BYTE_RANGE);
  for (let i = 0; at >= 0 && i < MAX_CANDIDATES; i++) {
    const gap = signatureGap(bytes, at);
    if (gap !== undefined) gaps.add(gap);
    at = findBytes(bytes, BYTE_RANGE, at + BYTE_RANGE.length);
  }
  return { signatureCount: gaps.size };
}

/** Where the signature value of the byte range at `at` begins, if there is one. */
function signatureGap(bytes: Uint8Array, at: number): number | undefined {
  const match = RANGE.exec(textAt(bytes, at, LONGEST_RANGE));
  if (match === null) return undefined;
  const [start = 0, length = 0, second = 0, rest = 0] = match.slice(1).map(Number);
  const fits = start === 0 && length < second && second + rest <= bytes.length;
  return fits && holdsSignature(bytes, length, second) ? length : undefined;
}

function holdsSignature(bytes: Uint8Array, from: number, to: number): boolean {
  const begin = textAt(bytes, from, 1 + 2 * MIN_SIGNATURE_BYTES);
  return CMS_BEGIN.test(begin) && textAt(bytes, to - 1, 1) === '>';
}

/** Bytes as Latin-1 text. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

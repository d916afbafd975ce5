// SPDX-License-Identifier: Apache-2.0
import { inflateRaw } from '../../files/unzip.js';
import type { WorkBudget } from '../../files/work-budget.js';
import { unreadable } from './reader.js';
import { isArray, PdfDict, PdfName, type PdfStream, type PdfValue } from './values.js';

const PNG_PREDICTORS = 10;
/** Tables of the largest documents have a few megabytes; one is in memory twice while it is read. */
const MOST_UNPACKED = 32 << 20;

/**
 * The data of a stream with no filter or FlateDecode, the only ones that tables use.
 *
 * @throws SignatureError `documentUnreadable`; DocumentError `PDF_WORK_LIMIT`
 */
export function streamData({ dict, raw }: PdfStream, budget: WorkBudget): Uint8Array {
  const filter = single(dict.get('Filter'));
  if (filter === null) return raw;
  if (!(filter instanceof PdfName) || filter.text !== 'FlateDecode') {
    throw unreadable('a table is packed in an unknown way');
  }
  return unpredicted(inflate(raw, budget), single(dict.get('DecodeParms')));
}

function inflate(raw: Uint8Array, budget: WorkBudget): Uint8Array {
  // Behind the two octets of the zlib header; its checksum is not examined.
  const data = inflated(raw.subarray(2), budget);
  budget.spend('pdfUnpackedBytes', data.length);
  return data;
}

function inflated(packed: Uint8Array, budget: WorkBudget): Uint8Array {
  const left = budget.left('pdfUnpackedBytes');
  try {
    return inflateRaw(packed, Math.min(left, MOST_UNPACKED));
  } catch (error) {
    if (error instanceof RangeError) budget.spend('pdfUnpackedBytes', left + 1);
    throw unreadable('a table does not unpack');
  }
}

/** Takes back what PNG's filters did to each row (ISO 32000-1, 7.4.4.4). */
function unpredicted(data: Uint8Array, parameters: PdfValue): Uint8Array {
  const predictor = numberIn(parameters, 'Predictor', 1);
  if (predictor === 1) return data;
  const columns = numberIn(parameters, 'Columns', 1);
  const isPlain =
    numberIn(parameters, 'Colors', 1) === 1 && numberIn(parameters, 'BitsPerComponent', 8) === 8;
  if (predictor < PNG_PREDICTORS || !isPlain || columns < 1 || columns > 1024) {
    throw unreadable('a table is packed in an unknown way');
  }
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const from = row * (columns + 1);
    unfilterRow(out, row * columns, columns, data.subarray(from + 1), data[from] ?? 0);
  }
  return out;
}

function unfilterRow(
  out: Uint8Array,
  start: number,
  columns: number,
  packed: Uint8Array,
  filter: number,
): void {
  for (let i = 0; i < columns; i++) {
    const left = i === 0 ? 0 : (out[start + i - 1] ?? 0);
    const up = out[start - columns + i] ?? 0;
    const upLeft = i === 0 ? 0 : (out[start - columns + i - 1] ?? 0);
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)];
    const guess = guesses[filter];
    if (guess === undefined) throw unreadable('a table is packed in an unknown way');
    out[start + i] = (packed[i] ?? 0) + guess;
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [a, b, c] = [left, up, upLeft].map((one) => Math.abs(estimate - one)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}

/** A value that may stand in an array of one. */
function single(value: PdfValue): PdfValue {
  if (!isArray(value)) return value;
  if (value.length > 1) throw unreadable('a table is packed in several ways');
  return value[0] ?? null;
}

function numberIn(parameters: PdfValue, key: string, fallback: number): number {
  const value = parameters instanceof PdfDict ? parameters.get(key) : null;
  return typeof value === 'number' ? value : fallback;
}

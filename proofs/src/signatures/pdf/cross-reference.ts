// SPDX-License-Identifier: Apache-2.0
import type { WorkBudget } from '../../files/work-budget.js';
import { PdfReader, unreadable } from './reader.js';
import { streamData } from './stream-data.js';
import { readStreamAt } from './stream-object.js';
import { isArray, type PdfDict, type PdfValue } from './values.js';

/** Where an object lies: at an offset, in an object stream, or nowhere any more. */
export type PdfPlace =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'stream'; readonly container: number; readonly index: number }
  | { readonly kind: 'free' };

/** One section of the cross-reference chain: what one saving of the file has written. */
export interface PdfSection {
  /** Offset of the section itself. */
  readonly offset: number;
  readonly trailer: PdfDict;
  readonly places: ReadonlyMap<number, PdfPlace>;
  /** Offsets of the word `trailer`, and behind the dictionary; left out where the section is a stream. */
  readonly table?: { readonly trailer: number; readonly end: number };
}

const MAX_SECTIONS = 200;
/** More is no document. */
export const MAX_OBJECTS = 1_000_000;
const KIND_FREE = 0;
const KIND_OFFSET = 1;
const KIND_STREAM = 2;
/** Octets of a number in a row. */
const WIDEST = 8;

/**
 * The sections that lead back from one at `offset`, the newest first (ISO 32000-1, 7.5.4 to 7.5.8).
 *
 * @param budget of the file
 * @throws SignatureError `documentUnreadable`, also for chains that run in a circle; DocumentError `PDF_WORK_LIMIT`
 */
export function readSections(bytes: Uint8Array, offset: number, budget: WorkBudget): PdfSection[] {
  const sections: PdfSection[] = [];
  const seen = new Set<number>();
  const next: number[] = [offset];
  for (let at = next.shift(); at !== undefined; at = next.shift()) {
    if (seen.has(at) || seen.size >= MAX_SECTIONS) throw unreadable('sections run in a circle');
    seen.add(at);
    const section = readSection(bytes, at, budget);
    sections.push(section);
    // A hybrid file's hidden part is newer than all that comes before the section.
    for (const key of ['XRefStm', 'Prev']) {
      const link = section.trailer.get(key);
      if (typeof link === 'number') next.push(link);
      // Some readers would go on from there, and others not.
      else if (link !== null) throw unreadable('a link between sections is no whole number');
    }
  }
  return sections;
}

function readSection(bytes: Uint8Array, offset: number, budget: WorkBudget): PdfSection {
  if (offset < 0 || offset >= bytes.length) throw unreadable('a section outside the file');
  const reader = new PdfReader(bytes, offset, budget);
  return reader.take('xref')
    ? readTable(reader, offset, budget)
    : readXrefStream(bytes, offset, budget);
}

function readTable(reader: PdfReader, offset: number, budget: WorkBudget): PdfSection {
  const places = new Map<number, PdfPlace>();
  while (!reader.take('trailer')) {
    const first = reader.whole();
    const count = reader.whole();
    budget.spend('pdfEntries', count);
    for (let i = 0; i < count; i++) {
      const at = reader.whole();
      reader.whole();
      const isUsed = reader.take('n');
      if (!isUsed && !reader.take('f')) throw unreadable('a section is broken');
      addPlace(places, first + i, isUsed ? { kind: 'offset', offset: at } : { kind: 'free' });
    }
  }
  const word = reader.at - 'trailer'.length;
  const trailer = reader.value();
  return { offset, trailer: dictOf(trailer), places, table: { trailer: word, end: reader.at } };
}

function readXrefStream(bytes: Uint8Array, offset: number, budget: WorkBudget): PdfSection {
  const stream = readStreamAt(bytes, offset, budget);
  const { dict } = stream;
  const rows = new Rows(streamData(stream, budget), numbersOf(dict.get('W')));
  const places = new Map<number, PdfPlace>();
  const index = numbersOf(dict.get('Index') ?? [0, dict.get('Size')]);
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first = 0, count = 0] = [index[pair], index[pair + 1]];
    budget.spend('pdfEntries', count);
    for (let i = 0; i < count; i++) {
      const place = rows.next();
      if (place !== undefined) addPlace(places, first + i, place);
    }
  }
  return { offset, trailer: dict, places };
}

/** The rows of a cross-reference stream: three numbers each (ISO 32000-1, 7.5.8.3). */
class Rows {
  readonly #data: Uint8Array;
  readonly #widths: readonly number[];
  #at = 0;

  constructor(data: Uint8Array, widths: readonly number[]) {
    if (widths.length < 3 || widths.some((width) => width > WIDEST)) {
      throw unreadable('a section is broken');
    }
    this.#data = data;
    this.#widths = widths;
  }

  next(): PdfPlace | undefined {
    const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = this.#widths;
    const kind = kindWidth === 0 ? KIND_OFFSET : this.#take(kindWidth);
    return placeOf(kind, this.#take(firstWidth), this.#take(secondWidth));
  }

  #take(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 256 + (this.#data[this.#at++] ?? NaN);
    if (Number.isNaN(value)) throw unreadable('a section is cut off');
    return value;
  }
}

function placeOf(kind: number, first: number, second: number): PdfPlace | undefined {
  if (kind === KIND_FREE) return { kind: 'free' };
  if (kind === KIND_OFFSET) return { kind: 'offset', offset: first };
  return kind === KIND_STREAM ? { kind: 'stream', container: first, index: second } : undefined;
}

/** The first mention counts, as in readers: a table that names an object twice is broken anyway. */
function addPlace(places: Map<number, PdfPlace>, number: number, place: PdfPlace): void {
  if (places.size >= MAX_OBJECTS) throw unreadable('too many objects');
  if (places.has(number)) throw unreadable('an object has two places');
  places.set(number, place);
}

function dictOf(value: PdfValue): PdfDict {
  if (value === null || typeof value !== 'object' || isArray(value) || !('entries' in value)) {
    throw unreadable('a section has no trailer');
  }
  return value;
}

function numbersOf(value: PdfValue): number[] {
  if (!isArray(value)) throw unreadable('a section is broken');
  return value.map((one) => {
    if (typeof one !== 'number' || !Number.isSafeInteger(one) || one < 0) {
      throw unreadable('a section is broken');
    }
    return one;
  });
}

// SPDX-License-Identifier: Apache-2.0
import { findBytes } from '../../bytes/arrays.js';
import { utf8Encode } from '../../bytes/utf8.js';
import { readSections, type PdfPlace, type PdfSection } from './cross-reference.js';
import type { WorkBudget } from '../../files/work-budget.js';
import { isBlank, PdfReader, pdfBudget, unreadable } from './reader.js';
import { streamData } from './stream-data.js';
import { readObjectAt, type PdfObject } from './stream-object.js';
import { PdfDict, PdfRef, PdfStream, type PdfValue } from './values.js';

const START = utf8Encode('startxref');
const MAX_REFERENCES = 32;

/** An object that lies in an object stream. */
interface ContainedObject {
  readonly number: number;
  readonly value: PdfValue;
}

/** A PDF file as one saving left it: what its cross-reference chain leads to. */
export class PdfFile {
  /** Offset of the newest section. */
  readonly start: number;
  /** Of the newest section. */
  readonly trailer: PdfDict;
  readonly #sections: readonly PdfSection[];
  /** The work that reading it may still cause. */
  readonly budget: WorkBudget;
  readonly #bytes: Uint8Array;
  readonly #places = new Map<number, PdfPlace>();
  readonly #objects = new Map<number, PdfValue>();
  readonly #containers = new Map<number, readonly ContainedObject[]>();
  readonly #open = new Set<number>();
  #structure: ReadonlySet<number> | undefined;

  /**
   * @param bytes the file up to where that saving ended
   * @param budget of the whole file, shared by all its states
   * @throws SignatureError `documentUnreadable`; DocumentError `PDF_WORK_LIMIT`
   */
  constructor(bytes: Uint8Array, budget = pdfBudget(bytes)) {
    this.#bytes = bytes;
    this.budget = budget;
    this.start = startOf(bytes);
    this.#sections = readSections(bytes, this.start, budget);
    const [newest] = this.#sections;
    if (newest === undefined) throw unreadable('no section');
    this.trailer = newest.trailer;
    for (const { places } of this.#sections) {
      for (const [number, place] of places) {
        if (!this.#places.has(number)) this.#places.set(number, place);
      }
    }
  }

  get objectNumbers(): Iterable<number> {
    return this.#places.keys();
  }

  /** Where the chain says that an object lies. */
  place(number: number): PdfPlace | undefined {
    return this.#places.get(number);
  }

  get sections(): readonly PdfSection[] {
    return this.#sections;
  }

  /** Whether this file was made by saving changes onto another one. */
  continues(earlier: PdfFile): boolean {
    return this.#sections.some(({ offset }) => offset === earlier.start);
  }

  /** Whether an object is a section of the chain, or holds objects that the chain leads to. */
  isStructure(number: number): boolean {
    this.#structure ??= this.#structureNumbers();
    return this.#structure.has(number);
  }

  #structureNumbers(): ReadonlySet<number> {
    const sections = new Set(this.#sections.map(({ offset }) => offset));
    const numbers = new Set<number>();
    for (const [number, place] of this.#places) {
      if (place.kind === 'stream') numbers.add(place.container);
      if (place.kind === 'offset' && sections.has(place.offset)) numbers.add(number);
    }
    return numbers;
  }

  /** The object of that number; null when there is none. @throws SignatureError */
  object(number: number): PdfValue {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    if (this.#open.has(number)) throw unreadable('an object contains itself');
    this.#open.add(number);
    try {
      const value = this.#read(number, this.#places.get(number));
      this.#objects.set(number, value);
      return value;
    } finally {
      this.#open.delete(number);
    }
  }

  /** What a value is when references are followed. @throws SignatureError */
  resolve(value: PdfValue): PdfValue {
    let found = value;
    for (let i = 0; found instanceof PdfRef; i++) {
      if (i > MAX_REFERENCES) throw unreadable('references run in a circle');
      found = this.object(found.number);
    }
    return found;
  }

  /** The dictionary that a value leads to; undefined when it leads to something else. */
  dict(value: PdfValue): PdfDict | undefined {
    const found = this.resolve(value);
    if (found instanceof PdfStream) return found.dict;
    return found instanceof PdfDict ? found : undefined;
  }

  #read(number: number, place: PdfPlace | undefined): PdfValue {
    if (place === undefined || place.kind === 'free') return null;
    if (place.kind === 'stream') {
      const found = this.#contained(place.container)[place.index];
      // Some readers look for the number, others for the place.
      if (found?.number !== number) throw unreadable('another object is where the file says');
      return found.value;
    }
    const found = this.#readAt(place.offset);
    if (found.number !== number) throw unreadable('another object is where the file says');
    return found.value;
  }

  #readAt(offset: number): PdfObject {
    return readObjectAt(this.#bytes, offset, (length) => this.resolve(length), this.budget);
  }

  /** The objects in an object stream (ISO 32000-1, 7.5.7). */
  #contained(container: number): readonly ContainedObject[] {
    const known = this.#containers.get(container);
    if (known !== undefined) return known;
    const stream = this.object(container);
    if (!(stream instanceof PdfStream)) throw unreadable('an object stream is missing');
    const objects = objectsIn(stream, this.budget);
    this.#containers.set(container, objects);
    return objects;
  }
}

/** The objects in an object stream, in the order of its header. @throws SignatureError */
export function objectsIn(stream: PdfStream, budget: WorkBudget): readonly ContainedObject[] {
  const data = streamData(stream, budget);
  const count = stream.dict.get('N');
  const first = stream.dict.get('First');
  if (typeof count !== 'number' || typeof first !== 'number' || count > data.length) {
    throw unreadable('an object stream is broken');
  }
  const header = new PdfReader(data, 0, budget);
  const objects: ContainedObject[] = [];
  const numbers = new Set<number>();
  let end = 0;
  for (let i = 0; i < count; i++) {
    const number = header.whole();
    // One reader takes the first, another the last.
    if (numbers.has(number)) throw unreadable('an object stream has a number twice');
    numbers.add(number);
    const offset = first + header.whole();
    // One reader goes to the places named, another reads one object after the other.
    if (!isBlank(data.subarray(i === 0 ? first : end, offset)) || offset < end) {
      throw unreadable('an object stream has objects out of order');
    }
    const reader = new PdfReader(data, offset, budget);
    objects.push({ number, value: reader.value() });
    end = reader.at;
    budget.spend('pdfBytes', end - offset);
  }
  return objects;
}

/** Where the last `startxref` of the bytes leads. */
function startOf(bytes: Uint8Array): number {
  let last = -1;
  for (let at = findBytes(bytes, START); at >= 0; at = findBytes(bytes, START, at + 1)) last = at;
  if (last < 0) throw unreadable('no startxref');
  return new PdfReader(bytes, last + START.length).whole();
}

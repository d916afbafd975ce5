// SPDX-License-Identifier: Apache-2.0
import { SignatureError } from '../signature-error.js';
import { MAX_OBJECTS, type PdfPlace, type PdfSection } from './cross-reference.js';
import { objectHeadersIn, type ObjectHeader } from './object-headers.js';
import { objectsIn, type PdfFile } from './pdf-file.js';
import { shownIn } from './reachable.js';
import { isWhite, unreadable } from './reader.js';
import { HEADER, isFormAt, START, TABLE } from './section-forms.js';
import { readObjectAt, type PdfObject } from './stream-object.js';
import { PdfName, PdfStream, refsIn, sameValue, type PdfValue } from './values.js';

const SPACE = /[\0\t\n\f\r ]+/y;
const COMMENT = /%[^\r\n]*/y;
const STARTXREF = /startxref/y;
const OFFSET = /\+?\d{1,10}(?![^\0\t\n\f\r %])/y;
const END = /[\0\t\n\f\r ]*endobj(?![A-Za-z0-9])/y;
/** Behind a trailer's dictionary. */
const END_OF_SECTION = /[\0\t\n\f\r ]*startxref/y;
/** Where a reader that searches a file finds a trailer. */
const TRAILER = /trailer[\0\t\n\f\r ]*[<%]/g;
/** White space that may stand between the place that is listed and its object. */
const MOST_SPACE = 8;

/**
 * Whether a file has anything that readers find who search it for objects, and that those who follow
 * its cross-reference chain do not, or the other way round. Readers search where they think that a
 * section is broken, each by another rule: then both must see the same.
 *
 * @param bytes of `file`
 * @throws SignatureError when it cannot be told; DocumentError `PDF_WORK_LIMIT`
 */
export function hidesObjects(bytes: Uint8Array, file: PdfFile): boolean {
  file.budget.spend('pdfBytes', bytes.length);
  return !hasOneTrailer(file) || !new Search(bytes, file).agrees();
}

/** Whether every section leads to the same catalog: a search takes any of them. */
function hasOneTrailer({ sections, trailer }: PdfFile): boolean {
  const root = trailer.get('Root');
  return sections.every(({ trailer: { entries } }) => {
    const own = entries.get('Root') ?? root;
    return sameValue(own, root) && !entries.has('Encrypt');
  });
}

/** What a search finds of a file, held against what its chain leads to. */
class Search {
  readonly #bytes: Uint8Array;
  readonly #file: PdfFile;
  /** One character for each byte. */
  readonly #text: string;
  /** Numbers by whose objects the file may look different. */
  readonly #shown: ReadonlySet<number>;
  readonly #sections: ReadonlyMap<number, PdfSection>;
  /** Every place that a section lists, of objects that are no more among them. */
  readonly #listed = new Set<string>();
  /** Headers of the objects that stand on their own, by offset: within no other object. */
  readonly #found = new Map<number, ObjectHeader>();
  #at = 0;

  constructor(bytes: Uint8Array, file: PdfFile) {
    this.#bytes = bytes;
    this.#file = file;
    this.#text = new TextDecoder('latin1').decode(bytes);
    this.#shown = new Set([...shownIn(file), ...containersOf(file)]);
    const { sections } = file;
    this.#sections = new Map(sections.map((one) => [this.#behindSpace(one.offset), one]));
    for (const { places } of sections) {
      for (const [number, place] of places) this.#listed.add(this.#keyOf(number, place));
    }
  }

  agrees(): boolean {
    const headers = headersByOffset(this.#text);
    return (
      this.#isFoundByAll() &&
      this.#hasNoOtherTrailer() &&
      this.#isWhole(headers) &&
      [...this.#shown].every((number) => this.#isFound(number)) &&
      [...headers.values()].every((header) => this.#isHarmless(header))
    );
  }

  /** Some who search find nothing in streams: then nobody may have a reason to. */
  #isFoundByAll(): boolean {
    const { sections } = this.#file;
    if (sections.every(({ table }) => table !== undefined)) return true;
    return (
      isFormAt(START, this.#text, this.#text.lastIndexOf('startxref')) &&
      sections.every(({ offset, table }) =>
        isFormAt(table === undefined ? HEADER : TABLE, this.#text, offset),
      )
    );
  }

  #hasNoOtherTrailer(): boolean {
    const own = new Set(this.#file.sections.map(({ table }) => table?.trailer));
    return [...this.#text.matchAll(TRAILER)].every(({ index }) => own.has(index));
  }

  /** Whether there are objects, sections and their ends, and nothing else that a reader might stumble over. */
  #isWhole(headers: ReadonlyMap<number, ObjectHeader>): boolean {
    while (this.#at < this.#text.length) {
      if (this.#skipSpace() || this.#skipStart() || this.#skipTable()) {
        continue;
      }
      const header = headers.get(this.#at);
      if (header === undefined || !this.#takeObject(header)) return false;
    }
    return true;
  }

  #skipSpace(): boolean {
    return this.#skip(SPACE) || this.#skip(COMMENT);
  }

  #skipStart(): boolean {
    if (!this.#skip(STARTXREF)) return false;
    while (this.#skipSpace());
    return this.#skip(OFFSET);
  }

  #skipTable(): boolean {
    const table = this.#sections.get(this.#at)?.table;
    if (table === undefined) return false;
    this.#at = table.end;
    return isFormAt(END_OF_SECTION, this.#text, table.end);
  }

  #takeObject(header: ObjectHeader): boolean {
    const { offset } = header;
    const { value, end } = this.#read(header);
    this.#found.set(offset, header);
    this.#at = end;
    if (!this.#skip(END)) return false;
    const type = typeOf(value);
    if (type === 'XRef') return this.#sections.has(offset);
    return type !== 'ObjStm' || this.#isContentListed(header, value);
  }

  /** One that was written anew may have had another length, in an object that was written anew as well. */
  #read({ offset, number }: ObjectHeader): Pick<PdfObject, 'value' | 'end'> {
    try {
      const { budget } = this.#file;
      return readObjectAt(this.#bytes, offset, (one) => this.#file.resolve(one), budget);
    } catch (error) {
      const isOld = this.#offsetOf(number) !== offset && error instanceof SignatureError;
      const end = this.#text.indexOf('endobj', offset);
      const head = this.#text.slice(offset, end);
      if (!isOld || end < 0 || /ObjStm|XRef|#/.test(head.slice(0, head.indexOf('stream')))) {
        throw error;
      }
      return { value: null, end };
    }
  }

  /** A search finds what lies in an object stream, listed or not; which reader takes what, depends. */
  #isContentListed({ number: container, offset }: ObjectHeader, value: PdfValue): boolean {
    if (!(value instanceof PdfStream)) return false;
    return objectsIn(value, this.#file.budget).every(({ number }, index) => {
      if (!this.#shown.has(number)) return true;
      const place: PdfPlace = { kind: 'stream', container, index };
      if (!this.#listed.has(this.#keyOf(number, place))) return false;
      const current = this.#file.place(number);
      const isCurrent =
        current !== undefined && this.#keyOf(number, current) === this.#keyOf(number, place);
      const newest = this.#offsetOf(number);
      return newest !== undefined && (isCurrent ? newest === offset : newest > offset);
    });
  }

  /** Where an object lies, or the stream that it lies in. */
  #offsetOf(number: number): number | undefined {
    const place = this.#file.place(number);
    if (place?.kind === 'stream') {
      const container = this.#file.place(place.container);
      return container?.kind === 'offset' ? this.#behindSpace(container.offset) : undefined;
    }
    return place?.kind === 'offset' ? this.#behindSpace(place.offset) : undefined;
  }

  /** Whether the object that the chain leads to, if to any, is one that stands on its own. */
  #isFound(number: number): boolean {
    const offset = this.#offsetOf(number);
    return offset === undefined || this.#found.has(offset);
  }

  /** Whether nobody takes it for the newest object of its number. */
  #isHarmless({ number, offset, generation }: ObjectHeader): boolean {
    if (!this.#shown.has(number)) return true;
    const newest = this.#offsetOf(number);
    if (newest === undefined || newest < offset) return false;
    const current = this.#found.get(newest);
    if (current === undefined || generation > current.generation) return false;
    return newest === offset || this.#listed.has(this.#keyOf(number, { kind: 'offset', offset }));
  }

  #keyOf(number: number, place: PdfPlace): string {
    if (place.kind === 'free') return `${String(number)} free`;
    return place.kind === 'offset'
      ? `${String(number)} at ${String(this.#behindSpace(place.offset))}`
      : `${String(number)} in ${String(place.container)} ${String(place.index)}`;
  }

  #behindSpace(offset: number): number {
    let at = offset;
    while (at < offset + MOST_SPACE && isWhite(this.#text.charCodeAt(at))) at += 1;
    return at;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const isThere = pattern.test(this.#text);
    if (isThere) this.#at = pattern.lastIndex;
    return isThere;
  }
}

/** @throws SignatureError for more than any document has */
function headersByOffset(text: string): ReadonlyMap<number, ObjectHeader> {
  const headers = new Map<number, ObjectHeader>();
  for (const header of objectHeadersIn(text)) {
    headers.set(header.offset, header);
    if (headers.size > MAX_OBJECTS) throw unreadable('too many objects');
  }
  return headers;
}

/** Numbers of the object streams in use, and of what reading them takes. */
function* containersOf(file: PdfFile): Generator<number> {
  const containers = new Set<number>();
  for (const number of file.objectNumbers) {
    const place = file.place(number);
    if (place?.kind === 'stream') containers.add(place.container);
  }
  for (const container of containers) {
    yield container;
    yield* refsIn(file.object(container));
  }
}

function typeOf(value: PdfValue): string | undefined {
  const type = value instanceof PdfStream ? value.dict.get('Type') : null;
  return type instanceof PdfName ? type.text : undefined;
}

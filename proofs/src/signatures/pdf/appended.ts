// SPDX-License-Identifier: Apache-2.0
import type { PdfPlace, PdfSection } from './cross-reference.js';
import type { PdfFile } from './pdf-file.js';
import { PdfReader } from './reader.js';
import { HEADER, TABLE } from './section-forms.js';
import { readObjectAt } from './stream-object.js';
import { PdfDict, PdfName, PdfStream, sameValue, type PdfValue } from './values.js';

const END = /startxref(?:\r\n|\r|\n)(\d{1,10})(?:\r\n|\r|\n)%%EOF/y;
const SPACE = /[\0\t\n\f\r ]*/y;
/** Words by which a reader that builds a broken file anew finds its way. */
const LANDMARK = /\d[\0\t\n\f\r ]*obj|xref|trailer/;

/**
 * Whether the bytes behind `from` are nothing but objects that sections list where they lie, those
 * sections, and their ends, in the form of the standard (ISO 32000-1, 7.5.4 to 7.5.8). A section in
 * another form makes readers search the file for objects and show also those that none lists.
 *
 * @param bytes of `after`
 * @param before the file up to `from`
 * @throws SignatureError when an object cannot be read
 */
export function isFullyListed(
  bytes: Uint8Array,
  from: number,
  after: PdfFile,
  before: PdfFile,
): boolean {
  const added = after.sections.filter(({ offset }) => offset >= from);
  const root = after.trailer.get('Root');
  return (
    added.every((section) => isPlain(section, root)) &&
    areWrittenOnce(added, from) &&
    new Walk(bytes, from, added, new Set(before.objectNumbers)).isWhole()
  );
}

/** A section that readers take without a search: its links and size are written directly. */
function isPlain({ trailer, places }: PdfSection, root: PdfValue): boolean {
  const size = trailer.get('Size');
  const isLinked = typeof trailer.get('Prev') === 'number' && trailer.get('XRefStm') === null;
  const isSame = sameValue(trailer.get('Root'), root) && trailer.get('Encrypt') === null;
  const numbers = [...places.keys()];
  return isLinked && isSame && typeof size === 'number' && numbers.every((one) => one < size);
}

/**
 * Whether every number counts where it is written last: a reader that searches a file takes that one,
 * another that of the newest section.
 *
 * @param added sections, the newest first
 */
function areWrittenOnce(added: readonly PdfSection[], from: number): boolean {
  const newest = new Map<number, PdfPlace>();
  for (const { places } of added) {
    for (const [number, place] of places) {
      const later = newest.get(number);
      if (later === undefined) newest.set(number, place);
      else if (!isWrittenAfter(later, place, from)) return false;
    }
  }
  return true;
}

function isWrittenAfter(later: PdfPlace, place: PdfPlace, from: number): boolean {
  if (place.kind !== 'offset') return samePlace(later, place);
  return place.offset < from || (later.kind === 'offset' && later.offset >= place.offset);
}

function samePlace(a: PdfPlace, b: PdfPlace): boolean {
  if (a.kind === 'free' || b.kind === 'free') return b.kind === 'free';
  if (a.kind === 'offset' || b.kind === 'offset') return false;
  return a.container === b.container && a.index === b.index;
}

/** One way through the bytes that were added, from their beginning to their end. */
class Walk {
  readonly #bytes: Uint8Array;
  readonly #from: number;
  /** One character for each byte. */
  readonly #text: string;
  readonly #known: ReadonlySet<number>;
  readonly #sections: Map<number, PdfSection>;
  /** Objects by their offsets, until they are found there. */
  readonly #listed = new Map<number, number>();
  /** The objects that are listed in each object stream. */
  readonly #contained = new Map<number, Set<number>>();
  #at: number;
  #lastSection = -1;
  #isEnded = false;

  constructor(
    bytes: Uint8Array,
    from: number,
    added: readonly PdfSection[],
    known: ReadonlySet<number>,
  ) {
    this.#bytes = bytes;
    this.#from = from;
    this.#at = from;
    this.#text = new TextDecoder('latin1').decode(bytes.subarray(from));
    this.#known = known;
    this.#sections = new Map(added.map((section) => [section.offset, section]));
    for (const { places } of added) {
      for (const [number, place] of places) this.#list(number, place);
    }
  }

  isWhole(): boolean {
    for (;;) {
      this.#match(SPACE);
      if (this.#at === this.#bytes.length) break;
      this.#isEnded = false;
      if (!this.#takeObject() && !this.#takeTable() && !this.#takeEnd()) return false;
    }
    return this.#isEnded && this.#listed.size === 0 && this.#sections.size === 0;
  }

  #list(number: number, place: PdfPlace): void {
    if (place.kind === 'offset' && place.offset >= this.#from) {
      this.#listed.set(place.offset, number);
    }
    if (place.kind === 'stream') {
      const numbers = this.#contained.get(place.container) ?? new Set();
      this.#contained.set(place.container, numbers.add(number));
    }
  }

  #takeObject(): boolean {
    const start = this.#at;
    const header = this.#match(HEADER);
    if (header === null) return false;
    const number = Number(header[1]);
    const section = this.#sections.get(start);
    const isSection = section !== undefined && !this.#known.has(number);
    if (this.#listed.get(start) !== number && !isSection) return false;
    const { value, end } = readObjectAt(this.#bytes, start, (length) => length);
    if (section !== undefined) this.#passSection(start);
    this.#listed.delete(start);
    return this.#isContentListed(number, value) && this.#passTo(end, 'endobj');
  }

  #takeTable(): boolean {
    const start = this.#at;
    if (this.#match(TABLE) === null || !this.#sections.has(start)) return false;
    const reader = new PdfReader(this.#bytes, this.#at);
    reader.value();
    this.#passSection(start);
    return this.#passTo(reader.at);
  }

  #takeEnd(): boolean {
    const match = this.#match(END);
    this.#isEnded = match !== null && Number(match[1]) === this.#lastSection;
    return this.#isEnded;
  }

  #passSection(offset: number): void {
    this.#sections.delete(offset);
    this.#lastSection = offset;
  }

  /** Objects in an object stream that none lists are found by a search all the same. */
  #isContentListed(number: number, value: PdfValue): boolean {
    const dict = value instanceof PdfStream ? value.dict : value;
    const type = dict instanceof PdfDict ? dict.get('Type') : null;
    if (!(type instanceof PdfName) || type.text !== 'ObjStm') return true;
    return dict instanceof PdfDict && dict.get('N') === (this.#contained.get(number)?.size ?? 0);
  }

  /** Goes on behind what has been read, and the word that ends it. */
  #passTo(end: number, keyword = ''): boolean {
    const content = this.#text.slice(this.#at - this.#from, end - this.#from);
    this.#at = end;
    this.#match(SPACE);
    const isClosed = this.#text.startsWith(keyword, this.#at - this.#from);
    this.#at += keyword.length;
    return isClosed && !LANDMARK.test(content);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at - this.#from;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { SignatureError } from '../signature-error.js';
import type { PdfFile } from './pdf-file.js';
import { numberOf } from './reachable.js';
import { isBlank } from './reader.js';
import { streamData } from './stream-data.js';
import {
  isArray,
  PdfDict,
  PdfName,
  PdfRef,
  PdfStream,
  sameEntries,
  type PdfValue,
} from './values.js';

const FIELD_KEYS = ['FT', 'T', 'TU', 'TM', 'V', 'Ff', 'Kids', 'Lock', 'SV', 'DA', 'Q'];
/** Of the place where a field is shown. None that does something, or hides and shows in turn. */
const PLACE_KEYS = [
  ...['Type', 'Subtype', 'F', 'P', 'Rect', 'AP', 'AS', 'MK', 'BS', 'Border', 'H'],
  ...['M', 'NM', 'Parent', 'StructParent', 'DA', 'Q'],
];

/** Keys that signing changes in a field that was there, and in the place where it is shown. */
const SIGNED_KEYS = {
  signature: new Set(['V', 'AP', 'M', 'F', 'Lock', 'SV']),
  timestamp: new Set(['V', 'M']),
};

/**
 * The field of the one signature that a saving has added, and the places where it is shown: what else is
 * new in the form or on a page nobody has signed. A timestamp is no witness to what it covers, so that its
 * field must show nothing.
 */
export class OwnField {
  readonly #before: PdfFile;
  readonly #after: PdfFile;
  readonly #number: number;
  readonly #kind: 'signature' | 'timestamp';
  /** Numbers of the annotations apart from the field. */
  readonly #places: ReadonlySet<number>;

  constructor(before: PdfFile, after: PdfFile, number: number, kind: 'signature' | 'timestamp') {
    this.#before = before;
    this.#after = after;
    this.#number = number;
    this.#kind = kind;
    const field = after.dict(new PdfRef(number));
    const kids = after.resolve(field?.get('Kids') ?? null);
    const numbers = isArray(kids) ? kids.map(numberOf) : [];
    this.#places = new Set(numbers.filter((one) => one !== undefined));
  }

  /** Whether a form may list that object since this saving. */
  mayBeListed(number: number): boolean {
    const field = this.#after.object(number);
    if (number !== this.#number || !(field instanceof PdfDict)) return false;
    const isOwn = nameIn(field, 'FT') === 'Sig' && field.get('Parent') === null;
    return isOwn && hasOnly(field, [...FIELD_KEYS, ...PLACE_KEYS]) && this.#arePlacesPlain(field);
  }

  /** Whether a page may list that object since this saving. */
  mayBePlaced(number: number): boolean {
    const place = this.#after.object(number);
    if (number === this.#number) return this.mayBeListed(number);
    return this.#places.has(number) && this.#isPlace(place);
  }

  /** Whether an object that was there has changed only as a field does that is signed. */
  isSigned(number: number, old: PdfValue, now: PdfValue): boolean {
    if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
    if (number !== this.#number && !this.#places.has(number)) return false;
    const wasEmpty = this.#before.resolve(old.get('V')) === null;
    return wasEmpty && sameEntries(old, now, SIGNED_KEYS[this.#kind]);
  }

  #arePlacesPlain(field: PdfDict): boolean {
    return (
      this.#isShownAsAllowed(field) &&
      [...this.#places].every((place) => this.#isPlace(this.#after.object(place)))
    );
  }

  #isPlace(place: PdfValue): boolean {
    if (!(place instanceof PdfDict) || nameIn(place, 'Subtype') !== 'Widget') return false;
    const parent = place.get('Parent');
    const isOfField = parent === null || numberOf(parent) === this.#number;
    return isOfField && hasOnly(place, PLACE_KEYS) && this.#isShownAsAllowed(place);
  }

  #isShownAsAllowed(place: PdfDict): boolean {
    const type = nameIn(place, 'Type');
    if (type !== undefined && type !== 'Annot') return false;
    return this.#kind === 'signature' || this.#showsNothing(place);
  }

  #showsNothing(place: PdfDict): boolean {
    const rectangle = this.#after.resolve(place.get('Rect'));
    const [left, bottom, right, top] = isArray(rectangle) ? rectangle : [];
    const isPoint = left === right && bottom === top;
    return isPoint && this.#appearances(place.get('AP')).every((one) => this.#isBlank(one));
  }

  /** The streams that draw an annotation, by what is done to it and its state (ISO 32000-1, 12.5.5). */
  #appearances(value: PdfValue): PdfStream[] {
    const listed = (one: PdfValue): PdfValue[] => {
      const found = this.#after.resolve(one);
      return found instanceof PdfDict ? [...found.entries.values()] : [found];
    };
    return listed(value)
      .flatMap(listed)
      .map((one) => this.#after.resolve(one))
      .filter((one) => one instanceof PdfStream);
  }

  #isBlank(stream: PdfStream): boolean {
    try {
      return isBlank(streamData(stream, this.#after.budget));
    } catch (error) {
      if (error instanceof SignatureError) return false;
      throw error;
    }
  }
}

function nameIn(dict: PdfDict, key: string): string | undefined {
  const value = dict.get(key);
  return value instanceof PdfName ? value.text : undefined;
}

function hasOnly(dict: PdfDict, keys: readonly string[]): boolean {
  return [...dict.entries.keys()].every((key) => keys.includes(key));
}

// SPDX-License-Identifier: Apache-2.0
import type { PdfFile } from './pdf-file.js';
import { signatureFields } from './signature-fields.js';
import {
  isArray,
  PdfDict,
  PdfName,
  PdfRef,
  PdfStream,
  refsIn,
  sameEntries,
  sameValue,
  type PdfValue,
} from './values.js';

/** What a later saving may do to a file that has been signed. */
export type Allowance =
  /** Add further signatures, and what proves signatures later. */
  | 'signatures'
  /** Only add what proves signatures later: certificates and revocation lists (ISO 32000-2, 12.8.4.3). */
  | 'proofs';

const CATALOG_KEYS = {
  signatures: ['AcroForm', 'DSS', 'Extensions', 'Metadata', 'Perms'],
  proofs: ['DSS', 'Extensions'],
};
const FORM_KEYS = ['Fields', 'SigFlags'];
/** Of a form: what fields that say nothing else are written with. Who signs first may add them. */
const FORM_DEFAULTS = ['DA', 'DR'];
const PAGE_KEYS = new Set(['Annots']);
const FIELD_KEYS = new Set(['V', 'AP', 'M', 'Lock', 'SV']);
const CONTAINERS = new Set(['XRef', 'ObjStm']);

/**
 * Whether a file shows something else than it did when it was signed.
 *
 * @param before the file as it was signed
 * @param after the file as it is
 * @throws SignatureError when either cannot be read
 */
export function hasChanged(before: PdfFile, after: PdfFile, allowance: Allowance): boolean {
  const root = numberOf(after.trailer.get('Root'));
  // Another catalog may have been there all along, waiting to be shown.
  if (root === undefined || root !== numberOf(before.trailer.get('Root'))) return true;
  const comparison = new Comparison(before, after, allowance);
  return [...new Set([...before.objectNumbers, ...after.objectNumbers])].some((number) =>
    comparison.isChange(number),
  );
}

class Comparison {
  readonly #before: PdfFile;
  readonly #after: PdfFile;
  readonly #allowance: Allowance;
  readonly #root: number | undefined;
  readonly #pages: ReadonlySet<number>;
  readonly #form: number | undefined;
  readonly #notShown: ReadonlySet<number>;
  /** Signature fields by number, and whether they had been signed before. */
  readonly #fields: ReadonlySet<number>;
  readonly #mentioned: ReadonlySet<number>;
  readonly #annotationLists = new Set<number>();

  constructor(before: PdfFile, after: PdfFile, allowance: Allowance) {
    this.#before = before;
    this.#after = after;
    this.#allowance = allowance;
    this.#root = numberOf(after.trailer.get('Root'));
    const catalog = after.dict(after.trailer.get('Root'));
    this.#form = numberOf(catalog?.get('AcroForm') ?? null);
    this.#notShown = notShown(before, after);
    this.#pages = pagesOf(before);
    for (const page of this.#pages) {
      const list = numberOf(before.dict(new PdfRef(page))?.get('Annots') ?? null);
      if (list !== undefined) this.#annotationLists.add(list);
    }
    this.#fields = new Set(
      signatureFields(after).flatMap(({ number }) => (number === undefined ? [] : [number])),
    );
    this.#mentioned = mentionedIn(before);
  }

  isChange(number: number): boolean {
    const old = this.#before.object(number);
    const now = this.#after.object(number);
    if (sameValue(old, now) || this.#notShown.has(number)) return false;
    if (isContainer(old) && (now === null || isContainer(now))) return false;
    if (number === this.#root) return !this.#isCatalogKept(old, now);
    if (old === null) return !this.#mayBeNew(number, now);
    return this.#allowance === 'proofs' || !this.#isKept(number, old, now);
  }

  /** Of an object that was there: whether it shows what it showed, but for further signatures. */
  #isKept(number: number, old: PdfValue, now: PdfValue): boolean {
    if (number === this.#form) return this.#isFormKept(old, now);
    if (this.#pages.has(number)) return this.#isPageKept(old, now);
    if (this.#annotationLists.has(number)) return this.#addsOnlyFields(old, now);
    return this.#fields.has(number) && isFieldSigned(this.#before, old, now);
  }

  #isCatalogKept(old: PdfValue, now: PdfValue): boolean {
    if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
    if (!sameEntries(old, now, new Set(CATALOG_KEYS[this.#allowance]))) return false;
    if (this.#allowance === 'proofs') return true;
    const [oldForm, newForm] = [old.get('AcroForm'), now.get('AcroForm')];
    if (oldForm === null || sameValue(oldForm, newForm)) return true;
    return this.#isFormKept(this.#before.resolve(oldForm), this.#after.resolve(newForm));
  }

  /** All fields of before are still there, and no other key but the flags has changed. */
  #isFormKept(old: PdfValue, now: PdfValue): boolean {
    if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
    const added = FORM_DEFAULTS.filter((key) => old.get(key) === null);
    if (!sameEntries(old, now, new Set([...FORM_KEYS, ...added]))) return false;
    return this.#addsOnlyFields(old.get('Fields'), now.get('Fields'));
  }

  #isPageKept(old: PdfValue, now: PdfValue): boolean {
    if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
    if (!sameEntries(old, now, PAGE_KEYS)) return false;
    return this.#addsOnlyFields(old.get('Annots'), now.get('Annots'));
  }

  /** A list that goes on as before, and then names signature fields only. */
  #addsOnlyFields(old: PdfValue, now: PdfValue): boolean {
    const before = this.#before.resolve(old) ?? [];
    const after = this.#after.resolve(now) ?? [];
    if (!isArray(before) || !isArray(after) || after.length < before.length) return false;
    this.#after.budget.spend('pdfValues', after.length);
    if (!before.every((one, i) => sameValue(one, after[i] ?? null))) return false;
    return after
      .slice(before.length)
      .every((one) => one instanceof PdfRef && this.#fields.has(one.number));
  }

  /** A new object can show nothing unless something that was there before leads to it. */
  #mayBeNew(number: number, now: PdfValue): boolean {
    if (!this.#mentioned.has(number)) return true;
    return now === null || isContainer(now);
  }
}

/** A signature field that was empty, and now has a value and perhaps a picture. */
function isFieldSigned(before: PdfFile, old: PdfValue, now: PdfValue): boolean {
  if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
  return before.resolve(old.get('V')) === null && sameEntries(old, now, FIELD_KEYS);
}

/**
 * Objects that no page shows: information and metadata of the file, and proofs of signatures. They must
 * have been that before: else what a page shows could be called so.
 */
function notShown(before: PdfFile, after: PdfFile): ReadonlySet<number> {
  const old = hidden(before);
  return new Set([...hidden(after)].flatMap(([key, one]) => (old.get(key) === one ? [one] : [])));
}

/** The numbers of such objects, by what leads to them. */
function hidden(file: PdfFile): ReadonlyMap<string, number> {
  const catalog = file.dict(file.trailer.get('Root'));
  const values = {
    Info: file.trailer.get('Info'),
    Metadata: catalog?.get('Metadata') ?? null,
    DSS: catalog?.get('DSS') ?? null,
  };
  return new Map(
    Object.entries(values).flatMap(([key, value]) => {
      const number = numberOf(value);
      return number === undefined ? [] : [[key, number] as const];
    }),
  );
}

/** Every number that the file refers to, so that a new object of that number would be seen. */
function mentionedIn(file: PdfFile): ReadonlySet<number> {
  const found = new Set<number>();
  for (const number of file.objectNumbers) {
    for (const ref of refsIn(file.object(number))) found.add(ref);
  }
  return found;
}

function pagesOf(file: PdfFile): ReadonlySet<number> {
  const pages = new Set<number>();
  const seen = new Set<number>();
  const open = [numberOf(file.dict(file.trailer.get('Root'))?.get('Pages') ?? null)];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const node = file.dict(new PdfRef(one));
    const kids = file.resolve(node?.get('Kids') ?? null);
    if (!isArray(kids)) {
      pages.add(one);
      continue;
    }
    // Many nodes can name one list.
    file.budget.spend('pdfValues', kids.length);
    for (const kid of kids) open.push(numberOf(kid));
  }
  return pages;
}

function isContainer(value: PdfValue): boolean {
  if (!(value instanceof PdfStream)) return false;
  const type = value.dict.get('Type');
  return type instanceof PdfName && CONTAINERS.has(type.text);
}

function numberOf(value: PdfValue): number | undefined {
  return value instanceof PdfRef ? value.number : undefined;
}

// SPDX-License-Identifier: Apache-2.0
import { isFormKept } from './form-changes.js';
import { OwnField } from './own-field.js';
import type { PdfFile } from './pdf-file.js';
import { mentionsIn, notShown, numberOf, pagesOf, shownIn } from './reachable.js';
import { isArray, PdfDict, PdfRef, sameEntries, sameValue, type PdfValue } from './values.js';

/** Reason why a file was saved again after it had been signed. */
export type Saving =
  /** One further signature, or a timestamp over the whole file, and the number of its field. */
  | { readonly kind: 'signature' | 'timestamp'; readonly field: number | undefined }
  /** Only what proves signatures later: certificates and revocation lists (ISO 32000-2, 12.8.4.3). */
  | { readonly kind: 'proofs' };

const CATALOG_KEYS = {
  signature: new Set(['AcroForm', 'DSS', 'Extensions', 'Metadata', 'Perms']),
  timestamp: new Set(['AcroForm', 'DSS', 'Extensions']),
  proofs: new Set(['DSS', 'Extensions']),
};
const PAGE_KEYS = new Set(['Annots']);

/** Rule for the field that a form, or a page, may name in addition. */
type ListRule = 'mayBeListed' | 'mayBePlaced';

/**
 * Whether a file shows something else than it did when it was signed.
 *
 * @param before the file as it was signed
 * @param after the file as one saving left it
 * @param saving all that it may have been saved for
 * @throws SignatureError when either cannot be read
 */
export function hasChanged(before: PdfFile, after: PdfFile, saving: Saving): boolean {
  const root = numberOf(after.trailer.get('Root'));
  // Another catalog may have been there all along, waiting to be shown.
  if (root === undefined || root !== numberOf(before.trailer.get('Root'))) return true;
  const comparison = new Comparison(before, after, saving);
  return [...new Set([...before.objectNumbers, ...after.objectNumbers])].some((number) =>
    comparison.isChange(number),
  );
}

class Comparison {
  readonly #before: PdfFile;
  readonly #after: PdfFile;
  readonly #kind: Saving['kind'];
  readonly #own: OwnField | undefined;
  readonly #root: number | undefined;
  readonly #pages: ReadonlySet<number>;
  readonly #form: number | undefined;
  readonly #shown: ReadonlySet<number>;
  readonly #notShown: ReadonlySet<number>;
  readonly #mentions: ReadonlyMap<number, number>;
  readonly #annotationLists: ReadonlySet<number>;
  readonly #fieldList: number | undefined;

  constructor(before: PdfFile, after: PdfFile, saving: Saving) {
    this.#before = before;
    this.#after = after;
    this.#kind = saving.kind;
    this.#own = ownField(before, after, saving);
    this.#root = numberOf(after.trailer.get('Root'));
    const catalog = before.dict(before.trailer.get('Root'));
    const form = catalog?.get('AcroForm') ?? null;
    this.#form = numberOf(form);
    this.#fieldList = numberOf(before.dict(form)?.get('Fields') ?? null);
    this.#shown = shownIn(before);
    this.#notShown = notShown(before, after, this.#shown);
    this.#pages = pagesOf(before);
    this.#annotationLists = annotationLists(before, this.#pages);
    this.#mentions = mentionsIn(before);
  }

  isChange(number: number): boolean {
    const old = this.#before.object(number);
    const now = this.#after.object(number);
    if (sameValue(old, now) || this.#notShown.has(number)) return false;
    if (this.#isOnlyStructure(number, now)) return false;
    if (number === this.#root) return !this.#isCatalogKept(old, now);
    // A new object can show nothing unless something that was there before leads to it.
    if (old === null) return this.#mentions.has(number);
    return this.#kind === 'proofs' || !this.#isKept(number, old, now);
  }

  /** By the use that the file makes of it: an object may call itself whatever it likes. */
  #isOnlyStructure(number: number, now: PdfValue): boolean {
    const isStill = now === null || this.#after.isStructure(number);
    return this.#before.isStructure(number) && isStill && !this.#shown.has(number);
  }

  /** Of an object that was there: whether it shows what it showed, but for the further signature. */
  #isKept(number: number, old: PdfValue, now: PdfValue): boolean {
    if (number === this.#form) return this.#isFormKept(old, now);
    if (this.#pages.has(number)) return this.#isPageKept(old, now);
    const rule = this.#ruleOfList(number);
    if (rule !== undefined) return this.#addsOnlyOwn(old, now, rule);
    return this.#own?.isSigned(number, old, now) === true;
  }

  /** By which rule a list may grow. One that is named twice could be a list of something else, too. */
  #ruleOfList(number: number): ListRule | undefined {
    if (this.#mentions.get(number) !== 1) return undefined;
    if (number === this.#fieldList) return 'mayBeListed';
    return this.#annotationLists.has(number) ? 'mayBePlaced' : undefined;
  }

  #isCatalogKept(old: PdfValue, now: PdfValue): boolean {
    if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
    if (!sameEntries(old, now, CATALOG_KEYS[this.#kind])) return false;
    const [oldForm, newForm] = [old.get('AcroForm'), now.get('AcroForm')];
    if (sameValue(oldForm, newForm)) return true;
    return this.#isFormKept(this.#before.resolve(oldForm), this.#after.resolve(newForm));
  }

  #isFormKept(old: PdfValue, now: PdfValue): boolean {
    const [before, after] = [this.#before, this.#after];
    const isListKept = (former: PdfValue, list: PdfValue): boolean =>
      this.#addsOnlyOwn(former, list, 'mayBeListed');
    return isFormKept({ before, after, isListKept }, old, now);
  }

  #isPageKept(old: PdfValue, now: PdfValue): boolean {
    if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
    if (!sameEntries(old, now, PAGE_KEYS)) return false;
    return this.#addsOnlyOwn(old.get('Annots'), now.get('Annots'), 'mayBePlaced');
  }

  /** A list that goes on as before, and then names the field of the further signature only. */
  #addsOnlyOwn(old: PdfValue, now: PdfValue, rule: ListRule): boolean {
    const before = this.#before.resolve(old) ?? [];
    const after = this.#after.resolve(now) ?? [];
    if (!isArray(before) || !isArray(after) || after.length < before.length) return false;
    this.#after.budget.spend('pdfValues', after.length);
    if (!before.every((one, i) => sameValue(one, after[i] ?? null))) return false;
    return after
      .slice(before.length)
      .every((one) => one instanceof PdfRef && this.#own?.[rule](one.number) === true);
  }
}

function ownField(before: PdfFile, after: PdfFile, saving: Saving): OwnField | undefined {
  if (saving.kind === 'proofs' || saving.field === undefined) return undefined;
  return new OwnField(before, after, saving.field, saving.kind);
}

/** Numbers of the objects that list what is on pages, where those are objects of their own. */
function annotationLists(file: PdfFile, pages: ReadonlySet<number>): ReadonlySet<number> {
  const lists = [...pages].map((page) =>
    numberOf(file.dict(new PdfRef(page))?.get('Annots') ?? null),
  );
  return new Set(lists.filter((one) => one !== undefined));
}

// SPDX-License-Identifier: Apache-2.0
import type { PdfFile } from './pdf-file.js';
import { PdfDict, PdfRef, PdfStream, isArray, refsIn, type PdfValue } from './values.js';

/** Keys of the catalogue that lead to what no page shows. */
const UNSHOWN_KEYS = ['Metadata', 'DSS'] as const;

/**
 * Numbers of all objects that the catalogue leads to, other than by its metadata and its proofs of
 * signatures: all that a viewer can show. Numbers without an object are among them.
 *
 * @throws SignatureError when an object cannot be read
 */
export function shownIn(file: PdfFile): ReadonlySet<number> {
  const root = file.trailer.get('Root');
  const catalog = file.dict(root);
  const entries = new Map(catalog?.entries ?? []);
  for (const key of UNSHOWN_KEYS) entries.delete(key);
  const shown = new Set(refsIn(root));
  const open = refsIn(new PdfDict(entries));
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (shown.has(one)) continue;
    shown.add(one);
    for (const ref of refsIn(file.object(one))) if (!shown.has(ref)) open.push(ref);
  }
  return shown;
}

/**
 * Numbers of objects that no page shows: information and metadata of the file, and proofs of
 * signatures. They must have been that before, and nothing else: what a page shows could be called so.
 *
 * @param shown of `before`
 */
export function notShown(
  before: PdfFile,
  after: PdfFile,
  shown: ReadonlySet<number>,
): ReadonlySet<number> {
  const old = unshown(before);
  return new Set(
    [...unshown(after)].flatMap(([key, one]) =>
      old.get(key) === one && !shown.has(one) ? [one] : [],
    ),
  );
}

/** The numbers of such objects, by the key that leads to them. */
function unshown(file: PdfFile): ReadonlyMap<string, number> {
  const catalog = file.dict(file.trailer.get('Root'));
  const values = [
    ['Info', file.trailer.get('Info')] as const,
    ...UNSHOWN_KEYS.map((key) => [key, catalog?.get(key) ?? null] as const),
  ];
  return new Map(
    values.flatMap(([key, value]) => {
      const number = numberOf(value);
      return number === undefined ? [] : [[key, number] as const];
    }),
  );
}

/**
 * Every number that the file's objects refer to, and how often: a new object of that number would be
 * seen, and one that is named once serves one purpose.
 */
export function mentionsIn(file: PdfFile): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const number of file.objectNumbers) {
    for (const ref of refsIn(file.object(number))) found.set(ref, (found.get(ref) ?? 0) + 1);
  }
  return found;
}

/** Numbers of the file's pages. */
export function pagesOf(file: PdfFile): ReadonlySet<number> {
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

/** All dictionaries of some objects of a file, those inside others too. */
export function* dictsOf(file: PdfFile, numbers: Iterable<number>): Generator<PdfDict> {
  for (const number of numbers) {
    const open: PdfValue[] = [file.object(number)];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one instanceof PdfStream) open.push(one.dict);
      else if (isArray(one)) for (const item of one) open.push(item);
      else if (one instanceof PdfDict) {
        yield one;
        for (const value of one.entries.values()) open.push(value);
      }
    }
  }
}

export function numberOf(value: PdfValue): number | undefined {
  return value instanceof PdfRef ? value.number : undefined;
}

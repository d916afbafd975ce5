// SPDX-License-Identifier: Apache-2.0
import type { PdfFile } from './pdf-file.js';
import { dictsOf } from './reachable.js';
import { PdfDict, PdfName, PdfString, sameEntries, sameValue, type PdfValue } from './values.js';

/** A name in the content that a field's default appearance is. */
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;

/** What is compared of a form: itself, and the list of its fields by somebody else. */
interface FormComparison {
  readonly before: PdfFile;
  readonly after: PdfFile;
  readonly isListKept: (old: PdfValue, now: PdfValue) => boolean;
}

/**
 * Whether a form shows what it showed, but for fields that its list may gain. Who signs may also add what
 * the signature is written with, where no field that was there is written with it.
 */
export function isFormKept(
  { before, after, isListKept }: FormComparison,
  old: PdfValue,
  now: PdfValue,
): boolean {
  const former = old ?? new PdfDict(new Map());
  if (!(former instanceof PdfDict) || !(now instanceof PdfDict)) return false;
  const isElseKept = sameEntries(former, now, new Set(['Fields', 'SigFlags', 'DA', 'DR']));
  if (!isElseKept || !isListKept(former.get('Fields'), now.get('Fields'))) return false;
  if (['DA', 'DR'].every((key) => sameValue(former.get(key), now.get(key)))) return true;
  const { hasOthers, named } = writtenFields(before);
  const [text, resources] = [former.get('DA'), former.get('DR')];
  const isTextKept = sameValue(text, now.get('DA')) || (text === null && !hasOthers);
  const newResources = after.resolve(now.get('DR'));
  return isTextKept && areResourcesKept(before.resolve(resources), newResources, named);
}

/** All resources of before are there; those that are new had not been asked for. */
function areResourcesKept(old: PdfValue, now: PdfValue, named: ReadonlySet<string>): boolean {
  const former = old ?? new PdfDict(new Map());
  if (!(former instanceof PdfDict) || !(now instanceof PdfDict)) return sameValue(old, now);
  const keys = new Set([...former.entries.keys(), ...now.entries.keys()]);
  return [...keys].every((key) => areNamesKept(former.get(key), now.get(key), named));
}

function areNamesKept(old: PdfValue, now: PdfValue, named: ReadonlySet<string>): boolean {
  if (sameValue(old, now)) return true;
  const former = old ?? new PdfDict(new Map());
  // A list of names says nothing to viewers (ISO 32000-1, 14.2).
  if (old === null && !(now instanceof PdfDict)) return true;
  if (!(former instanceof PdfDict) || !(now instanceof PdfDict)) return false;
  const added = [...now.entries.keys()].filter((key) => former.get(key) === null);
  return sameEntries(former, now, new Set(added)) && !added.some((key) => named.has(key));
}

/** Whether a file has fields that are no signatures, and the names that its fields are written with. */
function writtenFields(file: PdfFile): { hasOthers: boolean; named: ReadonlySet<string> } {
  let hasOthers = false;
  const named = new Set<string>();
  for (const dict of dictsOf(file, file.objectNumbers)) {
    const [type, text] = [file.resolve(dict.get('FT')), file.resolve(dict.get('DA'))];
    hasOthers ||= type instanceof PdfName && type.text !== 'Sig';
    if (text instanceof PdfString) for (const name of namesIn(text)) named.add(name);
  }
  return { hasOthers, named };
}

function namesIn({ bytes }: PdfString): string[] {
  const text = new TextDecoder('latin1').decode(bytes);
  return [...text.matchAll(NAME)].map(([, name = '']) =>
    name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );
}

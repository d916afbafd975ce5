// SPDX-License-Identifier: Apache-2.0
import { utf8Decode } from '../../bytes/utf8.js';
import { SignatureError } from '../signature-error.js';
import type { PdfFile } from './pdf-file.js';
import { dictsOf, shownIn } from './reachable.js';
import { isArray, PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from './values.js';

/** A signature in a PDF: the field that shows it, and what it covers. Nothing of it is verified. */
export interface PdfSignature {
  /** Full name of the field. */
  readonly id: string;
  /** Object number of the field; undefined when it is written directly into the form. */
  readonly field: number | undefined;
  readonly subFilter: string;
  /** The CMS structure, with the zeros that fill its place. */
  readonly contents: PdfString;
  /** Offset and length of the two covered parts. */
  readonly byteRange: readonly [number, number, number, number];
  /** `M`: the time the signer states. */
  readonly statedTime: string | undefined;
}

const MAX_FIELDS = 10_000;
/** Looking at a field costs about as much as reading so many values. */
const VALUES_PER_FIELD = 4;

/** The signature fields of a file that have been signed, in the order of the form. */
export function signaturesOf(file: PdfFile): PdfSignature[] {
  return signatureFields(file).flatMap(({ name, number, dict }) => {
    const value = file.dict(dict.get('V'));
    return value === undefined ? [] : [{ ...readSignature(name, value), field: number }];
  });
}

/**
 * Whether the file shows a signature that its form does not list: such a one was taken off the form, and
 * is judged by nobody. Rights of use that a maker of forms has signed (ISO 32000-1, 12.8.2.3) are none.
 *
 * @throws SignatureError when an object cannot be read; DocumentError `PDF_WORK_LIMIT`
 */
export function showsUnlisted(file: PdfFile, listed: readonly PdfSignature[]): boolean {
  const known = new Set(listed.map(({ contents }) => contents));
  const rights = ['Root', 'Perms', 'UR3'].reduce<PdfDict | undefined>(
    (dict, key) => file.dict(dict?.get(key) ?? null),
    file.trailer,
  );
  for (const dict of dictsOf(file, shownIn(file))) {
    if (dict !== rights && isUnknownSignature(dict, known)) return true;
  }
  return false;
}

function isUnknownSignature(dict: PdfDict, known: ReadonlySet<PdfString>): boolean {
  const contents = dict.get('Contents');
  const isSigned = contents instanceof PdfString && isArray(dict.get('ByteRange'));
  return isSigned && !known.has(contents);
}

/** A signature field, signed or not. */
interface SignatureField {
  readonly number: number | undefined;
  readonly name: string;
  readonly dict: PdfDict;
}

/** A field that is still to be looked into, with the type that it has from its parent. */
type OpenField = SignatureField & { readonly type: PdfValue };

/** All signature fields of the form. @throws SignatureError `documentUnreadable` */
function signatureFields(file: PdfFile): SignatureField[] {
  const catalog = file.dict(file.trailer.get('Root'));
  // Without it nobody can say that nothing is signed.
  if (catalog === undefined) throw new SignatureError('documentUnreadable', 'PDF: no catalogue');
  const form = file.dict(catalog.get('AcroForm'));
  const found: SignatureField[] = [];
  const open = fieldsIn(file, form?.get('Fields') ?? null, { name: '', type: null });
  const seen = new Set<PdfDict>();
  // What is added while it is gone through is gone through, too. Taking from its front would move all the rest.
  for (const one of open) {
    if (seen.has(one.dict)) continue;
    seen.add(one.dict);
    if (seen.size > MAX_FIELDS) throw new SignatureError('documentUnreadable', 'PDF: many fields');
    const kids = fieldsIn(file, one.dict.get('Kids'), one);
    // Kids without names are not fields but the places where the field is shown.
    const isLast = kids.every(({ dict }) => dict.get('T') === null);
    if (isSignature(one.type) && isLast) found.push(one);
    else for (const kid of kids) open.push(kid);
  }
  return found;
}

function isSignature(type: PdfValue): boolean {
  return type instanceof PdfName && type.text === 'Sig';
}

function fieldsIn(
  file: PdfFile,
  list: PdfValue,
  parent: { readonly name: string; readonly type: PdfValue },
): OpenField[] {
  const fields = file.resolve(list);
  if (!isArray(fields)) return [];
  // Many fields can name one list.
  file.budget.spend('pdfValues', VALUES_PER_FIELD * fields.length);
  return fields.flatMap((field) => {
    const dict = file.dict(field);
    if (dict === undefined) return [];
    const own = file.resolve(dict.get('T'));
    const names = [parent.name, own instanceof PdfString ? textOf(own) : ''];
    const name = names.filter((part) => part !== '').join('.');
    // Each field below another repeats all of its name, and one text can be the name of all.
    file.budget.spend('pdfBytes', name.length);
    return [
      {
        number: field instanceof PdfRef ? field.number : undefined,
        name,
        dict,
        type: file.resolve(dict.get('FT')) ?? parent.type,
      },
    ];
  });
}

function readSignature(id: string, value: PdfDict): Omit<PdfSignature, 'field'> {
  const contents = value.get('Contents');
  const range = value.get('ByteRange');
  const subFilter = value.get('SubFilter');
  const time = value.get('M');
  const numbers = isArray(range) ? range.filter((one) => typeof one === 'number') : [];
  if (!(contents instanceof PdfString) || numbers.length !== 4) {
    throw new SignatureError('byteRangeMalformed', 'PDF: a signature without its range');
  }
  return {
    id,
    subFilter: subFilter instanceof PdfName ? subFilter.text : '',
    contents,
    byteRange: numbers as [number, number, number, number],
    statedTime: time instanceof PdfString ? instantOf(textOf(time)) : undefined,
  };
}

/** PDFDocEncoding as far as it is Latin-1, UTF-8 or UTF-16 with a mark (ISO 32000-2, 7.9.2.2). */
function textOf({ bytes }: PdfString): string {
  const [first, second, third] = bytes;
  try {
    if (first === 0xfe && second === 0xff) {
      return new TextDecoder('utf-16be', { fatal: true }).decode(bytes.subarray(2));
    }
    if (first === 0xef && second === 0xbb && third === 0xbf) return utf8Decode(bytes.subarray(3));
  } catch {
    throw new SignatureError('documentUnreadable', 'PDF: a text is not validly encoded');
  }
  return String.fromCharCode(...bytes.subarray(0, 4096));
}

/** `D:YYYYMMDDHHmmSSOHH'mm` (ISO 32000-1, 7.9.4) as RFC 3339 UTC; undefined when it is none. */
function instantOf(text: string): string | undefined {
  const match = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-])(\d{2})'(\d{2})'?)?/.exec(
    text,
  );
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, sign, hours = '0', minutes = '0'] = match;
  const local = Date.parse(`${[year, month, day].join('-')}T${[hour, minute, second].join(':')}Z`);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return Number.isNaN(local) ? undefined : new Date(local - offset).toISOString();
}

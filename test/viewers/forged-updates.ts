// SPDX-License-Identifier: Apache-2.0
import { mutate } from '../fuzz-files/mutate.js';
import type { Random } from '../fuzz-files/random.js';
import { PdfWriter, plainStream, type PdfObjects, type SaveForm } from './pdf-writer.js';
import {
  FORGED_OBJECT,
  FORGED_SECTION,
  FORGED_TEXT,
  PART,
  showing,
  type SignedFile,
} from './signed-files.js';

/** A signed file with something behind it that nobody signed. */
export interface ForgedUpdate {
  readonly signed: SignedFile;
  readonly bytes: Buffer;
  /** How it was made, for whoever reads a report. */
  readonly how: string;
}

/** Objects that show something else, made from those of the signed file. */
type Forgery = (objects: PdfObjects) => PdfObjects;

const shown = `/Contents (${FORGED_TEXT})`;
const appearance = plainStream(
  `BT /F1 24 Tf 0 10 Td (${FORGED_TEXT}) Tj ET`,
  '/Type /XObject /Subtype /Form /BBox [ 0 0 400 60 ] /Resources << /Font << /F1 5 0 R >> >>',
);
const pictured = '/AP << /N 31 0 R >>';
const forgedNote = `<< /Type /Annot /Subtype /FreeText /F 4 /Rect [ 72 300 500 340 ] ${shown} ${pictured} >>`;

/** The value of an object, with one text in the place of another. */
function edited(objects: PdfObjects, number: number, from: string, to: string): PdfObjects {
  return { [number]: (objects[number] ?? '<< >>').replace(from, to) };
}

const FORGERIES: Readonly<Record<string, Forgery>> = {
  nothing: () => ({}),
  'an object that nothing leads to': () => ({ 30: `(${FORGED_TEXT})` }),
  'proofs of the signature': (objects) => ({
    ...edited(objects, PART.catalog, '/AcroForm', '/DSS 30 0 R /AcroForm'),
    30: '<< /Certs [ 31 0 R ] >>',
    31: plainStream('abc'),
  }),
  'proofs that are the content': (objects) => ({
    ...edited(objects, PART.catalog, '/AcroForm', '/DSS 4 0 R /AcroForm'),
    [PART.content]: showing(FORGED_TEXT),
  }),
  'other content': () => ({ [PART.content]: showing(FORGED_TEXT) }),
  'other content typed as a section': () => ({
    [PART.content]: showing(FORGED_TEXT, '/Type /XRef'),
  }),
  'other content typed as an object stream': () => ({
    [PART.content]: showing(FORGED_TEXT, '/Type /ObjStm /N 0 /First 0'),
  }),
  'other content typed as metadata': () => ({
    [PART.content]: showing(FORGED_TEXT, '/Type /Metadata'),
  }),
  'content of a new number': (objects) => ({
    ...edited(objects, PART.page, '/Contents 4 0 R', '/Contents 30 0 R'),
    30: showing(FORGED_TEXT),
  }),
  'content that was prepared': (objects) =>
    edited(objects, PART.page, '/Contents 4 0 R', '/Contents 20 0 R'),
  'a page that was prepared': (objects) => edited(objects, PART.pages, '3 0 R', '21 0 R'),
  'a further page': (objects) => edited(objects, PART.pages, '3 0 R', '3 0 R 21 0 R'),
  'a note': (objects) => ({
    ...edited(objects, PART.page, '/Annots [', '/Annots [ 30 0 R'),
    ...edited(objects, PART.annotations, '[', '[ 30 0 R'),
    30: forgedNote,
    31: appearance,
  }),
  'a note that was prepared': (objects) => ({
    ...edited(objects, PART.page, '11 0 R ]', '11 0 R 23 0 R ]'),
    ...edited(objects, PART.annotations, ']', '23 0 R ]'),
  }),
  'another font': () => ({
    [PART.font]: '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>',
  }),
  'another picture': () => ({
    [PART.picture]: plainStream(
      '1 0 0 rg 72 500 300 200 re f',
      '/Type /XObject /Subtype /Form /BBox [ 0 0 595 842 ]',
    ),
  }),
  'an empty field that now shows something': (objects) => ({
    ...edited(objects, PART.emptyField, '/T (Later)', `/T (Later) ${pictured}`),
    31: appearance,
  }),
  'an empty field with a value that signs nothing': (objects) => ({
    ...edited(objects, PART.emptyField, '/T (Later)', `/T (Later) /V 30 0 R ${pictured}`),
    30: '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached >>',
    31: appearance,
  }),
  'a signature that shows something': (objects) => ({
    ...edited(objects, PART.field, '/Rect [ 0 0 0 0 ]', `/Rect [ 72 300 472 360 ] ${pictured}`),
    31: appearance,
  }),
  'a further field': (objects) => ({
    ...edited(objects, PART.form, '11 0 R', '11 0 R 30 0 R'),
    ...edited(objects, PART.page, '11 0 R ]', '11 0 R 30 0 R ]'),
    30: `<< /FT /Sig /T (More) /Type /Annot /Subtype /Widget /F 4 /Rect [ 72 300 472 360 ] ${pictured} >>`,
    31: appearance,
  }),
  'another form': (objects) =>
    edited(objects, PART.form, '/Fields', '/NeedAppearances true /Fields'),
  'the content taken away': () => ({ [PART.content]: null }),
  'the note of a field taken away': () => ({ [PART.field]: null }),
  'information that is the content': () => ({ [PART.content]: showing(FORGED_TEXT) }),
};

const isOneIn = (many: number, random: Random): boolean => random.below(many) === 0;
const STRAYS = [
  FORGED_OBJECT,
  `${FORGED_OBJECT}${FORGED_SECTION}`,
  FORGED_SECTION,
  '% 4 0 obj\n',
  `${FORGED_OBJECT}startxref\n0\n%%EOF\n`,
  'trailer\n<< /Root 22 0 R >>\n',
  `30 0 obj\n(${FORGED_OBJECT})\nendobj\n`,
];

/** Forms of which readers think differently, each often left as the standard has it. */
const STARTS: readonly NonNullable<SaveForm['start']>[] = [
  (offset) => `+${String(offset)}`,
  (offset) => `% \n${String(offset)}`,
  (offset) => `${' '.repeat(5000)}${String(offset)}`,
  (offset) => `000${String(offset)}`,
  (offset) => String(offset + 1),
  (offset) => String(offset - 1),
  () => '0',
  (offset) => `${String(offset)} `,
  (offset) => `${String(offset)}.0`,
  () => '',
];
const PREVIOUS: readonly NonNullable<SaveForm['previous']>[] = [
  () => '30 0 R',
  (offset) => `+${String(offset)}`,
  (offset) => `${String(offset)}.0`,
  (offset) => String(offset + 1),
  () => '0',
  (offset) => `[ ${String(offset)} ]`,
  (offset) => `${String(offset)} /Prev 0`,
  (offset) => `% 7\n${String(offset)}`,
];
const ROWS: readonly NonNullable<SaveForm['row']>[] = [
  (row) => row.replace(' 00000 n', ' 0000 n'),
  (row) => row.replace(' \n', '\n'),
  (row) => row.replace(' 00000 n', ' 00001 n'),
  (row) => row.replace(' \n', '\r\n'),
  (row) => row.replace('n', 'N'),
  (row) => row.replace(' 0', '\t0'),
  (row) => row.replace('n', 'f'),
];
const SIZES: readonly NonNullable<SaveForm['size']>[] = [
  () => '1',
  () => '31',
  () => '30 0 R',
  (size) => `${String(size)}.5`,
  () => '99999999',
];
const ENDS = ['', '%%EOF', '%%EOF\n%%EOF\n', '%%eof\n', '%EOF\n', '%%EOF\nstartxref\n0\n%%EOF\n'];
const TRAILERS = [
  '/Encrypt 30 0 R',
  '/Root 22 0 R',
  '/XRefStm 15',
  '/Type /XRef',
  '/ID [ <00> <00> ]',
];

function formOf(random: Random, forgery: string): SaveForm {
  const often = 3 + random.below(40);
  const maybe = <Key extends keyof SaveForm>(
    key: Key,
    values: readonly NonNullable<SaveForm[Key]>[],
  ): Partial<SaveForm> => (isOneIn(often, random) ? { [key]: random.one(values) } : {});
  const stray = (): string => (isOneIn(often, random) ? random.one(STRAYS) : '');
  return {
    section: random.one(['table', 'stream', 'compressed', 'hybrid'] as const),
    ...(forgery === 'information that is the content' ? { info: PART.content } : {}),
    ...maybe('root', [PART.laterCatalog]),
    ...maybe('start', STARTS),
    ...maybe('previous', PREVIOUS),
    ...maybe('row', ROWS),
    ...maybe('size', SIZES),
    ...maybe('end', ENDS),
    ...maybe('trailer', TRAILERS),
    ...maybe('unlisted', [{ [PART.page]: '<< >>' }, { 40: `(${FORGED_TEXT})` }]),
    strays: [stray(), stray(), stray()],
  };
}

/** Words that an update is made of. */
const TOKENS = [
  'xref',
  'trailer',
  'startxref',
  '%%EOF',
  'obj',
  'endobj',
  '/Prev',
  '/Root',
  '/Type /XRef',
]
  .map((token) => Buffer.from(` ${token} `))
  .concat(Buffer.from(FORGED_OBJECT));

/** A signed file, saved by somebody else once or twice, and changed by chance behind the signature. */
export function forgedUpdate(files: readonly SignedFile[], random: Random): ForgedUpdate {
  const signed = random.one(files);
  const file = new PdfWriter(signed.bytes);
  const how = [signed.name];
  for (let left = random.one([1, 1, 1, 2]); left > 0; left--) {
    const name = random.one(Object.keys(FORGERIES));
    const form = formOf(random, name);
    file.save(FORGERIES[name]?.(signed.objects) ?? {}, form);
    how.push(`${name} (${described(form)})`);
  }
  const whole = file.end();
  if (!isOneIn(4, random)) return { signed, bytes: whole, how: how.join('; ') };
  const { length } = signed.bytes;
  const changed = mutate(whole.subarray(length), TOKENS, random);
  return {
    ...{ signed, how: [...how, 'changed by chance'].join('; ') },
    bytes: Buffer.concat([signed.bytes, changed]),
  };
}

function described({ strays = ['', '', ''], ...form }: SaveForm): string {
  const others = Object.keys(form).filter((key) => key !== 'section');
  const places = strays.flatMap((one, i) => (one === '' ? [] : [`stray ${String(i)}`]));
  return [form.section, ...others, ...places].join(', ');
}

// SPDX-License-Identifier: Apache-2.0
import { makeCertificate, extension } from './authority.js';
import { oid, sequence } from '../der-writer.js';
import { DATA, makeSignedData, timestampInfo, TST_INFO } from './cms-writer.js';
import { newPdf, updated, type PdfUpdate } from './pdf-update.js';

/** Objects of {@link blankForm}: one page of text, and a form whose fields are still to come. */
export const [CATALOG, PAGES, PAGE, CONTENT, FORM, INFO, METADATA] = [1, 2, 3, 4, 5, 6, 7];

/** Octets of a signature value, twice what is needed. */
const ROOM = 2048;
const DIGITS = 10;
const RANGE = `[0 ${'0'.repeat(DIGITS)} ${'0'.repeat(DIGITS)} ${'0'.repeat(DIGITS)}]`;

const root = makeCertificate({ name: 'root of the tests', isAuthority: true });
const wish = { issuer: root, usage: 0xc0 };
const clerk = makeCertificate({ name: 'clerk', ...wish, serial: 8 });
const stamping = extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.8')));
const clock = makeCertificate({ name: 'clock', ...wish, serial: 9, extensions: [stamping] });

/** Who issued the certificates of all who sign here, DER. */
export const TEST_ROOT: Uint8Array = root.der;

/** A stream object with a content, and entries of its dictionary. */
export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}

export function textOf(words: string): string {
  return `BT /F1 18 Tf 20 100 Td (${words}) Tj ET`;
}

/** A page that has not been signed. @param objects those that are unlike the usual ones */
export function blankForm(
  objects: PdfUpdate['objects'] = {},
  rest: Partial<PdfUpdate> = {},
): Buffer {
  const usual = {
    [CATALOG]: '<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R /Metadata 7 0 R >>',
    [PAGES]: '<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>',
    [PAGE]: '<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 300 144 ] /Contents 4 0 R /Annots [ ] >>',
    [CONTENT]: stream(textOf('granted')),
    [FORM]: '<< /Fields [ ] /SigFlags 3 >>',
    [INFO]: '<< /Title (permit) >>',
    [METADATA]: stream('<x/>', '/Type /Metadata /Subtype /XML'),
  };
  return newPdf({ objects: { ...usual, ...objects }, info: INFO, ...rest });
}

/** What a signature writes. */
export interface SigningWish extends PdfUpdate {
  /** Number of the object that is the signature. */
  readonly value: number;
  /** A timestamp over the document instead of a signature. */
  readonly isTimestamp?: boolean;
  /** What is unlike a good CMS structure. */
  readonly cms?: { readonly keyId?: Uint8Array; readonly digestNamed?: string };
}

/** A PDF as signing leaves it: an update whose signature covers all but its own value. */
export function signed(
  pdf: Uint8Array,
  { objects, value, isTimestamp = false, cms = {}, ...rest }: SigningWish,
): Buffer {
  const filter = isTimestamp ? 'ETSI.RFC3161' : 'adbe.pkcs7.detached';
  const empty = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${filter} /ByteRange ${RANGE} /Contents <${'0'.repeat(2 * ROOM)}> >>`;
  const saved = updated(pdf, { info: INFO, ...rest, objects: { ...objects, [value]: empty } });
  const text = saved.toString('latin1');
  const from = text.lastIndexOf('/Contents <') + '/Contents '.length;
  const to = from + 2 * ROOM + 2;
  const numbers = [from, to, saved.length - to].map((one) => String(one).padStart(DIGITS, '0'));
  saved.write(`[0 ${numbers.join(' ')}]`, text.lastIndexOf(RANGE), 'latin1');
  const covered = Buffer.concat([saved.subarray(0, from), saved.subarray(to)]);
  const made = isTimestamp
    ? stampOver(covered)
    : makeSignedData({ by: clerk, issuer: root, type: DATA, content: covered, ...cms });
  saved.write(made.toString('hex'), from + 1, 'latin1');
  return saved;
}

function stampOver(covered: Uint8Array): Buffer {
  const content = timestampInfo(covered, '2026-07-01T08:00:00Z');
  return makeSignedData({ by: clock, issuer: root, type: TST_INFO, content, isInside: true });
}

/** A field shown on the page. @param entries further ones, in place of the usual */
export function fieldNamed(name: string, entries: Readonly<Record<string, string>> = {}): string {
  const usual = {
    Type: '/Annot',
    Subtype: '/Widget',
    FT: '/Sig',
    T: `(${name})`,
    Rect: '[ 10 10 90 30 ]',
    F: '132',
    P: '3 0 R',
  };
  const all = Object.entries({ ...usual, ...entries }).filter(([, value]) => value !== '');
  return `<< ${all.map(([key, value]) => `/${key} ${value}`).join(' ')} >>`;
}

/** The page and the form, with these fields. */
export function withFields(...numbers: readonly number[]): PdfUpdate['objects'] {
  const list = `[ ${numbers.map((number) => `${String(number)} 0 R`).join(' ')} ]`;
  return {
    [PAGE]: `<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 300 144 ] /Contents 4 0 R /Annots ${list} >>`,
    [FORM]: `<< /Fields ${list} /SigFlags 3 >>`,
  };
}

// SPDX-License-Identifier: Apache-2.0
import { Trust, type JudgingContext } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { makeCertificate } from '../proofs/signatures/authority.js';
import { plainStream, type PdfObjects, type SaveForm, type SectionForm } from './pdf-writer.js';
import { signedPdf, UNMADE_SIGNATURE } from './signed-pdf.js';

/** The objects of a signed file, by what they are. */
export const PART = {
  catalog: 1,
  pages: 2,
  page: 3,
  content: 4,
  font: 5,
  information: 6,
  form: 7,
  field: 8,
  signature: 9,
  picture: 10,
  /** A field that nobody has signed. */
  emptyField: 11,
  metadata: 13,
  annotations: 14,
  /** What whoever prepares a file puts there for later: content, a page, a catalog, a note. */
  laterContent: 20,
  laterPage: 21,
  laterCatalog: 22,
  laterNote: 23,
} as const;

/** A file that somebody signed in good faith, perhaps one prepared by somebody else. */
export interface SignedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly objects: PdfObjects;
}

const SIGNED_TEXT = 'Signed by the bureau';
export const FORGED_TEXT = 'Forged by somebody else';

export function showing(text: string, entries = ''): string {
  return plainStream(`BT /F1 24 Tf 72 600 Td (${text}) Tj ET /Fm Do`, entries);
}

const authority = makeCertificate({ name: 'authority of the viewers', isAuthority: true });
const signer = makeCertificate({ name: 'bureau', issuer: authority, serial: 9, usage: 0x80 });

/** Trusts whoever signed the files here. */
export function viewersContext(): JudgingContext {
  const primitives = nodeSignaturePrimitives;
  const trust = new Trust(primitives, [authority.der]);
  return { primitives, trust, at: '2026-12-01T00:00:00.000Z' };
}

/** What whoever prepares a file makes of it, so that it can show something else later. */
const PREPARED: Readonly<Record<string, PdfObjects>> = {
  plainly: {},
  'content typed as a section': { [PART.content]: showing(SIGNED_TEXT, '/Type /XRef') },
  'content typed as an object stream': { [PART.content]: showing(SIGNED_TEXT, '/Type /ObjStm') },
  'content typed as metadata': { [PART.content]: showing(SIGNED_TEXT, '/Type /Metadata') },
  'metadata that is the content': { [PART.catalog]: catalog('/Metadata 4 0 R') },
  'proofs that are the content': { [PART.catalog]: catalog('/DSS 4 0 R') },
  'proofs that hold the content': { [PART.catalog]: catalog('/DSS << /Certs [ 4 0 R ] >>') },
  'a list of annotations apart': { [PART.page]: page('/Annots 14 0 R') },
};

function catalog(more: string): string {
  return `<< /Type /Catalog /Pages 2 0 R /AcroForm 7 0 R ${more} >>`;
}

function page(more: string): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Fm 10 0 R >> >> ${more} >>`;
}

function note(): string {
  return `<< /Type /Annot /Subtype /FreeText /F 4 /Rect [ 72 300 500 340 ] /DA (/F1 24 Tf 0 g) /Contents (${FORGED_TEXT}) >>`;
}

const OBJECTS: PdfObjects = {
  [PART.catalog]: catalog('/Metadata 13 0 R'),
  [PART.pages]: '<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>',
  [PART.page]: page('/Annots [ 8 0 R 11 0 R ]'),
  [PART.content]: showing(SIGNED_TEXT),
  [PART.font]: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  [PART.information]: '<< /Title (Permit) >>',
  [PART.form]: '<< /Fields [ 8 0 R 11 0 R ] /SigFlags 3 >>',
  [PART.field]:
    '<< /FT /Sig /T (Bureau) /Type /Annot /Subtype /Widget /F 4 /Rect [ 0 0 0 0 ] /P 3 0 R /V 9 0 R >>',
  [PART.signature]: UNMADE_SIGNATURE,
  [PART.picture]: plainStream(
    '0 0 1 rg 72 500 50 20 re f',
    '/Type /XObject /Subtype /Form /BBox [ 0 0 595 842 ]',
  ),
  [PART.emptyField]:
    '<< /FT /Sig /T (Later) /Type /Annot /Subtype /Widget /F 4 /Rect [ 72 200 400 260 ] /P 3 0 R >>',
  [PART.metadata]: plainStream('<x/>', '/Type /Metadata /Subtype /XML'),
  [PART.annotations]: '[ 8 0 R 11 0 R ]',
  [PART.laterContent]: showing(FORGED_TEXT),
  [PART.laterPage]: page('').replace('/Contents 4 0 R', '/Contents 20 0 R'),
  [PART.laterCatalog]: '<< /Type /Catalog /Pages 21 0 R >>',
  [PART.laterNote]: note(),
};

/** Content that no section leads to. */
export const FORGED_OBJECT = `4 0 obj\n${showing(FORGED_TEXT)}\nendobj\n`;
export const FORGED_SECTION =
  'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 22 0 R /Size 90 >>\n';

/** Forms of a section with which some readers search the file for its objects, and others do not. */
const DOUBTFUL: Readonly<Record<string, Partial<SaveForm>>> = {
  'a sign': { start: (offset) => `+${String(offset)}` },
  'a comment': { start: (offset) => `% \n${String(offset)}` },
  'long space': { start: (offset) => `${' '.repeat(5000)}${String(offset)}` },
  'short rows': { row: (row) => row.replace(' \n', '\n') },
  'short numbers': { row: (row) => row.replace(' 00000 n', ' 0000 n') },
  'a small size': { size: () => '1' },
  'no end': { end: '' },
};

/** What only a reader finds who searches the file: it was there when it was signed. */
const HIDDEN: Readonly<Record<string, Partial<SaveForm>>> = {
  'first an object': { strays: [FORGED_OBJECT, '', ''] },
  'an object': { strays: ['', FORGED_OBJECT, ''] },
  'last an object': { strays: ['', '', FORGED_OBJECT] },
  'an object of a later generation': { strays: [FORGED_OBJECT.replace('4 0', '4 1'), '', ''] },
  'an object in a string': { strays: ['', `30 0 obj\n(\n${FORGED_OBJECT})\nendobj\n`, ''] },
  'an object in a stream': {
    strays: ['', `30 0 obj\n${plainStream(FORGED_OBJECT)}\nendobj\n`, ''],
  },
  'an object behind comments': {
    strays: ['', FORGED_OBJECT.replace('4 0 ', '4 % 7\n%\n0% obj\n'), ''],
  },
  'a section': { strays: ['', '', FORGED_SECTION] },
  'a trailer': { strays: ['', 'trailer\n<< /Root 22 0 R /Size 90 >>\n', ''] },
};

const FORMS: readonly SectionForm[] = ['table', 'stream', 'compressed', 'hybrid'];

/** Files that somebody signed, prepared and written in every way. */
export function signedFiles(): readonly SignedFile[] {
  return Object.entries(PREPARED).flatMap(([how, changes]) =>
    FORMS.map((form) => {
      const objects = { ...OBJECTS, ...changes };
      const bytes = signedPdf(objects, { section: form }, signer, authority);
      return { name: `${how}, ${form}`, bytes, objects };
    }),
  );
}

/** Files whose sections readers take in different ways, with nothing hidden in them. */
export function doubtfulFiles(): readonly SignedFile[] {
  return Object.entries(DOUBTFUL).flatMap(([doubt, form]) =>
    FORMS.map((section) => saved(`${doubt}, ${section}`, { section, ...form })),
  );
}

/** The same, signed by somebody who did not know what else was in them. */
export function hidingFiles(): readonly SignedFile[] {
  return Object.entries(DOUBTFUL).flatMap(([doubt, form]) =>
    Object.entries(HIDDEN).flatMap(([what, hidden]) =>
      FORMS.map((section) =>
        saved(`${doubt}, hides ${what}, ${section}`, { section, ...form, ...hidden }),
      ),
    ),
  );
}

function saved(name: string, form: SaveForm): SignedFile {
  return { name, bytes: signedPdf(OBJECTS, form, signer, authority), objects: OBJECTS };
}

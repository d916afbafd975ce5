// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { judgeFile } from '@yulian/proofs/signatures';
import { fixtureBytes, fixtureContext } from './fixture-set.js';
import { updated, updatedInStreams, writtenObject } from './pdf-update.js';

const ONE = fixtureBytes('valid/pdf-drainage-permit-signed-p256.pdf');
const TWO = fixtureBytes('valid/pdf-developer-quality-two-signatures.pdf');
const context = fixtureContext();

/** Objects of both files: catalog, page, its content, form, signature field. */
const [CATALOG, PAGE, CONTENT, FORM, FIELD] = [1, 7, 8, 15, 16];

const EMPTY = '<< /Length 0 >>\nstream\n\nendstream';

const reasonOf = (pdf: Uint8Array): string => judgeFile(pdf, context).reasonWord;

const catalogWith = (entry: string): string =>
  writtenObject(ONE, CATALOG).replace(/>>$/, `${entry}\n>>`);
const pageWith = (change: (page: string) => string): string => change(writtenObject(ONE, PAGE));

describe('proofs: what comes behind a signature in a PDF', () => {
  const allowed: readonly (readonly [string, Buffer])[] = [
    ['nothing but line ends', Buffer.concat([ONE, Buffer.from('\r\n\n')])],
    ['the same objects once more', updated(ONE, { objects: { [PAGE]: writtenObject(ONE, PAGE) } })],
    [
      'proofs of the signature',
      updated(ONE, {
        objects: {
          [CATALOG]: catalogWith('/DSS 30 0 R'),
          30: '<< /Certs [ 31 0 R ] >>',
          31: '<< /Length 3 >>\nstream\nabc\nendstream',
        },
      }),
    ],
    ['an object that nothing leads to', updated(ONE, { objects: { 40: '(nobody sees this)' } })],
  ];
  for (const [what, pdf] of allowed) {
    it(`may be ${what}`, () => {
      expect(reasonOf(pdf)).to.equal('ok');
    });
  }

  const refused: readonly (readonly [string, Buffer])[] = [
    ['bytes that no section leads to', Buffer.concat([ONE, Buffer.from('\n(more)\n')])],
    [
      'other content of the page',
      updated(ONE, { objects: { [CONTENT]: '<< /Length 0 >>\nstream\n\nendstream' } }),
    ],
    [
      'a page that shows something else',
      updated(ONE, {
        objects: {
          [PAGE]: pageWith((page) => page.replace(/\/Contents \d+ 0 R/, '/Contents 30 0 R')),
          30: '<< /Length 0 >>\nstream\n\nendstream',
        },
      }),
    ],
    [
      'a note on the page',
      updated(ONE, {
        objects: {
          [PAGE]: pageWith((page) =>
            page.replace(/\/Annots \[ 16 0 R \]/, '/Annots [ 16 0 R 30 0 R ]'),
          ),
          30: '<< /Type /Annot /Subtype /FreeText /Rect [ 0 0 200 200 ] /Contents (valid until 2099) >>',
        },
      }),
    ],
    [
      'a further page',
      updated(ONE, {
        objects: {
          5: '<< /Type /Pages /Count 2 /Kids [ 7 0 R 30 0 R ] >>',
          30: '<< /Type /Page /Parent 5 0 R >>',
        },
      }),
    ],
    [
      'another field in the form',
      updated(ONE, {
        objects: {
          [FORM]: '<< /Fields [ 16 0 R 30 0 R ] /SigFlags 3 >>',
          30: '<< /FT /Tx /T (Name) /V (Somebody) >>',
        },
      }),
    ],
    [
      'the signature field taken away',
      updated(ONE, { objects: { [FORM]: '<< /Fields [ ] /SigFlags 3 >>' } }),
    ],
    [
      'the signature shown elsewhere',
      updated(ONE, {
        objects: {
          [FIELD]: writtenObject(ONE, FIELD).replace('/Rect [ 0 0 0 0 ]', '/Rect [ 0 0 99 99 ]'),
        },
      }),
    ],
    [
      'an action that the catalog runs',
      updated(ONE, {
        objects: { [CATALOG]: catalogWith('/OpenAction << /S /JavaScript /JS (1) >>') },
      }),
    ],
    [
      'an empty field that nobody has signed',
      updated(ONE, {
        objects: {
          [FORM]: '<< /Fields [ 16 0 R 30 0 R ] /SigFlags 3 >>',
          30: '<< /FT /Sig /T (Later) /Subtype /Widget /Rect [ 0 0 1 1 ] >>',
        },
      }),
    ],
    [
      'content that the file now calls its information',
      updated(ONE, { info: CONTENT, objects: { [CONTENT]: EMPTY } }),
    ],
    [
      'content that the file now calls its metadata',
      updated(ONE, {
        objects: {
          [CATALOG]: writtenObject(ONE, CATALOG).replace('/Metadata 3 0 R', '/Metadata 8 0 R'),
          [CONTENT]: EMPTY,
        },
      }),
    ],
    [
      'another catalog',
      updated(ONE, {
        root: 30,
        objects: { 30: writtenObject(ONE, CATALOG).replace('/Pages 5 0 R', '/Pages 31 0 R') },
      }),
    ],
  ];
  for (const [what, pdf] of refused) {
    it(`may not be ${what}`, () => {
      const judged = judgeFile(pdf, context);
      expect(judged.overall).to.not.equal('valid');
      expect(judged.integrity).to.not.equal('valid');
    });
  }

  it('is read in streams of objects and places as well', () => {
    const proofs = { [CATALOG]: catalogWith('/DSS 30 0 R'), 30: '<< /Certs [ ] >>' };
    expect(reasonOf(updatedInStreams(ONE, { objects: proofs }))).to.equal('ok');
    const note = '<< /Type /Annot /Subtype /FreeText /Contents (valid until 2099) >>';
    const page = pageWith((text) => text.replace('[ 16 0 R ]', '[ 16 0 R 30 0 R ]'));
    const noted = updatedInStreams(ONE, { objects: { [PAGE]: page, 30: note } });
    expect(reasonOf(noted)).to.equal('changedAfterSigning');
  });

  it('counts for every signature before it', () => {
    const objects = { [CONTENT]: '<< /Length 0 >>\nstream\n\nendstream' };
    const { seals } = judgeFile(updated(TWO, { objects }), context);
    expect(seals.map(({ reasonWord }) => reasonWord)).to.deep.equal([
      'changedAfterSigning',
      'changedAfterSigning',
    ]);
  });

  it('nor may anything stand behind its value, in the place kept for that', () => {
    const text = ONE.toString('latin1');
    const end = text.indexOf('>', text.indexOf('/Contents <'));
    const pdf = Buffer.from(ONE);
    pdf.write('41', end - 2, 'latin1');
    expect(reasonOf(pdf)).to.equal('byteRangeGap');
  });

  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/;
  const withRange = (change: (numbers: number[]) => number[]): Buffer => {
    const text = ONE.toString('latin1');
    const [whole = '', ...numbers] = range.exec(text) ?? [];
    const [first, second, rest] = change(numbers.map(Number)).map(String);
    const written = `/ByteRange [0 ${String(first)} ${String(second)} ${String(rest)}]`;
    const found = text.replace(whole, written.padEnd(whole.length));
    return Buffer.from(found.slice(0, text.length), 'latin1');
  };

  it('nor may a signature leave out more than its value', () => {
    const less = withRange(([first = 0, second = 0, rest = 0]) => [first - 10, second, rest]);
    expect(judgeFile(less, context)).to.include({ overall: 'invalid', reasonWord: 'byteRangeGap' });
  });

  it('nor cover something twice, or what is not there', () => {
    const twice = withRange(([first = 0, , rest = 0]) => [first, first - 10, rest]);
    const beyond = withRange(([first = 0, second = 0, rest = 0]) => [first, second, rest + 9]);
    for (const pdf of [twice, beyond]) expect(reasonOf(pdf)).to.equal('byteRangeMalformed');
  });

  it('cannot hide what was signed behind another beginning', () => {
    const pdf = updated(ONE, { objects: { 30: 'null' }, previous: 0 });
    expect(judgeFile(pdf, context).overall).to.not.equal('valid');
  });

  it('is not looked at when there are more signatures than any document has', () => {
    const numbers = Array.from({ length: 65 }, (_, i) => 30 + i);
    const field = `<< /FT /Sig /T (x) /V << /ByteRange [ 0 1 2 3 ] /Contents <30> >> >>`;
    const objects = {
      [FORM]: `<< /Fields [ ${numbers.map((number) => `${String(number)} 0 R`).join(' ')} ] >>`,
      ...Object.fromEntries(numbers.map((number) => [number, field])),
    };
    expect(reasonOf(updated(ONE, { objects }))).to.equal('archiveLimit');
  });

  it('ends where sections lead back to themselves', () => {
    const start = updated(ONE, { objects: { 30: 'null' } });
    const at = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(start.toString('latin1'))?.[1]);
    expect(reasonOf(updated(ONE, { objects: { 30: 'null' }, previous: at }))).to.equal(
      'documentUnreadable',
    );
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { judgeFile, Trust } from '@yulian/proofs/signatures';
import { fixtureBytes, fixtureContext, ROOTS } from './fixture-set.js';
import {
  blankForm,
  CONTENT,
  fieldNamed,
  INFO,
  PAGE,
  signed,
  stream,
  TEST_ROOT,
  textOf,
  withFields,
} from './pdf-signer.js';
import { updated, updatedInStreams, type PdfUpdate } from './pdf-update.js';

const context = fixtureContext({
  trust: new Trust(nodeSignaturePrimitives, [...ROOTS, TEST_ROOT]),
});
const wordsOf = (pdf: Uint8Array): readonly string[] =>
  judgeFile(pdf, context).seals.map(({ reasonWord }) => reasonWord);

const object = (number: number, value: string, generation = 0): string =>
  `${String(number)} ${String(generation)} obj\n${value}\nendobj\n`;
const OTHER = object(CONTENT, stream(textOf('something else')));

/** Signed by a clerk who does not know all that is in it. */
const signedOver = (pdf: Uint8Array, rest: Partial<PdfUpdate> = {}): Buffer =>
  signed(pdf, {
    value: 21,
    ...rest,
    objects: { 20: fieldNamed('First', { V: '21 0 R' }), ...withFields(20), ...rest.objects },
  });
const withStray = (stray: string, pdf = blankForm()): Buffer =>
  Buffer.concat([pdf, Buffer.from(stray, 'latin1')]);
/** A saving that adds nothing, in the form of the standard: readers no longer search the file. */
const savedAgain = (pdf: Uint8Array): Buffer =>
  updated(pdf, { info: INFO, objects: { 60: '(nobody sees this)' } });
const replaced = (pdf: Buffer, from: string, to: string): Buffer => {
  const text = pdf.toString('latin1');
  expect(text).to.include(from);
  return Buffer.from(
    text.replace(from, () => to),
    'latin1',
  );
};

const REVISED = updated(blankForm(), {
  info: INFO,
  objects: { [CONTENT]: stream(textOf('revised')) },
});
/** Where the content lay before it was revised. */
const FIRST_PLACE = REVISED.indexOf(`\n${String(CONTENT)} 0 obj`) + 1;
const PAGE_OF_40 = (withFields(20)[PAGE] ?? '').replace('4 0 R', '40 0 R');

const SHORT_ROWS = replaced(blankForm(), ' 00000 n \n', ' 0000 n\n');

function compressedTwice(pdf: Buffer): Buffer {
  const page = (withFields(20)[PAGE] ?? '').replace('>>', '/Note 40 0 R >>');
  const again = updatedInStreams(pdf, { objects: { 40: '(c)', 41: '(b)', 44: '(d)' } });
  return signedOver(again, { objects: { [PAGE]: page } });
}

/** Its page is written anew when it is saved again, as some who save files do. */
function otherNumbers(): Buffer {
  const page = (withFields(20)[PAGE] ?? '').replace('300 144', '300.0 144.');
  return updated(signedOver(blankForm(), { objects: { [PAGE]: page } }), {
    info: INFO,
    objects: { [PAGE]: withFields(20)[PAGE] ?? '' },
  });
}

function withinAnother(): Buffer {
  const pdf = withStray(object(30, stream(OTHER.replace('4 0', '40 0'))));
  const offset = pdf.indexOf('40 0 obj');
  return signedOver(pdf, { objects: { [PAGE]: PAGE_OF_40 }, places: { 40: offset } });
}

describe('proofs: what a signed PDF holds and its sections do not lead to', () => {
  const hiding: readonly (readonly [string, Buffer])[] = [
    ['an object behind the newest of its number', signedOver(withStray(OTHER))],
    [
      'an older object of a later generation',
      signedOver(replaced(REVISED, '\n4 0 obj', '\n4 1 obj')),
    ],
    [
      'a newer object than the one that counts',
      signedOver(REVISED, { places: { [CONTENT]: FIRST_PLACE } }),
    ],
    [
      'an object that a page names and no section has',
      signedOver(withStray(OTHER.replace('4 0', '40 0')), { objects: { [PAGE]: PAGE_OF_40 } }),
    ],
    ['an object in a string', signedOver(blankForm({ 30: `(${OTHER})` }))],
    ['an object in a stream', signedOver(blankForm({ 30: stream(OTHER) }))],
    ['an object in a comment', signedOver(withStray(`% ${OTHER.replaceAll('\n', ' ')}\n`))],
    [
      'an object with comments in its header',
      signedOver(withStray(OTHER.replace('4 0 ', '4% 9\n% 8 0 \n0%\r'))),
    ],
    ['an object that the section leads to, within another one', withinAnother()],
    ['a trailer', signedOver(withStray('trailer\n<< /Root 22 0 R >>\n'))],
    ['another catalog in an older section', signedOver(blankForm({}, { root: 22 }))],
    ['a word that is none', signedOver(withStray('( \n'))],
    ['an object without an end', signedOver(replaced(blankForm(), 'endobj\n2 0', '      \n2 0'))],
    [
      'an object between a trailer and its end',
      signedOver(replaced(blankForm(), 'startxref', `${object(30, '(x)')}startxref`)),
    ],
    [
      'a cross-reference stream outside of the chain',
      signedOver(blankForm({ 30: stream('', '/Type /XRef /W [ 1 1 1 ] /Size 0') })),
    ],
    [
      'an object in an object stream that is no section’s',
      signedOver(blankForm({ 30: stream('4 0 (x)', '/Type /ObjStm /N 1 /First 4') })),
    ],
    [
      'objects in streams, beside a table that makes some readers search',
      signedOver(updatedInStreams(SHORT_ROWS, { objects: { 40: '(a)' } })),
    ],
  ];
  for (const [what, pdf] of hiding) {
    it(`was signed with it, and is shown without it once saved again: ${what}`, () => {
      expect(wordsOf(pdf)).to.deep.equal(['ok']);
      expect(wordsOf(savedAgain(pdf))).to.deep.equal(['changedAfterSigning']);
    });
  }

  const COMPRESSED = updatedInStreams(blankForm(), { objects: { 40: '(a)', 41: '(b)' } });
  const open: readonly (readonly [string, Buffer])[] = [
    ['nothing more than its sections lead to', signedOver(blankForm())],
    ['an older content', signedOver(REVISED)],
    ['an object of a number that nobody names', signedOver(withStray(object(50, '(x)')))],
    [
      'an object in a string, of such a number',
      signedOver(blankForm({ 30: `(${object(50, '(x)')})` })),
    ],
    ['words like those of an object', signedOver(blankForm({ 30: '(4 objects, 1 0 R obj)' }))],
    ['numbers that are written in another way', otherNumbers()],
    ['comments and white space', signedOver(withStray(' \r\n% 100 %\n\0\f\n%%EOF\n'))],
    ['a table whose rows are short', signedOver(SHORT_ROWS)],
    ['objects in object streams, and newer ones of them', compressedTwice(COMPRESSED)],
    [
      'an older content whose length was revised as well',
      signedOver(
        updated(
          blankForm({ [CONTENT]: '<< /Length 30 0 R >>\nstream\nBT ET\nendstream', 30: '5' }),
          {
            info: INFO,
            objects: { [CONTENT]: '<< /Length 30 0 R >>\nstream\n\nendstream', 30: '0' },
          },
        ),
      ),
    ],
  ];
  for (const [what, pdf] of open) {
    it(`is not missed where there is no more than ${what}`, () => {
      expect(wordsOf(pdf)).to.deep.equal(['ok']);
      expect(wordsOf(savedAgain(pdf))).to.deep.equal(['ok']);
    });
  }

  it('is not read where only some readers follow a link', () => {
    for (const link of ['0.5', '9 0 R', '(9)']) {
      const pdf = signedOver(replaced(REVISED, '/Prev ', `/Prev ${link} /Old `));
      expect(judgeFile(pdf, context)).to.include({
        ...{ overall: 'malformed', reasonWord: 'documentUnreadable' },
      });
    }
  });

  it('nor in the fixtures, by whomever they were made', () => {
    const one = fixtureBytes('valid/pdf-drainage-permit-signed-p256.pdf');
    const again = updated(one, { info: 2, objects: { 60: '(nobody sees this)' } });
    expect(wordsOf(again)).to.deep.equal(['ok']);
  });
});

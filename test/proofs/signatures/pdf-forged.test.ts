// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { judgeFile, Trust } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { fixtureBytes, fixtureContext, ROOTS } from './fixture-set.js';
import { forgedPdfs } from './forged-pdfs.js';
import {
  blankForm,
  CATALOG,
  CONTENT,
  fieldNamed,
  FORM,
  INFO,
  METADATA,
  PAGE,
  PAGES,
  signed,
  stream,
  TEST_ROOT,
  textOf,
  withFields,
} from './pdf-signer.js';
import { updated, updatedInStreams, writtenObject, type PdfUpdate } from './pdf-update.js';

const context = fixtureContext({
  trust: new Trust(nodeSignaturePrimitives, [...ROOTS, TEST_ROOT]),
});
const ONE = fixtureBytes('valid/pdf-drainage-permit-signed-p256.pdf');
const FORGED = textOf('forged');

const wordsOf = (pdf: Uint8Array): readonly string[] =>
  judgeFile(pdf, context).seals.map(({ reasonWord }) => reasonWord);

/** Signed by the clerk in field 20. */
const signedForm = (
  objects: PdfUpdate['objects'] = {},
  rest: Partial<PdfUpdate> = {},
  before: (pdf: Buffer) => Buffer = (pdf) => pdf,
): Buffer =>
  signed(before(blankForm(objects, rest)), {
    value: 21,
    objects: { 20: fieldNamed('First', { V: '21 0 R' }), ...withFields(20) },
    ...rest,
  });
const FORM_SIGNED = signedForm();

/** Countersigned in field 30; these objects came with it. */
const countersigned = (objects: PdfUpdate['objects'], pdf = FORM_SIGNED): Buffer =>
  signed(pdf, {
    value: 31,
    objects: { 30: fieldNamed('Second', { V: '31 0 R' }), ...withFields(20, 30), ...objects },
  });

const stamped = (
  objects: PdfUpdate['objects'],
  entries: Readonly<Record<string, string>> = {},
): Buffer =>
  signed(FORM_SIGNED, {
    value: 41,
    isTimestamp: true,
    objects: {
      40: fieldNamed('Stamp', { V: '41 0 R', Rect: '[ 0 0 0 0 ]', ...entries }),
      ...withFields(20, 40),
      ...objects,
    },
  });

/** Content of the page called something else, before it is signed and afterwards. */
const typed = (type: string): Buffer =>
  updated(signedForm({ [CONTENT]: stream(textOf('granted'), `/Type /${type}`) }), {
    info: INFO,
    objects: { [CONTENT]: stream(FORGED, `/Type /${type}`) },
  });

/** Content of the page that is an object stream as well: a small one before, and another now. */
function inContainer(): Buffer {
  const page = withFields(20)[PAGE]?.replace('4 0 R', '41 0 R') ?? '';
  const small = (pdf: Buffer): Buffer => updatedInStreams(pdf, { objects: { 40: '(a)' } });
  const pdf = signed(small(blankForm()), {
    value: 21,
    objects: { 20: fieldNamed('First', { V: '21 0 R' }), ...withFields(20), [PAGE]: page },
  });
  return updatedInStreams(pdf, { objects: { 39: '(b)', 40: '(a)' } });
}

const NOTE = '(nobody sees this)';

describe('proofs: a signed PDF never shows as valid what the signer did not sign', () => {
  it('as a test of these tests: what was signed is valid', () => {
    expect(wordsOf(FORM_SIGNED)).to.deep.equal(['ok']);
    expect(wordsOf(countersigned({}))).to.deep.equal(['ok', 'ok']);
    expect(wordsOf(stamped({}))).to.deep.equal(['ok', 'ok']);
  });

  const changed: readonly (readonly [string, Buffer])[] = [
    ['content of the page that calls itself a cross-reference section', typed('XRef')],
    ['content of the page that calls itself an object stream', typed('ObjStm')],
    ['content of the page that is an object stream', inContainer()],
    [
      'content of the page that has always been the information',
      updated(signedForm({ [CONTENT]: stream(textOf('granted')) }, { info: CONTENT }), {
        info: CONTENT,
        objects: { [CONTENT]: stream(FORGED) },
      }),
    ],
    ...['Metadata', 'DSS'].map((key) => {
      const catalog = `<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R /${key} 4 0 R >>`;
      const pdf = updated(signedForm({ [CATALOG]: catalog }), {
        info: INFO,
        objects: { [CONTENT]: stream(FORGED) },
      });
      return [`content of the page that has always been the ${key}`, pdf] as const;
    }),
  ];
  for (const [what, pdf] of changed) {
    it(`not with ${what}`, () => {
      expect(wordsOf(pdf)).to.deep.equal(['changedAfterSigning']);
    });
  }

  const picture = stream('0 0 300 144 re f', '/Type /XObject /Subtype /Form /BBox [ 0 0 300 144 ]');
  const covering = { Rect: '[ 0 0 300 144 ]', AP: '<< /N 50 0 R >>' };
  const vouched: readonly (readonly [string, Buffer])[] = [
    ['a field that covers the page', stamped({ 50: picture }, covering)],
    ['a picture in a field without size', stamped({ 50: picture }, { AP: covering.AP })],
    [
      'a picture of a state of a field without size',
      stamped({ 50: picture }, { AP: '<< /N << /On 50 0 R >> >>' }),
    ],
    [
      'an empty field beside its own',
      stamped({ 50: fieldNamed('Later'), ...withFields(20, 40, 50) }),
    ],
    ['a field of somebody else', stamped({ 50: fieldNamed('Later'), ...withFields(20, 50, 40) })],
    ['another content', stamped({ [CONTENT]: stream(FORGED) })],
  ];
  for (const [what, pdf] of vouched) {
    it(`a trusted timestamp does not vouch for ${what}`, () => {
      const [first, stamp] = wordsOf(pdf);
      expect(first).to.equal('changedAfterSigning');
      expect(stamp).to.equal('ok');
    });
  }

  it('nor does a signature before it', () => {
    const objects = { 50: fieldNamed('Later'), ...withFields(20, 30, 50) };
    const pdf = updated(countersigned({}), { info: INFO, objects });
    expect(wordsOf(pdf)).to.deep.equal(['changedAfterSigning', 'changedAfterSigning']);
  });

  const script = '<< /S /JavaScript /JS (1) >>';
  const widget = fieldNamed('', { FT: '', T: '', Parent: '30 0 R' });
  const secondWith = (
    entries: Readonly<Record<string, string>>,
    more: PdfUpdate['objects'] = {},
  ): Buffer => countersigned({ 30: fieldNamed('Second', { V: '31 0 R', ...entries }), ...more });
  const beside: readonly (readonly [string, Buffer])[] = [
    [
      'a second field, which nobody signed',
      countersigned({ 50: fieldNamed('Third', covering), ...withFields(20, 30, 50) }),
    ],
    [
      'a second field that only the form lists',
      countersigned({
        50: fieldNamed('Third'),
        [FORM]: '<< /Fields [ 20 0 R 30 0 R 50 0 R ] /SigFlags 3 >>',
      }),
    ],
    [
      'a note on the page',
      countersigned({
        50: '<< /Type /Annot /Subtype /FreeText /Rect [ 0 0 300 144 ] /Contents (forged) >>',
        [PAGE]: withFields(20, 30, 50)[PAGE] ?? '',
      }),
    ],
    [
      'a note among the places of its field',
      secondWith(
        { Kids: '[ 50 0 R ]' },
        {
          50: '<< /Type /Annot /Subtype /FreeText /Rect [ 0 0 300 144 ] /Contents (forged) >>',
          [PAGE]: withFields(20, 50)[PAGE] ?? '',
        },
      ),
    ],
    ['an action of its field', secondWith({ AA: `<< /PO ${script} >>` })],
    [
      'an action of the place of its field',
      secondWith({ Kids: '[ 50 0 R ]' }, { 50: widget.replace('>>', `/A ${script} >>`) }),
    ],
    ['a place that hides by a layer', secondWith({ OC: '<< /Type /OCG /Name (x) >>' })],
    ['a field that calls itself a page', secondWith({ Type: '/Page' })],
    [
      'a field that is a stream',
      countersigned({ 30: stream(FORGED, fieldNamed('Second', { V: '31 0 R' }).slice(2, -2)) }),
    ],
    [
      'forms of another kind',
      countersigned({ [FORM]: '<< /Fields [ 20 0 R 30 0 R ] /SigFlags 3 /XFA (x) >>' }),
    ],
    [
      'pictures made anew',
      countersigned({
        [FORM]: '<< /Fields [ 20 0 R 30 0 R ] /SigFlags 3 /NeedAppearances true >>',
      }),
    ],
    ['another content', countersigned({ [CONTENT]: stream(FORGED) })],
    [
      'a further page',
      countersigned({
        [PAGES]: '<< /Type /Pages /Count 2 /Kids [ 3 0 R 50 0 R ] >>',
        50: '<< /Type /Page /Parent 2 0 R >>',
      }),
    ],
  ];
  for (const [what, pdf] of beside) {
    it(`a countersignature does not let the first one vouch for ${what}`, () => {
      expect(wordsOf(pdf)).to.deep.equal(['changedAfterSigning', 'ok']);
    });
  }

  it('nor may a countersignature, or anybody, take the first one off the form', () => {
    const off = countersigned({ [FORM]: '<< /Fields [ 30 0 R ] /SigFlags 3 >>' });
    const none = updated(FORM_SIGNED, { info: INFO, objects: { [FORM]: '<< /Fields [ ] >>' } });
    for (const pdf of [off, none]) {
      const { overall, reasonWord } = judgeFile(pdf, context);
      expect({ overall, reasonWord }).to.deep.equal({
        overall: 'invalid',
        reasonWord: 'unlistedSignature',
      });
    }
  });

  it('nor for a font by whose name a field that was there is written', () => {
    const text = '<< /FT /Tx /T (Name) /DA (/Odd 12 Tf) /V (granted) >>';
    const fields = '<< /Fields [ 20 0 R 25 0 R ] /SigFlags 3 >>';
    const pdf = signed(blankForm({ 25: text }), {
      value: 21,
      objects: { 20: fieldNamed('First', { V: '21 0 R' }), ...withFields(20), [FORM]: fields },
    });
    const withFont = (name: string): readonly string[] =>
      wordsOf(
        countersigned(
          {
            [FORM]: `<< /Fields [ 20 0 R 25 0 R 30 0 R ] /SigFlags 3 /DR << /Font << /${name} 50 0 R >> >> >>`,
            50: '<< /Type /Font >>',
          },
          pdf,
        ),
      );
    expect(withFont('Odd')).to.deep.equal(['changedAfterSigning', 'ok']);
    expect(withFont('Own')).to.deep.equal(['ok', 'ok']);
  });

  for (const [what, pdf] of forgedPdfs(ONE)) {
    it(`not with ${what}, which anybody can add`, () => {
      const { overall, integrity } = judgeFile(pdf, context);
      expect(overall).not.to.equal('valid');
      expect(integrity).not.to.equal('valid');
    });
  }

  it('while objects that section and stream agree upon are read', () => {
    const objects = { 40: NOTE, 42: NOTE };
    expect(wordsOf(updatedInStreams(ONE, { objects }))).to.deep.equal(['ok']);
    const metadata = updated(FORM_SIGNED, {
      info: INFO,
      objects: { [METADATA]: stream('<y/>'), [INFO]: '<< /Title (permit) /ModDate (D:2026) >>' },
    });
    expect(wordsOf(metadata)).to.deep.equal(['ok']);
    expect(writtenObject(metadata, INFO)).to.include('ModDate');
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { judgeFile, Trust } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { fixtureContext } from './fixture-set.js';
import {
  blankForm,
  CATALOG,
  fieldNamed,
  FORM,
  INFO,
  METADATA,
  PAGE,
  signed,
  stream,
  TEST_ROOT,
  withFields,
} from './pdf-signer.js';
import { updated, type PdfUpdate } from './pdf-update.js';

const trust = new Trust(nodeSignaturePrimitives, [TEST_ROOT]);
const context = fixtureContext({ trust });

const wordsOf = (pdf: Uint8Array): readonly string[] =>
  judgeFile(pdf, context).seals.map(({ reasonWord }) => reasonWord);

const first = (before: PdfUpdate['objects'], objects: PdfUpdate['objects']): Buffer =>
  signed(blankForm(before), {
    value: 21,
    objects: { 20: fieldNamed('First', { V: '21 0 R' }), ...objects },
  });

const PICTURE = stream('0 0 10 10 re f', '/Type /XObject /Subtype /Form /BBox [ 0 0 80 20 ]');
const page = (annotations: string): string =>
  (withFields()[PAGE] ?? '').replace('[  ]', annotations);

describe('proofs: a PDF that two people sign', () => {
  it('each in a field that was made for it then, with the font of its picture', () => {
    const one = first(
      {},
      {
        ...withFields(20),
        [FORM]:
          '<< /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv 22 0 R >> >> /Fields [ 20 0 R ] /SigFlags 3 >>',
        22: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      },
    );
    const two = signed(one, {
      value: 31,
      objects: {
        [PAGE]: page('32 0 R'),
        [FORM]:
          '<< /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv 22 0 R /Other 33 0 R >> >> /Fields [ 20 0 R 30 0 R ] /SigFlags 3 >>',
        [INFO]: '<< /Title (permit) /ModDate (D:20260701080000Z) >>',
        [METADATA]: stream('<y/>', '/Type /Metadata /Subtype /XML'),
        30: fieldNamed('Second', {
          V: '31 0 R',
          AP: '<< /N 34 0 R >>',
          MK: '<< >>',
          DA: '(/Other 0 Tf)',
        }),
        32: '[ 20 0 R 30 0 R ]',
        33: '<< /Type /Font /Subtype /Type1 /BaseFont /Other >>',
        34: PICTURE,
      },
    });
    expect(wordsOf(two)).to.deep.equal(['ok', 'ok']);
  });

  it('each in one of two fields that were there, the later one first', () => {
    const empty = {
      20: fieldNamed('First', { F: '4' }),
      30: fieldNamed('Second'),
      ...withFields(20, 30),
    };
    const one = signed(blankForm(empty), {
      value: 31,
      objects: { 30: fieldNamed('Second', { V: '31 0 R', AP: '<< /N 34 0 R >>' }), 34: PICTURE },
    });
    const two = signed(one, {
      value: 21,
      objects: { 20: fieldNamed('First', { V: '21 0 R', AP: '<< /N 35 0 R >>' }), 35: PICTURE },
    });
    expect(wordsOf(two)).to.deep.equal(['ok', 'ok']);
  });

  const widget = (entries: Readonly<Record<string, string>>): string =>
    fieldNamed('', { FT: '', T: '', ...entries });
  const apart: readonly (readonly [string, string, PdfUpdate['objects']])[] = [
    ['named directly', '[ 32 0 R ]', {}],
    ['named in a list of its own', '33 0 R', { 33: '[ 32 0 R ]' }],
  ];
  for (const [what, kids, list] of apart) {
    it(`where the place of a new field is an object apart, ${what}`, () => {
      const two = signed(first({}, withFields(20)), {
        value: 31,
        objects: {
          ...list,
          30: `<< /FT /Sig /T (Second) /Kids ${kids} /V 31 0 R >>`,
          32: widget({ AP: '<< /N 34 0 R >>' }),
          34: PICTURE,
          [FORM]: '<< /Fields [ 20 0 R 30 0 R ] /SigFlags 3 >>',
          [PAGE]: page('[ 20 0 R 32 0 R ]'),
        },
      });
      expect(wordsOf(two)).to.deep.equal(['ok', 'ok']);
    });

    it(`where the place of a field that was there is an object apart, ${what}`, () => {
      const field = (value: string): string => `<< /FT /Sig /T (Second) /Kids ${kids} ${value} >>`;
      const before = { 30: field(''), 32: widget({ Parent: '30 0 R' }), ...list };
      const one = first(before, {
        [FORM]: '<< /Fields [ 20 0 R 30 0 R ] /SigFlags 3 >>',
        [PAGE]: page('[ 20 0 R 32 0 R ]'),
      });
      const two = signed(one, {
        value: 31,
        objects: {
          30: field('/V 31 0 R'),
          32: widget({ Parent: '30 0 R', AP: '<< /N 34 0 R >>' }),
          34: PICTURE,
        },
      });
      expect(wordsOf(two)).to.deep.equal(['ok', 'ok']);
    });
  }

  it('and in which fields and places are listed in objects of their own', () => {
    const before = {
      [FORM]: '<< /Fields 10 0 R /SigFlags 3 >>',
      [PAGE]: page('11 0 R'),
      10: '[ ]',
      11: '[ ]',
    };
    const one = first(before, { 10: '[ 20 0 R ]', 11: '[ 20 0 R ]' });
    const two = signed(one, {
      value: 31,
      objects: {
        10: '[ 20 0 R 30 0 R ]',
        11: '[ 20 0 R 30 0 R ]',
        30: fieldNamed('Second', { V: '31 0 R' }),
      },
    });
    expect(wordsOf(two)).to.deep.equal(['ok', 'ok']);
  });

  it('keeps both when proofs and a timestamp that shows nothing are added', () => {
    const one = first({}, withFields(20));
    const two = signed(one, {
      value: 31,
      objects: { 30: fieldNamed('Second', { V: '31 0 R' }), ...withFields(20, 30) },
    });
    const catalog = '<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R /Metadata 7 0 R /DSS 50 0 R >>';
    const proven = updated(two, {
      info: INFO,
      objects: { [CATALOG]: catalog, 50: '<< /Certs [ ] >>' },
    });
    expect(wordsOf(proven)).to.deep.equal(['ok', 'ok']);
    const empty = stream('', '/Type /XObject /Subtype /Form /BBox [ 0 0 0 0 ]');
    const stamp = { V: '41 0 R', Rect: '[ 0 0 0 0 ]', AP: '<< /N 42 0 R >>' };
    const stamped = signed(proven, {
      value: 41,
      isTimestamp: true,
      objects: { 40: fieldNamed('Stamp', stamp), 42: empty, ...withFields(20, 30, 40) },
    });
    expect(wordsOf(stamped)).to.deep.equal(['ok', 'ok', 'ok']);
  });
});

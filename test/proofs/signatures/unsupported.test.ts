// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { judgeFile, Trust, type FileJudgement } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { zip } from '../ofd-builder.js';
import { fixtureBytes, fixtureContext } from './fixture-set.js';
import {
  blankForm,
  CONTENT,
  fieldNamed,
  INFO,
  signed,
  stream,
  TEST_ROOT,
  textOf,
  withFields,
  type SigningWish,
} from './pdf-signer.js';
import { updated } from './pdf-update.js';

const context = fixtureContext({ trust: new Trust(nodeSignaturePrimitives, [TEST_ROOT]) });
const SHAKE256 = '2.16.840.1.101.3.4.2.12';
const SHA3_256 = '2.16.840.1.101.3.4.2.8';
const SHA1 = '1.3.14.3.2.26';
const MD5 = '1.2.840.113549.2.5';

const signedWith = (cms: NonNullable<SigningWish['cms']>): Buffer =>
  signed(blankForm(), {
    value: 21,
    cms,
    objects: { 20: fieldNamed('First', { V: '21 0 R' }), ...withFields(20) },
  });

const answerOf = ({ overall, integrity, reasonWord }: FileJudgement): object => ({
  overall,
  integrity,
  reasonWord,
});

describe('proofs: what cannot be judged here is neither valid nor false', () => {
  const open: readonly (readonly [string, NonNullable<SigningWish['cms']>, string])[] = [
    ['a signer who is named by a key', { keyId: Buffer.alloc(20, 7) }, 'signatureTypeUnsupported'],
    ['SHAKE256', { digestNamed: SHAKE256 }, 'algorithmUnsupported'],
    ['SHA3-256', { digestNamed: SHA3_256 }, 'algorithmUnsupported'],
  ];
  for (const [what, cms, reasonWord] of open) {
    it(what, () => {
      const pdf = signedWith(cms);
      expect(answerOf(judgeFile(pdf, context))).to.deep.equal({
        ...{ overall: 'unsupported', integrity: 'unsupported' },
        reasonWord,
      });
      const objects = { [CONTENT]: stream(textOf('forged')) };
      const changed = updated(pdf, { info: INFO, objects });
      expect(answerOf(judgeFile(changed, context))).to.deep.equal({
        ...{ overall: 'invalid', integrity: 'invalid' },
        reasonWord: 'changedAfterSigning',
      });
    });
  }

  for (const digestNamed of [SHA1, MD5]) {
    it(`while a broken hash function is a fault: ${digestNamed}`, () => {
      expect(answerOf(judgeFile(signedWith({ digestNamed }), context))).to.deep.equal({
        ...{ overall: 'invalid', integrity: 'invalid' },
        reasonWord: 'weakDigest',
      });
    });
  }

  const methods: readonly (readonly [string, string])[] = [
    [SHAKE256, 'algorithmUnsupported'],
    ['SHA3-256', 'algorithmUnsupported'],
    ['MD5', 'weakDigest'],
    [SHA1, 'weakDigest'],
  ];
  for (const [method, word] of methods) {
    it(`in an OFD as well: ${method} is ${word}`, () => {
      const parts = unzipSync(fixtureBytes('valid/ofd-business-licence-v4.ofd'));
      const name = Object.keys(parts).find((one) => one.endsWith('/Signature.xml')) ?? '';
      const text = Buffer.from(parts[name] ?? '').toString('utf8');
      const changed = text.replace(/CheckMethod="[^"]+"/, `CheckMethod="${method}"`);
      expect(changed).not.to.equal(text);
      const [seal] = judgeFile(zip({ ...parts, [name]: changed }), context).seals;
      expect(seal?.faults[0]).to.equal(word);
      expect(seal?.verdict).to.equal('invalid');
    });
  }
});

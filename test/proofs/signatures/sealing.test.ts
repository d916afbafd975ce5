// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { judgeFile, sealingDigest } from '@yulian/proofs/signatures';
import { nodePrimitives } from '@yulian/proofs/node';
import { bitString, element, sequence } from '../der-writer.js';
import { newSeal, sealedDocument } from '../../support/seal-maker.js';
import { repacked } from '../../support/repacked.js';
import { fixtureBytes, fixtureContext } from './fixture-set.js';

const { sha256 } = nodePrimitives;
const number = (hex: string): Buffer => element(0x02, Buffer.from(hex, 'hex'));
const signedBytes = Buffer.from('what was signed');
const digestOf = (signature: Uint8Array, of = signedBytes): string =>
  sealingDigest({ signedBytes: of, signature }, sha256);

describe('proofs: the digest that names a sealing', () => {
  const sealingsOf = (bytes: Uint8Array) =>
    judgeFile(bytes, fixtureContext()).seals.map(({ sealing }) => sealing);

  for (const file of ['ofd-business-licence-v4.ofd', 'ofd-special-operator-v1.ofd']) {
    it(`is the same in every archive: ${file}`, () => {
      const bytes = fixtureBytes(`valid/${file}`);
      const [sealing, ...more] = sealingsOf(bytes);
      expect(sealing).to.match(/^[0-9a-f]{64}$/);
      expect(more).to.deep.equal([]);
      expect(sealingsOf(repacked(bytes))).to.deep.equal([sealing]);
    });
  }

  it('differs between sealings of one document, and between documents', () => {
    const seal = newSeal();
    const sealings = [sealedDocument(seal), sealedDocument(seal)].flatMap(sealingsOf);
    expect(new Set(sealings).size).to.equal(2);
    const two = sealingsOf(fixtureBytes('valid/ofd-construction-permit-v4-two-seals.ofd'));
    expect(new Set(two).size).to.equal(2);
  });

  it('is of what was signed and of the first number, however that is padded', () => {
    const name = digestOf(sequence(number('11'), number('22')));
    expect(digestOf(sequence(number('11'), number('33')))).to.equal(name);
    expect(digestOf(sequence(number('0011'), number('22')))).to.equal(name);
    expect(digestOf(sequence(number('12'), number('22')))).not.to.equal(name);
    expect(digestOf(sequence(number('11'), number('22')), Buffer.from('another'))).not.to.equal(
      name,
    );
  });

  it('is of the whole value when that is no pair of numbers', () => {
    const values = [Buffer.from([1]), Buffer.from([2]), sequence(bitString(Buffer.from([1])))];
    expect(new Set(values.map((value) => digestOf(value))).size).to.equal(3);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { holderCodeRule, isHolderCode, normaliseHolderCode } from '@yulian/proofs';
import { expect } from 'chai';

const GOOD: readonly (readonly [type: string, code: string])[] = [
  ['001', '91999999MATA000175'],
  ['001', ' 91999999mata000175 '],
  ['111', '999999199001010016'],
  ['111', '99999919900101018x'],
  ['112', '999999199001010016'],
  ['411', 'DE1234567'],
  ['414', 'E12345678'],
  ['511', '01234567'],
  ['511', '0123456789A'],
  ['516', 'H01234567'],
  ['516', 'M0123456700'],
  ['099', 'HOLDER-1'],
  ['113', '示户字第 1 号'],
];

const BAD: readonly (readonly [type: string, code: string])[] = [
  ['001', 'abc-not-an-id'],
  ['001', '91999999MATA000176'],
  ['001', '999999199001010016'],
  ['111', 'abc-not-an-id'],
  ['111', '999999199001010013'],
  ['111', '999999199013010016'],
  ['111', '99999919900101001'],
  ['112', '999999199001010013'],
  ['414', 'E1234567890'],
  ['414', 'E1234-678'],
  ['414', '护照'],
  ['511', '0123'],
  ['516', 'A01234567'],
  ['516', 'H0123456'],
  ['099', '\u0007'],
  ['099', '   '],
  ['099', 'A'.repeat(65)],
];

describe('codes of holders', () => {
  for (const [type, code] of GOOD) {
    it(`type ${type} can have ${JSON.stringify(code)}`, () => {
      expect(isHolderCode(type, code)).to.equal(true);
    });
  }

  for (const [type, code] of BAD) {
    it(`type ${type} cannot have ${JSON.stringify(code)}`, () => {
      expect(isHolderCode(type, code)).to.equal(false);
    });
  }

  it('says which rule a type has, also of types that only look like one', () => {
    expect(holderCodeRule('111')).to.equal('citizen-number');
    expect(holderCodeRule('constructor')).to.equal('text');
  });

  it('has one spelling for one holder', () => {
    expect(normaliseHolderCode('　９９9999199001010016 ')).to.equal('999999199001010016');
  });
});

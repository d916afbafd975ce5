// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { fromHex, toHex, utf8Encode } from '@yulian/proofs';
import {
  answerComparison,
  askComparison,
  blindEvaluate,
  blindInput,
  concludeComparison,
  decodeElement,
  decodeScalar,
  deriveKey,
  encodeElement,
  evaluate,
  finalize,
  hashToGroup,
  randomScalar,
  type ComparisonPlace,
} from '@yulian/proofs/oprf';
import { expect } from 'chai';
import fc from 'fast-check';
import { throwsCode } from './throws-code.js';

/** RFC 9497, appendix A.3.1: P256-SHA256, mode OPRF. */
const SEED = 'a3'.repeat(32);
const KEY_INFO = 'test key';
const KEY = '159749d750713afe245d2d39ccfaae8381c53ce92d098a9375ee70739c7ac0bf';
const BLIND = '3338fa65ec36e0290022b48eb562889d89dbfa691d1cde91517fa222ed7ad364';
const VECTORS = [
  {
    input: '00',
    blinded: '03723a1e5c09b8b9c18d1dcbca29e8007e95f14f4732d9346d490ffc195110368d',
    evaluated: '030de02ffec47a1fd53efcdd1c6faf5bdc270912b8749e783c7ca75bb412958832',
    output: 'a0b34de5fa4c5b6da07e72af73cc507cceeb48981b97b7285fc375345fe495dd',
  },
  {
    input: '5a'.repeat(17),
    blinded: '03cc1df781f1c2240a64d1c297b3f3d16262ef5d4cf102734882675c26231b0838',
    evaluated: '03a0395fe3828f2476ffcd1f4fe540e5a8489322d398be3c4e5a869db7fcb7c52c',
    output: 'c748ca6dd327f0ce85f4ae3a8cd6d4d5390bbb804c9e12dcf94f853fece3dcce',
  },
];
const ORDER = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';

/** The curve y² = x³ − 3x + B over the field of P (FIPS 186-4, D.1.2.3). */
const P = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const key = fromHex(KEY);
const blind = fromHex(BLIND);

describe('OPRF over P-256, RFC 9497', () => {
  it('derives the key of the published vectors', () => {
    expect(toHex(deriveKey(fromHex(SEED), utf8Encode(KEY_INFO)))).to.equal(KEY);
  });

  for (const { input, blinded, evaluated, output } of VECTORS) {
    it(`gives the published values for the input ${input}`, () => {
      expect(toHex(blindInput(fromHex(input), blind))).to.equal(blinded);
      expect(toHex(blindEvaluate(key, fromHex(blinded)))).to.equal(evaluated);
      expect(toHex(finalize(fromHex(input), blind, fromHex(evaluated)))).to.equal(output);
      expect(toHex(evaluate(key, fromHex(input)))).to.equal(output);
    });
  }

  it('gives under any blind what the key gives itself', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (input) => {
        const own = randomScalar(randomBytes);
        const evaluated = blindEvaluate(key, blindInput(input, own));
        expect(toHex(finalize(input, own, evaluated))).to.equal(toHex(evaluate(key, input)));
      }),
      { numRuns: 20 },
    );
  });

  it('blinds one input differently each time', () => {
    const blinded = Array.from({ length: 20 }, () =>
      toHex(blindInput(Uint8Array.of(1), randomScalar(randomBytes))),
    );
    expect(new Set(blinded).size).to.equal(blinded.length);
  });
});

describe('serialised elements and scalars', () => {
  const good = encodeElement(hashToGroup(Uint8Array.of(7)));

  it('come back as they were', () => {
    expect(toHex(encodeElement(decodeElement(good)))).to.equal(toHex(good));
  });

  const refused: readonly (readonly [string, string, Uint8Array])[] = [
    ['no bytes', 'OPRF_ELEMENT_LENGTH', new Uint8Array()],
    ['a byte too few', 'OPRF_ELEMENT_LENGTH', good.subarray(1)],
    ['a byte too many', 'OPRF_ELEMENT_LENGTH', Uint8Array.of(...good, 0)],
    ['an uncompressed point', 'OPRF_ELEMENT_LENGTH', decodeElement(good).toBytes(false)],
    ['the identity', 'OPRF_ELEMENT_IDENTITY', Uint8Array.of(0)],
    ['the identity, padded', 'OPRF_ELEMENT_IDENTITY', new Uint8Array(33)],
    ['an unknown prefix', 'OPRF_ELEMENT_NOT_ON_CURVE', Uint8Array.of(4, ...good.subarray(1))],
    ['a hybrid prefix', 'OPRF_ELEMENT_NOT_ON_CURVE', Uint8Array.of(6, ...good.subarray(1))],
    ['a coordinate beyond the field', 'OPRF_ELEMENT_NOT_ON_CURVE', fromHex(`02${'ff'.repeat(32)}`)],
    ['an x of no point', 'OPRF_ELEMENT_NOT_ON_CURVE', offCurve()],
  ];
  for (const [what, code, bytes] of refused) {
    it(`refuse ${what}`, () => {
      throwsCode(code, () => decodeElement(bytes));
      throwsCode(code, () => blindEvaluate(key, bytes));
      throwsCode(code, () => finalize(Uint8Array.of(7), blind, bytes));
    });
  }

  it('refuse scalars of another length, zero, and from the order on', () => {
    throwsCode('OPRF_SCALAR_LENGTH', () => decodeScalar(blind.subarray(1)));
    throwsCode('OPRF_SCALAR_LENGTH', () => decodeScalar(Uint8Array.of(0, ...blind)));
    throwsCode('OPRF_SCALAR_RANGE', () => decodeScalar(new Uint8Array(32)));
    throwsCode('OPRF_SCALAR_RANGE', () => decodeScalar(fromHex(ORDER)));
    throwsCode('OPRF_SCALAR_RANGE', () => decodeScalar(fromHex('ff'.repeat(32))));
    throwsCode('OPRF_SCALAR_RANGE', () => randomScalar((length) => new Uint8Array(length)));
  });

  it('refuse inputs that RFC 9497 has no length for', () => {
    throwsCode('OPRF_INPUT', () => blindInput(new Uint8Array(0x10000), blind));
    throwsCode('OPRF_INPUT', () => evaluate(key, new Uint8Array(0x10000)));
  });
});

describe('comparisons of two values', () => {
  const place: ComparisonPlace = { access: `acs_${'1'.repeat(64)}`, field: '/name' };

  function same(
    asked: string | number | boolean,
    held: string | number | boolean,
    at: ComparisonPlace = place,
  ): boolean {
    const { blinded, secret } = askComparison(place, asked, randomBytes);
    return concludeComparison(
      place,
      asked,
      secret,
      answerComparison(at, held, blinded, randomBytes),
    );
  }

  it('tell the same from different ones, by value and by type', () => {
    expect(same('渝州示例有限公司', '渝州示例有限公司')).to.equal(true);
    expect(same('渝州示例有限公司', '渝州示范有限公司')).to.equal(false);
    expect(same(3, 3)).to.equal(true);
    expect(same(3, '3')).to.equal(false);
    expect(same(true, 'true')).to.equal(false);
  });

  it('read text as people do: full-width signs, composed letters, space around it', () => {
    expect(same('示例（渝州）', ' 示例(渝州) ')).to.equal(true);
    expect(same('ＡＢ１２', 'AB12')).to.equal(true);
    expect(same('e\u0301', '\u00e9')).to.equal(true);
    expect(same('示例 甲', '示例甲')).to.equal(false);
  });

  it('hold for one access and one field', () => {
    expect(same('甲', '甲', { ...place, access: `acs_${'2'.repeat(64)}` })).to.equal(false);
    expect(same('甲', '甲', { ...place, field: '/address' })).to.equal(false);
  });

  it('draw a blind for each question and a key for each answer', () => {
    const asked = Array.from({ length: 5 }, () => askComparison(place, '甲', randomBytes).blinded);
    expect(new Set(asked).size).to.equal(5);
    const [blinded = ''] = asked;
    const answers = asked.map(() => answerComparison(place, '甲', blinded, randomBytes));
    expect(new Set(answers.map(({ evaluated }) => evaluated)).size).to.equal(5);
    expect(new Set(answers.map(({ own }) => own)).size).to.equal(5);
  });

  it('refuse an answer that is none', () => {
    const { blinded, secret } = askComparison(place, '甲', randomBytes);
    const answer = answerComparison(place, '甲', blinded, randomBytes);
    const conclude = (changed: object) =>
      concludeComparison(place, '甲', secret, { ...answer, ...changed });
    throwsCode('OPRF_OUTPUT_LENGTH', () => conclude({ own: answer.own.slice(2) }));
    throwsCode('OPRF_ELEMENT_IDENTITY', () => conclude({ evaluated: '00'.repeat(33) }));
    throwsCode('HEX_MALFORMED', () => conclude({ evaluated: 'x'.repeat(66) }));
    throwsCode('OPRF_ELEMENT_IDENTITY', () =>
      answerComparison(place, '甲', '00'.repeat(33), randomBytes),
    );
  });
});

/** The first x, counted up from 1, at which P-256 has no point, by Euler's criterion. */
function offCurve(): Uint8Array {
  let x = 1n;
  while (power((x ** 3n - 3n * x + B) % P, (P - 1n) / 2n) === 1n) x++;
  return fromHex(`02${x.toString(16).padStart(64, '0')}`);
}

function power(base: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  const root = power((base * base) % P, exponent / 2n);
  return exponent % 2n === 0n ? root : (root * base) % P;
}

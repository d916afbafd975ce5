// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';

const { verifySm2 } = nodeSignaturePrimitives;

/** GB/T 32918.5-2017, appendix A: key, message and signature with the default user id. */
const KEY =
  '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
  'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
const MESSAGE = Buffer.from('message digest');
const R = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3';
const S = 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
const ORDER = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';

const SPKI = spki('301306072a8648ce3d020106082a811ccf5501822d', `04${KEY}`);

function spki(algorithm: string, point: string): Buffer {
  const bits = Buffer.from(`00${point}`, 'hex');
  const content = [Buffer.from(algorithm, 'hex'), Buffer.from([3, bits.length]), bits];
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from([0x30, length]), ...content]);
}

function integer(hex: string): Buffer {
  const bytes = Buffer.from(hex, 'hex');
  const padded = (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
  return Buffer.concat([Buffer.from([2, padded.length]), padded]);
}

function signature(r: Buffer, s: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x30, r.length + s.length]), r, s]);
}

const GOOD = signature(integer(R), integer(S));

describe('proofs: SM2 signatures', () => {
  it('verifies the example of the standard', () => {
    expect(verifySm2(SPKI, MESSAGE, GOOD)).to.equal(true);
  });

  const other = Buffer.from(MESSAGE);
  other[0] = 0x4d;
  const tooLarge = (hex: string): string =>
    (BigInt(`0x${hex}`) + BigInt(`0x${ORDER}`)).toString(16);
  const refused: readonly (readonly [string, Uint8Array, Uint8Array, Uint8Array])[] = [
    ['another message', SPKI, other, GOOD],
    ['r and s changed over', SPKI, MESSAGE, signature(integer(S), integer(R))],
    ['r of zero', SPKI, MESSAGE, signature(integer('00'), integer(S))],
    ['s of zero', SPKI, MESSAGE, signature(integer(R), integer('00'))],
    ['r of the order', SPKI, MESSAGE, signature(integer(ORDER), integer(S))],
    ['r beyond the order', SPKI, MESSAGE, signature(integer(`0${tooLarge(R)}`), integer(S))],
    ['s beyond the order', SPKI, MESSAGE, signature(integer(R), integer(`0${tooLarge(S)}`))],
    ['a negative r', SPKI, MESSAGE, signature(Buffer.from(`0220${R}`, 'hex'), integer(S))],
    [
      'an r that is padded',
      SPKI,
      MESSAGE,
      signature(Buffer.from(`02220000${R}`, 'hex'), integer(S)),
    ],
    ['something behind', SPKI, MESSAGE, Buffer.concat([GOOD, Buffer.from([5, 0])])],
    [
      'a third number',
      SPKI,
      MESSAGE,
      signature(Buffer.concat([integer(R), integer(S)]), integer(S)),
    ],
    ['no DER', SPKI, MESSAGE, Buffer.from(R + S, 'hex')],
    ['nothing', SPKI, MESSAGE, new Uint8Array()],
    ['a key that is none', Buffer.from([1, 2, 3]), MESSAGE, GOOD],
    [
      'a key on P-256',
      spki('301306072a8648ce3d020106082a8648ce3d030107', `04${KEY}`),
      MESSAGE,
      GOOD,
    ],
    [
      'a point beside the curve',
      spki('301306072a8648ce3d020106082a811ccf5501822d', `04${KEY.slice(0, -1)}4`),
      MESSAGE,
      GOOD,
    ],
  ];
  for (const [what, key, message, value] of refused) {
    it(`refuses ${what}`, () => {
      expect(verifySm2(key, message, value)).to.equal(false);
    });
  }
});

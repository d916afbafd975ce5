// SPDX-License-Identifier: Apache-2.0
import {
  compareBytes,
  concatBytes,
  equalBytes,
  fromBase64,
  fromBase64Url,
  fromHex,
  isHex,
  toBase64,
  toBase64Url,
  toHex,
  utf8Decode,
  utf8Encode,
} from '@yulian/proofs';
import { expect } from 'chai';
import fc from 'fast-check';
import { throwsCode } from './throws-code.js';

const RUNS = { numRuns: 1000 };
const bytes = fc.uint8Array({ maxLength: 80 });

describe('bytes', () => {
  it('writes and reads hexadecimal as Node does', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(toHex(data)).to.equal(Buffer.from(data).toString('hex'));
        expect(fromHex(toHex(data))).to.deep.equal(data);
        expect(isHex(toHex(data), data.length)).to.equal(true);
      }),
      RUNS,
    );
  });

  it('writes and reads base64 and base64url as Node does', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(toBase64(data)).to.equal(Buffer.from(data).toString('base64'));
        expect(toBase64Url(data)).to.equal(Buffer.from(data).toString('base64url'));
        expect(fromBase64(toBase64(data))).to.deep.equal(data);
        expect(fromBase64Url(toBase64Url(data))).to.deep.equal(data);
      }),
      RUNS,
    );
  });

  it('refuses hexadecimal that has another spelling', () => {
    for (const text of ['a', 'AB', 'zz', '0x', ' 0', '\u{ff10}0']) {
      throwsCode('HEX_MALFORMED', () => fromHex(text));
      expect(isHex(text, 1)).to.equal(false);
    }
  });

  it('refuses base64 that has another spelling', () => {
    for (const text of ['A', 'AA', 'AB==', 'AAB=', 'A===', 'AA-_', 'AA==AA==', 'AAA\n', '====']) {
      throwsCode('BASE64_MALFORMED', () => fromBase64(text));
    }
    for (const text of ['A', 'AB', 'AAB', 'AA==', 'AA+/']) {
      throwsCode('BASE64_MALFORMED', () => fromBase64Url(text));
    }
  });

  it('encodes text as Node does and reads it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Buffer.from(utf8Encode(text))).to.deep.equal(Buffer.from(text, 'utf8'));
        expect(utf8Decode(utf8Encode(text))).to.equal(text);
      }),
      RUNS,
    );
  });

  it('refuses lone surrogates and broken UTF-8, and keeps a byte order mark', () => {
    for (const text of ['\ud800', 'a\udc00', '\udc00\ud800', '\ud83d', '😀\ud83d!']) {
      throwsCode('UTF8_LONE_SURROGATE', () => utf8Encode(text));
    }
    for (const broken of [[0x80], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe8, 0xaf]]) {
      throwsCode('UTF8_MALFORMED', () => utf8Decode(Uint8Array.from(broken)));
    }
    expect(utf8Decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).to.equal('\ufeffa');
  });

  it('joins and compares', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(Buffer.from(concatBytes(a, b))).to.deep.equal(Buffer.concat([a, b]));
        expect(Math.sign(compareBytes(a, b))).to.equal(Buffer.compare(a, b));
        expect(equalBytes(a, b)).to.equal(Buffer.compare(a, b) === 0);
      }),
      RUNS,
    );
  });
});

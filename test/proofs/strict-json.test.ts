// SPDX-License-Identifier: Apache-2.0
import { JsonError, parseStrictJson, utf8Encode } from '@yulian/proofs';
import { expect } from 'chai';
import fc from 'fast-check';
import { throwsCode } from './throws-code.js';

const RUNS = { numRuns: 1000 };

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('strict JSON reader', () => {
  it('agrees with JSON.parse on valid texts, compact or spaced, as text or as bytes', () => {
    const values = fc.jsonValue({ stringUnit: 'grapheme' });
    fc.assert(
      fc.property(values, fc.constantFrom('', ' ', '\t', '\r\n'), (value, space) => {
        const text = `${space}${JSON.stringify(value, null, space)}${space}`;
        let read: unknown;
        try {
          read = parseStrictJson(text);
        } catch (error) {
          // The generator also makes doubles that are integers beyond 2^53 - 1.
          expect(error).to.have.property('code', 'JSON_NUMBER_UNSAFE');
          return;
        }
        expect(read).to.deep.equal(withoutNegativeZero(JSON.parse(text)));
        expect(parseStrictJson(utf8Encode(text))).to.deep.equal(read);
      }),
      RUNS,
    );
  });

  it('accepts no text that JSON.parse refuses, and nothing but JsonError comes out', () => {
    const tokens = ['{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-', '0', '.5', 'e1', 'true'];
    const texts = fc
      .array(fc.constantFrom(...tokens, 'nul', '\\', '"', ' ', '\n', '\u0001', '\u00a0'), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let read: unknown;
        try {
          read = parseStrictJson(text);
        } catch (error) {
          expect(error).to.be.instanceOf(JsonError);
          return;
        }
        expect(read).to.deep.equal(withoutNegativeZero(JSON.parse(text)));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads escapes, and -0 as 0', () => {
    expect(parseStrictJson('"\\u8bc1\\n\\/\\"\\\\\\b\\f\\r\\t\\uD83D\\uDE00照"')).to.equal(
      '证\n/"\\\b\f\r\t😀照',
    );
    expect(Object.is(parseStrictJson('-0'), 0)).to.equal(true);
    expect(parseStrictJson(' [ ] ')).to.deep.equal([]);
  });

  it('refuses with code, pointer and position', () => {
    const cases: readonly [string, string, string, number][] = [
      ['', 'JSON_MALFORMED', '', 0],
      ['{"a":1,}', 'JSON_MALFORMED', '', 7],
      ['{"a" 1}', 'JSON_MALFORMED', '/a', 5],
      ['[1 2]', 'JSON_MALFORMED', '', 3],
      ['[1,]', 'JSON_MALFORMED', '/1', 3],
      ['01', 'JSON_MALFORMED', '', 1],
      ['1.', 'JSON_MALFORMED', '', 1],
      ['+1', 'JSON_MALFORMED', '', 0],
      ['NaN', 'JSON_MALFORMED', '', 0],
      ["'a'", 'JSON_MALFORMED', '', 0],
      ['{a:1}', 'JSON_MALFORMED', '', 1],
      ['"a\nb"', 'JSON_MALFORMED', '', 2],
      ['"\\x41"', 'JSON_MALFORMED', '', 1],
      ['"\\u12g4"', 'JSON_MALFORMED', '', 1],
      ['"abc', 'JSON_MALFORMED', '', 4],
      ['1 2', 'JSON_MALFORMED', '', 2],
      ['// c\n1', 'JSON_MALFORMED', '', 0],
      ['\ufeff{}', 'JSON_BOM', '', 0],
      ['{"a":{"b":1,"b":1}}', 'JSON_DUPLICATE_KEY', '/a/b', 12],
      ['{"a":1,"\\u0061":2}', 'JSON_DUPLICATE_KEY', '/a', 7],
      ['{"__proto__":1,"__proto__":2}', 'JSON_DUPLICATE_KEY', '/__proto__', 15],
      ['["\\ud800"]', 'JSON_LONE_SURROGATE', '/0', 2],
      ['["\\udc00\\ud800"]', 'JSON_LONE_SURROGATE', '/0', 2],
      ['["\ud83d"]', 'JSON_LONE_SURROGATE', '/0', 2],
      ['{"\\ud800":1}', 'JSON_LONE_SURROGATE', '', 2],
      ['[0,9007199254740992]', 'JSON_NUMBER_UNSAFE', '/1', 3],
      ['-9007199254740993', 'JSON_NUMBER_UNSAFE', '', 0],
      ['1e400', 'JSON_NUMBER_UNSAFE', '', 0],
      ['1e-400', 'JSON_NUMBER_UNSAFE', '', 0],
      ['333333333.33333329', 'JSON_NUMBER_UNSAFE', '', 0],
      ['0.1000000000000000055', 'JSON_NUMBER_UNSAFE', '', 0],
    ];
    for (const [text, code, pointer, offset] of cases) {
      expect(
        throwsCode(code, () => parseStrictJson(text)),
        text,
      ).to.include({ pointer, offset });
    }
  });

  it('takes every number that a double holds as written', () => {
    for (const text of ['9007199254740991', '-9007199254740991', '1.50', '0.1', '1E2', '100e-2']) {
      expect(parseStrictJson(text)).to.equal(Number(text));
    }
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(!Number.isInteger(value) || Number.isSafeInteger(value));
        expect(parseStrictJson(String(value))).to.equal(value === 0 ? 0 : value);
      }),
      RUNS,
    );
  });

  it('refuses more values than allowed, containers counted, and reads no further', () => {
    const limits = { maxValues: 4 };
    expect(parseStrictJson('[1,{"a":"b"}]', limits)).to.deep.equal([1, { a: 'b' }]);
    for (const [text, pointer] of [
      ['[1,{"a":"b"},', '/2'],
      ['[[],[],[],', '/3'],
      ['{"a":1,"b":2,"c":3,"d":', '/d'],
    ] as const) {
      const refusal = throwsCode('JSON_MALFORMED', () => parseStrictJson(text));
      expect(refusal).to.have.property('pointer', pointer);
      const counted = throwsCode('JSON_TOO_MANY_VALUES', () => parseStrictJson(`${text}9`, limits));
      expect(counted, text).to.have.property('pointer', pointer);
    }
  });

  it('refuses bytes that are no UTF-8, long texts and deep nesting', () => {
    throwsCode('JSON_NOT_UTF8', () => parseStrictJson(Uint8Array.from([0x22, 0xff, 0x22])));
    throwsCode('JSON_BOM', () => parseStrictJson(Uint8Array.from([0xef, 0xbb, 0xbf, 0x31])));
    throwsCode('JSON_TOO_LARGE', () => parseStrictJson('[1,2]', { maxLength: 4 }));
    expect(parseStrictJson(`${'['.repeat(64)}${']'.repeat(64)}`)).to.be.an('array');
    throwsCode('JSON_TOO_DEEP', () => parseStrictJson('['.repeat(65)));
    throwsCode('JSON_TOO_DEEP', () => parseStrictJson('{"a":[{}]}', { maxDepth: 2 }));
    throwsCode('JSON_TOO_DEEP', () => parseStrictJson('['.repeat(1_000_000)));
  });

  it('keeps __proto__ and constructor as plain data', () => {
    const read = parseStrictJson('{"__proto__":{"polluted":1},"constructor":{"prototype":2}}');
    expect(Object.keys(read as object)).to.deep.equal(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(read)).to.equal(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

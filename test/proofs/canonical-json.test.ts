// SPDX-License-Identifier: Apache-2.0
import { canonicalBytes, canonicalJson, parseStrictJson, toHex } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import fc from 'fast-check';
import { throwsCode } from './throws-code.js';

const RUNS = { numRuns: 1000 };

/** JSON values without -0 and without integers that a double cannot tell apart. */
const jsonValues = fc.jsonValue({ stringUnit: 'grapheme' }).filter((value) => {
  const numbers: number[] = [];
  JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === 'number') numbers.push(item);
    return item;
  });
  return numbers.every((n) => Number.isSafeInteger(n) || !Number.isInteger(n));
});

function shuffled(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  return Object.fromEntries(
    order(Object.keys(members)).map((key) => [key, shuffled(members[key], order)]),
  );
}

describe('canonical JSON (RFC 8785)', () => {
  it('gives the bytes of the fact sheet', () => {
    const text = canonicalJson({ b: 1, a: '证照', c: [3, 1] });
    expect(text).to.equal('{"a":"证照","b":1,"c":[3,1]}');
    const bytes = canonicalBytes({ c: [3, 1], a: '证照', b: 1 });
    expect(toHex(nodePrimitives.sha256(bytes))).to.equal(
      '0687311ba0d62a31ba54418f42783542296f75932f856bbe10074f559ca0f5c4',
    );
    expect(toHex(nodePrimitives.sm3(bytes))).to.equal(
      '375353e9276ae3c6d2a09499b2b34f9417a742f85643825c2627058a3f579254',
    );
  });

  it('orders keys by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const keys = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).to.have.members(keys);
    const order = ['\r', '1', '\u0080', 'ö', '€', '😀', '\ufb33'];
    expect(text).to.equal(`{${order.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`);
  });

  it('escapes only what must be, and prints numbers as ECMAScript does (3.2.2)', () => {
    const value = { string: '€$\u000f\nA\'B"\\\\"/', numbers: [4.5, 2e-3, 1e-27, -0, 1e-7] };
    expect(canonicalJson(value)).to.equal(
      '{"numbers":[4.5,0.002,1e-27,0,1e-7],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    expect(canonicalJson([null, true, false, '\b\t\n\f\r\u007f'])).to.equal(
      '[null,true,false,"\\b\\t\\n\\f\\r\u007f"]',
    );
  });

  it('keeps the values, is a fixed point, and is what the strict reader reads', () => {
    fc.assert(
      fc.property(jsonValues, (value) => {
        const text = canonicalJson(value);
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(parseStrictJson(text)).to.deep.equal(plain);
        expect(canonicalJson(parseStrictJson(text))).to.equal(text);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(jsonValues, (value) => {
        const reversed = shuffled(value, (keys) => keys.reverse());
        expect(canonicalJson(reversed)).to.equal(canonicalJson(value));
      }),
      RUNS,
    );
  });

  it('refuses what has no JSON, and says where', () => {
    const cases: readonly [unknown, string, string][] = [
      [{ a: [NaN] }, 'JSON_NUMBER_NOT_FINITE', '/a/0'],
      [[Infinity], 'JSON_NUMBER_NOT_FINITE', '/0'],
      [{ a: 2 ** 53 }, 'JSON_NUMBER_UNSAFE', '/a'],
      [1e21, 'JSON_NUMBER_UNSAFE', ''],
      [{ 'a/b~': { c: '\ud800' } }, 'JSON_LONE_SURROGATE', '/a~1b~0/c'],
      [{ a: undefined }, 'JSON_VALUE_UNSUPPORTED', '/a'],
      [[1, () => 1], 'JSON_VALUE_UNSUPPORTED', '/1'],
      [[Symbol('s')], 'JSON_VALUE_UNSUPPORTED', '/0'],
      [[1n], 'JSON_VALUE_UNSUPPORTED', '/0'],
      [{ a: { when: new Date(0) } }, 'JSON_VALUE_UNSUPPORTED', '/a/when'],
      [{ a: new Map() }, 'JSON_VALUE_UNSUPPORTED', '/a'],
      [new Array(2), 'JSON_VALUE_UNSUPPORTED', '/0'],
    ];
    for (const [value, code, pointer] of cases) {
      expect(throwsCode(code, () => canonicalJson(value))).to.have.property('pointer', pointer);
    }
    throwsCode('JSON_LONE_SURROGATE', () => canonicalJson({ '\udfff': 1 }));
  });

  it('refuses cycles but not the same object twice, and nesting beyond 64', () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = [cyclic];
    throwsCode('JSON_CYCLE', () => canonicalJson(cyclic));
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).to.equal('[{"a":1},{"a":1}]');
    const nested = (levels: number): unknown =>
      Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0);
    expect(canonicalJson(nested(64))).to.have.length(129);
    throwsCode('JSON_TOO_DEEP', () => canonicalJson(nested(65)));
  });

  it('writes an own property named __proto__ and objects without a prototype', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"x":1}}'))).to.equal('{"__proto__":{"x":1}}');
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).to.equal('{"a":1}');
  });
});

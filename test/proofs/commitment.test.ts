// SPDX-License-Identifier: Apache-2.0
import {
  commitDocument,
  commitFields,
  disclose,
  isSalt,
  recommit,
  saltedDigest,
  SALT_LENGTH,
  verifyDisclosure,
  type Disclosure,
  type FieldOpening,
  type JsonObject,
  type JsonValue,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { throwsCode } from './throws-code.js';

const RUNS = { numRuns: 1000 };

const RECORD = {
  name: '示例市青禾电子商务有限公司',
  active: true,
  area: 28600.5,
  count: 3,
  note: null,
  tags: [],
  extra: {},
  address: { city: '示例市', street: '甲字路' },
  items: [{ code: 'A' }, { code: 'B' }, { code: 'C' }],
} satisfies JsonObject;

const commit = (fields: JsonObject): ReturnType<typeof commitFields> =>
  commitFields(fields, randomBytes, nodePrimitives);
const show = (openings: readonly FieldOpening[], paths: readonly string[]): Disclosure =>
  disclose(openings, paths, nodePrimitives);
const verify = (root: string, disclosure: unknown): ReturnType<typeof verifyDisclosure> =>
  verifyDisclosure(root, disclosure, nodePrimitives);

/** Objects as standards describe them: keys that are no numbers, values of every leaf type. */
const records: fc.Arbitrary<JsonObject> = fc.letrec<{ value: JsonValue; object: JsonObject }>(
  (tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((n) => n + 0),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(
      fc.string({ unit: 'grapheme', maxLength: 4 }).map((key) => `k${key}`),
      tie('value'),
      { maxKeys: 4 },
    ),
  }),
).object;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('field commitment', () => {
  it('has a fixed root for fixed salts', () => {
    const counting = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => i);
    const { root, leafCount, openings } = commitFields(RECORD, counting, nodePrimitives);
    expect(leafCount).to.equal(12);
    expect(openings.map(({ path }) => path)).to.deep.equal([
      '/active',
      '/address/city',
      '/address/street',
      '/area',
      '/count',
      '/extra',
      '/items/0/code',
      '/items/1/code',
      '/items/2/code',
      '/name',
      '/note',
      '/tags',
    ]);
    expect(root).to.equal('0e303a0823b68ef87768f671ee9419a9d332e7576c7a6d56ce42ea2a334b8ffd');
  });

  it('does not depend on the order of keys, and gives another root with other salts', () => {
    const { openings, root } = commit({ b: 1, a: 2 });
    expect(openings.map(({ path }) => path)).to.deep.equal(['/a', '/b']);
    expect(recommit(openings, nodePrimitives)).to.equal(root);
    expect(commit({ b: 1, a: 2 }).root).not.to.equal(root);
  });

  it('shows the whole record, a part, and a part of an array', () => {
    const { root, openings } = commit(RECORD);
    expect(verify(root, show(openings, ['']))).to.deep.include({
      ok: true,
      complete: true,
      fields: RECORD,
    });
    const part = verify(root, show(openings, ['/address', '/tags', '/active']));
    expect(part).to.deep.include({
      ok: true,
      complete: false,
      fields: { active: true, address: { city: '示例市', street: '甲字路' }, tags: [] },
    });
    expect(verify(root, show(openings, ['/items/0', '/items/1']))).to.deep.include({
      fields: { items: [{ code: 'A' }, { code: 'B' }] },
    });
    expect(verify(root, show(openings, ['/items/2']))).to.deep.include({
      fields: { items: { 2: { code: 'C' } } },
    });
    expect(verify(root, show(openings, []))).to.deep.include({ ok: true, fields: {} });
    const empty = commit({});
    expect(verify(empty.root, show(empty.openings, ['']))).to.deep.include({
      ok: true,
      complete: true,
      fields: {},
    });
  });

  it('shows and verifies any subset of any record', () => {
    fc.assert(
      fc.property(records, fc.array(fc.boolean(), { minLength: 1 }), (fields, choice) => {
        const { root, leafCount, openings } = commit(fields);
        const paths = openings.map(({ path }) => path);
        const chosen = paths.filter((_, i) => choice[i % choice.length]);
        const disclosure = plain(show(openings, chosen));
        const result = verify(root, disclosure);
        expect(result.ok).to.equal(true);
        if (!result.ok) return;
        expect(result.shown.map(({ path }) => path)).to.deep.equal(chosen);
        expect(result.complete).to.equal(chosen.length === leafCount);
        if (result.complete) expect(result.fields).to.deep.equal(plain(fields));
        const hidden = openings.filter(({ path }) => !chosen.includes(path));
        for (const { salt } of hidden) expect(JSON.stringify(disclosure)).not.to.include(salt);
      }),
      RUNS,
    );
  });

  it('fails after any change of an opening', () => {
    const others: readonly JsonValue[] = [
      '',
      'x',
      'true',
      '1',
      0,
      1,
      2.5,
      true,
      false,
      null,
      [],
      {},
    ];
    fc.assert(
      fc.property(records, fc.nat(), fc.constantFrom(...others), (fields, where, other) => {
        const { root, leafCount, openings } = commit(fields);
        const whole = show(openings, ['']);
        const at = where % leafCount;
        const opening = openings[at] as FieldOpening;
        const replace = (leaf: unknown): unknown => ({
          leafCount,
          leaves: whole.leaves.map((kept, i) => (i === at ? leaf : kept)),
        });
        if (JSON.stringify(other) !== JSON.stringify(plain(opening.value))) {
          expect(verify(root, replace({ ...opening, value: other })).ok).to.equal(false);
        }
        expect(verify(root, replace({ ...opening, path: `${opening.path}x` })).ok).to.equal(false);
        const salt = randomBytes(SALT_LENGTH).toString('base64url');
        expect(verify(root, replace({ ...opening, salt })).ok).to.equal(false);
        expect(verify(root, replace({ ...opening, note: 1 })).ok).to.equal(false);
      }),
      RUNS,
    );
  });

  it('fails when leaves are added, dropped, repeated or moved', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(), (fields, from, to) => {
        const { root, leafCount, openings } = commit(fields);
        const { leaves } = show(openings, ['']);
        const at = from % leafCount;
        const empty = {
          path: '/zz',
          value: from % 2 ? [] : {},
          salt: (openings[0] as FieldOpening).salt,
        };
        const judge = (changed: readonly unknown[]): boolean =>
          verify(root, { leafCount: changed.length, leaves: changed }).ok;
        expect(judge(leaves.filter((_, i) => i !== at))).to.equal(false);
        expect(judge([...leaves.slice(0, at), leaves[at], ...leaves.slice(at)])).to.equal(false);
        expect(judge([...leaves, empty])).to.equal(false);
        expect(verify(root, { leafCount: leafCount + 1, leaves })).to.have.property(
          'code',
          'DISCLOSURE_COUNT_MISMATCH',
        );
        const other = to % leafCount;
        if (other !== at) {
          const moved = [...leaves];
          [moved[at], moved[other]] = [moved[other] as FieldOpening, moved[at] as FieldOpening];
          expect(judge(moved)).to.equal(false);
        }
      }),
      RUNS,
    );
  });

  it('tells values apart that differ in type or shape only', () => {
    const constant = (length: number): Uint8Array => new Uint8Array(length).fill(7);
    const variants: readonly JsonObject[] = [
      { a: true },
      { a: 'true' },
      { a: 1 },
      { a: '1' },
      { a: null },
      { a: 'null' },
      { a: [] },
      { a: {} },
      { a: '' },
      { a: [[]] },
      { a: [{}] },
      { a: { b: [] } },
      { a: true, b: [] },
      { a: true, b: {} },
      { 'a/b': true },
      { a: { b: true } },
      { 'a~1b': true },
      {},
    ];
    const roots = variants.map((fields) => commitFields(fields, constant, nodePrimitives).root);
    expect(new Set(roots).size).to.equal(variants.length);
  });

  it('names what is wrong with a disclosure', () => {
    const { root, openings } = commit({ a: 1, b: { c: 'x' } });
    const [a, b] = openings as [FieldOpening, FieldOpening];
    const judge = (...leaves: readonly unknown[]): unknown => {
      const result = verify(root, { leafCount: leaves.length, leaves });
      return result.ok ? 'ok' : result.code;
    };
    expect(judge(a, b)).to.equal('ok');
    expect(judge(b, a)).to.equal('DISCLOSURE_ORDER');
    expect(judge(a, a)).to.equal('DISCLOSURE_DUPLICATE_PATH');
    expect(judge(a, { ...b, path: 'b/c' })).to.equal('DISCLOSURE_PATH');
    expect(judge(a, { ...b, path: '/b~2' })).to.equal('DISCLOSURE_PATH');
    expect(judge(a, { ...b, path: '/\ud800' })).to.equal('DISCLOSURE_PATH');
    expect(judge(a, { ...b, value: ['x'] })).to.equal('DISCLOSURE_VALUE');
    expect(judge(a, { ...b, value: '\ud800' })).to.equal('DISCLOSURE_VALUE');
    expect(judge(a, { ...b, value: 2 ** 53 })).to.equal('DISCLOSURE_VALUE');
    expect(judge(a, { ...b, value: NaN })).to.equal('DISCLOSURE_VALUE');
    expect(judge(a, { ...b, salt: '' })).to.equal('DISCLOSURE_SALT');
    expect(judge(a, { ...b, salt: `${b.salt}","` })).to.equal('DISCLOSURE_SALT');
    expect(judge(a, { path: b.path, value: b.value })).to.equal('DISCLOSURE_MALFORMED');
    expect(judge(a, 'ab')).to.equal('DISCLOSURE_MALFORMED');
    expect(judge(a, null)).to.equal('DISCLOSURE_MALFORMED');
    expect(judge(a, { ...b, value: 'y' })).to.equal('DISCLOSURE_ROOT_MISMATCH');
    for (const wrong of [undefined, null, 1, 'x', [], {}, { leafCount: 0, leaves: [] }]) {
      expect(verify(root, wrong)).to.deep.equal({ ok: false, code: 'DISCLOSURE_MALFORMED' });
    }
  });

  it('refuses leaves that lead through one another, though somebody committed to them', () => {
    const openings: FieldOpening[] = [
      { path: '/a', value: 1, salt: 'A'.repeat(22) },
      { path: '/a/b', value: 2, salt: 'A'.repeat(22) },
    ];
    for (const paths of [
      ['/a', '/a/b'],
      ['/a/0', '/a/b'],
      ['', '/a'],
      ['/0', '/a'],
    ]) {
      const forged = openings.map((opening, i) => ({ ...opening, path: paths[i] as string }));
      const root = recommit(forged, nodePrimitives);
      expect(verify(root, { leafCount: 2, leaves: forged })).to.deep.equal({
        ok: false,
        code: 'DISCLOSURE_PATH_CONFLICT',
      });
    }
  });

  it('rebuilds a key __proto__ as data', () => {
    const { root, openings } = commit(JSON.parse('{"__proto__":{"x":1},"a":2}') as JsonObject);
    const result = verify(root, show(openings, ['']));
    expect(result.ok && Object.keys(result.fields)).to.deep.equal(['__proto__', 'a']);
    expect(({} as { x?: unknown }).x).to.equal(undefined);
  });

  it('refuses what cannot be committed to or shown', () => {
    throwsCode('COMMITMENT_KEY_NUMERIC', () => commit({ a: { 0: 'x' } }));
    throwsCode('COMMITMENT_TOO_MANY_FIELDS', () => commit({ a: new Array<number>(5000).fill(1) }));
    throwsCode('JSON_VALUE_UNSUPPORTED', () => commit({ a: undefined } as unknown as JsonObject));
    throwsCode('JSON_VALUE_UNSUPPORTED', () => commit({ a: new Date() } as unknown as JsonObject));
    throwsCode('JSON_NUMBER_UNSAFE', () => commit({ a: 2 ** 53 }));
    throwsCode('JSON_LONE_SURROGATE', () => commit({ a: '\ud800' }));
    const cyclic: Record<string, JsonValue> = {};
    cyclic['self'] = cyclic;
    throwsCode('JSON_TOO_DEEP', () => commit(cyclic));
    const { openings } = commit({ a: 1, ab: 2 });
    throwsCode('COMMITMENT_PATH_UNKNOWN', () => show(openings, ['/b']));
    throwsCode('COMMITMENT_PATH_UNKNOWN', () => show(openings, ['/a/x']));
    throwsCode('COMMITMENT_PATH_REPEATED', () => show(openings, ['/a', '/a']));
    throwsCode('COMMITMENT_SALT', () =>
      recommit([{ path: '/a', value: 1, salt: 'short' }], nodePrimitives),
    );
    throwsCode('COMMITMENT_SALT', () =>
      commitFields({ a: 1 }, () => new Uint8Array(3), nodePrimitives),
    );
  });
});

describe('salted digest', () => {
  const salt = new Uint8Array(SALT_LENGTH).fill(1);
  const digests = { sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), size: 10 };

  it('depends on domain, value and salt', () => {
    const digest = saltedDigest('yulian/case-number/1', '2026-1', salt, nodePrimitives);
    expect(saltedDigest('yulian/case-number/1', '2026-1', salt, nodePrimitives)).to.equal(digest);
    const others = [
      saltedDigest('yulian/operator/1', '2026-1', salt, nodePrimitives),
      saltedDigest('yulian/case-number/1', '2026-2', salt, nodePrimitives),
      saltedDigest('yulian/case-number/1', '2026-1', randomBytes(SALT_LENGTH), nodePrimitives),
    ];
    expect(others).not.to.include(digest);
    throwsCode('COMMITMENT_SALT', () => saltedDigest('d', 'v', salt.subarray(1), nodePrimitives));
  });

  it('commits to a document by both digests and its size', () => {
    const commitment = commitDocument(digests, salt, nodePrimitives);
    expect(commitDocument({ ...digests, size: 11 }, salt, nodePrimitives)).not.to.equal(commitment);
    expect(commitDocument({ ...digests, sm3: digests.sha256 }, salt, nodePrimitives)).not.to.equal(
      commitment,
    );
    throwsCode('COMMITMENT_DIGEST', () =>
      commitDocument({ ...digests, sha256: 'A'.repeat(64) }, salt, nodePrimitives),
    );
    throwsCode('COMMITMENT_DIGEST', () =>
      commitDocument({ ...digests, size: -1 }, salt, nodePrimitives),
    );
  });

  it('knows the one spelling of a salt', () => {
    expect(isSalt('A'.repeat(22))).to.equal(true);
    for (const wrong of ['A'.repeat(21), 'A'.repeat(24), `${'A'.repeat(21)}B`, '', 7, null]) {
      expect(isSalt(wrong)).to.equal(false);
    }
  });
});

// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as schemas from '@yulian/chaincode/schemas';
import { holdsPersonalNumber, mod3736Check } from '@yulian/proofs';
import { expect } from 'chai';
import { z } from 'zod';
import { ROOT } from '../support/root.js';
import { freeTexts, type FreeText } from '../support/schema-texts.js';
import { CASES } from './bad-input-arguments.js';
import { TEXTS_OF_NO_ARGUMENT, WHY_IT_MAY } from './no-personal-numbers-reasons.js';

/** Fictitious, region 999999: a citizen number with its check digit, and a mobile number, as people write them. */
const NUMBERS = [
  '999999199001010016',
  '13900009999',
  '139-0000-9999',
  '139.0000.9999',
  '999999-19900101-0016',
] as const;

/** Good texts of each function's argument: one of them shows the form of any text that is asked for. */
const GOOD: readonly string[] = [
  ...new Set([
    ...Object.values(CASES).flatMap(({ argument }) => textsOf(argument)),
    ...TEXTS_OF_NO_ARGUMENT,
  ]),
];
/** Forms of a text that are spoilt. */
const MOST_FORMS = 12;

/** All texts in a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Names of the schemas by which contracts read their arguments. */
function schemasInUse(): string[] {
  const folder = join(ROOT, 'chaincode/src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'kernel/input.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const calls = sources.flatMap((text) => [...text.matchAll(/\breadArgument\(\s*(\w*)/g)]);
  return [...new Set(calls.map(([, name = '']) => name))].sort();
}

/** A good text with a number in each place that it could have. */
function* spoilt(good: string): Generator<string> {
  for (const number of NUMBERS) {
    for (let at = 0; at <= good.length; at += 1) {
      yield withItsCheck(good.slice(0, at) + number + good.slice(at));
      yield withItsCheck(good.slice(0, at) + number + good.slice(at + number.length));
    }
  }
}

/** An identifier of a licence with the check character that it must have; every other text as it is. */
function withItsCheck(text: string): string {
  const payload = /^1\.2\.156\.3005\.2\.([0-9A-Z.]*)\.[0-9A-Z]$/.exec(text)?.[1];
  return payload === undefined
    ? text
    : `${text.slice(0, -1)}${mod3736Check(payload.replaceAll('.', ''))}`;
}

/** Good texts by whose forms a text can be tried. */
function formsOf({ schema }: FreeText): readonly string[] {
  return GOOD.filter((text) => schema.safeParse(text).success).slice(0, MOST_FORMS);
}

/** A text with somebody's number that the schema takes; undefined when there is none. */
function accepted(text: FreeText): string | undefined {
  for (const form of ['', ...formsOf(text)]) {
    for (const one of spoilt(form)) {
      if (holdsPersonalNumber(one) && text.schema.safeParse(one).success) return one;
    }
  }
  return undefined;
}

describe('numbers of persons in arguments', () => {
  const known: Readonly<Record<string, unknown>> = schemas;
  const found = schemasInUse().flatMap((name) => {
    const schema = known[name];
    expect(schema, `${name} is exported`).to.be.instanceOf(z.ZodType);
    return freeTexts(schema as z.ZodType).map((text) => ({ ...text, place: name + text.place }));
  });
  /** Scalars are shared: one check for all places of each. */
  const places = new Map<z.ZodType, string[]>();
  for (const { schema, place } of found) places.set(schema, [...(places.get(schema) ?? []), place]);

  it('are looked for in every schema', () => {
    expect(schemasInUse()).to.have.length.above(90);
    expect(found).to.have.length.above(500);
  });

  it('are tried in the form that each text has', () => {
    const untried = [...places].filter(([schema]) => formsOf({ schema, place: '' }).length === 0);
    expect(untried.map(([, [place]]) => place)).to.deep.equal([]);
  });

  it('are refused in every free text, or there is a reason why not', () => {
    const needed = new Set<string>();
    const unexplained: string[] = [];
    for (const [schema, all] of places) {
      const text = accepted({ schema, place: '' });
      if (text === undefined) continue;
      for (const place of all) {
        const reason = WHY_IT_MAY.find(
          ({ at, form }) => at.test(place) && form?.test(text) !== false,
        );
        if (reason === undefined) unexplained.push(`${place} takes ${text}`);
        else needed.add(reason.because);
      }
    }
    expect(unexplained).to.deep.equal([]);
    const unneeded = WHY_IT_MAY.filter(({ because }) => !needed.has(because));
    expect(unneeded).to.deep.equal([]);
  });

  it('are refused in names and values of a collection standard', () => {
    const { schema } = schemas.collectionStandardInput.shape;
    const named = (name: string, node: object) => ({
      ...{ type: 'object', properties: { [name]: node }, additionalProperties: false },
    });
    for (const number of NUMBERS) {
      for (const standard of [
        named(`n${number}`, { type: 'string' }),
        named('name', { type: 'string', title: `某人 ${number}` }),
        named('name', { type: 'string', const: number }),
        named('name', { type: 'string', enum: ['x', number] }),
        named('minimum', { type: 'string', description: number }),
      ]) {
        expect(schema.safeParse(standard).success, JSON.stringify(standard)).to.equal(false);
      }
    }
    const telephone = 13_900_009_999;
    const integer = (node: object) => named('fee', { type: 'integer', ...node });
    expect(schema.safeParse(integer({ const: telephone })).success).to.equal(false);
    expect(schema.safeParse(integer({ maximum: telephone })).success).to.equal(true);
  });

  it('are refused when a prefix and the number of a member make one', () => {
    const input = CASES['licence:issueBatch']?.argument ?? {};
    const takes = (serialPrefix: string, count = 1) =>
      schemas.batchInput.safeParse({ ...input, serialPrefix, count }).success;
    expect(takes('2026P')).to.equal(true);
    expect(takes('A139000')).to.equal(false);
    expect(takes('A86139000')).to.equal(false);
    // 510105-491231-002, the form before 1999: member 31002 of the region's prefix.
    expect(takes('A5101054912', 31_001)).to.equal(false);
    // Of a day's numbers every eleventh has the right check digit.
    expect(takes('A9999991990010', 50_000)).to.equal(false);
    expect(takes('A202613', 50_000)).to.equal(true);
  });
});

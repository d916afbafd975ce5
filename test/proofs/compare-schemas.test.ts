// SPDX-License-Identifier: Apache-2.0
import type { JsonObject } from '@yulian/proofs';
import { compareCollectionSchemas } from '@yulian/proofs/collection-standard';
import { expect } from 'chai';

const SCHEMA = {
  type: 'object',
  title: 'Food business permit',
  additionalProperties: false,
  required: ['name', 'number'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 20 },
    number: { type: 'string' },
    kind: { type: 'string', enum: ['sale', 'catering'] },
    country: { type: 'string', const: 'CN' },
    seats: { type: 'integer', minimum: 0, maximum: 500 },
    chain: { type: 'boolean' },
  },
} satisfies JsonObject;

describe('comparison of collection standards', () => {
  it('says what a new version changes', () => {
    const { kind, seats, ...kept } = SCHEMA.properties;
    const next: JsonObject = {
      ...SCHEMA,
      title: 'Food permit',
      required: ['name', 'number', 'country'],
      properties: {
        ...kept,
        name: { ...SCHEMA.properties.name, maxLength: 40 },
        place: {
          type: 'object',
          additionalProperties: false,
          properties: { x: { type: 'string' } },
        },
      },
    };
    expect([kind.type, seats.type]).to.deep.equal(['string', 'integer']);
    expect(compareCollectionSchemas(SCHEMA, next)).to.deep.equal([
      {
        pattern: '',
        change: 'changed',
        keywords: [{ keyword: 'title', before: 'Food business permit', after: 'Food permit' }],
      },
      {
        pattern: '/country',
        change: 'changed',
        keywords: [{ keyword: 'required', before: false, after: true }],
      },
      { pattern: '/kind', change: 'removed', keywords: [] },
      {
        pattern: '/name',
        change: 'changed',
        keywords: [{ keyword: 'maxLength', before: 20, after: 40 }],
      },
      { pattern: '/place', change: 'added', keywords: [] },
      { pattern: '/place/x', change: 'added', keywords: [] },
      { pattern: '/seats', change: 'removed', keywords: [] },
    ]);
    expect(compareCollectionSchemas(SCHEMA, SCHEMA)).to.deep.equal([]);
    expect(
      compareCollectionSchemas(SCHEMA, {
        ...SCHEMA,
        properties: { ...SCHEMA.properties, chain: { type: 'boolean', 'x-personal': true } },
      }),
    ).to.deep.equal([
      { pattern: '/chain', change: 'changed', keywords: [{ keyword: 'x-personal', after: true }] },
    ]);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { canonicalJson, type JsonObject } from '@yulian/proofs';
import {
  checkCollectionSchema,
  compileCollectionStandard,
  declareFields,
  patternOfPath,
} from '@yulian/proofs/collection-standard';
import { expect } from 'chai';
import { throwsCode } from './throws-code.js';

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  title: 'Food business permit',
  'x-title-zh': '食品经营许可证',
  additionalProperties: false,
  required: ['name', 'number', 'holder'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 20, 'x-short-name': 'ZZMC' },
    number: { type: 'string', pattern: '^[A-Z]{2}[0-9]{4,10}$', 'x-disclosable': 'always' },
    kind: { type: 'string', enum: ['sale', 'catering'] },
    country: { type: 'string', const: 'CN' },
    seats: { type: 'integer', minimum: 0, maximum: 500 },
    chain: { type: 'boolean' },
    issuedOn: { type: 'string', format: 'date' },
    checkedAt: { type: 'string', format: 'date-time' },
    typeCodeOwner: { type: 'string', format: 'uscc' },
    identifier: { type: 'string', format: 'licence-identifier' },
    region: { type: 'string', format: 'region' },
    holder: {
      type: 'object',
      additionalProperties: false,
      required: ['citizenNumber'],
      'x-personal': true,
      properties: {
        citizenNumber: { type: 'string', format: 'citizen-number', 'x-disclosable': 'never' },
        phone: { type: 'string', 'x-committed': false },
      },
    },
    items: {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['code'],
        properties: { code: { type: 'string' }, note: { type: 'string', 'x-committed': false } },
      },
    },
  },
} satisfies JsonObject;

const FIELDS = {
  name: '食品经营许可证',
  number: 'SC2026001',
  kind: 'sale',
  country: 'CN',
  seats: 12,
  chain: false,
  issuedOn: '2026-03-18',
  checkedAt: '2026-03-18T01:02:03Z',
  typeCodeOwner: '11999999T00000028T',
  identifier: '1.2.156.3005.2.11999999T00000028T001.11999999T00000028T.2026000001.001.J',
  region: '999999',
  holder: { citizenNumber: '999999199001010016', phone: '000' },
  items: [{ code: 'A', note: 'n' }, { code: 'B' }],
} satisfies JsonObject;

/** The schema of one field within an otherwise empty standard. */
const withField = (field: unknown, name = 'f'): unknown => ({
  type: 'object',
  additionalProperties: false,
  properties: { [name]: field },
});

describe('collection standard', () => {
  const standard = compileCollectionStandard(SCHEMA);

  it('takes fields that obey it', () => {
    expect(checkCollectionSchema(SCHEMA)).to.deep.equal([]);
    expect(standard.validate(FIELDS)).to.deep.equal([]);
    const { name, number, holder } = FIELDS;
    expect(standard.validate({ name, number, holder })).to.deep.equal([]);
  });

  it('names field and rule of each violation, and no value', () => {
    const cases: readonly [JsonObject, string, string, unknown][] = [
      [{ name: '' }, '/name', 'FIELD_LENGTH', 1],
      [{ name: '长'.repeat(21) }, '/name', 'FIELD_LENGTH', 20],
      [{ name: 7 }, '/name', 'FIELD_TYPE', 'string'],
      [{ number: 'sc2026001' }, '/number', 'FIELD_PATTERN', '^[A-Z]{2}[0-9]{4,10}$'],
      [{ kind: 'other' }, '/kind', 'FIELD_VALUE', ['sale', 'catering']],
      [{ country: 'XX' }, '/country', 'FIELD_VALUE', 'CN'],
      [{ seats: 501 }, '/seats', 'FIELD_RANGE', 500],
      [{ seats: -1 }, '/seats', 'FIELD_RANGE', 0],
      [{ seats: 1.5 }, '/seats', 'FIELD_TYPE', 'integer'],
      [{ seats: '12' }, '/seats', 'FIELD_TYPE', 'integer'],
      [{ chain: 'true' }, '/chain', 'FIELD_TYPE', 'boolean'],
      [{ chain: null }, '/chain', 'FIELD_TYPE', 'boolean'],
      [{ issuedOn: '2026-02-30' }, '/issuedOn', 'FIELD_FORMAT', 'date'],
      [{ issuedOn: '20260318' }, '/issuedOn', 'FIELD_FORMAT', 'date'],
      [{ checkedAt: '2026-03-18T25:00:00Z' }, '/checkedAt', 'FIELD_FORMAT', 'date-time'],
      [{ typeCodeOwner: '11999999T00000028U' }, '/typeCodeOwner', 'FIELD_FORMAT', 'uscc'],
      [{ identifier: '1.2.156' }, '/identifier', 'FIELD_FORMAT', 'licence-identifier'],
      [{ region: '99999' }, '/region', 'FIELD_FORMAT', 'region'],
      [
        { holder: { citizenNumber: '999999199001010017' } },
        '/holder/citizenNumber',
        'FIELD_FORMAT',
        'citizen-number',
      ],
      [{ holder: {} }, '/holder/citizenNumber', 'FIELD_REQUIRED', true],
      [{ 'a/b': 1 }, '/a~1b', 'FIELD_UNKNOWN', false],
      [{ items: [] }, '/items', 'FIELD_COUNT', 1],
      [{ items: [{ code: 'A' }, { code: 'B' }, { code: 'C' }] }, '/items', 'FIELD_COUNT', 2],
      [{ items: [{ code: 'A', x: 1 }] }, '/items/0/x', 'FIELD_UNKNOWN', false],
    ];
    for (const [change, pointer, code, expected] of cases) {
      const issues = standard.validate({ ...FIELDS, ...change });
      expect(issues, pointer).to.have.length(1);
      expect(issues[0], pointer).to.deep.include({ pointer, code, expected });
    }
    expect(standard.validate({ name: '证' }).map(({ pointer }) => pointer)).to.deep.equal([
      '/number',
      '/holder',
    ]);
    expect(standard.validate([])).to.have.length(1);
    expect(JSON.stringify(standard.validate({ ...FIELDS, name: 'x'.repeat(30) }))).not.to.include(
      'xxx',
    );
  });

  it('does not take inherited members for fields, and stops at 100 issues', () => {
    const inherited: unknown = Object.create(FIELDS);
    expect(standard.validate(inherited)).to.have.length(3);
    const body = JSON.parse('{"__proto__":{"name":"x"},"constructor":1}') as unknown;
    expect(standard.validate(body)).to.have.length(5);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`u${String(i)}`, 1]));
    expect(standard.validate(many)).to.have.length(100);
  });

  it('does not try patterns on long texts', () => {
    const open = compileCollectionStandard(
      withField({ type: 'string', pattern: '^a*$' }) as JsonObject,
    );
    expect(open.validate({ f: 'a'.repeat(256) })).to.have.length(0);
    expect(open.validate({ f: 'a'.repeat(257) })).to.have.length(1);
  });

  it('declares its fields with what their surroundings say', () => {
    const byPattern = new Map(standard.paths.map((field) => [field.pattern, field]));
    expect([...byPattern.keys()].slice(-6)).to.deep.equal([
      '/holder/citizenNumber',
      '/holder/phone',
      '/items',
      '/items/*',
      '/items/*/code',
      '/items/*/note',
    ]);
    expect(byPattern.get('/name')).to.deep.equal({
      pattern: '/name',
      type: 'string',
      required: true,
      committed: true,
      disclosable: 'on-grant',
      personal: false,
      shortName: 'ZZMC',
    });
    expect(byPattern.get('/holder/citizenNumber')).to.deep.include({
      format: 'citizen-number',
      personal: true,
      disclosable: 'never',
      required: true,
    });
    expect(byPattern.get('/number')).to.include({ disclosable: 'always', personal: false });
    expect(standard.declarationOf('/items/12/note')).to.include({ committed: false });
    expect(standard.declarationOf('/nothing')).to.equal(undefined);
    expect(patternOfPath('/a/0/10/b1/2c')).to.equal('/a/*/*/b1/2c');
    expect(canonicalJson(declareFields(SCHEMA))).to.be.a('string');
  });

  it('keeps uncommitted fields out of the commitment', () => {
    const committed = standard.committedPart(FIELDS);
    expect(committed).to.deep.equal({
      ...FIELDS,
      holder: { citizenNumber: '999999199001010016' },
      items: [{ code: 'A' }, { code: 'B' }],
    });
  });

  it('refuses schemas outside its vocabulary, and says where', () => {
    const cases: readonly [unknown, string, string][] = [
      [null, '', 'STANDARD_NOT_AN_OBJECT'],
      [{ type: 'array', items: { type: 'string' } }, '', 'STANDARD_NOT_AN_OBJECT'],
      [
        { ...SCHEMA, $schema: 'http://json-schema.org/draft-07/schema#' },
        '/$schema',
        'STANDARD_DIALECT',
      ],
      [
        { ...SCHEMA, additionalProperties: true },
        '/additionalProperties',
        'STANDARD_ADDITIONAL_PROPERTIES',
      ],
      [
        { type: 'object', properties: { a: { type: 'string' } } },
        '/additionalProperties',
        'STANDARD_ADDITIONAL_PROPERTIES',
      ],
      [
        { type: 'object', additionalProperties: false, properties: {} },
        '/properties',
        'STANDARD_KEYWORD_VALUE',
      ],
      [{ ...SCHEMA, allOf: [] }, '/allOf', 'STANDARD_KEYWORD_UNKNOWN'],
      [{ ...SCHEMA, $defs: {} }, '/$defs', 'STANDARD_KEYWORD_UNKNOWN'],
      [{ ...SCHEMA, required: ['nope'] }, '/required/0', 'STANDARD_REQUIRED_UNKNOWN'],
      [{ ...SCHEMA, required: ['name', 'name'] }, '/required', 'STANDARD_KEYWORD_VALUE'],
      [{ ...SCHEMA, 'x-title-zh': '' }, '/x-title-zh', 'STANDARD_KEYWORD_VALUE'],
      [withField({ $ref: '#' }), '/properties/f/type', 'STANDARD_TYPE'],
      [withField({ type: 'number' }), '/properties/f/type', 'STANDARD_TYPE'],
      [withField({ type: ['string', 'null'] }), '/properties/f/type', 'STANDARD_TYPE'],
      [withField('string'), '/properties/f', 'STANDARD_NOT_AN_OBJECT'],
      [withField({ type: 'array' }), '/properties/f/items', 'STANDARD_NOT_AN_OBJECT'],
      [
        withField({ type: 'string', minimum: 1 }),
        '/properties/f/minimum',
        'STANDARD_KEYWORD_UNKNOWN',
      ],
      [
        withField({ type: 'string', nullable: true }),
        '/properties/f/nullable',
        'STANDARD_KEYWORD_UNKNOWN',
      ],
      [
        withField({ type: 'string', format: 'email' }),
        '/properties/f/format',
        'STANDARD_FORMAT_UNKNOWN',
      ],
      [
        withField({ type: 'string', format: 'toString' }),
        '/properties/f/format',
        'STANDARD_FORMAT_UNKNOWN',
      ],
      [
        withField({ type: 'string', minLength: -1 }),
        '/properties/f/minLength',
        'STANDARD_KEYWORD_VALUE',
      ],
      [
        withField({ type: 'string', minLength: 3, maxLength: 2 }),
        '/properties/f/maxLength',
        'STANDARD_RANGE_EMPTY',
      ],
      [
        withField({ type: 'integer', minimum: 0.5 }),
        '/properties/f/minimum',
        'STANDARD_KEYWORD_VALUE',
      ],
      [withField({ type: 'string', enum: [] }), '/properties/f/enum', 'STANDARD_KEYWORD_VALUE'],
      [
        withField({ type: 'string', enum: ['a', 1] }),
        '/properties/f/enum',
        'STANDARD_KEYWORD_VALUE',
      ],
      [
        withField({ type: 'integer', enum: [1, 1] }),
        '/properties/f/enum',
        'STANDARD_KEYWORD_VALUE',
      ],
      [
        withField({ type: 'boolean', const: 'true' }),
        '/properties/f/const',
        'STANDARD_KEYWORD_VALUE',
      ],
      [
        withField({ type: 'string', 'x-committed': 1 }),
        '/properties/f/x-committed',
        'STANDARD_KEYWORD_VALUE',
      ],
      [
        withField({ type: 'string', 'x-disclosable': 'maybe' }),
        '/properties/f/x-disclosable',
        'STANDARD_KEYWORD_VALUE',
      ],
      [
        withField({ type: 'string', 'x-short-name': '中' }),
        '/properties/f/x-short-name',
        'STANDARD_KEYWORD_VALUE',
      ],
      [
        withField({ type: 'string', 'x-personal': true, 'x-disclosable': 'always' }),
        '/properties/f/x-disclosable',
        'STANDARD_ANNOTATION_CONFLICT',
      ],
      [
        withField({ type: 'string', 'x-repeats': 'holder' }),
        '/properties/f/x-repeats',
        'STANDARD_KEYWORD_VALUE',
      ],
      [
        withField({ type: 'integer', 'x-repeats': 'holder-code' }),
        '/properties/f/x-repeats',
        'STANDARD_ANNOTATION_CONFLICT',
      ],
      [
        withField({ type: 'array', items: { type: 'string', 'x-repeats': 'holder-code' } }),
        '/properties/f/items/x-repeats',
        'STANDARD_ANNOTATION_CONFLICT',
      ],
      [withField({ type: 'string' }, '0'), '/properties/0', 'STANDARD_PROPERTY_NAME'],
      [withField({ type: 'string' }, 'a/b'), '/properties/a~1b', 'STANDARD_PROPERTY_NAME'],
      [
        withField({ type: 'string' }, 'constructor'),
        '/properties/constructor',
        'STANDARD_PROPERTY_NAME',
      ],
    ];
    for (const [schema, pointer, code] of cases) {
      const issues = checkCollectionSchema(schema);
      expect(
        issues.map((issue) => issue.code),
        pointer,
      ).to.deep.equal([code]);
      expect(issues[0]).to.include({ pointer });
    }
    const proto = JSON.parse(
      '{"type":"object","additionalProperties":false,"properties":{"__proto__":{"type":"string"}}}',
    ) as unknown;
    expect(checkCollectionSchema(proto)[0]).to.include({ code: 'STANDARD_PROPERTY_NAME' });
    throwsCode('STANDARD_TYPE', () =>
      compileCollectionStandard(withField({ type: 'null' }) as JsonObject),
    );
  });

  it('refuses annotations that contradict their surroundings, repeated short names, and size', () => {
    const within = (outer: object, inner: object): unknown =>
      withField({
        type: 'object',
        additionalProperties: false,
        properties: { g: { type: 'string', ...inner } },
        ...outer,
      });
    const code = (schema: unknown): string | undefined => checkCollectionSchema(schema)[0]?.code;
    const conflict = 'STANDARD_ANNOTATION_CONFLICT';
    expect(code(within({ 'x-committed': false }, { 'x-committed': true }))).to.equal(conflict);
    expect(code(within({ 'x-personal': true }, { 'x-personal': false }))).to.equal(conflict);
    expect(code(within({ 'x-disclosable': 'always' }, { 'x-personal': true }))).to.equal(conflict);
    expect(
      code(within({ 'x-disclosable': 'always' }, { 'x-personal': true, 'x-disclosable': 'never' })),
    ).to.equal(undefined);
    expect(code(within({ 'x-short-name': 'A' }, { 'x-short-name': 'A' }))).to.equal(
      'STANDARD_SHORT_NAME_REPEATED',
    );
    const nested = (levels: number): unknown =>
      levels === 0 ? { type: 'string' } : withField(nested(levels - 1));
    expect(code(nested(8))).to.equal(undefined);
    expect(code(nested(9))).to.equal('STANDARD_TOO_DEEP');
    const properties = Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [`f${String(i)}`, { type: 'string' }]),
    );
    const large = { type: 'object', additionalProperties: false, properties };
    expect(checkCollectionSchema(large).map((issue) => issue.code)).to.deep.equal([
      'STANDARD_TOO_LARGE',
    ]);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { IssueInput, StandardInput } from '@yulian/chaincode/schemas';
import { collectionStandard, licenceOf, onChainStandard } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { givePowers } from '../support/issuing-world.js';
import { refused } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

type JsonType = Extract<StandardInput, { kind: 'collection' }>['schema'][string];

const text = { type: 'string' };
const object = (properties: Record<string, JsonType>, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: [...required],
  additionalProperties: false,
});

/** Nested, with optional parts and a list; `remark` stays with the issuer. */
const NESTED = object(
  {
    name: text,
    area: { type: 'integer' },
    remark: { type: 'string', 'x-committed': false },
    address: object({ street: text, door: text }, ['street']),
    seat: object({ city: text }, ['city']),
    owners: { type: 'array', items: object({ name: text }, ['name']) },
  },
  ['name', 'seat', 'remark'],
);

type Field = IssueInput['fields'][number];
const string = (path: string): Field => ({ path, type: 'string' });
const BASE = [string('/name'), string('/seat/city')];

/** Field lists that the standard takes. */
const TAKEN: readonly (readonly [string, readonly Field[]])[] = [
  ['the required ones', BASE],
  ['an optional part as a whole', [...BASE, string('/address/street')]],
  ['elements of a list', [...BASE, string('/owners/0/name'), string('/owners/12/name')]],
  ['an empty list', [...BASE, { path: '/owners', type: 'emptyArray' }]],
  ['a whole number', [...BASE, { path: '/area', type: 'integer' }]],
];

/** Field lists that it does not take, and the pointer of the refusal. */
const REFUSED: readonly (readonly [string, readonly Field[], string])[] = [
  ['an undeclared one', [...BASE, string('/phone')], '/fields/2'],
  ['another type', [...BASE, string('/area')], '/fields/2'],
  [
    'true where text is declared',
    [string('/name'), { path: '/seat/city', type: 'boolean' }],
    '/fields/1',
  ],
  ['one that is not committed', [...BASE, string('/remark')], '/fields/2'],
  [
    'an empty list where an object is',
    [...BASE, { path: '/address', type: 'emptyArray' }],
    '/fields/2',
  ],
  [
    'an empty text for a list',
    [string('/seat/city'), { path: '/name', type: 'emptyObject' }],
    '/fields/1',
  ],
  ['a position that is no number', [...BASE, string('/owners/x/name')], '/fields/2'],
  ['a position with a leading zero', [...BASE, string('/owners/01/name')], '/fields/2'],
  ['none of a required part', [string('/name')], '/fields'],
  ['a required one missing', [string('/seat/city')], '/fields'],
  ['a required one missing in an optional part', [...BASE, string('/address/door')], '/fields'],
  [
    'an empty part that requires something',
    [string('/name'), { path: '/seat', type: 'emptyObject' }],
    '/fields',
  ],
];

forEachLedger('committed fields', (openLedger) => {
  let world: World;
  before(async () => {
    world = await foundedWorld(openLedger);
    await world.as('bureau', 'approver').publish(collectionStandard({ schema: NESTED }));
    await world.as('bureau', 'approver').publish(onChainStandard());
    await givePowers(world, 'market', ['issue']);
  });

  const issue = (fields: readonly Field[], leafCount = fields.length) =>
    world
      .as('market', 'clerk')
      .issue(licenceOf({ fields: [...fields], commitment: { root: 'a'.repeat(64), leafCount } }));

  for (const [title, fields] of TAKEN) {
    it(`may be ${title}`, async () => {
      expect(await issue(fields)).to.have.property('id');
    });
  }

  for (const [title, fields, pointer] of REFUSED) {
    it(`may not be ${title}`, async () => {
      await refused(issue(fields), 'FIELDS_NOT_IN_STANDARD', { pointer });
    });
  }

  it('are as many as the commitment counts, each once', async () => {
    await refused(issue(BASE, 3), 'ARGUMENT_INVALID', { pointer: '/commitment/leafCount' });
    await refused(issue([...BASE, string('/name')]), 'ARGUMENT_INVALID', { pointer: '/fields' });
  });
});

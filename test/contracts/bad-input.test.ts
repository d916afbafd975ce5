// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { LedgerError } from '@yulian/network';
import { onChainStandard, TYPE, typeCodeOf } from '../support/fixtures.js';
import { everyOnFabric } from '../support/few-on-fabric.js';
import { forEachLedgerThinly } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { failureOf, refused } from '../support/refused.js';
import { valueSpoilers, withValue } from '../support/spoil.js';
import type { World } from '../support/world.js';
import { clerk, batch, CASES } from './bad-input-arguments.js';

/** Some of them are, in some arguments. */
const OPTIONAL = ['until', 'validTo', 'evidence', 'replaces'];

/** Texts that are no strict JSON, or not an object. */
const NOT_AN_ARGUMENT: readonly string[] = [
  '',
  ' ',
  '{',
  'null',
  '[]',
  '"text"',
  '12',
  '{"id":1,}',
  '{} {}',
  "{'id':1}",
  '\ufeff{}',
  '{"id":NaN}',
  '{"id":01}',
  '{"a":1,"a":2}',
  '{"text":"\\ud800"}',
  '{"\\udc00":1}',
  `{"n":${'9'.repeat(400)}}`,
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
];

forEachLedgerThinly(8, 'bad input', (openLedger, engine) => {
  let world: World;
  before(async () => {
    world = await issuingWorld(openLedger);
    await clerk(world).issueBatch(batch.input);
  });
  let head: string;
  beforeEach(async () => {
    head = await world.head();
  });
  const refuse = (name: string, argument: unknown, pointer?: string) => {
    const caller = CASES[name]?.caller(world) ?? clerk(world);
    const detail = pointer === undefined ? {} : { pointer };
    return refused(caller.submit(name, argument), 'ARGUMENT_INVALID', detail);
  };
  const nothingHasChanged = async () => {
    expect(await world.head()).to.equal(head);
  };

  for (const [turn, [name, { argument, optional = [] }]] of Object.entries(CASES).entries()) {
    /** Over all functions each runs somewhere. */
    const some = <T>(all: readonly T[]) => everyOnFabric(engine, 6, turn, all);

    it(`of ${name}: what is no JSON object`, async () => {
      for (const text of some(NOT_AN_ARGUMENT)) await refuse(name, text);
      for (const size of some([4 * 1024 * 1024 + 1])) await refuse(name, ' '.repeat(size), '');
      await nothingHasChanged();
    });

    it(`of ${name}: members that are missing, unknown, or of another kind`, async () => {
      await refuse(name, { ...argument, more: 1 }, '');
      await refuse(name, JSON.stringify(argument).replace('{', '{"__proto__":{"a":1},'));
      for (const member of some(Object.keys(argument))) {
        if ([...OPTIONAL, ...optional].includes(member)) continue;
        await refuse(name, { ...argument, [member]: undefined }, `/${member}`);
      }
      for (const { pointer, value } of some([...valueSpoilers(argument)])) {
        await refuse(name, withValue(argument, pointer, value), pointer);
      }
      await nothingHasChanged();
    });
  }

  it('of the on-chain standard', async () => {
    const good = onChainStandard({ typeCode: typeCodeOf('097') });
    for (const [member, value] of [
      ['maxBatch', 50_001],
      ['maxBatch', 0.5],
      ['maxBatch', 9007199254740993n],
      ['maxValidityMonths', 0],
      ['recordKind', 'person'],
      ['reliesOn', ['x']],
      ['more', 1],
    ] as const) {
      const text = JSON.stringify(withValue(good, `/rules/${member}`, String(value)));
      const number = text.replace(`"${String(value)}"`, String(value));
      await refuse('standard:publish', typeof value === 'string' ? text : number);
    }
    await nothingHasChanged();
  });

  it('as raw lone surrogate does not even become a proposal', async () => {
    const error = await failureOf(clerk(world).submit('licence:issue', '{"id":"\ud800"}'));
    expect(error).to.be.instanceOf(LedgerError).and.include({ code: 'BAD_PROPOSAL' });
    await nothingHasChanged();
  });

  it('as a call that fits no function', async () => {
    const { identity } = clerk(world);
    const calls = [
      { contract: 'licence', transaction: 'issue', args: [] },
      { contract: 'licence', transaction: 'issue', args: ['{}', '{}'] },
      { contract: 'licence', transaction: 'erase', args: ['{}'] },
      { contract: 'person', transaction: 'issue', args: ['{}'] },
      { contract: 'licence', transaction: 'createContext', args: [] },
      { contract: 'licence', transaction: 'constructor', args: [] },
    ];
    for (const call of calls) {
      const error = await failureOf(world.ledger.evaluate(identity, call));
      expect(error, call.transaction).to.be.instanceOf(LedgerError);
      expect(error).to.have.property('code', 'BAD_PROPOSAL');
    }
  });

  it('to queries is a record that does not exist', async () => {
    const odd = ['', ' ', '/', '\u0000', '\u{10ffff}', 'é', 'x'.repeat(300), '__proto__'];
    const queries = {
      'registry:getUnit': 'UNIT_NOT_FOUND',
      'registry:getOrganisation': 'ORGANISATION_NOT_FOUND',
      'registry:getRegion': 'REGION_NOT_FOUND',
      'registry:getProposal': 'PROPOSAL_NOT_FOUND',
      'appointment:get': 'APPOINTMENT_NOT_FOUND',
      'factorSet:get': 'FACTOR_SET_NOT_FOUND',
      'factorSet:inForce': 'FACTOR_SET_NOT_FOUND',
      'earning:get': 'EARNING_NOT_FOUND',
      'earning:getBatch': 'EARNING_NOT_FOUND',
      'earning:getNullifier': 'EARNING_NOT_FOUND',
      'point:getPool': 'POOL_NOT_FOUND',
      'point:getDonation': 'EARNING_NOT_FOUND',
      'point:getConsent': 'POINTS_WITHOUT_CONSENT',
      'standard:get': 'STANDARD_NOT_FOUND',
      'licence:get': 'LICENCE_NOT_FOUND',
      'licence:getBatch': 'BATCH_NOT_FOUND',
      'licence:assess': 'IDENTIFIER_INVALID',
      'licence:assessBatch': 'BATCH_NOT_FOUND',
      'material:get': 'MATERIAL_NOT_FOUND',
      'material:getReview': 'REVIEW_NOT_FOUND',
      'catalogue:get': 'CATALOGUE_ITEM_NOT_FOUND',
      'catalogue:getUpdate': 'CATALOGUE_UPDATE_NOT_FOUND',
      'catalogue:getSource': 'SOURCE_NOT_FOUND',
      'registry:getCalendar': 'CALENDAR_NOT_FOUND',
      'grant:get': 'GRANT_NOT_FOUND',
      'request:get': 'REQUEST_NOT_FOUND',
      'request:clock': 'REQUEST_NOT_FOUND',
      'access:get': 'RECORD_NOT_FOUND',
      'access:exchangeKey': 'EXCHANGE_KEY_NOT_FOUND',
      'serviceItem:get': 'SERVICE_ITEM_NOT_FOUND',
      'case:get': 'CASE_NOT_FOUND',
      'case:clock': 'CASE_NOT_FOUND',
      'deferral:get': 'DEFERRAL_NOT_FOUND',
      'objection:get': 'OBJECTION_NOT_FOUND',
      'objection:clock': 'OBJECTION_NOT_FOUND',
      'showing:get': 'SHOWING_NOT_FOUND',
      'correction:get': 'CORRECTION_NOT_FOUND',
      'rectification:get': 'RECTIFICATION_NOT_FOUND',
      'correction:getNotice': 'CORRECTION_NOT_FOUND',
      'seal:get': 'SEAL_NOT_FOUND',
      'seal:getByEsId': 'SEAL_NOT_FOUND',
      'seal:newestCompromise': 'COMPROMISE_NOT_FOUND',
    } as const;
    for (const [name, code] of Object.entries(queries)) {
      for (const id of odd) {
        await refused(clerk(world).query(name, id), code);
      }
    }
    for (const id of odd) {
      await refused(clerk(world).query('issuer:get', TYPE, id), 'AUTHORITY_NOT_FOUND');
    }
  });

  it('leaves everything as good as it was', async () => {
    await issued(world);
  });
});

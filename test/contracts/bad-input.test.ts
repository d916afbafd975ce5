// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { LedgerError } from '@yulian/network';
import { BatchFixture } from '../support/batch-fixture.js';
import type { Caller } from '../support/caller.js';
import { draftOf } from '../support/catalogue-fixture.js';
import {
  actOf,
  collectionStandard,
  digestOf,
  licenceOf,
  nextOf,
  onChainStandard,
  TYPE,
  typeCodeOf,
} from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import {
  delegationOf,
  grantOf,
  newGrantId,
  scopeOf,
  SERVICE_ITEM,
} from '../support/grant-world.js';
import { copyOf, materialOf, reviewOf } from '../support/material-fixture.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { foundingArgument, MEMBERS, SINCE } from '../support/members.js';
import { failureOf, refused } from '../support/refused.js';
import { approvalOf, contentOf, requestOf } from '../support/request-fixture.js';
import { applicationOf, filingOf, makingOf, newSealId } from '../support/seal-world.js';
import { valueSpoilers, withValue } from '../support/spoil.js';
import { keepingOf, objectionOf, redemptionOf, showingOf } from '../support/subject-fixture.js';
import type { World } from '../support/world.js';

interface Case {
  readonly caller: (world: World) => Caller;
  /** A good argument; the function is never reached with it. */
  readonly argument: object;
  /** Members that may be left out here alone. */
  readonly optional?: readonly string[];
}

const region = { code: '999998', name: '示例新区', validFrom: SINCE };
const clerk = (world: World): Caller => world.as('market', 'clerk');
const approver = (world: World): Caller => world.as('market', 'approver');
const definer = (world: World): Caller => world.as('bureau', 'approver');
const gateway = (world: World): Caller => world.as('market', 'gateway');
const committee = (world: World): Caller => world.as('bureau', 'committee');
const batch = new BatchFixture();
const SEAL = newSealId();
const ITEM = draftOf();
const SOURCE = { id: 'PROJECT.site', basis: 'X-1' };
const power = { typeCode: TYPE, unit: MEMBERS.water.uscc, basis: 'X-1' };

const GRANT = newGrantId();
const REQUEST = requestOf().id;
const DEFERRAL = `dfr_${digestOf('deferral')}`;
const SHOWING = `shw_${digestOf('showing')}`;

/** A scope that spells every dimension out. */
function listed() {
  const { uscc: unit } = MEMBERS.water;
  return scopeOf({ units: [unit], serviceItems: [SERVICE_ITEM] });
}

function withoutAny<T extends { readonly scope: object }>(argument: T) {
  return { ...argument, scope: listed() };
}

/** A good argument of each function that takes one, with every optional member. */
const CASES: Readonly<Record<string, Case>> = {
  'registry:found': { caller: committee, argument: foundingArgument() },
  'registry:propose': {
    caller: committee,
    argument: { id: digestOf('p'), basis: 'X-1', decision: { kind: 'DEFINE_REGION', region } },
  },
  'registry:vote': { caller: committee, argument: { id: digestOf('p'), vote: 'approve' } },
  'registry:pause': {
    caller: committee,
    argument: { subject: { kind: 'type', id: typeCodeOf('099') }, basis: 'X-1' },
  },
  'registry:revokeCertificate': {
    caller: committee,
    argument: { certificate: { mspId: 'BureauMSP', serial: 'abcd' }, basis: 'X-1' },
  },
  'issuer:give': {
    caller: definer,
    argument: { ...power, powers: ['issue'], from: SINCE, until: '2030-01-01T00:00:00.000Z' },
  },
  'issuer:withdraw': { caller: definer, argument: { ...power, from: '2030-01-01T00:00:00.000Z' } },
  'standard:publish': {
    caller: definer,
    argument: collectionStandard({ typeCode: typeCodeOf('098') }),
  },
  'licence:issue': { caller: clerk, argument: licenceOf({ validTo: '2030-01-01T00:00:00.000Z' }) },
  'licence:succeed': {
    caller: clerk,
    argument: { ...nextOf({ id: batch.idOf(0) }), evidence: batch.evidence(0) },
  },
  'licence:act': {
    caller: approver,
    argument: { ...actOf(batch.idOf(0), 'suspend'), evidence: batch.evidence(0) },
  },
  'licence:issueBatch': {
    caller: clerk,
    argument: new BatchFixture({ validTo: '2030-01-01T00:00:00.000Z' }).input,
  },
  'licence:actOnBatch': { caller: approver, argument: actOf(batch.id, 'suspend') },
  'material:register': {
    caller: clerk,
    argument: materialOf({
      ...{ typeCode: TYPE, holder: `h1.${digestOf('holder')}`, from: SINCE },
      commitment: { root: digestOf('noted'), leafCount: 1 },
    }),
    optional: ['typeCode', 'holder', 'from', 'commitment'],
  },
  'material:annotate': { caller: clerk, argument: copyOf(materialOf().id) },
  'material:act': {
    caller: approver,
    argument: { act: 'void', id: materialOf().id, from: SINCE, basis: 'X-1' },
  },
  'material:openReview': { caller: approver, argument: reviewOf(materialOf().id, 'water') },
  'material:vote': {
    caller: approver,
    argument: { id: `${materialOf().id}.1`, vote: 'sign', basis: 'X-1' },
  },
  'material:closeReview': {
    caller: approver,
    argument: { id: `${materialOf().id}.1`, basis: 'X-1' },
  },
  'catalogue:draft': { caller: clerk, argument: ITEM },
  'catalogue:revise': { caller: clerk, argument: ITEM },
  'catalogue:giveBack': { caller: approver, argument: { id: ITEM.id, draft: 1, basis: 'X-1' } },
  'catalogue:publish': {
    caller: approver,
    argument: { id: ITEM.id, draft: 1, from: '2030-01-01T00:00:00.000Z', basis: 'X-1' },
    optional: ['from'],
  },
  'catalogue:retire': {
    caller: approver,
    argument: { id: ITEM.id, from: '2030-01-01T00:00:00.000Z', basis: 'X-1' },
    optional: ['from'],
  },
  'catalogue:recordUpdate': {
    caller: clerk,
    argument: { id: ITEM.id, updatedAt: SINCE, elements: ['PROJECT.site'] },
    optional: ['elements'],
  },
  'catalogue:claimSource': {
    caller: approver,
    argument: {
      ...{ subject: 'PROJECT', element: 'siteArea', item: ITEM.id, field: '/name', basis: 'X-1' },
    },
  },
  'catalogue:offerSource': {
    caller: approver,
    argument: { ...SOURCE, item: ITEM.id, field: '/name' },
  },
  'catalogue:actOnSource': { caller: approver, argument: { ...SOURCE, act: 'accept' } },
  'grant:give': { caller: approver, argument: withoutAny(grantOf()) },
  'grant:narrow': { caller: approver, argument: { id: GRANT, scope: listed(), basis: 'X-1' } },
  'grant:revoke': { caller: approver, argument: { id: GRANT, basis: 'X-1' } },
  'grant:delegate': { caller: approver, argument: withoutAny(delegationOf(GRANT)) },
  'request:file': {
    caller: clerk,
    argument: requestOf({ content: contentOf({ scope: listed() }) }),
  },
  'request:amend': {
    caller: clerk,
    argument: { id: REQUEST, content: contentOf({ scope: listed() }), basis: 'X-1' },
  },
  'request:act': { caller: approver, argument: { act: 'send', id: REQUEST, basis: 'X-1' } },
  'request:askCompletion': {
    caller: approver,
    argument: { id: REQUEST, missing: ['scope'], basis: 'X-1' },
  },
  'request:approve': { caller: approver, argument: approvalOf('approve', REQUEST, listed()) },
  'request:vote': {
    caller: committee,
    argument: { id: REQUEST, vote: 'grant', grant: GRANT, basis: 'X-1' },
  },
  'deferral:defer': {
    caller: approver,
    argument: { id: DEFERRAL, target: GRANT, until: '2026-06-01T00:00:00.000Z', basis: 'X-1' },
  },
  'deferral:extend': {
    caller: approver,
    argument: { id: DEFERRAL, until: '2026-06-01T00:00:00.000Z', basis: 'X-1' },
  },
  'deferral:lift': { caller: approver, argument: { id: DEFERRAL, basis: 'X-1' } },
  'objection:raise': { caller: gateway, argument: objectionOf(`acs_${digestOf('access')}`) },
  'objection:act': {
    caller: approver,
    argument: { act: 'accept', id: `obj_${digestOf('objection')}`, basis: 'X-1' },
  },
  'showing:offer': {
    caller: gateway,
    argument: showingOf({ requester: MEMBERS.water.uscc }),
    optional: ['requester'],
  },
  'showing:withdraw': { caller: gateway, argument: { id: SHOWING, basis: 'X-1' } },
  'showing:keep': { caller: clerk, argument: keepingOf(SHOWING) },
  'showing:redeem': {
    caller: clerk,
    argument: redemptionOf(SHOWING, { case: `cas_${digestOf('case')}` }),
    optional: ['case'],
  },
  'seal:apply': { caller: clerk, argument: applicationOf(SEAL, { replaces: newSealId() }) },
  'seal:act': { caller: approver, argument: { id: SEAL, act: 'approve', basis: 'X-1' } },
  'seal:make': { caller: clerk, argument: makingOf(SEAL) },
  'seal:file': { caller: approver, argument: filingOf(SEAL) },
  'seal:pause': { caller: approver, argument: { id: SEAL, kind: 'LOSS', basis: 'X-1' } },
  'seal:liftPause': { caller: approver, argument: { id: SEAL, kind: 'LOSS', basis: 'X-1' } },
  'seal:impress': { caller: clerk, argument: { seal: SEAL, uses: [{ key: digestOf('use') }] } },
  'seal:settle': {
    caller: clerk,
    argument: { seal: SEAL, first: 1, impressions: [{ number: 1, void: 'X-1' }] },
  },
  'seal:reportCompromise': {
    caller: approver,
    argument: { seal: SEAL, suspectedFrom: SINCE, basis: 'X-1' },
  },
  'seal:markCompromised': { caller: approver, argument: { seal: SEAL, compromise: 1 } },
  'seal:closeReview': {
    caller: approver,
    argument: { seal: SEAL, compromise: 1, number: 1, outcome: 'SOUND', basis: 'X-1' },
  },
};

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

forEachLedger('bad input', (openLedger) => {
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

  for (const [name, { argument, optional = [] }] of Object.entries(CASES)) {
    it(`of ${name}: what is no JSON object`, async () => {
      for (const text of NOT_AN_ARGUMENT) await refuse(name, text);
      await refuse(name, ' '.repeat(4 * 1024 * 1024 + 1), '');
      await nothingHasChanged();
    });

    it(`of ${name}: members that are missing, unknown, or of another kind`, async () => {
      await refuse(name, { ...argument, more: 1 }, '');
      await refuse(name, JSON.stringify(argument).replace('{', '{"__proto__":{"a":1},'));
      for (const member of Object.keys(argument)) {
        if ([...OPTIONAL, ...optional].includes(member)) continue;
        await refuse(name, { ...argument, [member]: undefined }, `/${member}`);
      }
      for (const { pointer, value } of valueSpoilers(argument)) {
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
      'deferral:get': 'DEFERRAL_NOT_FOUND',
      'objection:get': 'OBJECTION_NOT_FOUND',
      'objection:clock': 'OBJECTION_NOT_FOUND',
      'showing:get': 'SHOWING_NOT_FOUND',
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

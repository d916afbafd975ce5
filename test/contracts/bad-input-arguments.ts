// SPDX-License-Identifier: Apache-2.0
import { ACCESS_CALLERS, plainAccessArguments } from '../support/access-arguments.js';
import { BatchFixture } from '../support/batch-fixture.js';
import type { Caller } from '../support/caller.js';
import { CASE_CALLERS, plainCaseArguments } from '../support/case-arguments.js';
import { AT_WINDOW, newCaseId } from '../support/case-fixture.js';
import { draftOf } from '../support/catalogue-fixture.js';
import {
  actOf,
  collectionStandard,
  digestOf,
  licenceOf,
  nextOf,
  TYPE,
  typeCodeOf,
} from '../support/fixtures.js';
import {
  delegationOf,
  grantOf,
  newGrantId,
  scopeOf,
  SERVICE_ITEM,
} from '../support/grant-world.js';
import { EARNING_CALLERS, plainEarningArguments } from '../support/earning-arguments.js';
import { CREDIT_CALLERS, plainCreditArguments } from '../support/credit-arguments.js';
import { CORRECTION_CALLERS, plainCorrectionArguments } from '../support/correction-arguments.js';
import {
  plainRectificationArguments,
  RECTIFICATION_CALLERS,
} from '../support/rectification-arguments.js';
import { MARKET_CALLERS, plainMarketArguments } from '../support/market-arguments.js';
import { copyOf, materialOf, reviewOf } from '../support/material-fixture.js';
import { foundingArgument, MEMBERS, SINCE } from '../support/members.js';
import { approvalOf, contentOf, requestOf } from '../support/request-fixture.js';
import { newSealId } from '../support/seal-id.js';
import { applicationOf, filingOf, makingOf } from '../support/seal-world.js';
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
export const clerk = (world: World): Caller => world.as('market', 'clerk');
const approver = (world: World): Caller => world.as('market', 'approver');
const definer = (world: World): Caller => world.as('bureau', 'approver');
const gateway = (world: World): Caller => world.as('market', 'gateway');
const committee = (world: World): Caller => world.as('bureau', 'committee');
export const batch = new BatchFixture();
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

/** Arguments of items and cases, with who calls. */
function ofCases(): Readonly<Record<string, Case>> {
  const id = newCaseId();
  const args = {
    ...plainCaseArguments(id),
    'case:deliver': {
      ...{ id, licences: [licenceOf().id], step: AT_WINDOW, basis: 'X-1' },
      files: [{ seal: SEAL, number: 1, sha256: digestOf('sealed') }],
    },
    'case:archive': {
      ...{ id, archive: `${MEMBERS.market.uscc}.J001-WS.2015-D10-0001`, basis: 'X-1' },
    },
  };
  return Object.fromEntries(
    Object.entries(args).map(([name, argument]) => [
      name,
      { caller: (world) => world.as(...CASE_CALLERS[name]!), argument, optional: ['from'] },
    ]),
  );
}

/** Arguments of earnings, points and pools. */
function ofEarnings(): Readonly<Record<string, Case>> {
  return Object.fromEntries(
    Object.entries(plainEarningArguments()).map(([name, argument]) => [
      name,
      { caller: (world) => world.as(...EARNING_CALLERS[name]!), argument },
    ]),
  );
}

/** A good argument of each function that takes one, with every optional member. */
export const CASES: Record<string, Case> = {
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
  'seal:decideDispute': {
    caller: approver,
    argument: {
      ...{ seal: SEAL, compromise: 1, number: 1, outcome: 'UPHELD', basis: 'X-1' },
      reference: '印裁〔2026〕1号',
    },
  },
  ...ofEarnings(),
  ...ofCases(),
};

for (const [name, argument] of Object.entries(plainAccessArguments())) {
  CASES[name] = { caller: (world) => world.as(...ACCESS_CALLERS[name]!), argument };
}

for (const [name, argument] of Object.entries(plainCreditArguments())) {
  const optional = name === 'retirement:retire' ? ['project'] : [];
  CASES[name] = { caller: (world) => world.as(...CREDIT_CALLERS[name]!), argument, optional };
}

for (const [name, argument] of Object.entries(plainCorrectionArguments())) {
  CASES[name] = { caller: (world) => world.as(...CORRECTION_CALLERS[name]!), argument };
}
for (const [name, argument] of Object.entries(plainRectificationArguments())) {
  const optional = ['right'];
  CASES[name] = {
    caller: (world) => world.as(...RECTIFICATION_CALLERS[name]!),
    argument,
    optional,
  };
}
for (const [name, argument] of Object.entries(plainMarketArguments())) {
  const optional = ['into', 'lot', 'hectares', 'notes'];
  CASES[name] = { caller: (world) => world.as(...MARKET_CALLERS[name]!), argument, optional };
}

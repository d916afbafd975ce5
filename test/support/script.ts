// SPDX-License-Identifier: Apache-2.0
// One day in the life of the consortium: every function of every contract, at least once.
import type { ArchiveStateName } from '../contracts/archive-acts-expected.js';
import { archiveCall, fondsOf, packageOf, wayTo, type PackageInput } from './archive-world.js';
import { BatchFixture } from './batch-fixture.js';
import { caseQueries, caseSteps } from './case-arguments.js';
import { catalogueQueries, catalogueSteps } from './catalogue-fixture.js';
import { creditQueries, creditSteps } from './credit-arguments.js';
import {
  actOf,
  collectionStandard,
  digestOf,
  licenceOf,
  nextOf,
  onChainStandard,
  TYPE,
} from './fixtures.js';
import { correctionQueries, correctionSteps } from './correction-arguments.js';
import { rectificationQueries, rectificationSteps } from './rectification-arguments.js';
import { copyOf, materialOf, reviewOf } from './material-fixture.js';
import { EARNING_DECISIONS, earningQueries, earningSteps } from './earning-arguments.js';
import { ARGUMENT_WISH, marketQueries, marketSteps } from './market-arguments.js';
import { BANK, bodyOf, marketRows, rulesOf, VENUE } from './market-world.js';
import { migrationFixture, OLD_TRANSACTION } from './migration-fixture.js';
import { sealQueries, sealSteps } from './seal-world.js';
import { sharingQueries, sharingSteps } from './sharing-arguments.js';
import { subjectQueries, subjectSteps } from './subject-arguments.js';
import { foundingArgument, MEMBERS, SINCE, type MemberName, type RoleName } from './members.js';

export interface ScriptStep {
  readonly member: MemberName;
  readonly role: RoleName;
  /** `contract:transaction`. */
  readonly name: string;
  readonly args: readonly unknown[];
  /** Endorsed and compared, not submitted. */
  readonly isQuery?: boolean;
  /** How long the clock has moved since the step before. */
  readonly minutes?: number;
}

/** The steps, in an order in which all of them go well. */
export function script(): readonly ScriptStep[] {
  const ofRecords = [
    ...[...licenceSteps(), ...materialSteps(), ...ofSeals(), ...archiveSteps()],
    ...ofCatalogue(),
    ...sharingSteps().map((one) => step(...one)),
    ...sharingQueries().map(([name, ...args]) => query(name, ...args)),
    ...caseSteps().map((one) => step(...one)),
    ...caseQueries().map(([name, ...args]) => query(name, ...args)),
    ...earningSteps().map((one) => step(...one)),
    ...earningQueries().map(([name, ...args]) => query(name, ...args)),
    ...creditSteps().map((one) => step(...one)),
    ...creditQueries().map(([name, ...args]) => query(name, ...args)),
    ...subjectSteps().map((one) => step(...one)),
    ...subjectQueries().map(([name, ...args]) => query(name, ...args)),
    ...correctionSteps().map((one) => step(...one)),
    ...correctionQueries().map(([name, ...args]) => query(name, ...args)),
    ...rectificationSteps().map((one) => step(...one)),
    ...rectificationQueries().map(([name, ...args]) => query(name, ...args)),
    ...marketSteps().map((one) => step(...one)),
    ...marketQueries().map(([name, ...args]) => query(name, ...args)),
  ];
  return [...migrationSteps(), ...registrySteps(), ...ofRecords];
}

/** The founding, and the state of a chain before that takes its place. */
function migrationSteps(): ScriptStep[] {
  const { announcement, chunk } = migrationFixture(marketRows(ARGUMENT_WISH));
  return [
    step('bureau', 'committee', 'registry:found', foundingArgument()),
    step('bureau', 'committee', 'migration:begin', announcement),
    step('market', 'committee', 'migration:load', chunk),
    step('bureau', 'committee', 'migration:check'),
    step('bureau', 'committee', 'migration:close'),
    query('migration:getProgress'),
    query('migration:getReport'),
    query('migration:getOrigin', OLD_TRANSACTION),
  ];
}

function registrySteps(): ScriptStep[] {
  const region = { code: '999998', name: '示例新区', validFrom: SINCE };
  const proposal = (title: string, decision: object): ScriptStep[] => [
    step('bureau', 'committee', 'registry:propose', {
      id: digestOf(title),
      basis: 'X-1',
      decision,
    }),
    ...(['market', 'water'] as const).map((member) =>
      step(member, 'committee', 'registry:vote', { id: digestOf(title), vote: 'approve' }),
    ),
  ];
  const unit = { uscc: MEMBERS.press.uscc, from: SINCE, name: '示例市新闻局', level: 'city' };
  const subject = { kind: 'unit', id: MEMBERS.water.uscc };
  const power = { typeCode: TYPE, unit: MEMBERS.market.uscc, from: SINCE, basis: 'X-1' };
  return [
    ...proposal('region', { kind: 'DEFINE_REGION', region }),
    ...proposal('unit', { kind: 'CHANGE_UNIT', change: unit }),
    ...proposal('organisation', {
      kind: 'ADMIT_ORGANISATION',
      organisation: { mspId: 'ParkMSP', name: '示例市园林局' },
    }),
    step('housing', 'committee', 'registry:pause', { subject, basis: 'X-1' }),
    ...proposal('lift', { kind: 'LIFT_PAUSE', subject }),
    step('water', 'operator', 'registry:revokeCertificate', {
      ...{ certificate: { mspId: 'WaterMSP', serial: 'abcd' }, basis: 'X-1' },
    }),
    step('bureau', 'approver', 'standard:publish', collectionStandard()),
    step('bureau', 'approver', 'standard:publish', onChainStandard()),
    step('bureau', 'approver', 'issuer:give', { ...power, powers: ['suspend', 'issue'] }),
    step('bureau', 'approver', 'issuer:withdraw', { ...power, from: '2027-01-01T00:00:00.000Z' }),
    { ...step('bureau', 'gateway', 'epoch:advance'), minutes: 10 },
    ...proposal('below', {
      kind: 'CHANGE_UNIT',
      change: { uscc: MEMBERS.housing.uscc, from: SINCE, level: 'county' },
    }),
    ...proposal('calendar', {
      kind: 'SET_CALENDAR',
      calendar: { year: 2026, daysOff: ['2026-10-01'], workdays: ['2026-10-10'] },
    }),
    ...proposal('appointment', {
      kind: 'APPOINT_BODY',
      appointment: { unit: MEMBERS.water.uscc, body: 'VERIFIER', from: SINCE },
    }),
    ...proposal('venue', { kind: 'APPOINT_BODY', appointment: bodyOf('VENUE', VENUE) }),
    ...proposal('bank', { kind: 'APPOINT_BODY', appointment: bodyOf('SETTLEMENT_BANK', BANK) }),
    ...proposal('rules', { kind: 'SET_VENUE_RULES', rules: rulesOf() }),
    query('appointment:get', `VERIFIER/${MEMBERS.water.uscc}`),
    ...proposal('accounting', EARNING_DECISIONS.accounting),
    ...proposal('factors', EARNING_DECISIONS.factors),
    { ...step('bureau', 'gateway', 'epoch:advance'), minutes: 24 * 60 },
    query('registry:getCalendar', '2026'),
    query('registry:getConsortium'),
    query('registry:getOrganisation', 'WaterMSP'),
    query('registry:getUnit', MEMBERS.press.uscc),
    query('registry:getRegion', '999998'),
    query('registry:getProposal', digestOf('unit')),
    query('registry:getPause', 'unit', MEMBERS.water.uscc),
    query('registry:getRevocation', 'WaterMSP', 'abcd'),
    query('epoch:get'),
    query('issuer:get', TYPE, MEMBERS.market.uscc),
    query('standard:get', `CS-${TYPE}`),
    query('standard:getVersion', `OS-${TYPE}`, '1'),
  ];
}

function licenceSteps(): ScriptStep[] {
  const below = licenceOf({ validTo: '2030-01-01T00:00:00.000Z' });
  const above = licenceOf({ reliesOn: [below.id] });
  const batch = new BatchFixture({ count: 5, reliesOn: [below.id] });
  const next = nextOf(below, 'renew');
  const entry = { ...actOf(batch.idOf(3), 'suspend'), evidence: batch.evidence(3) };
  return [
    step('market', 'clerk', 'licence:issue', below),
    step('market', 'clerk', 'licence:issue', above),
    step('market', 'clerk', 'licence:issueBatch', batch.input),
    step('market', 'approver', 'licence:act', entry),
    step('market', 'approver', 'licence:act', actOf(above.id, 'downgrade')),
    step('market', 'clerk', 'licence:succeed', next),
    step('market', 'approver', 'licence:actOnBatch', actOf(batch.id, 'suspend')),
    query('licence:get', next.next.id),
    query('licence:getBatch', batch.id),
    query('licence:assess', above.id),
    query('licence:assess', batch.idOf(3)),
    query('licence:assessBatch', batch.id),
  ];
}

function materialSteps(): ScriptStep[] {
  const original = materialOf({ typeCode: TYPE, holder: `h1.${digestOf('holder')}` });
  const copy = copyOf(original.id);
  const first = `${original.id}.1`;
  const vote = { id: first, vote: 'sign', basis: 'X-1' };
  const voiding = { act: 'void', id: copy.id, from: '2026-03-20T00:00:00.000Z', basis: 'X-1' };
  return [
    step('market', 'clerk', 'material:register', original),
    step('market', 'clerk', 'material:annotate', copy),
    step('market', 'approver', 'material:openReview', reviewOf(original.id, 'housing', 'water')),
    step('water', 'approver', 'material:vote', vote),
    step('housing', 'approver', 'material:vote', vote),
    step('market', 'approver', 'material:openReview', reviewOf(original.id, 'water')),
    step('market', 'approver', 'material:closeReview', { id: `${original.id}.2`, basis: 'X-1' }),
    step('market', 'approver', 'material:act', voiding),
    query('material:get', copy.id),
    query('material:getReview', first),
  ];
}

function ofSeals(): ScriptStep[] {
  return [
    ...sealSteps().map((one) => step(...one)),
    ...sealQueries().map(([name, ...args]) => query(name, ...args)),
  ];
}

function ofCatalogue(): ScriptStep[] {
  return [
    ...catalogueSteps().map((one) => step(...one)),
    ...catalogueQueries().map(([name, ...args]) => query(name, ...args)),
  ];
}

function archiveSteps(): ScriptStep[] {
  const kept = packageOf();
  const gone = packageOf();
  const { id } = fondsOf();
  const acts = (input: PackageInput, state: ArchiveStateName): ScriptStep[] =>
    wayTo(state, input).map(({ by: [member, role], call }) => step(member, role, ...call));
  return [
    step('bureau', 'approver', 'archive:defineFonds', fondsOf()),
    ...acts(kept, 'RETURNED'),
    ...acts(kept, 'STORED'),
    step('market', 'approver', ...archiveCall('extendRetention', kept)),
    ...acts(gone, 'ERASED'),
    query('archive:get', kept.id),
    query('archive:getFonds', id),
    query('archive:getTest', kept.id, '1'),
    query('archive:getDisposal', gone.id),
  ];
}

function step(member: MemberName, role: RoleName, name: string, ...args: unknown[]): ScriptStep {
  return { member, role, name, args };
}

function query(name: string, ...args: string[]): ScriptStep {
  return { ...step('water', 'auditor', name, ...args), isQuery: true };
}

// SPDX-License-Identifier: Apache-2.0
// Service items and cases of the market bureau, one for each function to be called on.
import { fondsOf, packageOf, wayTo } from './archive-world.js';
import {
  ALL_SUBMITTED,
  APPLICANT,
  AT_WINDOW,
  baselineOf,
  CASE_ITEM,
  caseOf,
  Cases,
  itemCode,
  itemContent,
  ONLINE,
  serviceItemOf,
} from './case-fixture.js';
import { activeSeal, casePackage, prepareCases, resultLicence, sealedFile } from './case-world.js';
import { digestOf, licenceOf } from './fixtures.js';
import { MEMBERS, type MemberName, type RoleName } from './members.js';
import type { World } from './world.js';

/** Who calls each function in the ordinary course. */
export const CASE_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'serviceItem:publish': ['market', 'approver'],
  'serviceItem:revise': ['market', 'approver'],
  'serviceItem:setBaseline': ['market', 'approver'],
  'serviceItem:retire': ['market', 'approver'],
  'case:receive': ['market', 'clerk'],
  'case:answer': ['market', 'clerk'],
  'case:recordStep': ['market', 'clerk'],
  'case:askCompletion': ['market', 'clerk'],
  'case:act': ['market', 'approver'],
  'case:askCoSign': ['market', 'approver'],
  'case:stopClock': ['market', 'approver'],
  'case:deliver': ['market', 'clerk'],
  'case:archive': ['market', 'clerk'],
};

const basis = 'X-1';

/** Arguments that need no case to be there; each is good in itself. */
export function plainCaseArguments(id: string): Readonly<Record<string, object>> {
  const from = '2027-01-01T00:00:00.000Z';
  return {
    'serviceItem:publish': serviceItemOf({}, itemCode('market', 5)),
    'serviceItem:revise': { id: CASE_ITEM, content: itemContent(), basis },
    'serviceItem:setBaseline': { id: CASE_ITEM, baseline: baselineOf(), basis },
    'serviceItem:retire': { id: CASE_ITEM, from, basis },
    'case:receive': caseOf(),
    'case:answer': { id, materials: ALL_SUBMITTED, basis },
    'case:recordStep': { id, step: ONLINE, basis },
    'case:askCompletion': { id, missing: ['CL-1'], basis },
    'case:act': { act: 'grant', id, basis },
    'case:askCoSign': { id, units: [MEMBERS.water.uscc], basis },
    'case:stopClock': { id, procedure: 'TX-1' },
  };
}

/** One argument for each writing function, about an item or case that is ready for it. */
export async function caseArguments(world: World): Promise<Readonly<Record<string, object>>> {
  await prepareCases(world);
  const cases = new Cases(world);
  const seal = await activeSeal(world);
  const { id: received } = await cases.receive();
  const granted = await cases.granted();
  const delivered = await cases.granted();
  const files = [await sealedFile(world, seal, `for ${delivered}`)];
  await cases.deliver(delivered, { licences: [await resultLicence(world)], files });
  const plain = plainCaseArguments(await cases.accepted());
  const onReceived = (name: string) => ({ ...plain[name], id: received });
  return {
    ...plain,
    'case:answer': onReceived('case:answer'),
    'case:recordStep': onReceived('case:recordStep'),
    'case:askCompletion': onReceived('case:askCompletion'),
    'case:deliver': {
      ...{ id: granted, licences: [await resultLicence(world)], step: AT_WINDOW, basis },
      files: [await sealedFile(world, seal, `for ${granted}`)],
    },
    'case:archive': { id: delivered, archive: await casePackage(world), basis },
  };
}

type Step = readonly [MemberName, RoleName, string, object];

function step(name: string, argument: object, role?: RoleName): Step {
  const [member, usual] = CASE_CALLERS[name] as readonly [MemberName, RoleName];
  return [member, role ?? usual, name, argument];
}

const CASE = caseOf().id;
export const SCRIPT_CASE = CASE;
/** Of the script's seal, which has sealed this file under its first number. */
const SEALED = { seal: 'S-00000000000000000000000a', number: 1, sha256: digestOf('script file') };

/** An item that is revised and a case that is taken to its archive; the script's seal is there. */
export function caseSteps(): readonly Step[] {
  const plain = plainCaseArguments(CASE);
  const code = 'J003-WS.2015-D10-0001';
  const fonds = `${MEMBERS.market.uscc}.J003`;
  const kept = packageOf({ id: `${MEMBERS.market.uscc}.${code}`, fonds, code });
  const licence = licenceOf({ holder: APPLICANT });
  const act = (what: string, role: RoleName, member: MemberName = 'market'): Step => [
    ...([member, role, 'case:act', { act: what, id: CASE, basis }] as const),
  ];
  const of = (name: string): Step => step(name, plain[name] as object);
  return [
    step('serviceItem:publish', serviceItemOf()),
    of('serviceItem:revise'),
    of('serviceItem:setBaseline'),
    step('case:receive', { ...caseOf(), id: CASE }),
    of('case:askCompletion'),
    of('case:answer'),
    act('complete', 'clerk'),
    act('accept', 'clerk'),
    of('case:recordStep'),
    of('case:askCoSign'),
    of('case:stopClock'),
    act('sign', 'approver', 'water'),
    act('resumeClock', 'approver'),
    act('grant', 'approver'),
    ['market', 'clerk', 'licence:issue', licence],
    step('case:deliver', {
      ...{ id: CASE, licences: [licence.id], files: [SEALED], step: AT_WINDOW, basis },
    }),
    ['market', 'approver', 'archive:defineFonds', fondsOf({ id: fonds })],
    ...wayTo('TESTED', kept).map(({ by: [member, role], call }): Step => [member, role, ...call]),
    step('case:archive', { id: CASE, archive: kept.id, basis }),
    of('serviceItem:retire'),
  ];
}

/** What can be asked after {@link caseSteps}. */
export function caseQueries(): readonly (readonly [string, ...string[]])[] {
  return [
    ['serviceItem:get', CASE_ITEM],
    ['case:get', CASE],
    ['case:clock', CASE],
  ];
}

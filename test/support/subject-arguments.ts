// SPDX-License-Identifier: Apache-2.0
// Deferrals, objections and showings in the plain consortium of most tests: the market bureau
// provides, the water bureau uses.
import type { AccessRecord } from '@yulian/proofs';
import { digestOf } from './fixtures.js';
import { grantOf, publishItem, scopeOf, SERVICE_ITEM } from './grant-world.js';
import type { MemberName, RoleName } from './members.js';
import { keepingOf, receiptsOf, redemptionOf, showingOf } from './subject-fixture.js';
import type { World } from './world.js';

type By = readonly [MemberName, RoleName];

/** Who calls each function in the ordinary course. */
export const SUBJECT_CALLERS: Readonly<Record<string, By>> = {
  'showing:offer': ['market', 'gateway'],
  'showing:withdraw': ['market', 'gateway'],
  'showing:redeem': ['water', 'clerk'],
  'showing:keep': ['water', 'clerk'],
  'deferral:defer': ['market', 'approver'],
  'deferral:extend': ['market', 'approver'],
  'deferral:lift': ['market', 'approver'],
  'objection:raise': ['market', 'gateway'],
  'objection:act': ['market', 'approver'],
};

const basis = 'X-1';
const UNTIL = '2026-06-01T00:00:00.000Z';
const LATER = '2026-07-01T00:00:00.000Z';

let ids = 0;

function newId(prefix: string): string {
  ids += 1;
  return `${prefix}_${digestOf(`argument ${prefix} ${String(ids)}`)}`;
}

const GRANT = grantOf({ scope: scopeOf({ regions: ['999999'] }) });

/** What asks for accesses with these ids. */
function accessesOf(grant: string, accesses: readonly string[]) {
  return {
    grant,
    accesses: accesses.map((id) => ({
      ...{ id, mode: 'DISCLOSE', case: newId('cas'), subject: `u1.${digestOf('somebody')}` },
      ...{ serviceItem: SERVICE_ITEM, purpose: 'ZWSJ-17', fields: ['/name'] },
      ...{ operator: digestOf('operator'), intent: digestOf('intent') },
    })),
  };
}

/** One argument for each writing function, about something that is ready for it. */
export async function subjectArguments(world: World): Promise<Readonly<Record<string, object>>> {
  await publishItem(world);
  const grant = grantOf({ scope: scopeOf({ regions: ['999999'] }) });
  await world.as('market', 'approver').submit('grant:give', grant);
  const wanted = accessesOf(grant.id, [newId('acs'), newId('acs'), newId('acs')]);
  const { answer } = await world
    .as('water', 'clerk')
    .submit<AccessRecord[]>('access:decide', wanted);
  const [free, deferred, objected] = answer.map(({ id }) => id) as [string, string, string];
  const deferral = { id: newId('dfr'), target: deferred, until: UNTIL, basis };
  const objection = { id: newId('obj'), access: objected, reason: 'OTHER', basis };
  const [shown, redeemed, kept] = [showingOf(), showingOf(), showingOf()];
  const redemption = redemptionOf(kept.id);
  const { deliver, acknowledge } = receiptsOf(redemption.access);
  for (const [name, argument] of [
    ['deferral:defer', deferral],
    ['objection:raise', objection],
    ['showing:offer', shown],
    ['showing:offer', redeemed],
    ['showing:offer', kept],
    ['showing:redeem', redemption],
  ] as const) {
    await world.as(...(SUBJECT_CALLERS[name] as By)).submit(name, argument);
  }
  await world.as('market', 'gateway').submit('access:deliver', deliver);
  await world.as('water', 'clerk').submit('access:acknowledge', acknowledge);
  return {
    'showing:offer': showingOf(),
    'showing:keep': keepingOf(kept.id),
    'showing:withdraw': { id: shown.id, basis },
    'showing:redeem': redemptionOf(redeemed.id),
    'deferral:defer': { id: newId('dfr'), target: free, until: UNTIL, basis },
    'deferral:extend': { id: deferral.id, until: LATER, basis },
    'deferral:lift': { id: deferral.id, basis },
    'objection:raise': { id: newId('obj'), access: free, reason: 'OTHER', basis },
    'objection:act': { act: 'accept', id: objection.id, basis },
  };
}

type Step = readonly [MemberName, RoleName, string, object];

function step(name: string, argument: object): Step {
  return [...(SUBJECT_CALLERS[name] as By), name, argument];
}

const [SHOWN, TAKEN_BACK] = [showingOf(), showingOf()];
const REDEMPTION = redemptionOf(SHOWN.id);
const RECEIPTS = receiptsOf(REDEMPTION.access);
const ACCESS = newId('acs');
const DEFERRAL = { id: newId('dfr'), target: ACCESS, until: UNTIL, basis };
const OBJECTION = { id: newId('obj'), access: ACCESS, reason: 'NO_SUCH_CASE', basis };

/** What is used is deferred, told, objected to and answered; two codes are made, and one redeemed. */
export function subjectSteps(): readonly Step[] {
  return [
    step('showing:offer', SHOWN),
    step('showing:offer', TAKEN_BACK),
    step('showing:redeem', REDEMPTION),
    ['market', 'gateway', 'access:deliver', RECEIPTS.deliver],
    ['water', 'clerk', 'access:acknowledge', RECEIPTS.acknowledge],
    step('showing:keep', keepingOf(SHOWN.id)),
    step('showing:withdraw', { id: TAKEN_BACK.id, basis }),
    ['market', 'approver', 'grant:give', GRANT],
    ['water', 'clerk', 'access:decide', accessesOf(GRANT.id, [ACCESS])],
    step('deferral:defer', DEFERRAL),
    step('deferral:extend', { id: DEFERRAL.id, until: LATER, basis }),
    step('deferral:lift', { id: DEFERRAL.id, basis }),
    step('objection:raise', OBJECTION),
    step('objection:act', { act: 'uphold', id: OBJECTION.id, basis }),
  ];
}

/** Queries after {@link subjectSteps}. */
export function subjectQueries(): readonly (readonly [string, ...string[]])[] {
  return [
    ['showing:get', SHOWN.id],
    ['deferral:get', DEFERRAL.id],
    ['deferral:of', ACCESS],
    ['objection:get', OBJECTION.id],
    ['objection:clock', OBJECTION.id],
    ['objection:to', ACCESS],
  ];
}

// SPDX-License-Identifier: Apache-2.0
// Earnings, points and pools, one argument for each function to be called on.
import {
  appointmentOf,
  Earnings,
  EARNING_DAY,
  earnOf,
  factorSetOf,
  MARKET,
  openingOf,
  personOf,
  SET,
} from './earning-fixture.js';
import { APPLICANT, newCaseId } from './case-fixture.js';
import { SCRIPT_CASE } from './case-arguments.js';
import type { MemberName, RoleName } from './members.js';
import { digestOf } from './fixtures.js';
import type { World } from './world.js';

const basis = 'X-1';

/** Who calls each function in the ordinary course. */
export const EARNING_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'earning:earn': ['market', 'gateway'],
  'earning:review': ['water', 'approver'],
  'point:consent': ['market', 'gateway'],
  'point:collect': ['market', 'gateway'],
  'point:donate': ['market', 'gateway'],
  'point:openPool': ['bureau', 'approver'],
  'point:closePool': ['bureau', 'approver'],
};

/** Arguments that need nothing to be there; each is good in itself. */
export function plainEarningArguments(
  id = newCaseId(),
  person = personOf('plain'),
): Readonly<Record<string, object>> {
  const day = { unit: MARKET, person, day: EARNING_DAY };
  const pool = `pol_${digestOf('plain pool')}`;
  return {
    'earning:earn': earnOf([id], { basis }),
    'earning:review': { ...day, case: id, state: 'RELEASED', basis },
    'point:consent': { unit: MARKET, person, state: 'GIVEN', basis },
    'point:collect': { days: [day] },
    'point:donate': { id: `dnt_${digestOf('plain')}`, pool, gifts: [{ ...day, grams: '1000' }] },
    'point:openPool': { id: pool, region: '999999', factorSet: SET, vintage: 2026, basis },
    'point:closePool': { id: pool, basis },
  };
}

/** Decisions on which earning stands: taken a day before anything is delivered. */
export const EARNING_DECISIONS = {
  accounting: appointmentOf('bureau', 'ACCOUNTING_BODY'),
  // Everything is held: nobody takes a day for a case of the script.
  factors: factorSetOf({
    gramsPerUnit: '10',
    rules: {
      ...{ velocity: { cases: 20, days: 3 }, sequence: { seconds: 86_400 }, selfDealing: 'HOLD' },
    },
  }),
} as const;

type Step = readonly [MemberName, RoleName, string, object];

const SCRIPT = plainEarningArguments(SCRIPT_CASE, APPLICANT);

/** The script's case earns, and its applicant gives what it got. */
export function earningSteps(): readonly Step[] {
  const order = ['earn', 'review', 'consent', 'collect', 'openPool', 'donate', 'closePool'];
  const names = order.map((name, i) => `${i < 2 ? 'earning' : 'point'}:${name}`);
  return names.map((name) => [
    ...(EARNING_CALLERS[name] as readonly [MemberName, RoleName]),
    name,
    SCRIPT[name] as object,
  ]);
}

/** What can be asked after {@link earningSteps}. */
export function earningQueries(): readonly (readonly [string, ...string[]])[] {
  const { id } = SCRIPT['earning:earn'] as { id: string };
  const { id: pool } = SCRIPT['point:openPool'] as { id: string };
  return [
    ['factorSet:get', SET],
    ['factorSet:inForce', ''],
    ['earning:get', `${MARKET}/${APPLICANT}/${EARNING_DAY}`],
    ['earning:getBatch', id],
    ['earning:getNullifier', `${MARKET}/${openingOf(SCRIPT_CASE).nullifier}`],
    ['point:getPool', pool],
    ['point:getDonation', `${pool}/dnt_${digestOf('plain')}`],
    ['point:getConsent', `${MARKET}/${APPLICANT}`],
  ];
}

/** One argument for each writing function, about something that is ready for it. */
export async function earningArguments(world: World): Promise<Readonly<Record<string, object>>> {
  const eco = await Earnings.in(world);
  const person = personOf('of the matrix');
  const id = await eco.delivered({ applicant: person });
  const held = await eco.delivered({ applicant: person });
  await eco.earn([held]);
  await eco.review(held, person);
  await eco.consent(person);
  await eco.collect([person]);
  const waits = await eco.delivered({ applicant: person });
  await eco.earn([waits]);
  const released = await eco.delivered({ applicant: person });
  await eco.earn([released]);
  await eco.review(released, person);
  const pool = await eco.openPool();
  const day = { unit: MARKET, person, day: EARNING_DAY };
  return {
    ...plainEarningArguments(id, personOf('new')),
    'earning:review': { ...day, case: waits, state: 'RELEASED', basis },
    'point:collect': { days: [day] },
    'point:donate': {
      id: `dnt_${digestOf('of the matrix')}`,
      pool: pool.id,
      gifts: [{ ...day, grams: '1000' }],
    },
    'point:closePool': { id: pool.id, basis },
  };
}

// SPDX-License-Identifier: Apache-2.0
// Rectifications in the plain consortium of most tests: the market bureau takes back what it recorded.
import type { LicenceRecord } from '@yulian/proofs';
import { personOf } from './archive-world.js';
import { actOf, digestOf, licenceOf } from './fixtures.js';
import type { MemberName, RoleName } from './members.js';
import { newRectificationId, rectificationOf } from './rectification-fixture.js';
import type { World } from './world.js';

/** Who calls each function in the ordinary course. */
export const RECTIFICATION_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'rectification:propose': ['market', 'clerk'],
  'rectification:act': ['market', 'approver'],
};

/** In a script: stands for the transaction of the step before. */
export const STEP_BEFORE = 'transaction of the step before';

const answerOf = (id: string) => ({
  ...{ act: 'confirm', id, basis: 'X-1', person: personOf('approver') },
});

/** Arguments that are good in themselves. */
export function plainRectificationArguments(): Readonly<Record<string, object>> {
  const right = '2026-02-20T00:00:00.000Z';
  return {
    'rectification:propose': rectificationOf(licenceOf().id, digestOf('fact'), { right }),
    'rectification:act': answerOf(newRectificationId()),
  };
}

/** One argument for each writing function, about an act of the market bureau. */
export async function rectificationArguments(
  world: World,
): Promise<Readonly<Record<string, object>>> {
  const suspended = async (): Promise<LicenceRecord> => {
    const { id } = await world.as('market', 'clerk').issue(licenceOf());
    return world.as('market', 'approver').act(actOf(id, 'suspend'));
  };
  const wish = async () => {
    const { id, facts } = await suspended();
    return rectificationOf(id, facts.at(-1)?.txId ?? '');
  };
  const proposed = await wish();
  await world.as('market', 'clerk').submit('rectification:propose', proposed);
  return {
    'rectification:propose': await wish(),
    'rectification:act': answerOf(proposed.id),
  };
}

type Step = readonly [MemberName, RoleName, string, object];

const LICENCE = licenceOf();
const PROPOSED = rectificationOf(LICENCE.id, STEP_BEFORE);

/** An act that is taken back. */
export function rectificationSteps(): readonly Step[] {
  return [
    ['market', 'clerk', 'licence:issue', LICENCE],
    ['market', 'approver', 'licence:act', actOf(LICENCE.id, 'suspend')],
    ['market', 'clerk', 'rectification:propose', PROPOSED],
    ['market', 'approver', 'rectification:act', answerOf(PROPOSED.id)],
  ];
}

/** Queries after {@link rectificationSteps}. */
export function rectificationQueries(): readonly (readonly [string, ...string[]])[] {
  return [['rectification:get', PROPOSED.id]];
}

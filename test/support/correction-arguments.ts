// SPDX-License-Identifier: Apache-2.0
// Corrections in the plain consortium of most tests: the market bureau is the source, the water bureau
// has asked it.
import { accessQueries, accessSteps } from './access-arguments.js';
import { caseOf, itemCode, serviceItemOf } from './case-fixture.js';
import {
  checkOf,
  claimElement,
  correctionOf,
  Corrections,
  FIELD,
  newIdOf,
  noticeOf,
} from './correction-fixture.js';
import { digestOf } from './fixtures.js';
import { grantOf, ITEM, publishItem, scopeOf } from './grant-world.js';
import type { MemberName, RoleName } from './members.js';
import type { World } from './world.js';

/** Who calls each function in the ordinary course. */
export const CORRECTION_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'correction:raise': ['water', 'clerk'],
  'correction:act': ['water', 'approver'],
  'correction:correct': ['market', 'approver'],
  'correction:announce': ['market', 'gateway'],
  'correction:notify': ['market', 'gateway'],
};

const basis = 'X-1';
const commitment = digestOf('committed');
const SCOPE = scopeOf({ regions: ['999999'] });

/** Arguments that are good in themselves. */
export function plainCorrectionArguments(): Readonly<Record<string, object>> {
  const id = newIdOf('cor');
  const access = newIdOf('acs');
  return {
    'correction:raise': correctionOf(access),
    'correction:act': { act: 'uphold', id, basis },
    'correction:correct': { id, commitment, basis },
    'correction:announce': { id, commitment, basis },
    'correction:notify': noticeOf(access),
  };
}

/** One argument for each writing function, about an access or case that is ready for it. */
export async function correctionArguments(world: World): Promise<Readonly<Record<string, object>>> {
  await publishItem(world);
  await claimElement(world);
  const corrections = new Corrections(world, SCOPE);
  const raised = async () => (await corrections.raise(await corrections.answered())).id;
  const [withdrawn, corrected, announced] = [await raised(), await raised(), await raised()];
  await corrections.correct(announced);
  return {
    'correction:raise': correctionOf(await corrections.answered()),
    'correction:act': { act: 'withdraw', id: withdrawn, basis },
    'correction:correct': { id: corrected, commitment, basis },
    'correction:announce': { id: announced, commitment, basis },
    'correction:notify': noticeOf(await corrections.answered()),
  };
}

type Step = readonly [MemberName, RoleName, string, object];

const GRANT = grantOf({ scope: SCOPE });
const CASE = caseOf({ serviceItem: itemCode('water') });
const ACCESS = checkOf();
const DISPUTED = checkOf();
const CORRECTED = correctionOf(ACCESS.id);
const WITHDRAWN = correctionOf(ACCESS.id);
const NOTICE = noticeOf(ACCESS.id);

function step(name: string, argument: object): Step {
  const [member, role] = CORRECTION_CALLERS[name] as readonly [MemberName, RoleName];
  return [member, role, name, argument];
}

/** A check under a grant, a case about it that is corrected, and one that is withdrawn. */
export function correctionSteps(): readonly Step[] {
  const { id } = CORRECTED;
  const claim = { subject: 'LEGAL_PERSON', element: 'registeredName', item: ITEM, field: FIELD };
  const decision = {
    grant: GRANT.id,
    accesses: [ACCESS, DISPUTED].map((one) => ({ ...one, case: CASE.id })),
  };
  const deliveries = [ACCESS, DISPUTED].map((one) => ({
    ...{ id: one.id, outcome: 'DELIVERED', digest: digestOf(`answer ${one.id}`) },
  }));
  return [
    ['market', 'approver', 'catalogue:claimSource', { ...claim, basis }],
    ['market', 'approver', 'grant:give', GRANT],
    ['water', 'approver', 'serviceItem:publish', serviceItemOf({}, CASE.serviceItem)],
    ['water', 'clerk', 'case:receive', CASE],
    ['water', 'clerk', 'access:decide', decision],
    ['market', 'gateway', 'access:deliver', { deliveries }],
    step('correction:raise', WITHDRAWN),
    step('correction:act', { act: 'withdraw', id: WITHDRAWN.id, basis }),
    step('correction:raise', CORRECTED),
    step('correction:correct', { id, commitment, basis }),
    step('correction:notify', NOTICE),
    step('correction:announce', { id, commitment, basis }),
    ...accessSteps(ACCESS.id, DISPUTED.id),
  ];
}

/** Queries after {@link correctionSteps}. */
export function correctionQueries(): readonly (readonly [string, ...string[]])[] {
  return [
    ['correction:get', CORRECTED.id],
    ['correction:getNotice', NOTICE.id],
    ...accessQueries(ACCESS.id),
  ];
}

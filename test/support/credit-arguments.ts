// SPDX-License-Identifier: Apache-2.0
// Accounts, batches and retirements, one argument for each function to be called on.
import { Credits, newBatchId, newEcoId, retirementOf, IssuedBatch } from './credit-fixture.js';
import { activeSeal } from './case-world.js';
import { Earnings } from './earning-fixture.js';
import { digestOf } from './fixtures.js';
import type { MemberName, RoleName } from './members.js';
import type { World } from './world.js';

const basis = 'X-1';

/** Who calls each function in the ordinary course. */
export const CREDIT_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'ecoAccount:open': ['bureau', 'approver'],
  'creditBatch:form': ['bureau', 'approver'],
  'creditBatch:act': ['water', 'approver'],
  'creditBatch:raiseCorrection': ['bureau', 'approver'],
  'retirement:retire': ['bureau', 'approver'],
};

/** Arguments that need nothing to be there; each is good in itself. */
export function plainCreditArguments(): Readonly<Record<string, object>> {
  const account = newEcoId('eac');
  const id = newBatchId();
  const project = `prj_${digestOf('project')}`;
  const holdings = [{ serial: `ECO-999999-YLJP-2026-${id}-1-10`, count: '5' }];
  return {
    'ecoAccount:open': { id: account, kind: 'ISSUER' },
    'creditBatch:form': { id, pool: newEcoId('pol'), account, basis },
    'creditBatch:act': { act: 'verify', id, basis },
    'creditBatch:raiseCorrection': { id, grams: '10', basis },
    'retirement:retire': retirementOf({ account, project, holdings }),
  };
}

/** The pool that the steps of earnings have closed. */
const SCRIPT_POOL = `pol_${digestOf('plain pool')}`;
const SCRIPT = {
  account: `eac_${digestOf('script account')}`,
  batch: 'SCRIPT',
  retirement: `ret_${digestOf('script retirement')}`,
};

/** The script's pool becomes a batch, of which some is retired and something found to be too much. */
export function creditSteps(): readonly (readonly [MemberName, RoleName, string, object])[] {
  const { account, batch: id, retirement } = SCRIPT;
  const holdings = [{ serial: `ECO-999999-YLJP-2026-${id}-1-90`, count: '5' }];
  const steps = [
    ['ecoAccount:open', { id: account, kind: 'ISSUER' }],
    ['creditBatch:form', { id, pool: SCRIPT_POOL, account, basis }],
    ['creditBatch:act', { act: 'verify', id, basis }],
    ['retirement:retire', retirementOf({ id: retirement, account, holdings })],
    ['creditBatch:raiseCorrection', { id, grams: '10', basis }],
  ] as const;
  return steps.map(([name, argument]) => [
    ...(CREDIT_CALLERS[name] as readonly [MemberName, RoleName]),
    name,
    argument,
  ]);
}

/** What can be asked after {@link creditSteps}. */
export function creditQueries(): readonly (readonly [string, ...string[]])[] {
  return [
    ['creditBatch:get', SCRIPT.batch],
    ['retirement:get', SCRIPT.retirement],
    ['retirement:evidence', SCRIPT.retirement],
  ];
}

/**
 * One argument for each writing function, about something that is ready for it, in a consortium in
 * which cases earn already.
 */
export async function creditArguments(world: World): Promise<Readonly<Record<string, object>>> {
  const credits = new Credits(new Earnings(world, await activeSeal(world)));
  const account = await credits.open('bureau', 'ISSUER');
  const closed = await credits.pool();
  const { id: formed } = await credits.form({ account, pool: await credits.pool() });
  const issued = new IssuedBatch(await credits.act('verify', formed));
  const { id } = await credits.form({ account, pool: await credits.pool() });
  return {
    'ecoAccount:open': { id: newEcoId('eac'), kind: 'TRADER' },
    'creditBatch:form': { id: newBatchId(), pool: closed, account, basis },
    'creditBatch:act': { act: 'verify', id, basis },
    'creditBatch:raiseCorrection': { id: issued.id, grams: '10', basis },
    'retirement:retire': retirementOf({ account, holdings: [{ serial: issued.head }] }),
  };
}

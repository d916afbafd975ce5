// SPDX-License-Identifier: Apache-2.0
import { requireRole } from '../kernel/caller.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import {
  PLAN_ID,
  plans,
  PROGRESS_ID,
  progresses,
  type MigrationPlan,
  type MigrationProgress,
} from './tables.js';

/**
 * The import as it stands, if this step is the next. Units are still to come: who calls is told by
 * role and organisation alone.
 *
 * @throws ContractError `MIGRATION_NOT_BEGUN`, `MIGRATION_CLOSED`, `MIGRATION_OUT_OF_STEP`,
 *   `ROLE_REQUIRED`, `NOT_A_COMMITTEE_MEMBER`
 */
export async function requireStep(
  ctx: YulianContext,
  wanted: MigrationProgress['state'],
): Promise<{ readonly plan: MigrationPlan; readonly progress: MigrationProgress }> {
  const plan = await plans.get(ctx, PLAN_ID);
  const progress = await progresses.get(ctx, PROGRESS_ID);
  if (plan === undefined || progress === undefined) {
    throw new ContractError('MIGRATION_NOT_BEGUN', 'no state was announced to this chain');
  }
  requireRole(ctx.caller, 'committee');
  if (!plan.consortium.organisations.includes(ctx.caller.mspId)) {
    throw new ContractError('NOT_A_COMMITTEE_MEMBER', 'the organisation is no member', {
      params: { mspId: ctx.caller.mspId },
    });
  }
  const { state } = progress;
  if (state === 'CLOSED') {
    throw new ContractError('MIGRATION_CLOSED', 'the state was taken over: that happens once');
  }
  if (state !== wanted) {
    throw new ContractError('MIGRATION_OUT_OF_STEP', 'another step comes next', {
      params: { state },
    });
  }
  await ctx.writes.enterImport(ctx);
  return { plan, progress };
}

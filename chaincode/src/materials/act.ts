// SPDX-License-Identifier: Apache-2.0
import type { MaterialRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { AHEAD_DAYS, appendFact, recorded } from '../kernel/facts.js';
import { ownerPolicy } from '../registry/read.js';
import { MATERIAL_ACTS, materialRule } from './acts.js';
import { requireAct } from './require-act.js';
import type { MaterialActInput } from './schemas.js';
import { materials } from './table.js';

/**
 * Withdraws a material from a moment on, or voids it, which may reach back to its beginning.
 *
 * @throws ContractError `LEGAL_TIME_INVALID`, `EFFECT_TOO_FAR_AHEAD`, `FACT_OUT_OF_ORDER` and those of {@link requireAct}
 */
export async function actOnMaterial(
  ctx: YulianContext,
  { act, id, from, basis }: MaterialActInput,
): Promise<MaterialRecord> {
  const { material } = await requireAct(ctx, act, { id, pointer: '/id', at: from });
  const mayReachBack = materialRule(act).reachesBack === true;
  const earliest = material.facts[0]?.from ?? from;
  if (mayReachBack && from < earliest) {
    throw new ContractError('LEGAL_TIME_INVALID', 'an act cannot reach to before the material', {
      pointer: '/from',
      params: { from, earliest },
    });
  }
  const { to: state } = MATERIAL_ACTS[act];
  const fact = { ...recorded(ctx, from, basis), act, state };
  const facts = appendFact(material.facts, fact, {
    mayReachBack,
    aheadDays: AHEAD_DAYS.act,
  });
  const changed: MaterialRecord = { ...material, facts };
  await materials.putOwned(ctx, id, changed, await ownerPolicy(ctx, material.owner));
  ctx.events.add(`material.${act}.v1`, id, { state, from });
  return changed;
}

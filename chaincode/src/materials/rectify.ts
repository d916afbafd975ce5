// SPDX-License-Identifier: Apache-2.0
import type { MaterialFact, MaterialRecord } from '@yulian/proofs';
import { ContractError } from '../kernel/errors.js';
import { AHEAD_DAYS } from '../kernel/facts.js';
import { rectifiable } from '../kernel/rectify.js';
import { ownerPolicy, requireNotPaused } from '../registry/read.js';
import { MATERIAL_ACTS, materialRule, type MaterialAct } from './acts.js';
import { materials } from './table.js';

/** Materials that were withdrawn or voided wrongly 更正. */
export const rectifiableMaterial = rectifiable<MaterialFact, MaterialRecord>({
  event: 'material.rectify.v1',
  takenBack: { act: 'rectify' },
  bounds: ({ act }) => ({ mayReachBack: reachesBack(act), aheadDays: AHEAD_DAYS.act }),
  async find(ctx, id) {
    const found = await materials.get(ctx, id);
    if (found !== undefined) return found;
    throw new ContractError('MATERIAL_NOT_FOUND', 'the chain knows no such material', {
      pointer: '/subject/id',
    });
  },
  policy: (ctx, { owner }) => ownerPolicy(ctx, owner),
  put: (ctx, id, material, policy) => materials.putOwned(ctx, id, material, policy),
  async check(ctx, { record: { typeCode, facts }, right }) {
    if (typeCode !== undefined) await requireNotPaused(ctx, { kind: 'type', id: typeCode });
    const earliest = facts[0]?.from;
    if (right === undefined || earliest === undefined || right >= earliest) return;
    throw new ContractError('LEGAL_TIME_INVALID', 'an act cannot reach to before the material', {
      pointer: '/right',
      params: { from: right, earliest },
    });
  },
});

function reachesBack(act: string): boolean {
  return Object.hasOwn(MATERIAL_ACTS, act) && materialRule(act as MaterialAct).reachesBack === true;
}

// SPDX-License-Identifier: Apache-2.0
import type { MaterialRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, requireActingUnit, requireNotPaused } from '../registry/read.js';
import { materialRule, type FoundState, type MaterialAct } from './acts.js';
import { materials } from './table.js';

/** A material that an act is about, and the unit that acts. */
export interface Target {
  readonly material: MaterialRecord;
  /** USCC of the caller's unit. */
  readonly unit: string;
}

/**
 * The material that an act is about, if the caller's role and unit may do the act and the table
 * allows it.
 *
 * @param at the moment at which the act finds the material: its legal effect, or now
 * @throws ContractError `MATERIAL_NOT_FOUND`, `MATERIAL_NOT_OWN`, `MATERIAL_IS_COPY`,
 *   `ACT_NOT_ALLOWED`, `TYPE_PAUSED` and those of `requireActingUnit`
 */
export async function requireAct(
  ctx: YulianContext,
  act: MaterialAct,
  { id, pointer, at }: { readonly id: string; readonly pointer: string; readonly at: string },
): Promise<Target> {
  const rule = materialRule(act);
  const { uscc } = await requireActingUnit(ctx, rule.role);
  const material = await materials.get(ctx, id);
  if (material === undefined) {
    throw new ContractError('MATERIAL_NOT_FOUND', 'the chain knows no such material', { pointer });
  }
  const { unit, typeCode } = material;
  if (typeCode !== undefined) await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  if (rule.by === 'holder' && !(await isUnitOrSuccessor(ctx, unit, uscc, ctx.now))) {
    throw new ContractError('MATERIAL_NOT_OWN', 'only the unit that holds it may do that', {
      params: { act, holding: unit, unit: uscc },
    });
  }
  const copied = material.parent ?? material.access;
  if (copied !== undefined && rule.onCopies !== true) {
    throw new ContractError('MATERIAL_IS_COPY', 'that goes for originals, not for copies', {
      pointer,
      params: { act, parent: copied },
    });
  }
  requireAllowed(act, material, at);
  return { material, unit: uscc };
}

/** The last recorded act counts even when its effect is still to come; expiry counts at `at`. */
function requireAllowed(act: MaterialAct, { facts, annotation }: MaterialRecord, at: string): void {
  const { from } = materialRule(act);
  const recordedState = facts.at(-1)?.state ?? 'HELD';
  const isOver = annotation !== undefined && at >= annotation.expiresAt;
  const state: FoundState = recordedState === 'HELD' && isOver ? 'EXPIRED' : recordedState;
  if (from.includes(state)) return;
  throw new ContractError('ACT_NOT_ALLOWED', 'the act does not follow from that state', {
    params: { act, state, allowedFrom: from },
  });
}

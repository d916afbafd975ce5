// SPDX-License-Identifier: Apache-2.0
import type { FondsRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { ownerPolicy, requireActingUnit, unitReader } from '../registry/read.js';
import type { FondsInput } from './schemas.js';
import { fondsTable } from './table.js';

/**
 * Names the sections of a unit's own fonds, the hall, and how its codes are built; again, when
 * that changes.
 *
 * @throws ContractError `UNIT_NOT_CALLERS`, `UNIT_NOT_FOUND`, `FACT_OUT_OF_ORDER` and those of
 *   `requireActingUnit`
 */
export async function defineFonds(ctx: YulianContext, input: FondsInput): Promise<FondsRecord> {
  const { id, from, basis, ...named } = input;
  const unit = await requireActingUnit(ctx, 'approver');
  if (!id.startsWith(`${unit.uscc}.`)) {
    throw new ContractError('UNIT_NOT_CALLERS', 'a unit decides on its own fonds', {
      pointer: '/id',
      params: { unit: unit.uscc },
    });
  }
  for (const part of ['business', 'archives', 'hall'] as const) {
    if (await unitReader.has(ctx, named[part])) continue;
    throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer: `/${part}` });
  }
  const earlier = await fondsTable.get(ctx, id);
  const owner = ctx.caller.mspId;
  const fonds: FondsRecord = {
    ...{ format: 1, kind: 'fonds', id, unit: unit.uscc, owner },
    facts: appendFact(earlier?.facts ?? [], { ...recorded(ctx, from, basis), ...named }),
  };
  await fondsTable.putOwned(ctx, id, fonds, await ownerPolicy(ctx, owner));
  ctx.events.add('fonds.defined.v1', id, { ...named, from });
  return fonds;
}

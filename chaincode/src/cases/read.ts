// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of cases.
import { caseState, OPEN_CASE_STATES, type CaseRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import type { TableReader } from '../kernel/table.js';
import { isUnitOrSuccessor } from '../registry/read.js';
import { cases } from './table.js';

export const caseReader: TableReader<CaseRecord> = cases;

/**
 * A case for which a unit needs others' data: it is open, of that unit, and about that item.
 *
 * @throws ContractError `CASE_NOT_FOUND`, `CASE_ACT_NOT_COMPETENT`, `CASE_NOT_OPEN`,
 *   `CASE_OF_OTHER_ITEM`
 */
export async function requireOpenCase(
  ctx: YulianContext,
  id: string,
  unit: string,
  serviceItem: string,
): Promise<CaseRecord> {
  const pointer = '/case';
  const record = await cases.get(ctx, id);
  if (record === undefined) {
    throw new ContractError('CASE_NOT_FOUND', 'the chain knows no such case', { pointer });
  }
  if (!(await isUnitOrSuccessor(ctx, record.unit, unit, ctx.now))) {
    throw new ContractError('CASE_ACT_NOT_COMPETENT', 'another unit handles the case', {
      pointer,
      params: { act: 'access', handling: record.unit, unit },
    });
  }
  const state = caseState(record);
  if (!OPEN_CASE_STATES.includes(state)) {
    throw new ContractError('CASE_NOT_OPEN', 'the case is decided or has ended', {
      pointer,
      params: { state },
    });
  }
  if (record.serviceItem === serviceItem) return record;
  throw new ContractError('CASE_OF_OTHER_ITEM', 'the case is about another service item', {
    pointer,
    params: { serviceItem, of: record.serviceItem },
  });
}

// SPDX-License-Identifier: Apache-2.0
import {
  factorSetAt,
  factorSetId,
  formatInstant,
  instantToEpochMs,
  type FactorSet,
  type FactorSetTurn,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { AHEAD_DAYS, appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import type { FactorSetInput } from './schemas.js';
import { factorSets, factorSetTurns, TURNS } from './table.js';

const DAY_MS = 86_400_000;
const BEIJING_OFFSET_MS = 8 * 3_600_000;
const POINTER = '/decision/factorSet';

/**
 * Makes ready what the committee decides: the next version of a set, in force from a midnight that
 * is still to come (the first: from that of today), so that no case is counted by factors that nobody could know.
 *
 * @throws ContractError `FACTOR_SET_VERSION_OUT_OF_ORDER`, `FACTOR_SET_BACKDATED`,
 *   `FACT_OUT_OF_ORDER`
 */
export async function prepareFactorSet(
  ctx: YulianContext,
  { code, version, from, content }: FactorSetInput,
  basis: string,
): Promise<() => Promise<void>> {
  const id = factorSetId(code, version);
  const isNext =
    !(await factorSets.has(ctx, id)) &&
    (version === 1 || (await factorSets.has(ctx, factorSetId(code, version - 1))));
  if (!isNext) {
    throw new ContractError('FACTOR_SET_VERSION_OUT_OF_ORDER', 'versions follow each other', {
      pointer: `${POINTER}/version`,
    });
  }
  const turns = await factorSetTurns.get(ctx, TURNS);
  // Before the first set nothing was counted: it may count the day on which it is decided.
  const earliest = turns === undefined ? beijingMidnight(ctx.now) : ctx.now;
  if (from < earliest) {
    throw new ContractError('FACTOR_SET_BACKDATED', 'it must begin after it is decided', {
      pointer: `${POINTER}/from`,
      params: { from, earliest },
    });
  }
  const decided = recorded(ctx, from, basis);
  const turn: FactorSetTurn = { ...decided, set: id };
  const facts = appendFact(turns?.facts ?? [], turn, {
    pointer: `${POINTER}/from`,
    aheadDays: AHEAD_DAYS.regulation,
  });
  return async () => {
    await factorSets.put(ctx, id, { format: 1, id, code, version, from, content, decided });
    await factorSetTurns.put(ctx, TURNS, { format: 1, facts });
    ctx.events.add('factor-set.decided.v1', id, { code, version, from });
  };
}

/** When the day began in China. */
function beijingMidnight(instant: string): string {
  const ms = instantToEpochMs(instant) + BEIJING_OFFSET_MS;
  return formatInstant(ms - (ms % DAY_MS) - BEIJING_OFFSET_MS);
}

/** @throws ContractError `FACTOR_SET_NOT_FOUND` */
export async function requireFactorSet(
  ctx: YulianContext,
  id: string,
  pointer = '/factorSet',
): Promise<FactorSet> {
  const found = await factorSets.get(ctx, id);
  if (found !== undefined) return found;
  throw new ContractError('FACTOR_SET_NOT_FOUND', 'the chain knows no such set', { pointer });
}

/** Tells for any instant which set is in force then. */
export async function factorSetsInForce(
  ctx: YulianContext,
): Promise<(at: string) => string | undefined> {
  const turns = await factorSetTurns.get(ctx, TURNS);
  return (at) => factorSetAt(turns, at);
}

/** The set in force at an instant. @throws ContractError `FACTOR_SET_NOT_FOUND` */
export async function factorSetInForce(ctx: YulianContext, at: string): Promise<FactorSet> {
  const id = (await factorSetsInForce(ctx))(at);
  const found = id === undefined ? undefined : await factorSets.get(ctx, id);
  return present(found, 'FACTOR_SET_NOT_FOUND', 'no set was in force then');
}

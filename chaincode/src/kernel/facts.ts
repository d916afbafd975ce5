// SPDX-License-Identifier: Apache-2.0
import type { Fact, Recorded } from '@yulian/proofs';
import type { YulianContext } from './context.js';
import { ContractError } from './errors.js';

export type { Recorded } from '@yulian/proofs';

/** What the chain itself adds to a fact: who, when recorded, on what basis, in which transaction. */
export function recorded(ctx: YulianContext, from: string, basis: string): Recorded {
  return { from, recordedAt: ctx.now, actor: ctx.caller, basis, txId: ctx.txId };
}

/**
 * Appends a fact. Recorded time only moves forward. Legal effect may not begin before that of
 * the fact it follows, unless the act itself reaches back.
 *
 * @param pointer where the argument names the time of legal effect
 * @throws ContractError `FACT_OVERTAKEN` when a fact was recorded that was proposed later
 * @throws ContractError `FACT_OUT_OF_ORDER`
 */
export function appendFact<F extends Fact>(
  facts: readonly F[],
  fact: F,
  { mayReachBack = false, pointer = '/from' } = {},
): readonly F[] {
  const last = facts.at(-1);
  if (last === undefined) return [fact];
  const params = { from: fact.from, earliest: last.from, recordedAt: last.recordedAt };
  if (fact.recordedAt < last.recordedAt) {
    throw new ContractError('FACT_OVERTAKEN', 'the clock is behind what is recorded already', {
      params,
    });
  }
  if (!mayReachBack && fact.from < last.from) {
    throw new ContractError(
      'FACT_OUT_OF_ORDER',
      'legal effect must not begin before that of the fact recorded before it',
      { pointer, params },
    );
  }
  return [...facts, fact];
}

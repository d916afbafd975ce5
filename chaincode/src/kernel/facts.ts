// SPDX-License-Identifier: Apache-2.0
import { formatInstant, instantToEpochMs, type Fact, type Recorded } from '@yulian/proofs';
import { AHEAD_DAYS } from './ahead-days.js';
import type { YulianContext } from './context.js';
import { ContractError } from './errors.js';

export { AHEAD_DAYS } from './ahead-days.js';
export type { Recorded } from '@yulian/proofs';

const DAY_MS = 86_400_000;

/** What the chain itself adds to a fact: who, when recorded, on what basis, in which transaction. */
export function recorded(ctx: YulianContext, from: string, basis: string): Recorded {
  return { from, recordedAt: ctx.now, actor: ctx.caller, basis, txId: ctx.txId };
}

/** How far legal effect may reach, back and ahead. */
export interface EffectBounds {
  /** Before the fact that it follows. */
  readonly mayReachBack?: boolean;
  /** How far ahead of its recording the fact may begin, in days. */
  readonly aheadDays?: number;
}

/**
 * Appends a fact. Recorded time only moves forward. Legal effect may not begin before that of
 * the fact it follows, unless the act itself reaches back.
 *
 * @param pointer where the argument names the time of legal effect
 * @throws ContractError `EFFECT_TOO_FAR_AHEAD`
 * @throws ContractError `FACT_OVERTAKEN` when a fact was recorded that was proposed later
 * @throws ContractError `FACT_OUT_OF_ORDER`
 */
export function appendFact<F extends Fact>(
  facts: readonly F[],
  fact: F,
  {
    mayReachBack = false,
    pointer = '/from',
    aheadDays = AHEAD_DAYS.decision,
  }: EffectBounds & { readonly pointer?: string } = {},
): readonly F[] {
  requireNotTooFarAhead(fact, aheadDays, pointer);
  const last = facts.at(-1);
  if (last === undefined) return [fact];
  const params = { from: fact.from, earliest: last.from, recordedAt: last.recordedAt };
  requireNotOvertaken(facts, fact.recordedAt, params);
  if (!mayReachBack && fact.from < last.from) {
    throw new ContractError(
      'FACT_OUT_OF_ORDER',
      'legal effect must not begin before that of the fact recorded before it',
      { pointer, params },
    );
  }
  return [...facts, fact];
}

/** @throws ContractError `FACT_OVERTAKEN` when a fact was recorded that was proposed later */
export function requireNotOvertaken(
  facts: readonly Fact[],
  now: string,
  params: Readonly<Record<string, unknown>> = {},
): void {
  const last = facts.at(-1)?.recordedAt ?? now;
  if (now >= last) return;
  throw new ContractError('FACT_OVERTAKEN', 'the clock is behind what is recorded already', {
    params: { ...params, recordedAt: last },
  });
}

function requireNotTooFarAhead({ from, recordedAt }: Fact, days: number, pointer: string): void {
  const latest = formatInstant(instantToEpochMs(recordedAt) + days * DAY_MS);
  if (from <= latest) return;
  throw new ContractError('EFFECT_TOO_FAR_AHEAD', 'legal effect would begin too far ahead', {
    pointer,
    params: { from, latest, days },
  });
}

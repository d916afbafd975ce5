// SPDX-License-Identifier: Apache-2.0
import { defined, showingState, type ShowingRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { SHOWING_REFUSALS, showingActRule, type ShowingAct } from './acts.js';
import { showings } from './table.js';

/** @throws ContractError `SHOWING_NOT_FOUND` */
export async function requireShowing(ctx: YulianContext, id: string): Promise<ShowingRecord> {
  return present(
    await showings.get(ctx, id),
    'SHOWING_NOT_FOUND',
    'the chain knows no such showing',
  );
}

/**
 * The showing that an act is about, if the caller may do the act and the table allows it.
 *
 * @throws ContractError `SHOWING_NOT_FOUND`, `SHOWING_OTHER_UNIT`, `SHOWING_EXPIRED`,
 *   `SHOWING_WITHDRAWN`, `SHOWING_ALREADY_REDEEMED` and those of `requireActingUnit`
 */
export async function requireShowingAct(
  ctx: YulianContext,
  act: Exclude<ShowingAct, 'offer'>,
  id: string,
): Promise<ShowingRecord> {
  const { by, role, from } = showingActRule(act);
  const { uscc } = await requireActingUnit(ctx, role);
  const showing = await requireShowing(ctx, id);
  const named = showing[by];
  if (named !== undefined && !(await isUnitOrSuccessor(ctx, named, uscc, ctx.now))) {
    throw new ContractError('SHOWING_OTHER_UNIT', 'it is for another unit', {
      params: { act, unit: uscc },
    });
  }
  const state = showingState(showing, ctx.now);
  if (state === 'OFFERED' || from.includes(state)) return showing;
  throw new ContractError(SHOWING_REFUSALS[state], 'the code is no longer good', {
    params: { act, state, expiresAt: showing.expiresAt },
  });
}

/** The showing with one fact more, written, and told to subscribers. */
export async function putStep(
  ctx: YulianContext,
  showing: ShowingRecord,
  {
    act,
    basis,
    access,
  }: { readonly act: ShowingAct; readonly basis: string; readonly access?: string },
): Promise<ShowingRecord> {
  const { to: state } = showingActRule(act);
  const fact = { ...recorded(ctx, ctx.now, basis), act, state, ...defined({ access }) };
  const stepped: ShowingRecord = { ...showing, facts: appendFact(showing.facts, fact) };
  await showings.putOwned(ctx, showing.id, stepped, await ownerPolicy(ctx, showing.owner));
  const { item, provider } = showing;
  ctx.events.add(`showing.${act}.v1`, showing.id, {
    ...{ item, provider, state },
    ...defined({ access }),
  });
  return stepped;
}

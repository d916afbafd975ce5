// SPDX-License-Identifier: Apache-2.0
import {
  correctionState,
  defined,
  type CorrectionFact,
  type CorrectionRecord,
  type CorrectionState,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { correctionActRule, type CorrectionAct } from './acts.js';
import { markCorrected } from './mark.js';
import { corrections } from './table.js';

/** One act on a case, and on what basis. */
interface Step {
  readonly act: CorrectionAct;
  readonly basis: string;
  readonly commitment?: string;
}

/** The state that was recorded last. */
export const stateOf: (correction: CorrectionRecord) => CorrectionState = correctionState;

/** @throws ContractError `CORRECTION_NOT_FOUND` */
export async function requireCorrection(ctx: YulianContext, id: string): Promise<CorrectionRecord> {
  const found = await corrections.get(ctx, id);
  return present(found, 'CORRECTION_NOT_FOUND', 'the chain knows no such correction case');
}

/**
 * An act on a case that is there.
 *
 * @throws ContractError `CORRECTION_NOT_FOUND`, `CORRECTION_ACT_NOT_COMPETENT`,
 *   `CORRECTION_ACT_NOT_ALLOWED` and those of `requireActingUnit`
 */
export async function actOnCorrection(
  ctx: YulianContext,
  { id, ...step }: Step & { readonly id: string },
): Promise<CorrectionRecord> {
  const { act } = step;
  const { by, roles, from } = correctionActRule(act);
  const { uscc: unit } = await requireActingUnit(ctx, ...roles);
  const correction = await requireCorrection(ctx, id);
  if (!(await isUnitOrSuccessor(ctx, correction[by], unit, ctx.now))) {
    throw new ContractError('CORRECTION_ACT_NOT_COMPETENT', `only the ${by} may do that`, {
      params: { act, party: by, named: correction[by], unit },
    });
  }
  const state = stateOf(correction);
  if (!from.includes(state)) {
    throw new ContractError('CORRECTION_ACT_NOT_ALLOWED', 'it does not follow from that state', {
      params: { act, state, allowedFrom: from },
    });
  }
  return putStep(ctx, correction, step);
}

/** The case with one fact more, written, and told to subscribers. */
export async function putStep(
  ctx: YulianContext,
  correction: CorrectionRecord,
  { act, basis, commitment }: Step,
): Promise<CorrectionRecord> {
  const { to: state } = correctionActRule(act);
  const fact: CorrectionFact = {
    ...recorded(ctx, ctx.now, basis),
    ...{ act, state, ...defined({ commitment }) },
  };
  const stepped: CorrectionRecord = { ...correction, facts: appendFact(correction.facts, fact) };
  const { id, element, raiser, source, access, owner } = correction;
  if (act === 'correct') await markCorrected(ctx, access, owner);
  await corrections.putOwned(ctx, id, stepped, await ownerPolicy(ctx, owner));
  ctx.events.add(`correction.${act}.v1`, id, { element, raiser, source, state });
  return stepped;
}

// SPDX-License-Identifier: Apache-2.0
import { accessState, type AccessRecord, type CorrectionRecord } from '@yulian/proofs';
import { accessReader } from '../accesses/read.js';
import { requireSourceOf } from '../catalogue/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { uncoveredFields } from '../scope/read.js';
import { correctionActRule } from './acts.js';
import type { RaiseCorrectionInput } from './schemas.js';
import { putStep, stateOf } from './step.js';
import { correctionOfId, corrections, correctionsOf } from './table.js';

/**
 * Opens a case at the source of an element, by whoever has asked the source about it.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `RECORD_NOT_FOUND`, `CORRECTION_ACCESS_NOT_OWN`,
 *   `CORRECTION_ACCESS_UNANSWERED`, `SOURCE_NOT_CLAIMED`, `SOURCE_ELSEWHERE` with the right source's
 *   name, `CORRECTION_FIELD_NOT_ASKED`, `CORRECTION_ALREADY_OPEN` and those of `requireActingUnit`
 */
export async function raiseCorrection(
  ctx: YulianContext,
  { id, element, access: accessId, commitment, basis }: RaiseCorrectionInput,
): Promise<CorrectionRecord> {
  const { uscc: raiser } = await requireActingUnit(ctx, ...correctionActRule('raise').roles);
  if (await corrections.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'a case with this id is there already', {
      pointer: '/id',
    });
  }
  const access = await requireAnswered(ctx, accessId, raiser);
  const { field } = await requireSourceOf(ctx, element, access.item, '/element');
  requireAsked(access, field);
  await requireNoneOpen(ctx, accessId, element);
  const { item, provider: source, owner } = access;
  const correction: CorrectionRecord = {
    ...{ format: 1, kind: 'correction', id, element, access: accessId, item, field },
    ...{ raiser, source, owner, facts: [] },
  };
  const policy = await ownerPolicy(ctx, owner);
  const row = { format: 1, correction: id } as const;
  await correctionsOf.putOwned(ctx, correctionOfId(accessId, element), row, policy);
  return putStep(ctx, correction, { act: 'raise', basis, commitment });
}

/** States in which the other side has said something that one can disagree with. */
const ANSWERED: readonly string[] = ['DELIVERED', 'ACKNOWLEDGED', 'DISPUTED'];

async function requireAnswered(
  ctx: YulianContext,
  id: string,
  unit: string,
): Promise<AccessRecord> {
  const pointer = '/access';
  const access = await accessReader.get(ctx, id);
  if (access === undefined) {
    throw new ContractError('RECORD_NOT_FOUND', 'the chain knows no such access', { pointer });
  }
  if (!(await isUnitOrSuccessor(ctx, access.requester, unit, ctx.now))) {
    throw new ContractError('CORRECTION_ACCESS_NOT_OWN', 'another unit made that access', {
      pointer,
    });
  }
  const state = accessState(access);
  if (access.facts.some((fact) => ANSWERED.includes(fact.state))) return access;
  throw new ContractError('CORRECTION_ACCESS_UNANSWERED', 'the source gave no value to it', {
    pointer,
    params: { state },
  });
}

function requireAsked({ fields }: AccessRecord, field: string): void {
  if (uncoveredFields([field], fields).length === 0) return;
  throw new ContractError('CORRECTION_FIELD_NOT_ASKED', 'that access was not about this element', {
    pointer: '/element',
    params: { field },
  });
}

async function requireNoneOpen(ctx: YulianContext, access: string, element: string): Promise<void> {
  const row = await correctionsOf.get(ctx, correctionOfId(access, element));
  const earlier = row && (await corrections.get(ctx, row.correction));
  if (earlier === undefined || stateOf(earlier) !== 'RAISED') return;
  throw new ContractError('CORRECTION_ALREADY_OPEN', 'the source has not answered the last one', {
    pointer: '/access',
    params: { correction: earlier.id },
  });
}

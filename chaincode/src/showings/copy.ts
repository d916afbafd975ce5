// SPDX-License-Identifier: Apache-2.0
import {
  accessState,
  formatInstant,
  instantToEpochMs,
  SHOWN_COPY_DAYS,
  type AccessRecord,
  type MaterialRecord,
  type ShowingFact,
} from '@yulian/proofs';
import { accessReader } from '../accesses/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { registerShownCopy } from '../materials/read.js';
import { isUnitOrSuccessor, requireActingUnit } from '../registry/read.js';
import type { KeepShownInput } from './schemas.js';
import { requireShowing } from './step.js';

const DAY_MS = 86_400_000;

/**
 * The unit to which something was shown keeps an annotated copy 加注件 of it: for the purpose for which
 * it was shown, for this unit, and for so many days.
 *
 * @throws ContractError `SHOWING_NOT_FOUND`, `SHOWING_NOT_TAKEN_IN`, `SHOWING_OTHER_UNIT`,
 *   `MATERIAL_ALREADY_EXISTS` and those of `requireActingUnit`
 */
export async function keepShown(
  ctx: YulianContext,
  { id, material, document, basis }: KeepShownInput,
): Promise<MaterialRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'clerk');
  const showing = await requireShowing(ctx, id);
  const { access: of = '' } = showing.facts.at(-1) as ShowingFact;
  const access = await accessReader.get(ctx, of);
  if (access === undefined || !isTakenIn(access)) {
    throw new ContractError('SHOWING_NOT_TAKEN_IN', 'nothing of it was delivered and acknowledged');
  }
  const { requester, purpose, facts } = access;
  if (!(await isUnitOrSuccessor(ctx, requester, unit, ctx.now))) {
    throw new ContractError('SHOWING_OTHER_UNIT', 'it was shown to another unit', {
      params: { act: 'keep', unit },
    });
  }
  const shownAt = instantToEpochMs(facts[0]?.recordedAt ?? ctx.now);
  const expiresAt = formatInstant(shownAt + SHOWN_COPY_DAYS * DAY_MS);
  const annotation = { purpose, requester, expiresAt };
  return registerShownCopy(ctx, unit, { id: material, document, basis, access: of, annotation });
}

function isTakenIn(access: AccessRecord): boolean {
  const isDelivered = access.facts.some(({ state }) => state === 'DELIVERED');
  return isDelivered && accessState(access) === 'ACKNOWLEDGED';
}

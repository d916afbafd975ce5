// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  formatInstant,
  instantToEpochMs,
  SHOWING_MINUTES,
  type ShowingRecord,
} from '@yulian/proofs';
import { requireItem } from '../grants/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import {
  isUnitOrSuccessor,
  requireActingUnit,
  requireActive,
  unitReader,
} from '../registry/read.js';
import { showingActRule } from './acts.js';
import type { ShowingInput, WithdrawShowingInput } from './schemas.js';
import { putStep, requireShowingAct } from './step.js';
import { showings } from './table.js';

const MINUTE_MS = 60_000;

/**
 * Records that a holder shows fields of its own licence, by a code that is good for five minutes.
 * The unit that provides the item answers for having asked who the holder is.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `CATALOGUE_ITEM_NOT_OWN`, `UNIT_NOT_FOUND`,
 *   `UNIT_NOT_ACTIVE` and those of `requireActingUnit`, `requireItem`
 */
export async function offerShowing(
  ctx: YulianContext,
  { id, item, fields, requester, commitment, basis }: ShowingInput,
): Promise<ShowingRecord> {
  const { uscc } = await requireActingUnit(ctx, showingActRule('offer').role);
  if (await showings.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'a showing with this id is there already', {
      pointer: '/id',
    });
  }
  const provider = await requireItem(ctx, { item, fields }, { item: '/item', fields: '/fields' });
  if (!(await isUnitOrSuccessor(ctx, provider, uscc, ctx.now))) {
    throw new ContractError(
      'CATALOGUE_ITEM_NOT_OWN',
      'only the unit that provides it may do that',
      {
        params: { act: 'offer', provider, unit: uscc },
      },
    );
  }
  if (requester !== undefined) await requireRequester(ctx, requester);
  const showing: ShowingRecord = {
    ...{ format: 1, kind: 'showing', id, item, provider: uscc, fields, commitment },
    ...defined({ requester }),
    expiresAt: formatInstant(instantToEpochMs(ctx.now) + SHOWING_MINUTES * MINUTE_MS),
    ...{ owner: ctx.caller.mspId, facts: [] },
  };
  return putStep(ctx, showing, { act: 'offer', basis });
}

/** The holder takes a code back. @throws ContractError those of `requireShowingAct` */
export async function withdrawShowing(
  ctx: YulianContext,
  { id, basis }: WithdrawShowingInput,
): Promise<ShowingRecord> {
  return putStep(ctx, await requireShowingAct(ctx, 'withdraw', id), { act: 'withdraw', basis });
}

async function requireRequester(ctx: YulianContext, uscc: string): Promise<void> {
  const pointer = '/requester';
  const unit = await unitReader.get(ctx, uscc);
  if (unit === undefined) throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer });
  requireActive(unit, ctx.now, pointer);
}

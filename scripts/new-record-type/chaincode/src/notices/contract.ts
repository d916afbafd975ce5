// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import { noticeInput, noticeWithdrawInput } from './schemas.js';
import { notices, type Notice } from './table.js';

/** Notices 公示: published by a unit, taken back by the same unit. */
@Info({ title: 'notice', description: 'Public notices of a unit' })
export class NoticeContract extends YulianContract {
  constructor() {
    super('notice');
  }

  /** Publishes a notice; argument `noticeInput`; answers the notice. */
  @Transaction()
  @Returns('string')
  async publish(ctx: YulianContext, argument: string): Promise<string> {
    const { id, unit, title, from, basis } = readArgument(noticeInput, argument);
    await requireOwnUnit(ctx, unit);
    if (await notices.has(ctx, id)) {
      throw new ContractError('RECORD_ALREADY_EXISTS', 'a notice with this id was published', {
        pointer: '/id',
      });
    }
    return save(ctx, {
      format: 1,
      id,
      unit,
      owner: ctx.caller.mspId,
      title,
      facts: [{ ...recorded(ctx, from, basis), state: 'PUBLISHED' }],
    });
  }

  /** Takes a notice back; argument `noticeWithdrawInput`; answers the notice. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: YulianContext, argument: string): Promise<string> {
    const { id, from, basis } = readArgument(noticeWithdrawInput, argument);
    const notice = present(await notices.get(ctx, id), 'RECORD_NOT_FOUND', 'no such notice');
    await requireOwnUnit(ctx, notice.unit);
    const facts = appendFact(notice.facts, {
      ...recorded(ctx, from, basis),
      state: 'WITHDRAWN' as const,
    });
    return save(ctx, { ...notice, facts });
  }

  /** A notice with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await notices.get(ctx, id), 'RECORD_NOT_FOUND', 'no such notice'));
  }
}

async function requireOwnUnit(ctx: YulianContext, uscc: string): Promise<void> {
  const unit = await requireActingUnit(ctx, 'clerk');
  if (unit.uscc === uscc) return;
  throw new ContractError('UNIT_NOT_CALLERS', 'a unit publishes and withdraws its own notices', {
    params: { unit: unit.uscc },
  });
}

async function save(ctx: YulianContext, notice: Notice): Promise<string> {
  await notices.putOwned(ctx, notice.id, notice, await ownerPolicy(ctx, notice.owner));
  ctx.events.add('notice.changed.v1', notice.id, { state: notice.facts.at(-1)?.state ?? '' });
  return answer(notice);
}

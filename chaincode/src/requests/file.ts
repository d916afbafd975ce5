// SPDX-License-Identifier: Apache-2.0
import type { RequestRecord } from '@yulian/proofs';
import { requireItem, requireSound } from '../grants/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { isUnitOrSuccessor, requireActingUnit } from '../registry/read.js';
import type { AmendRequestInput, CompletionInput, RequestInput } from './schemas.js';
import { requests } from './table.js';
import { putStep, requireRequestAct } from './step.js';

const SCOPE = '/content/scope';
const POINTERS = { item: '/item', fields: `${SCOPE}/fields` } as const;

const AMENDED = { ...POINTERS, item: '/id' } as const;

/**
 * A clerk asks for the use of an item; it goes to the sharing office of the clerk's own unit first.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `ARGUMENT_INVALID` when the unit provides it itself,
 *   and those of
 *   `requireActingUnit`, `requireItem`, `requireSound`
 */
export async function fileRequest(
  ctx: YulianContext,
  { id, item, content, basis }: RequestInput,
): Promise<RequestRecord> {
  const { uscc: requester } = await requireActingUnit(ctx, 'clerk');
  if (await requests.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'a request with this id is there already', {
      pointer: '/id',
    });
  }
  const provider = await requireItem(ctx, { item, fields: content.scope.fields }, POINTERS);
  if (await isUnitOrSuccessor(ctx, provider, requester, ctx.now)) {
    throw new ContractError('ARGUMENT_INVALID', 'must be an item of another unit', {
      pointer: '/item',
    });
  }
  await requireSound(ctx, content.scope, SCOPE);
  const request: RequestRecord = {
    ...{ format: 1, kind: 'request', id, item, requester, provider },
    ...{ owner: ctx.caller.mspId, facts: [], votes: [] },
  };
  return putStep(ctx, request, { act: 'file', state: 'FILED', basis }, { content });
}

/**
 * Says anew what is asked.
 *
 * @throws ContractError those of `requireRequestAct`, `requireItem`, `requireSound`
 */
export async function amendRequest(
  ctx: YulianContext,
  { id, content, basis }: AmendRequestInput,
): Promise<RequestRecord> {
  const request = await requireRequestAct(ctx, 'amend', id);
  await requireItem(ctx, { item: request.item, fields: content.scope.fields }, AMENDED);
  await requireSound(ctx, content.scope, SCOPE);
  return putStep(ctx, request, { act: 'amend', state: 'FILED', basis }, { content });
}

/**
 * 补正通知: whatever is missing is told at once; nobody is asked twice.
 *
 * @throws ContractError `REQUEST_COMPLETION_ASKED` and those of `requireRequestAct`
 */
export async function askCompletion(
  ctx: YulianContext,
  { id, missing, basis }: CompletionInput,
): Promise<RequestRecord> {
  const act = 'askCompletion';
  const request = await requireRequestAct(ctx, act, id);
  if (request.facts.some((fact) => fact.act === act)) {
    throw new ContractError('REQUEST_COMPLETION_ASKED', 'what is missing was told once already');
  }
  return putStep(ctx, request, { act, state: 'INCOMPLETE', basis }, { missing });
}

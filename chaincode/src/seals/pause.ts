// SPDX-License-Identifier: Apache-2.0
import { sealPausesInForce, type SealPauseFact, type SealRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { ownerPolicy } from '../registry/read.js';
import { requireSeal, sealStateOf } from './act.js';
import { PAUSED_BY, STATES_WITH_OBJECT } from './acts.js';
import { requireParty } from './party.js';
import type { SealPauseInput } from './schemas.js';
import { seals } from './table.js';

/** 冻结 or 挂失: the seal cannot be used from now on, whatever its state. */
export async function pauseSeal(ctx: YulianContext, input: SealPauseInput): Promise<SealRecord> {
  const seal = await requirePauser(ctx, input);
  if (!STATES_WITH_OBJECT.includes(sealStateOf(seal))) {
    throw new ContractError('SEAL_ACT_NOT_ALLOWED', 'there is nothing that could be used', {
      params: { state: sealStateOf(seal), allowedFrom: STATES_WITH_OBJECT },
    });
  }
  if (isPaused(ctx, seal, input)) {
    throw new ContractError('PAUSE_ALREADY_IN_FORCE', 'it is paused already', { pointer: '/kind' });
  }
  return putPause(ctx, seal, input, 'PAUSED');
}

/** 解冻, or what was lost is found: by whoever may lay the pause. */
export async function liftSealPause(
  ctx: YulianContext,
  input: SealPauseInput,
): Promise<SealRecord> {
  const seal = await requirePauser(ctx, input);
  if (!isPaused(ctx, seal, input)) {
    throw new ContractError('PAUSE_NOT_FOUND', 'no such pause of the seal is in force', {
      pointer: '/kind',
    });
  }
  return putPause(ctx, seal, input, 'LIFTED');
}

async function requirePauser(ctx: YulianContext, input: SealPauseInput): Promise<SealRecord> {
  const seal = await requireSeal(ctx, input.id);
  await requireParty(ctx, seal, PAUSED_BY[input.kind], 'approver');
  return seal;
}

function isPaused(
  ctx: YulianContext,
  { pauses }: SealRecord,
  { kind }: Pick<SealPauseInput, 'kind'>,
): boolean {
  return sealPausesInForce(pauses, { at: ctx.now }).includes(kind);
}

async function putPause(
  ctx: YulianContext,
  seal: SealRecord,
  { kind, basis }: SealPauseInput,
  state: SealPauseFact['state'],
): Promise<SealRecord> {
  const pauses = appendFact(seal.pauses, { ...recorded(ctx, ctx.now, basis), kind, state });
  const paused: SealRecord = { ...seal, pauses };
  await seals.putOwned(ctx, seal.id, paused, await ownerPolicy(ctx, seal.owner));
  const type = state === 'PAUSED' ? 'seal.paused.v1' : 'seal.pause-lifted.v1';
  ctx.events.add(type, seal.id, { kind });
  return paused;
}

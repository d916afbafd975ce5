// SPDX-License-Identifier: Apache-2.0
import { deferralState, type DeferralFact, type DeferralRecord } from '@yulian/proofs';
import { accessReader } from '../accesses/read.js';
import { requireChain } from '../grants/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { organisationOf, ownerPolicy, requireActingUnit } from '../registry/read.js';
import type { DeferralInput, ExtendDeferralInput, LiftDeferralInput } from './schemas.js';
import {
  putStep,
  requireAllowed,
  requireDeferralAct,
  requireProvider,
  requireSoundEnd,
} from './step.js';
import { deferrals, deferralsOf } from './table.js';

/**
 * Defers that uses are shown to whom they are about. The deferral itself is on record, counted for
 * the person while it lasts and shown with the use afterwards.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `RECORD_NOT_FOUND`, `GRANT_NOT_FOUND`, `DEFERRAL_OF_SHOWING`,
 *   `DEFERRAL_ACT_NOT_ALLOWED` while another one of it is in force, and those of `requireProvider`,
 *   `requireSoundEnd`, `requireActingUnit`
 */
export async function defer(
  ctx: YulianContext,
  { id, target, until, basis }: DeferralInput,
): Promise<DeferralRecord> {
  await requireActingUnit(ctx, 'approver');
  if (await deferrals.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'a deferral with this id is there already', {
      pointer: '/id',
    });
  }
  const provider = await providerOf(ctx, target);
  await requireProvider(ctx, 'defer', provider);
  requireSoundEnd(ctx, until, ctx.now);
  const earlier = await newestDeferralOf(ctx, target);
  const state = earlier === undefined ? 'NONE' : deferralState(earlier, ctx.now);
  if (state === 'DEFERRED') requireAllowed('defer', state);
  const owner = await organisationOf(ctx, provider);
  const policy = await ownerPolicy(ctx, owner);
  await deferralsOf.putOwned(ctx, target, { format: 1, deferral: id }, policy);
  const deferral: DeferralRecord = {
    ...{ format: 1, kind: 'deferral', id, target, provider, owner, facts: [] },
  };
  return putStep(ctx, deferral, { act: 'defer', until, basis });
}

/** Ends it later. @throws ContractError those of `requireDeferralAct`, `requireSoundEnd` */
export async function extendDeferral(
  ctx: YulianContext,
  { id, until, basis }: ExtendDeferralInput,
): Promise<DeferralRecord> {
  const deferral = await requireDeferralAct(ctx, 'extend', id);
  requireSoundEnd(ctx, until, lastOf(deferral).until);
  return putStep(ctx, deferral, { act: 'extend', until, basis });
}

/** Ends it now. @throws ContractError those of `requireDeferralAct` */
export async function liftDeferral(
  ctx: YulianContext,
  { id, basis }: LiftDeferralInput,
): Promise<DeferralRecord> {
  const deferral = await requireDeferralAct(ctx, 'lift', id);
  return putStep(ctx, deferral, { act: 'lift', until: lastOf(deferral).until, basis });
}

/** The newest deferral of an access or a grant, whatever its state. */
export async function newestDeferralOf(
  ctx: YulianContext,
  target: string,
): Promise<DeferralRecord | undefined> {
  const row = await deferralsOf.get(ctx, target);
  return row && deferrals.get(ctx, row.deferral);
}

function lastOf({ facts }: DeferralRecord): DeferralFact {
  return facts.at(-1) as DeferralFact;
}

/**
 * Who provides what is used. What a person shows itself is no news to it.
 *
 * @throws ContractError `RECORD_NOT_FOUND`, `GRANT_NOT_FOUND`, `DEFERRAL_OF_SHOWING`
 */
async function providerOf(ctx: YulianContext, target: string): Promise<string> {
  if (target.startsWith('grt_')) return (await requireChain(ctx, target))[0].provider;
  const found = await accessReader.get(ctx, target);
  const { mode, provider } = present(found, 'RECORD_NOT_FOUND', 'the chain knows no such access');
  if (mode !== 'SHOW') return provider;
  throw new ContractError('DEFERRAL_OF_SHOWING', 'whoever showed it knows of it', {
    pointer: '/target',
  });
}

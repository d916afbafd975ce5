// SPDX-License-Identifier: Apache-2.0
import { defined, type SealRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import {
  organisationOf,
  ownerPolicy,
  requireActingUnit,
  requireNotPaused,
} from '../registry/read.js';
import type { SealApplication } from './schemas.js';
import { seals } from './table.js';

/** 申请: the owner's clerk applies; nobody decides on what they applied for themselves. */
export async function applyForSeal(
  ctx: YulianContext,
  input: SealApplication,
): Promise<SealRecord> {
  const unit = await requireActingUnit(ctx, 'clerk');
  await requireNotPaused(ctx, { kind: 'type', id: input.typeCode });
  await requireParties(ctx, input, unit.uscc);
  if (input.validTo <= ctx.now) {
    throw new ContractError('VALIDITY_INVALID', 'the validity ends before it begins', {
      pointer: '/validTo',
    });
  }
  await requireReplaceable(ctx, input, unit.uscc);
  if (await seals.has(ctx, input.id)) {
    throw new ContractError('SEAL_ALREADY_EXISTS', 'this id is on the chain', { pointer: '/id' });
  }
  const { basis, replaces, ...asked } = input;
  const seal: SealRecord = {
    format: 1,
    kind: 'seal',
    ...asked,
    ...defined({ replaces }),
    ownerUnit: unit.uscc,
    owner: ctx.caller.mspId,
    facts: [{ ...recorded(ctx, ctx.now, basis), act: 'apply', state: 'APPLIED' }],
    pauses: [],
  };
  await seals.putOwned(ctx, seal.id, seal, await ownerPolicy(ctx, seal.owner));
  ctx.events.add('seal.applied.v1', seal.id, { typeCode: seal.typeCode, owner: unit.uscc });
  return seal;
}

/** @throws ContractError `SEAL_OWN_APPLICATION`, `UNIT_NOT_FOUND`, `ARGUMENT_INVALID` */
async function requireParties(
  ctx: YulianContext,
  { department, maker, certificates }: SealApplication,
  owner: string,
): Promise<void> {
  if (department === owner) {
    throw new ContractError('SEAL_OWN_APPLICATION', 'no unit decides on its own application', {
      pointer: '/department',
      params: { unit: owner },
    });
  }
  await organisationOf(ctx, department);
  await organisationOf(ctx, maker);
  if (!isAscending(certificates)) {
    throw new ContractError('ARGUMENT_INVALID', 'must be in ascending order, each once', {
      pointer: '/certificates',
    });
  }
}

/**
 * 重新制作: of the same owner and kind, and each seal is replaced once.
 *
 * @throws ContractError `SEAL_NOT_FOUND`, `SEAL_NOT_REPLACEABLE`
 */
async function requireReplaceable(
  ctx: YulianContext,
  { replaces, sealKind }: SealApplication,
  owner: string,
): Promise<void> {
  if (replaces === undefined) return;
  const old = present(await seals.get(ctx, replaces), 'SEAL_NOT_FOUND', 'no such seal');
  if (old.object !== undefined && old.ownerUnit === owner && old.sealKind === sealKind) return;
  throw new ContractError('SEAL_NOT_REPLACEABLE', 'not a made seal of this owner and kind', {
    pointer: '/replaces',
  });
}

function isAscending(texts: readonly string[]): boolean {
  return texts.every((text, index) => index === 0 || (texts[index - 1] ?? '') < text);
}

// SPDX-License-Identifier: Apache-2.0
import type { SealRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy } from '../registry/read.js';
import { putActed, requireSeal, requireSealAct, sealStateOf } from './act.js';
import { requireOwnersName } from './owners-name.js';
import type { SealFiling, SealMaking } from './schemas.js';
import { sealsByEsId, sealsByFilingNumber } from './table.js';

/** 制作: the maker says what it made; what differs from the application is not taken. */
export async function makeSeal(ctx: YulianContext, input: SealMaking): Promise<SealRecord> {
  const seal = await requireSeal(ctx, input.id);
  await requireSealAct(ctx, seal, 'make');
  requireAsApplied(seal, input);
  await requireOwnersName(ctx, seal.ownerUnit, input);
  const { esId, sha256, sm3, validFrom, validTo } = input;
  if (validTo <= validFrom) {
    throw new ContractError('VALIDITY_INVALID', 'the validity ends before it begins', {
      pointer: '/validTo',
    });
  }
  if (await sealsByEsId.has(ctx, esId)) {
    throw new ContractError('SEAL_ES_ID_TAKEN', 'another seal has this identifier', {
      pointer: '/esId',
    });
  }
  const policy = await ownerPolicy(ctx, seal.owner);
  await sealsByEsId.putOwned(ctx, esId, { format: 1, seal: seal.id }, policy);
  const object = { esId, sha256, sm3, validFrom, validTo };
  return putActed(ctx, { ...seal, object }, 'make', input.basis);
}

/** 备案: the seal is usable from now on. One that it takes the place of must be cancelled by then. */
export async function fileSeal(
  ctx: YulianContext,
  { id, filingNumber, basis }: SealFiling,
): Promise<SealRecord> {
  const seal = await requireSeal(ctx, id);
  await requireSealAct(ctx, seal, 'file');
  if (seal.replaces !== undefined) {
    const old = await requireSeal(ctx, seal.replaces);
    if (sealStateOf(old) !== 'CANCELLED') {
      throw new ContractError('SEAL_REPLACED_NOT_CANCELLED', 'the old seal is not cancelled yet', {
        params: { replaces: seal.replaces, state: sealStateOf(old) },
      });
    }
  }
  if (await sealsByFilingNumber.has(ctx, filingNumber)) {
    throw new ContractError('SEAL_FILING_NUMBER_TAKEN', 'another seal has this filing number', {
      pointer: '/filingNumber',
    });
  }
  const policy = await ownerPolicy(ctx, seal.owner);
  await sealsByFilingNumber.putOwned(ctx, filingNumber, { format: 1, seal: id }, policy);
  return putActed(ctx, { ...seal, filingNumber }, 'file', basis);
}

/** @throws ContractError `SEAL_DIFFERS_FROM_APPLICATION` with a pointer to what differs */
function requireAsApplied(seal: SealRecord, made: SealMaking): void {
  const sameCertificates =
    seal.certificates.length === made.certificates.length &&
    seal.certificates.every((digest, index) => digest === made.certificates[index]);
  const checks: readonly (readonly [boolean, string])[] = [
    [made.ownerUnit === seal.ownerUnit, '/ownerUnit'],
    [made.sealKind === seal.sealKind, '/sealKind'],
    [sameCertificates, '/certificates'],
    [made.validTo <= seal.validTo, '/validTo'],
  ];
  const [, pointer] = checks.find(([holds]) => !holds) ?? [];
  if (pointer === undefined) return;
  throw new ContractError(
    'SEAL_DIFFERS_FROM_APPLICATION',
    'the seal that was made is not the one that was applied for',
    { pointer },
  );
}

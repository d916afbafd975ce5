// SPDX-License-Identifier: Apache-2.0
import {
  accessState,
  isInForce,
  licenceStatus,
  materialAnswers,
  materialState,
  statusSource,
  type AskedMaterial,
  type CaseRecord,
  type HeldBy,
} from '@yulian/proofs';
import { accessReader } from '../accesses/read.js';
import { isCorrected } from '../corrections/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { admitLicence } from '../licences/read.js';
import type { BatchEvidence } from '../licences/schemas.js';
import { materialReader } from '../materials/read.js';
import { isUnitOrSuccessor } from '../registry/read.js';
import { cases } from './table.js';

/** A material that a case asks for, and where the argument names by what it is held. */
interface Claim {
  readonly record: CaseRecord;
  readonly asked: AskedMaterial;
  readonly pointer: string;
  /** Entries of licences that have no row of their own, each with its way to the root of its batch. */
  readonly entries: readonly BatchEvidence[];
}

/**
 * 已有，免提交: what is said to be held must be on the chain, about the applicant, good now, and
 * something from which the item takes this material.
 *
 * @throws ContractError `CASE_EVIDENCE_NOT_FOUND`, `CASE_EVIDENCE_NOT_FITTING`, and
 *   `BATCH_PROOF_INVALID` for an entry of a batch that is not shown to be one
 */
export async function requireHeld(ctx: YulianContext, claim: Claim, by: HeldBy): Promise<void> {
  if ('access' in by) return requireAccess(ctx, claim, by.access);
  if ('licence' in by) return requireLicence(ctx, claim, by.licence);
  if ('material' in by) return requireMaterial(ctx, claim, by.material);
  return requireGivenToBundle(ctx, claim, by.case);
}

/** Another unit's data count once they have come: receipts of both ends are on the chain. */
async function requireAccess(ctx: YulianContext, claim: Claim, id: string): Promise<void> {
  const access = found(await accessReader.get(ctx, id), claim, '/access');
  requireFitting(claim, '/access', {
    CASE: access.case === claim.record.id,
    ITEM: claim.asked.from.items.includes(access.item),
    MODE: access.mode !== 'CHECK',
    DELIVERED: access.facts.some(({ state }) => state === 'DELIVERED'),
    STATE: accessState(access) === 'ACKNOWLEDGED',
    VALUES: !(await isCorrected(ctx, id)),
  });
}

async function requireLicence(ctx: YulianContext, claim: Claim, id: string): Promise<void> {
  const entry = claim.entries.find(({ content }) => content.id === id);
  const admitted = await admitLicence(ctx, id, entry, `${claim.pointer}/licence`);
  const { licence, batch } = found(admitted, claim, '/licence');
  const { unit, applicant } = claim.record;
  const isOwn = await isUnitOrSuccessor(ctx, licence.issuer, unit, ctx.now);
  const { state } = licenceStatus(statusSource(licence, batch), { at: ctx.now });
  requireFitting(claim, '/licence', {
    ISSUER: isOwn,
    HOLDER: licence.holder === applicant,
    TYPE: claim.asked.from.types.includes(licence.typeCode),
    STATE: isInForce(state),
  });
}

async function requireMaterial(ctx: YulianContext, claim: Claim, id: string): Promise<void> {
  const material = found(await materialReader.get(ctx, id), claim, '/material');
  const { unit, applicant } = claim.record;
  const { parent: of } = material;
  const parent = of === undefined ? undefined : await materialReader.get(ctx, of);
  requireFitting(claim, '/material', {
    UNIT: await isUnitOrSuccessor(ctx, material.unit, unit, ctx.now),
    HOLDER: material.holder === applicant,
    TYPE: claim.asked.from.types.some((type) => type === material.typeCode),
    STATE: materialState(material, { at: ctx.now }, parent) === 'HELD',
  });
}

/** In a bundle nobody is asked twice: it was given to the whole, or to another part of it. */
async function requireGivenToBundle(ctx: YulianContext, claim: Claim, id: string): Promise<void> {
  const other = found(await cases.get(ctx, id), claim, '/case');
  const { id: own, parent } = claim.record;
  const isRelated = other.id === parent || other.parent === own;
  const isSibling = parent !== undefined && other.parent === parent && other.id !== own;
  requireFitting(claim, '/case', {
    BUNDLE: isRelated || isSibling,
    ANSWER: materialAnswers(other).get(claim.asked.code)?.how === 'SUBMITTED',
  });
}

function found<T>(record: T | undefined, { pointer }: Claim, key: string): T {
  if (record !== undefined) return record;
  throw new ContractError('CASE_EVIDENCE_NOT_FOUND', 'the chain knows no such record', {
    pointer: pointer + key,
  });
}

/** @throws ContractError `CASE_EVIDENCE_NOT_FITTING` with everything that does not fit */
function requireFitting(
  { pointer, asked: { code } }: Claim,
  key: string,
  fits: Readonly<Record<string, boolean>>,
): void {
  const failing = Object.entries(fits).flatMap(([what, isSo]) => (isSo ? [] : [what]));
  if (failing.length === 0) return;
  throw new ContractError('CASE_EVIDENCE_NOT_FITTING', 'it does not stand for that material', {
    pointer: pointer + key,
    params: { code, failing },
  });
}

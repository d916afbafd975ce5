// SPDX-License-Identifier: Apache-2.0
import { defined, type Annotation, type MaterialRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import { ownerPolicy, requireActingUnit, requireNotPaused, unitReader } from '../registry/read.js';
import { requireAct } from './require-act.js';
import type { AnnotateInput, RegisterInput } from './schemas.js';
import { materials } from './table.js';

/**
 * Registers a material that the caller's unit holds.
 *
 * @throws ContractError `MATERIAL_ALREADY_EXISTS`, `LEGAL_TIME_INVALID`, `TYPE_PAUSED` and those of
 *   `requireActingUnit`
 */
export async function registerMaterial(
  ctx: YulianContext,
  input: RegisterInput,
): Promise<MaterialRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'clerk');
  const { from = ctx.now, basis, typeCode, holder, ...content } = input;
  if (typeCode !== undefined) await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  if (from > ctx.now) {
    throw new ContractError('LEGAL_TIME_INVALID', 'it cannot be held from the future on', {
      pointer: '/from',
      params: { from, now: ctx.now },
    });
  }
  const material = await putNew(ctx, unit, content, {
    ...defined({ typeCode, holder }),
    facts: [{ ...recorded(ctx, from, basis), act: 'register', state: 'HELD' }],
  });
  ctx.events.add('material.registered.v1', material.id, { unit, ...defined({ typeCode }) });
  return material;
}

/**
 * Registers an annotated copy: of a held original alone, so that what a copy was made for, for
 * whom and until when cannot be evaded by copying the copy.
 *
 * @throws ContractError `ANNOTATION_EXPIRED`, `UNIT_NOT_FOUND`, `MATERIAL_ALREADY_EXISTS` and those
 *   of {@link requireAct}
 */
export async function annotateMaterial(
  ctx: YulianContext,
  input: AnnotateInput,
): Promise<MaterialRecord> {
  const { parent: id, purpose, requester, expiresAt, basis, ...content } = input;
  const { material, unit } = await requireAct(ctx, 'annotate', {
    id,
    pointer: '/parent',
    at: ctx.now,
  });
  if (!(await unitReader.has(ctx, requester))) {
    throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer: '/requester' });
  }
  if (expiresAt <= ctx.now) {
    throw new ContractError('ANNOTATION_EXPIRED', 'a copy must be good for some time', {
      pointer: '/expiresAt',
      params: { expiresAt, now: ctx.now },
    });
  }
  const { typeCode, holder } = material;
  const annotation = { purpose, requester, expiresAt };
  const copy = await putNew(ctx, unit, content, {
    ...defined({ typeCode, holder }),
    parent: material.id,
    annotation,
    facts: [{ ...recorded(ctx, ctx.now, basis), act: 'annotate', state: 'HELD' }],
  });
  ctx.events.add('material.annotated.v1', copy.id, { parent: material.id, ...annotation });
  return copy;
}

/** What a holder showed, as the unit that it was shown to keeps it. */
export interface ShownCopy extends Pick<RegisterInput, 'id' | 'document' | 'basis'> {
  /** The access by which it was shown. */
  readonly access: string;
  readonly annotation: Annotation;
}

/**
 * Registers an annotated copy of what a holder showed. The caller has seen the access.
 *
 * @throws ContractError `MATERIAL_ALREADY_EXISTS`
 */
export async function registerShownCopy(
  ctx: YulianContext,
  unit: string,
  { basis, access, annotation, ...content }: ShownCopy,
): Promise<MaterialRecord> {
  const copy = await putNew(ctx, unit, content, {
    ...{ access, annotation },
    facts: [{ ...recorded(ctx, ctx.now, basis), act: 'annotate', state: 'HELD' }],
  });
  ctx.events.add('material.annotated.v1', copy.id, { access, ...annotation });
  return copy;
}

/** @throws ContractError `MATERIAL_ALREADY_EXISTS` */
async function putNew(
  ctx: YulianContext,
  unit: string,
  { id, document, commitment }: Pick<RegisterInput, 'id' | 'document' | 'commitment'>,
  rest: Pick<MaterialRecord, 'typeCode' | 'holder' | 'parent' | 'access' | 'annotation' | 'facts'>,
): Promise<MaterialRecord> {
  if (await materials.has(ctx, id)) {
    throw new ContractError('MATERIAL_ALREADY_EXISTS', 'a material is at this address already', {
      pointer: '/id',
      params: { id },
    });
  }
  const { mspId: owner } = ctx.caller;
  const about = { id, unit, owner, document, ...defined({ commitment }) };
  const material: MaterialRecord = { format: 1, kind: 'material', reviews: 0, ...about, ...rest };
  await materials.putOwned(ctx, id, material, await ownerPolicy(ctx, owner));
  return material;
}

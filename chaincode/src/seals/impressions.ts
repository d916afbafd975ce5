// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  sealStatus,
  type Impression,
  type ImpressionRange,
  type SealRecord,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy } from '../registry/read.js';
import { requireSeal } from './act.js';
import { requireParty } from './party.js';
import type { ImpressionsInput } from './schemas.js';
import {
  fileId,
  impressionRanges,
  impressionsByFile,
  impressionsBySealing,
  impressionsByUse,
  impressionsTaken,
  rangeId,
  sealingId,
  useId,
} from './table.js';

/** A number that a use has, the first of the range in which it was taken, and by which transaction. */
export interface NumberInRange {
  readonly number: number;
  readonly first: number;
  readonly txId: string;
}

/** In the order of the uses that were asked for, and the range that was taken for new ones. */
export interface Impressed {
  readonly uses: readonly NumberInRange[];
  readonly range?: ImpressionRange;
}

type Use = ImpressionsInput['uses'][number];

/**
 * 用印: each use is given the seal's next number. A use that was given one before, by its key, keeps
 * that one: whoever asks again after a lost answer takes no second one.
 *
 * @throws ContractError `SEAL_NOT_USABLE` and those of `requireParty`
 */
export async function impress(
  ctx: YulianContext,
  { seal: id, uses }: ImpressionsInput,
): Promise<Impressed> {
  const seal = await requireSeal(ctx, id);
  await requireParty(ctx, seal, 'owner', 'clerk');
  requireDistinct(uses);
  const earlier = await Promise.all(
    uses.map(({ key }) => impressionsByUse.get(ctx, useId(id, key))),
  );
  const fresh = uses.filter((_, index) => earlier[index] === undefined);
  if (fresh.length === 0) {
    return { uses: earlier.filter((found) => found !== undefined).map(inRange) };
  }
  requireUsable(ctx, seal);
  const range = await take(ctx, seal, fresh);
  const { first } = range;
  let next = first;
  const given = earlier.map((found) => inRange(found ?? { number: next++, first, txId: ctx.txId }));
  return { uses: given, range };
}

function inRange({ number, first, txId }: NumberInRange): NumberInRange {
  return { number, first, txId };
}

/** @throws ContractError `SEAL_NOT_USABLE` */
function requireUsable(ctx: YulianContext, seal: SealRecord): void {
  const { state, pauses, isUsable } = sealStatus(seal, { at: ctx.now });
  if (isUsable) return;
  throw new ContractError('SEAL_NOT_USABLE', 'nothing can be sealed with it now', {
    params: { state, pauses },
  });
}

async function take(
  ctx: YulianContext,
  seal: SealRecord,
  uses: readonly Use[],
): Promise<ImpressionRange> {
  const policy = await ownerPolicy(ctx, seal.owner);
  const { last } = (await impressionsTaken.get(ctx, seal.id)) ?? { last: 0 };
  const first = last + 1;
  await impressionsTaken.putOwned(ctx, seal.id, { format: 1, last: last + uses.length }, policy);
  for (const [index, { key, ...file }] of uses.entries()) {
    const number = first + index;
    const use = { format: 1, number, first, txId: ctx.txId };
    await impressionsByUse.putOwned(ctx, useId(seal.id, key), use, policy);
    await nameFile(ctx, seal, file, number);
  }
  const range: ImpressionRange = {
    format: 1,
    seal: seal.id,
    first,
    takenAt: ctx.now,
    actor: ctx.caller,
    txId: ctx.txId,
    impressions: uses.map(impressionOf),
  };
  await impressionRanges.putOwned(ctx, rangeId(seal.id, first), range, policy);
  ctx.events.add('seal.impressed.v1', seal.id, { first, last: first + uses.length - 1 });
  return range;
}

function impressionOf({ sha256, sealings, record }: Use): Impression {
  return sha256 === undefined ? {} : { sha256, ...defined({ sealings, record }) };
}

/** A sealed file, and the sealings in it; without a digest, none. */
type NamedFile = Pick<Use, 'sha256' | 'sealings'>;

/**
 * Gives a file its number, in whatever archive it comes later.
 *
 * @throws ContractError `IMPRESSION_FILE_TAKEN` when the file, or a sealing in it, has a number of this seal
 */
export async function nameFile(
  ctx: YulianContext,
  seal: SealRecord,
  { sha256, sealings }: NamedFile,
  number: number,
): Promise<void> {
  if (sha256 === undefined) return;
  const named = { format: 1, number, recordedAt: ctx.now, txId: ctx.txId };
  const policy = await ownerPolicy(ctx, seal.owner);
  const id = fileId(sha256, seal.id);
  requireUnnamed(await impressionsByFile.get(ctx, id));
  await impressionsByFile.putOwned(ctx, id, { ...named, ...defined({ sealings }) }, policy);
  for (const sealing of sealings ?? []) {
    const ofSealing = sealingId(sealing, seal.id);
    requireUnnamed(await impressionsBySealing.get(ctx, ofSealing));
    await impressionsBySealing.putOwned(ctx, ofSealing, named, policy);
  }
}

/** @throws ContractError `IMPRESSION_FILE_TAKEN` */
function requireUnnamed(earlier: { readonly number: number } | undefined): void {
  if (earlier === undefined) return;
  throw new ContractError('IMPRESSION_FILE_TAKEN', 'this file has a number of this seal', {
    params: { number: earlier.number },
  });
}

/** Whether each file and each sealing is named once. */
export function areDistinct(files: readonly NamedFile[]): boolean {
  const names = files.flatMap(({ sha256, sealings = [] }) => [sha256 ?? [], sealings].flat());
  return new Set(names).size === names.length;
}

function requireDistinct(uses: readonly Use[]): void {
  if (new Set(uses.map(({ key }) => key)).size === uses.length && areDistinct(uses)) return;
  throw new ContractError('ARGUMENT_INVALID', 'each key and each file once', { pointer: '/uses' });
}

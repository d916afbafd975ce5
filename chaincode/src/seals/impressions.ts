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
  impressionsByUse,
  impressionsTaken,
  rangeId,
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
  for (const [index, { key, sha256 }] of uses.entries()) {
    const number = first + index;
    const use = { format: 1, number, first, txId: ctx.txId };
    await impressionsByUse.putOwned(ctx, useId(seal.id, key), use, policy);
    if (sha256 !== undefined) await nameFile(ctx, seal, sha256, number);
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

function impressionOf({ sha256, record }: Use): Impression {
  return sha256 === undefined ? {} : { sha256, ...defined({ record }) };
}

/** @throws ContractError `IMPRESSION_FILE_TAKEN` when the file has a number of this seal */
export async function nameFile(
  ctx: YulianContext,
  seal: SealRecord,
  sha256: string,
  number: number,
): Promise<void> {
  const id = fileId(sha256, seal.id);
  const earlier = await impressionsByFile.get(ctx, id);
  if (earlier !== undefined) {
    throw new ContractError('IMPRESSION_FILE_TAKEN', 'this file has a number of this seal', {
      params: { number: earlier.number },
    });
  }
  const policy = await ownerPolicy(ctx, seal.owner);
  await impressionsByFile.putOwned(
    ctx,
    id,
    { format: 1, number, recordedAt: ctx.now, txId: ctx.txId },
    policy,
  );
}

function requireDistinct(uses: readonly Use[]): void {
  const files = uses.flatMap(({ sha256 }) => sha256 ?? []);
  const isDistinct =
    new Set(uses.map(({ key }) => key)).size === uses.length &&
    new Set(files).size === files.length;
  if (isDistinct) return;
  throw new ContractError('ARGUMENT_INVALID', 'each key and each file once', { pointer: '/uses' });
}

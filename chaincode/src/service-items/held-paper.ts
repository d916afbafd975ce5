// SPDX-License-Identifier: Apache-2.0
import { hasPower, type AskedMaterial } from '@yulian/proofs';
import { getAuthority } from '../authorities/read.js';
import { isOf, isOffered } from '../catalogue/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { typesTitled } from '../standards/read.js';

/** 正本, 副本, 原件, 复印件 …: copies of a paper are that paper. */
const COPY = /[（(]?(?:正本|副本|原件|复印件|影印件|扫描件|及|和|或|、)+[）)]?$/u;

/** The name of a paper, without spaces and without which copy of it is meant. */
function paperName(title: string): string {
  return title.replace(/\s/gu, '').replace(COPY, '');
}

/**
 * A paper that the chain holds is not asked for: a material that is called like a type of licence,
 * which the unit issues or the catalogue offers, says that it is taken from there.
 *
 * @throws ContractError `SERVICE_ITEM_ASKS_HELD`
 */
export async function requireNotHeld(
  ctx: YulianContext,
  unit: string,
  materials: readonly AskedMaterial[],
): Promise<void> {
  if (materials.length === 0) return;
  const types = await typesTitled(ctx, paperName, ctx.now);
  for (const [i, { title, from }] of materials.entries()) {
    const called = types.get(paperName(title)) ?? [];
    if (await isTakenFrom(ctx, from, called)) continue;
    const typeCodes = await availableOf(ctx, unit, called);
    if (typeCodes.length === 0) continue;
    throw new ContractError('SERVICE_ITEM_ASKS_HELD', 'the chain holds that paper already', {
      pointer: `/content/materials/${String(i)}/from`,
      params: { title, typeCodes },
    });
  }
}

async function isTakenFrom(
  ctx: YulianContext,
  { items, types }: AskedMaterial['from'],
  called: readonly string[],
): Promise<boolean> {
  if (types.some((type) => called.includes(type))) return true;
  for (const item of items) {
    for (const type of called) if (await isOf(ctx, item, type)) return true;
  }
  return false;
}

async function availableOf(
  ctx: YulianContext,
  unit: string,
  called: readonly string[],
): Promise<readonly string[]> {
  const available: string[] = [];
  for (const type of called) {
    const powers = (await getAuthority(ctx, type, unit))?.facts ?? [];
    const isOwn = hasPower(powers, 'issue', { at: ctx.now });
    if (isOwn || (await isOffered(ctx, type))) available.push(type);
  }
  return available;
}

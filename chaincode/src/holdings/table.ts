// SPDX-License-Identifier: Apache-2.0
import type { HoldingRecord } from '@yulian/proofs';
import { requireEcoAccount } from '../eco-accounts/read.js';
import type { YulianContext } from '../kernel/context.js';
import { defineTable } from '../kernel/table.js';
import { ownerPolicy } from '../registry/read.js';

const holdings = defineTable<HoldingRecord>('holding');

/**
 * What this transaction wrote of holdings: Fabric reads the state before it, but units are split,
 * handed over and retired in one.
 */
const written = new WeakMap<YulianContext, Map<string, HoldingRecord>>();

/** A holding as this transaction leaves it so far. */
export function getHolding(ctx: YulianContext, serial: string): Promise<HoldingRecord | undefined> {
  const own = written.get(ctx)?.get(serial);
  return own === undefined ? holdings.get(ctx, serial) : Promise.resolve(own);
}

/** Writes a holding; its later changes need the organisation of whose account it is in, and two others. */
export async function putHolding(ctx: YulianContext, holding: HoldingRecord): Promise<void> {
  const { owner } = await requireEcoAccount(ctx, holding.account);
  await holdings.putOwned(ctx, holding.serial, holding, await ownerPolicy(ctx, owner));
  const own = written.get(ctx) ?? new Map<string, HoldingRecord>();
  written.set(ctx, own.set(holding.serial, holding));
}

/** The serials of a series that are on the chain before this transaction, read as a range. */
export function serialsOf(ctx: YulianContext, seriesPrefix: string): Promise<string[]> {
  return holdings.idsBetween(ctx, {
    from: seriesPrefix,
    // What follows the prefix is a digit, and all digits come before a colon.
    to: `${seriesPrefix}:`,
    wanted: () => true,
  });
}

// SPDX-License-Identifier: Apache-2.0
import {
  addDays,
  earnedGrams,
  poolState,
  type EarningDay,
  type FactorSet,
  type PointsConsent,
  type Pool,
} from '@yulian/proofs';
import { ContractRefusedError } from '@yulian/network';
import type { HolderNumber } from '../identity/caller.js';
import { EARNING_DAY_KIND, FACTOR_SET_KIND, POOL_KIND, RETIREMENT_KIND } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { unitsOf, type ServedProvider } from './counted.js';
import { everyWith } from './every.js';

/** A person's days at one unit, under all of its pseudonyms there. */
export interface PointsAtUnit {
  readonly unit: string;
  /** The pseudonym under which new cases come in. */
  readonly person: string;
  readonly consent: 'GIVEN' | 'WITHDRAWN';
  readonly days: readonly EarningDay[];
}

/** What a person earned at each unit that this gateway serves, and that knows it. */
export async function pointsOf(
  services: Services,
  person: HolderNumber,
): Promise<readonly PointsAtUnit[]> {
  const { served } = await unitsOf(services);
  const all: PointsAtUnit[] = [];
  for (const provider of served) {
    const found = await pointsAt(services, provider, person);
    if (found.days.length > 0) all.push(found);
  }
  return all;
}

/** The same, of one unit. */
export async function pointsAt(
  services: Services,
  { unit, vault }: ServedProvider,
  person: HolderNumber,
): Promise<PointsAtUnit> {
  const references = await vault.holders.references(unit, person);
  const rows = await everyWith(services.index, EARNING_DAY_KIND, 'person', references);
  const days = rows.map(({ body }) => body as unknown as EarningDay);
  const [newest = ''] = references;
  return { unit, person: newest, consent: await consentOf(services, unit, newest), days };
}

async function consentOf(
  { ledger, reader }: Services,
  unit: string,
  person: string,
): Promise<PointsAtUnit['consent']> {
  try {
    const id = `${unit}/${person}`;
    const { facts } = await ask<PointsConsent>(ledger, reader, 'point', 'getConsent', id);
    return facts.at(-1)?.state ?? 'WITHDRAWN';
  } catch (error) {
    if (error instanceof ContractRefusedError) return 'WITHDRAWN';
    throw error;
  }
}

/** What of a day can still be collected, and until when. */
export async function collectable(
  { index }: Pick<Services, 'index'>,
  day: EarningDay,
  today: string,
): Promise<{ readonly grams: string; readonly until: string }> {
  const set = (await index.get(FACTOR_SET_KIND, day.factorSet))?.body as unknown as FactorSet;
  const until = addDays(day.day, set.content.collectWithinDays);
  const left = earnedGrams(day) - BigInt(day.collected);
  return { grams: until < today ? '0' : String(left), until };
}

const MOST_CERTIFICATES = 10;
const MOST_POOLS = 20;

/** What became of grams that were given: the pool, the batch that was formed of it, and what of that was retired. */
export async function becameOf(
  { index }: Pick<Services, 'index'>,
  gift: EarningDay['gifts'][number],
): Promise<{ pool: string; grams: string; state: string; batch?: string; certificates: string[] }> {
  const pool = (await index.get(POOL_KIND, gift.pool))?.body as unknown as Pool | undefined;
  const batch = pool?.facts.findLast((fact) => fact.batch !== undefined)?.batch;
  const state = pool === undefined ? 'OPEN' : poolState(pool);
  if (batch === undefined) return { ...gift, state, certificates: [] };
  const where = [{ name: 'batch', anyOf: [batch] }];
  const { items } = await index.list({
    ...{ kind: RETIREMENT_KIND, where, order: 'newest', limit: MOST_CERTIFICATES },
    position: undefined,
  });
  return { ...gift, state, batch, certificates: items.map(({ id }) => id) };
}

/** A pool into which persons can give now. */
export interface OpenPool {
  readonly id: string;
  readonly region: string;
  readonly factorSet: string;
  readonly vintage: number;
}

/** Those opened last. */
export async function openPools({ index }: Pick<Services, 'index'>): Promise<OpenPool[]> {
  const where = [{ name: 'state', anyOf: ['OPEN'] }];
  const wish = { kind: POOL_KIND, where, order: 'newest', limit: MOST_POOLS } as const;
  const { items } = await index.list({ ...wish, position: undefined });
  return items.map(({ body }) => {
    const { id, region, factorSet, vintage } = body as unknown as Pool;
    return { id, region, factorSet, vintage };
  });
}

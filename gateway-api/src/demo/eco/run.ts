// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { CreditBatchRecord, Recomputed } from '@yulian/proofs';
import {
  auditFaults,
  checkCertificate,
  recomputeFromCopy,
  type CheckedCertificate,
  type EcoFolder,
} from './checks.js';
import { openEarning, openTrading } from './rules.js';
import { issueBatch, openPool, sell, type Sale } from './sale.js';
import { giveAll, handleCases, type EcoStage, type Savers } from './savers.js';
import { payFor, planProject, type Works } from './works.js';

const RUN_BYTES = 4;
const SECOND_MS = 1000;

/** What the story came to. Amounts are integer strings. */
export interface EcoReport {
  /** Everything was verified, agrees, and is balanced. */
  readonly ok: boolean;
  readonly cases: number;
  readonly persons: number;
  readonly pool: string;
  readonly batch: {
    readonly id: string;
    readonly grams: string;
    readonly units: string;
    readonly buffer: string;
    readonly remainder: string;
  };
  readonly sales: readonly (CheckedCertificate & {
    readonly buyer: string;
    readonly trade: string;
    readonly units: string;
    readonly total: string;
    readonly fee: string;
    readonly net: string;
    readonly retirement: string;
    readonly atPurchase: boolean;
    /** Page of the certificate. */
    readonly page: string;
  })[];
  readonly works: Works;
  readonly recomputed: {
    readonly cases: number;
    readonly grams: string;
    readonly units: string;
    readonly difference?: string;
  };
  readonly faults: readonly string[];
  /** How long each part took. */
  readonly seconds: Readonly<Record<Part, number>>;
}

type Part = 'cases' | 'points' | 'market' | 'recompute' | 'audit';

/**
 * From cases to a river: matters handled on-line, what persons saved and gave, a batch, its sale, its
 * retirement, a milestone that is paid, and all of it derived again from a copy.
 *
 * @param cases how many are handled
 * @param folder of the gateway that is asked
 */
export async function runEco(
  at: Omit<EcoStage, 'run'>,
  cases: number,
  folder: EcoFolder,
): Promise<EcoReport> {
  const stage = { ...at, run: randomBytes(RUN_BYTES).toString('hex') };
  const { apiOf, url } = stage;
  const clock = new PartsClock();
  await openEarning(apiOf);
  await openTrading(apiOf);
  const savers = await clock.time('cases', () => handleCases(stage, cases));
  const pool = await openPool(apiOf);
  const given = await clock.time('points', () => giveAll(stage, savers, pool));
  const { batch, sales, works } = await clock.time('market', () => market(stage, pool));
  const recomputed = await clock.time('recompute', () =>
    recomputeFromCopy(stage, folder, batch.id),
  );
  const faults = await clock.time('audit', () => auditFaults(stage));
  const sold = await Promise.all(sales.map((sale) => soldView(url, sale)));
  const agrees = isSame(recomputed, batch, given);
  return {
    ok: agrees && works.balanced && faults.length === 0 && sold.every(isVerified),
    ...{ cases, persons: given.persons, pool, batch: batchView(batch), sales: sold, works },
    recomputed: recomputedView(recomputed),
    ...{ faults, seconds: clock.seconds },
  };
}

async function market(
  { apiOf, run }: EcoStage,
  pool: string,
): Promise<{ batch: CreditBatchRecord; sales: readonly Sale[]; works: Works }> {
  const batch = await issueBatch(apiOf, pool, `D${run.toUpperCase()}`);
  const project = await planProject(apiOf);
  const sales = await sell(apiOf, batch, project);
  return { batch, sales, works: await payFor(apiOf, project, sales) };
}

/** Nothing differs, and what is derived is what was given and issued. */
function isSame(found: Recomputed, batch: CreditBatchRecord, { grams }: Savers): boolean {
  const isWhole = found.difference === undefined && found.unopened === 0;
  return isWhole && found.grams === batch.grams && BigInt(found.grams) === grams;
}

const isVerified = ({ json, pdf }: CheckedCertificate): boolean =>
  json === 'pass' && pdf === 'pass';

async function soldView(url: string, sale: Sale): Promise<EcoReport['sales'][number]> {
  const { buyer, trade, retirement, atPurchase } = sale;
  const { id, units, total, fee, net } = trade;
  return {
    ...{ buyer, trade: id, units, total, fee, net, retirement, atPurchase },
    ...{ page: `${url}/c/${retirement}`, ...(await checkCertificate(url, retirement)) },
  };
}

function batchView({ id, grams, units, buffer, remainder }: CreditBatchRecord): EcoReport['batch'] {
  return { id, grams, units, buffer, remainder };
}

function recomputedView({ cases, grams, units, difference }: Recomputed): EcoReport['recomputed'] {
  const told = { cases, grams, units };
  return difference === undefined ? told : { ...told, difference: JSON.stringify(difference) };
}

class PartsClock {
  readonly #seconds: Partial<Record<Part, number>> = {};

  async time<T>(part: Part, work: () => Promise<T>): Promise<T> {
    const began = Date.now();
    const done = await work();
    this.#seconds[part] = Math.round((Date.now() - began) / SECOND_MS);
    return done;
  }

  get seconds(): Readonly<Record<Part, number>> {
    return { cases: 0, points: 0, market: 0, recompute: 0, audit: 0, ...this.#seconds };
  }
}

// SPDX-License-Identifier: Apache-2.0
import { readCreditSerial, unitsOf } from '../../identifiers/credit-serial.js';
import { canonicalJson } from '../../json/canonical-json.js';
import {
  creditBatchState,
  unitsCut,
  type CreditBatchFact,
  type CreditBatchRecord,
} from '../../records/credit-batch.js';
import { unitsFromGrams } from '../issue-units.js';
import { rowsUnder, type AuditedTransaction, type TellFault } from './faults.js';
import type { BatchTotals } from './units.js';

/** What the audit asks of a pool. */
interface PoolShape {
  readonly grams?: string;
  readonly facts: readonly { readonly state: string; readonly batch?: string }[];
}

interface GivenShape {
  readonly pool: string;
  readonly grams: string;
}

/** What the audit asks of a factor set. */
interface FactorSetShape {
  readonly content: { readonly gramsPerUnit: string; readonly bufferPerMille: number };
}

/** Follows batches: what they are formed of, who verified them, what corrections took. */
export class BatchAudit {
  readonly #batches = new Map<string, CreditBatchRecord>();
  readonly #sets = new Map<string, FactorSetShape>();
  readonly #pools = new Map<string, PoolShape>();
  /** The batch that was formed last of each pool. */
  readonly #formed = new Map<string, string>();
  readonly #given = new Map<string, bigint>();

  get batches(): ReadonlyMap<string, CreditBatchRecord> {
    return this.#batches;
  }

  /** Answers the batches whose units are issued in this transaction. */
  apply(transaction: AuditedTransaction, tell: TellFault): readonly CreditBatchRecord[] {
    this.#followPools(transaction, tell);
    for (const [id, set] of rowsUnder<FactorSetShape>(transaction, 'factor-set')) {
      this.#sets.set(id, set);
    }
    const issued: CreditBatchRecord[] = [];
    for (const [id, batch] of rowsUnder<CreditBatchRecord>(transaction, 'credit-batch')) {
      const before = this.#batches.get(id);
      if (before === undefined) this.#form(batch, tell);
      else this.#step(before, batch, tell);
      if (batch.facts.at(-1)?.act === 'verify') issued.push(batch);
      this.#batches.set(id, batch);
    }
    return issued;
  }

  /** Per batch: issued = held + on offer + buffer + retired + cancelled. */
  finish(totals: ReadonlyMap<string, BatchTotals>, tell: TellFault): void {
    for (const [id, batch] of this.#batches) {
      const isIssued = !['FORMED', 'REJECTED'].includes(creditBatchState(batch));
      const there = Object.values(totals.get(id) ?? {}).reduce((sum, units) => sum + units, 0n);
      if (there !== (isIssued ? BigInt(batch.units) : 0n)) tell('BATCH_TOTAL_DIFFERS', id);
      if ((totals.get(id)?.CANCELLED ?? 0n) !== unitsCut(batch)) tell('CORRECTION_DIFFERS', id);
    }
    for (const id of totals.keys()) {
      if (!this.#batches.has(id)) tell('BATCH_TOTAL_DIFFERS', id);
    }
  }

  #followPools(transaction: AuditedTransaction, tell: TellFault): void {
    for (const { pool, grams } of rowsUnder<GivenShape>(transaction, 'pool-donation').values()) {
      this.#given.set(pool, (this.#given.get(pool) ?? 0n) + BigInt(grams));
    }
    for (const [id, pool] of rowsUnder<PoolShape>(transaction, 'pool')) {
      this.#pools.set(id, pool);
      const { grams } = pool;
      if (grams !== undefined && BigInt(grams) !== (this.#given.get(id) ?? 0n)) {
        tell('POOL_GRAMS_DIFFER', id);
      }
    }
  }

  #form(batch: CreditBatchRecord, tell: TellFault): void {
    const { id, pool, grams, factorSet } = batch;
    if (!isExact(batch, this.#sets.get(factorSet))) tell('BATCH_UNITS_DIFFER', id);
    const of = this.#pools.get(pool);
    if (of?.grams !== grams) tell('BATCH_GRAMS_DIFFER', id);
    const other = this.#batches.get(this.#formed.get(pool) ?? '');
    const isTaken = other !== undefined && creditBatchState(other) !== 'REJECTED';
    if (isTaken || of?.facts.at(-1)?.batch !== id) tell('POOL_BATCHED_TWICE', pool);
    this.#formed.set(pool, id);
  }

  /** Only facts are added; a verifier is of another organisation; a cut is what it says. */
  #step(before: CreditBatchRecord, after: CreditBatchRecord, tell: TellFault): void {
    const { facts: earlier, ...fixed } = before;
    const { facts, ...rest } = after;
    const isSame = canonicalJson(fixed) === canonicalJson(rest);
    const isLonger =
      facts.length === earlier.length + 1 &&
      canonicalJson(facts.slice(0, -1)) === canonicalJson(earlier);
    if (!isSame || !isLonger) tell('BATCH_REWRITTEN', after.id);
    const last = facts.at(-1) as CreditBatchFact;
    if (isSelfVerified(after, last)) tell('BATCH_SELF_VERIFIED', after.id);
    if (last.cut !== undefined && !isSoundCut(before, last)) tell('CORRECTION_DIFFERS', after.id);
  }
}

/** Its units are those that its grams come to by the rule of its factor set. */
function isExact(batch: CreditBatchRecord, set: FactorSetShape | undefined): boolean {
  const { grams, gramsPerUnit, bufferPerMille } = batch;
  const rule = set?.content;
  if (rule?.gramsPerUnit !== gramsPerUnit || rule.bufferPerMille !== bufferPerMille) return false;
  const { units, buffer, remainder } = unitsFromGrams(BigInt(grams), {
    gramsPerUnit: BigInt(gramsPerUnit),
    bufferPerMille: BigInt(bufferPerMille),
  });
  return (
    units.toString() === batch.units &&
    buffer.toString() === batch.buffer &&
    remainder.toString() === batch.remainder
  );
}

function isSelfVerified({ owner, facts }: CreditBatchRecord, last: CreditBatchFact): boolean {
  const { mspId } = last.actor;
  if (last.act === 'verify' || last.act === 'reject') return mspId === owner;
  return last.act === 'correct' && mspId === facts.at(-2)?.actor.mspId;
}

/** What a correction took is what the batch had too much, and what it lists. */
function isSoundCut(before: CreditBatchRecord, { grams, cut }: CreditBatchFact): boolean {
  const raised = before.facts.at(-1)?.grams;
  if (cut === undefined || grams === undefined || grams !== raised) return false;
  const right = BigInt(grams) / BigInt(before.gramsPerUnit);
  const excess = BigInt(before.units) - unitsCut(before) - right;
  const taken = BigInt(cut.unsold) + BigInt(cut.buffer);
  const listed = cut.serials.reduce((sum, serial) => {
    const range = readCreditSerial(serial);
    return range === undefined ? sum : sum + unitsOf(range);
  }, 0n);
  return listed === taken && taken + BigInt(cut.uncovered) === (excess > 0n ? excess : 0n);
}

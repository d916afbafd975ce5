// SPDX-License-Identifier: Apache-2.0
import {
  addDays,
  earningDayId,
  factAsOf,
  type CaseRecord,
  type EarningDay,
  type FactorSet,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { unitReader } from '../registry/read.js';
import { earningDays } from './table.js';

/** The rows of one batch: each read once, changed in memory, and written at the end. */
export class Days {
  readonly #ctx: YulianContext;
  readonly #set: FactorSet;
  readonly #rows = new Map<string, EarningDay>();
  /** Cases of the days before, which the rule on velocity counts. */
  readonly #before = new Map<string, number>();

  constructor(ctx: YulianContext, set: FactorSet) {
    this.#ctx = ctx;
    this.#set = set;
  }

  /** The person's day that a case belongs to: made if there is none. */
  async of(record: CaseRecord, day: string, deliveredAt: string): Promise<EarningDay> {
    const id = earningDayId(record.unit, record.applicant, day);
    const known = this.#rows.get(id) ?? (await earningDays.get(this.#ctx, id));
    const row = known ?? (await this.#begin(record, id, day, deliveredAt));
    this.#rows.set(id, row);
    return row;
  }

  put(row: EarningDay): void {
    this.#rows.set(row.id, row);
  }

  /** All rows, changed or not, by id. */
  all(): readonly EarningDay[] {
    return [...this.#rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** How many cases the person had in the days before that the rule looks at. */
  async casesBefore({ id, unit, person, day }: EarningDay): Promise<number> {
    const known = this.#before.get(id);
    if (known !== undefined) return known;
    const { days } = this.#set.content.rules.velocity;
    let count = 0;
    for (let back = 1; back < days; back += 1) {
      const before = earningDayId(unit, person, addDays(day, -back));
      const row = this.#rows.get(before) ?? (await earningDays.get(this.#ctx, before));
      count += row?.cases.length ?? 0;
    }
    this.#before.set(id, count);
    return count;
  }

  async #begin(
    { unit, owner, applicant }: CaseRecord,
    id: string,
    day: string,
    deliveredAt: string,
  ): Promise<EarningDay> {
    const facts = (await unitReader.get(this.#ctx, unit))?.facts ?? [];
    return {
      ...{ format: 1, kind: 'earning-day', id, unit, owner, person: applicant, day },
      region: factAsOf(facts, { at: deliveredAt })?.region ?? '',
      ...{ factorSet: this.#set.id, vintage: Number(day.slice(0, 4)) },
      ...{ cases: [], collected: '0', donated: '0', gifts: [] },
    };
  }
}

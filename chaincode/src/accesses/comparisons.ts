// SPDX-License-Identifier: Apache-2.0
import { beijingDate, type AccessFailure, type AccessTerms } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { organisationOf, ownerPolicy } from '../registry/read.js';
import { comparisonCounts, countId } from './table.js';

/**
 * Comparisons that one requester may have with one provider on one subject in a day of China, each
 * field for one: whoever has a few candidates for a value must not try them all.
 */
export const MOST_COMPARISONS_A_DAY = 10;

type Check = Pick<AccessTerms, 'mode' | 'provider' | 'subject' | 'fields'> & {
  readonly grant: string;
};

interface Made {
  readonly provider: string;
  readonly made: number;
}

/** Comparisons on subjects today, with those that this transaction allows. */
export class Comparisons {
  readonly #made = new Map<string, Made>();

  /** What stands in the way of so many more, or nothing. */
  async failures(
    ctx: YulianContext,
    { mode, grant, provider, subject, fields }: Check,
  ): Promise<readonly AccessFailure[]> {
    if (mode !== 'CHECK') return [];
    const wanted = (await this.#today(ctx, countId(provider, subject))) + fields.length;
    if (wanted <= MOST_COMPARISONS_A_DAY) return [];
    return [
      {
        ...{ dimension: 'limit', code: 'CHECK_LIMIT', of: grant, grantableBy: [] },
        ...{ wanted: [String(wanted)], had: [String(MOST_COMPARISONS_A_DAY), 'DAY'] },
      },
    ];
  }

  /** Counts a check that is allowed. */
  async count(ctx: YulianContext, { mode, provider, subject, fields }: Check): Promise<void> {
    if (mode !== 'CHECK') return;
    const id = countId(provider, subject);
    const made = (await this.#today(ctx, id)) + fields.length;
    this.#made.set(id, { provider, made });
  }

  /** Writes what was counted. */
  async write(ctx: YulianContext): Promise<void> {
    const today = beijingDate(ctx.now);
    for (const [id, { provider, made }] of this.#made) {
      const before = (await comparisonCounts.get(ctx, id))?.day ?? today;
      const day = before > today ? before : today;
      const policy = await ownerPolicy(ctx, await organisationOf(ctx, provider));
      await comparisonCounts.putOwned(ctx, id, { format: 1, day, made }, policy);
    }
  }

  async #today(ctx: YulianContext, id: string): Promise<number> {
    const counted = this.#made.get(id);
    if (counted !== undefined) return counted.made;
    const row = await comparisonCounts.get(ctx, id);
    // A clock that is behind counts against the newest day, and gains nothing.
    return row === undefined || row.day < beijingDate(ctx.now) ? 0 : row.made;
  }
}

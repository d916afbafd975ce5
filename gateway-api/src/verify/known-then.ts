// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import type { LicenceOnChain } from '@yulian/proofs';
import { z } from 'zod';
import { integerText } from '../http/query-types.js';
import { legalStart } from '../licences/legal-time.js';
import { KnownByBlock } from './known-by-block.js';

/** Until when what was known counts: an instant, or the number of the last block. */
export const knownAtText = z.union([legalStart, integerText(0, Number.MAX_SAFE_INTEGER)]);

/** Query of what shows one record as it was at a moment, as far as was known at a moment. */
export const asOfQuery = z.strictObject({
  at: legalStart.optional(),
  knownAt: knownAtText.optional(),
});

/** Fact as records keep them: the transaction that wrote it is named. */
type Recorded = Parameters<KnownByBlock['known']>[0][number];

/** Records as far as was known at an instant or after a block. */
export class KnownThen {
  /** RFC 3339 UTC; undefined where nothing is left to be filtered by it. */
  readonly instant: string | undefined;
  readonly #block: KnownByBlock | undefined;

  constructor(ledger: Ledger, reader: Identity, knownAt: string | number | undefined) {
    const isBlock = typeof knownAt === 'number';
    this.instant = isBlock ? undefined : knownAt;
    this.#block = isBlock ? new KnownByBlock(ledger, reader, knownAt) : undefined;
  }

  /** Facts that later blocks recorded are left out; for an instant all stay, and states look at it. */
  async facts<F extends Recorded>(facts: readonly F[]): Promise<readonly F[]> {
    return this.#block === undefined ? facts : this.#block.known(facts);
  }

  async record<T extends { readonly facts: readonly Recorded[] }>(record: T): Promise<T> {
    return { ...record, facts: await this.facts(record.facts) };
  }

  async licence(found: LicenceOnChain): Promise<LicenceOnChain> {
    return this.#block === undefined ? found : this.#block.onChain(found);
  }
}

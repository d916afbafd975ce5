// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import { intervalsAsOf, type LicenceFact, type LicenceOnChain } from '@yulian/proofs';

/** One act with where the chain recorded it. */
export interface TracedFact extends LicenceFact {
  /** `batch`: the act was on the whole batch. */
  readonly on: 'licence' | 'batch';
  readonly blockNumber: number | undefined;
  /** Exclusive end of the time in which it decides the state; left out when open or hidden. */
  readonly to: string | undefined;
  /** A later act reaches back and hides it wholly. */
  readonly hidden: boolean;
}

/** Everything that happened to a licence, in the order in which the chain recorded it. */
export async function licenceHistory(
  ledger: Ledger,
  { licence, batch }: LicenceOnChain,
): Promise<readonly TracedFact[]> {
  const own = await trace(ledger, licence?.facts ?? [], 'licence');
  const issuedWithBatch = licence?.batch !== undefined;
  const ofBatch = await trace(ledger, batch?.record.facts ?? [], 'batch');
  // A row admitted from a batch repeats the batch's own first fact.
  const all = [...own, ...(issuedWithBatch ? ofBatch.slice(1) : ofBatch)];
  return all.sort((a, b) =>
    a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0,
  );
}

async function trace(
  ledger: Ledger,
  facts: readonly LicenceFact[],
  on: TracedFact['on'],
): Promise<TracedFact[]> {
  const shown = new Map(intervalsAsOf(facts).map(({ fact, to }) => [fact, to]));
  return Promise.all(
    facts.map(async (fact) => ({
      ...fact,
      on,
      blockNumber: (await ledger.findTransaction(fact.txId))?.blockNumber,
      to: shown.get(fact),
      hidden: !shown.has(fact),
    })),
  );
}

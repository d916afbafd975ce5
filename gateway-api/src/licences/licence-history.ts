// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import { intervalsAsOf, moreSevere, type LicenceFact, type LicenceOnChain } from '@yulian/proofs';
import { originOf, type Origin } from '../ledger-queries/origin.js';

/** One act with where the chain recorded it. */
export interface TracedFact extends LicenceFact {
  /** `batch`: the act was on the whole batch. */
  readonly on: 'licence' | 'batch';
  /** Undefined where {@link origin} says it, of the chain before this one. */
  readonly blockNumber: number | undefined;
  readonly origin: Origin | undefined;
  /** Exclusive end of the time in which it decides the state; left out when open or hidden. */
  readonly to: string | undefined;
  /** It decides at no time: a later act reaches back and hides it wholly, or it was taken back. */
  readonly hidden: boolean;
  /** Transaction that took it back. */
  readonly rectifiedBy: string | undefined;
}

/** Which ledger is asked, and as whom. */
export interface Chain {
  readonly ledger: Ledger;
  readonly reader: Identity;
}

/** Everything that happened to a licence, in the order in which the chain recorded it. */
export async function licenceHistory(
  chain: Chain,
  { licence, batch }: LicenceOnChain,
): Promise<readonly TracedFact[]> {
  const [ownFacts, batchFacts] = [licence?.facts ?? [], batch?.record.facts ?? []];
  const own = await trace(chain, ownFacts, 'licence', batchFacts);
  const issuedWithBatch = licence?.batch !== undefined;
  const ofBatch = await trace(chain, batchFacts, 'batch', ownFacts);
  // A row admitted from a batch repeats the batch's own first fact.
  const all = [...own, ...(issuedWithBatch ? ofBatch.slice(1) : ofBatch)];
  return all.sort((a, b) =>
    a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0,
  );
}

async function trace(
  { ledger, reader }: Chain,
  facts: readonly LicenceFact[],
  on: TracedFact['on'],
  others: readonly LicenceFact[],
): Promise<TracedFact[]> {
  const shown = new Map(intervalsAsOf(facts).map(({ fact, to }) => [fact, to]));
  return Promise.all(
    facts.map(async (fact) => {
      const { restates } = fact;
      const held = restates === undefined ? fact : facts.find(({ txId }) => txId === restates);
      const place = await ledger.findTransaction(fact.txId);
      return {
        ...fact,
        on,
        blockNumber: place?.blockNumber,
        origin: place === undefined ? await originOf(ledger, reader, fact.txId) : undefined,
        to: heldUntil(fact, held && shown.get(held), others),
        hidden: held === undefined || !shown.has(held),
        rectifiedBy: facts.find(({ rectifies }) => rectifies === fact.txId)?.txId,
      };
    }),
  );
}

/**
 * End of the time in which a fact decides the state: its own layer's next fact, or before that one of
 * the other layer's that takes more away.
 *
 * @param to end within its own layer
 * @param others facts of the other layer: the batch's of a licence's own, and the other way round
 */
function heldUntil(
  fact: LicenceFact,
  to: string | undefined,
  others: readonly LicenceFact[],
): string | undefined {
  const ends = intervalsAsOf(others)
    .filter(({ fact: other }) => moreSevere(fact, other) === other)
    .map(({ from }) => from)
    .filter((from) => from > fact.from && (to === undefined || from < to));
  return ends[0] ?? to;
}

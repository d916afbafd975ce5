// SPDX-License-Identifier: Apache-2.0
import type { BlockTransaction } from '@yulian/network';
import type { Write } from '../load/book.js';
import type { Settled } from './check-writes.js';
import type { Findings } from './findings.js';
import type { InspectionWish } from './inspection.js';
import type { ChainView } from './read-chain.js';

/** Where an answer says that its write is. */
export interface Place {
  readonly id: string;
  readonly blockNumber: number;
}

/**
 * Every acknowledged write is on the chain once, where its answer says; and every valid transaction
 * is one that somebody asked for. Gateways advance the epoch by themselves.
 */
export function checkChain(
  { book, baseHeight }: InspectionWish,
  settled: readonly Settled[],
  chain: ChainView,
  findings: Findings,
): void {
  const asked = placesOf(book.writes, settled);
  const valid = validById(chain, findings);
  for (const { id, blockNumber } of asked.values()) {
    const found = valid.get(id);
    findings.hold(found?.blockNumber === blockNumber, 'ACKNOWLEDGED_IS_THERE', () => {
      const where = found === undefined ? 'nowhere' : `in block ${String(found.blockNumber)}`;
      return `transaction ${id} was answered in block ${String(blockNumber)} and is ${where}`;
    });
  }
  for (const { transactionId, blockNumber, contract, transaction } of valid.values()) {
    if (blockNumber < baseHeight || contract === 'epoch' || asked.has(transactionId)) continue;
    const what = `${contract}:${transaction} in block ${String(blockNumber)}`;
    findings.add('NOTHING_APPLIED_UNASKED', `${what} (${transactionId}) is of no known write`);
  }
}

function validById(
  { transactions }: ChainView,
  findings: Findings,
): ReadonlyMap<string, BlockTransaction> {
  const valid = new Map<string, BlockTransaction>();
  for (const one of transactions) {
    if (one.code !== 'VALID') continue;
    const { transactionId } = one;
    findings.hold(!valid.has(transactionId), 'APPLIED_ONCE', () => `${transactionId} twice`);
    valid.set(transactionId, one);
  }
  return valid;
}

function placesOf(writes: readonly Write[], settled: readonly Settled[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { state, text } of [...writes, ...settled]) {
    if (state !== 'done') continue;
    const place = placeOf(text);
    if (place !== undefined) places.set(place.id, place);
  }
  return places;
}

/** The transaction that an answer names, if it was one of the ledger's. */
export function placeOf(text: string | undefined): Place | undefined {
  const { transaction } = JSON.parse(text ?? '{}') as { readonly transaction?: Place };
  return transaction;
}

// SPDX-License-Identifier: Apache-2.0
import type { peer } from '@hyperledger/fabric-protos';
import type { CommitStatus } from '../ledger.js';
import { codeOf } from './verdicts.js';

export type PlacesOfBlock = ReadonlyMap<string, CommitStatus>;

/** A block that has been committed is told of at once; whoever is not told by then reads it. */
const PATIENCE_MS = 50;
/** Before a stream that broke, or fell silent, is begun anew. */
const PAUSE_MS = 1000;
const BLOCKS_KEPT = 16;
/** Blocks in a row that were not told of, from which on the stream counts as silent. */
const MOST_MISSED = 3;

/**
 * Where transactions are in the newest blocks, as one stream of a peer tells without being asked.
 * It tells what it can; everything else has to be read.
 */
export class ToldPlaces {
  readonly #follow: (stop: AbortSignal) => AsyncIterable<peer.FilteredBlock>;
  readonly #told = new Map<number, PlacesOfBlock | undefined>();
  readonly #waiting = new Map<number, (places: PlacesOfBlock | undefined) => void>();
  #stream: AbortController | undefined;
  #newest = -1;
  #missed = 0;
  #notBeforeMs = 0;
  #isClosed = false;

  /** @param follow blocks, from the next one that a peer commits, until the signal fires */
  constructor(follow: (stop: AbortSignal) => AsyncIterable<peer.FilteredBlock>) {
    this.#follow = follow;
  }

  /** @returns undefined when the block has to be read */
  async of(blockNumber: number): Promise<PlacesOfBlock | undefined> {
    this.#begin();
    // Of blocks before its first one the stream says nothing.
    if (blockNumber <= this.#newest || this.#newest < 0) return this.#told.get(blockNumber);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(blockNumber);
        this.#missed += 1;
        if (this.#missed >= MOST_MISSED) this.#stream?.abort();
        resolve(undefined);
      }, PATIENCE_MS);
      this.#waiting.set(blockNumber, (places) => {
        clearTimeout(timer);
        resolve(places);
      });
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#stream?.abort();
  }

  #begin(): void {
    const isSoon = performance.now() < this.#notBeforeMs;
    if (this.#stream !== undefined || this.#isClosed || isSoon) return;
    const stream = new AbortController();
    this.#stream = stream;
    void this.#run(stream.signal).then(() => {
      this.#stream = undefined;
      this.#notBeforeMs = performance.now() + PAUSE_MS;
      this.#newest = -1;
      this.#missed = 0;
      for (const number of [...this.#waiting.keys()]) this.#tell(number, undefined);
    });
  }

  /** Until the stream breaks, whatever broke it: blocks can be read as well. */
  async #run(stop: AbortSignal): Promise<void> {
    try {
      for await (const block of this.#follow(stop)) {
        const number = block.getNumber();
        this.#newest = number;
        this.#missed = 0;
        this.#tell(number, placesIn(block));
      }
    } catch {
      // What it was shows when a block is read.
    }
  }

  #tell(number: number, places: PlacesOfBlock | undefined): void {
    this.#told.set(number, places);
    const [oldest] = this.#told.keys();
    if (this.#told.size > BLOCKS_KEPT && oldest !== undefined) this.#told.delete(oldest);
    this.#waiting.get(number)?.(places);
    this.#waiting.delete(number);
  }
}

/**
 * Where transactions are, by id: the first of an id, as only that can be valid.
 *
 * @returns undefined when the whole block is needed to tell a conflict from a policy that is not met
 */
function placesIn(block: peer.FilteredBlock): PlacesOfBlock | undefined {
  const blockNumber = block.getNumber();
  const places = new Map<string, CommitStatus>();
  for (const [index, transaction] of block.getFilteredTransactionsList().entries()) {
    const code = codeOf(transaction.getTxValidationCode());
    if (code === 'ENDORSEMENT_POLICY_FAILURE') return undefined;
    const transactionId = transaction.getTxid();
    if (places.has(transactionId)) continue;
    places.set(transactionId, { transactionId, code, blockNumber, index });
  }
  return places;
}

// SPDX-License-Identifier: Apache-2.0
import type { common } from '@hyperledger/fabric-protos';
import type { CommitStatus } from '../ledger.js';
import { placesIn } from './block.js';
import type { PlacesOfBlock, ToldPlaces } from './told-places.js';

/** Those whose transactions are still waited for. */
const BLOCKS_KEPT = 16;

/**
 * Where transactions are in blocks, as a peer has told; a block it did not tell of is read once for
 * all who wait for a transaction in it.
 */
export class Places {
  readonly #told: ToldPlaces;
  readonly #read: (blockNumber: number) => Promise<common.Block>;
  readonly #blocks = new Map<number, Promise<PlacesOfBlock>>();

  /** @param read fetches a block that has been committed */
  constructor(told: ToldPlaces, read: (blockNumber: number) => Promise<common.Block>) {
    this.#told = told;
    this.#read = read;
  }

  /**
   * @returns undefined when the block has no such transaction
   * @throws whatever reading the block throws
   */
  async find(blockNumber: number, transactionId: string): Promise<CommitStatus | undefined> {
    return (await this.#of(blockNumber)).get(transactionId);
  }

  #of(blockNumber: number): Promise<PlacesOfBlock> {
    const known = this.#blocks.get(blockNumber);
    if (known !== undefined) return known;
    const reading = this.#toldOrRead(blockNumber);
    this.#blocks.set(blockNumber, reading);
    // Whoever comes next tries again.
    reading.catch(() => this.#blocks.delete(blockNumber));
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > BLOCKS_KEPT && oldest !== undefined) this.#blocks.delete(oldest);
    return reading;
  }

  async #toldOrRead(blockNumber: number): Promise<PlacesOfBlock> {
    return (await this.#told.of(blockNumber)) ?? placesIn(await this.#read(blockNumber));
  }
}

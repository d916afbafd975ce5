// SPDX-License-Identifier: Apache-2.0
import type { Block, BlockTransaction, StateWrite } from '@yulian/network';
import { BlockUpdate } from './block-update.js';
import type { IndexStore } from './index-store.js';
import { blockRecord, transactionRecord } from './projections/chain.js';
import type { Projected, Projection, ProjectionContext } from './projection.js';
import { INDEX_FORMAT } from './record.js';
import type { VaultFacts } from './vault-facts.js';

/** Records put at once: bounds memory for a batch of 50,000. */
const AT_ONCE = 256;

/** Takes blocks into the index, one after the other. */
export class Projector {
  readonly #store: IndexStore;
  readonly #facts: VaultFacts;
  readonly #projections: ReadonlyMap<string, Projection>;

  constructor(store: IndexStore, facts: VaultFacts, projections: readonly Projection[]) {
    this.#store = store;
    this.#facts = facts;
    this.#projections = new Map(projections.map((one) => [one.prefix, one]));
  }

  /** Takes in the next block: all of it, or nothing. */
  async apply(block: Block): Promise<void> {
    const { number, hash, transactions } = block;
    const pending = new PendingRecords(new BlockUpdate(this.#store));
    await pending.put(blockRecord(block));
    for (const transaction of transactions) await pending.put(transactionRecord(transaction));
    const context: ProjectionContext = {
      read: async (kind, id) => (await pending.flush()).read(kind, id),
      readMany: async (kind, ids) => (await pending.flush()).readMany(kind, ids),
      facts: this.#facts,
    };
    for (const transaction of transactions) {
      for (const write of transaction.writes) {
        for await (const record of this.#project(write, transaction, context)) {
          await pending.put(record);
        }
      }
    }
    const update = await pending.flush();
    await update.finish({ format: INDEX_FORMAT, height: number + 1, blockHash: hash });
  }

  #project(
    { key, value }: StateWrite,
    transaction: BlockTransaction,
    context: ProjectionContext,
  ): Iterable<Projected> | AsyncIterable<Projected> {
    const slash = key.indexOf('/');
    const projection = this.#projections.get(key.slice(0, slash));
    if (slash < 0 || projection === undefined) return [];
    const change = { id: key.slice(slash + 1), value: parse(value), transaction };
    return projection.project(change, context);
  }
}

/** Records on their way into an update: looking up many at once is what makes it fast. */
class PendingRecords {
  readonly #update: BlockUpdate;
  #records: Projected[] = [];

  constructor(update: BlockUpdate) {
    this.#update = update;
  }

  async put(record: Projected): Promise<void> {
    this.#records.push(record);
    if (this.#records.length >= AT_ONCE) await this.flush();
  }

  async flush(): Promise<BlockUpdate> {
    const records = this.#records;
    this.#records = [];
    await this.#update.apply(records);
    return this.#update;
  }
}

function parse(value: Uint8Array | undefined): unknown {
  return value === undefined ? undefined : JSON.parse(Buffer.from(value).toString('utf8'));
}

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
    const update = new BlockUpdate(this.#store);
    await update.apply([blockRecord(block)]);
    for (const transaction of block.transactions) {
      await update.apply([transactionRecord(transaction)]);
      for (const write of transaction.writes) await this.#applyWrite(update, write, transaction);
    }
    await update.finish({
      format: INDEX_FORMAT,
      height: block.number + 1,
      blockHash: block.hash,
    });
  }

  async #applyWrite(
    update: BlockUpdate,
    { key, value }: StateWrite,
    transaction: BlockTransaction,
  ): Promise<void> {
    const slash = key.indexOf('/');
    const projection = this.#projections.get(key.slice(0, slash));
    if (slash < 0 || projection === undefined) return;
    const context: ProjectionContext = {
      read: (kind, id) => update.read(kind, id),
      readMany: (kind, ids) => update.readMany(kind, ids),
      facts: this.#facts,
    };
    const change = { id: key.slice(slash + 1), value: parse(value), transaction };
    let waiting: Projected[] = [];
    for await (const record of projection.project(change, context)) {
      waiting.push(record);
      if (waiting.length < AT_ONCE) continue;
      await update.apply(waiting);
      waiting = [];
    }
    await update.apply(waiting);
  }
}

function parse(value: Uint8Array | undefined): unknown {
  return value === undefined ? undefined : JSON.parse(Buffer.from(value).toString('utf8'));
}

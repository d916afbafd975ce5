// SPDX-License-Identifier: Apache-2.0
import type { Block, Ledger } from '@yulian/network';
import { BlockFollower } from '../durable/block-follower.js';
import { eventsOf } from '../events/block-events.js';
import { RowTable, type RowStore } from '../vault/index.js';

interface Progress {
  readonly height: number;
}

/** So often is it noted how far blocks were looked at in which nothing was delivered. */
const NOTE_EVERY = 1000;
const ROW = 'delivered';

/** A case that was delivered, and the unit that handles it. */
export interface DeliveredCase {
  readonly id: string;
  readonly unit: string;
  /** Block in which it was. */
  readonly block: number;
}

/**
 * Cases that are delivered, as blocks tell. How far they were taken is noted once what came before is
 * done: after a crash or a restore some are told twice, and none is left out.
 */
export class DeliveredCases {
  readonly #follower: BlockFollower;
  readonly #rows: RowStore;
  readonly #table: RowTable<Progress>;
  #waiting: DeliveredCase[] = [];
  #noted: number;

  private constructor(ledger: Ledger, rows: RowStore, height: number, onSome: () => void) {
    this.#rows = rows;
    this.#table = new RowTable(rows, 'earning-progress');
    this.#noted = height;
    this.#follower = new BlockFollower(ledger, height, (block) => {
      if (this.#takeIn(block)) onSome();
      return Promise.resolve();
    });
  }

  static async open(ledger: Ledger, rows: RowStore, onSome: () => void): Promise<DeliveredCases> {
    const progress = await new RowTable<Progress>(rows, 'earning-progress').get(ROW);
    return new DeliveredCases(ledger, rows, progress?.height ?? 0, onSome);
  }

  start(): void {
    this.#follower.start();
  }

  /** Number of blocks looked at. */
  get height(): number {
    return this.#follower.height;
  }

  /** All that wait; they wait no longer. */
  take(): readonly DeliveredCase[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** What could not be done now waits again. */
  giveBack(some: readonly DeliveredCase[]): void {
    this.#waiting = [...some, ...this.#waiting];
  }

  /** Everything told so far is done. */
  async noteDone(hadSome: boolean): Promise<void> {
    const height = this.#waiting[0]?.block ?? this.#follower.height;
    if (height <= this.#noted || (!hadSome && height < this.#noted + NOTE_EVERY)) return;
    await this.#rows.write([this.#table.change(ROW, { height })]);
    this.#noted = height;
  }

  async close(): Promise<void> {
    await this.#follower.close();
  }

  #takeIn(block: Block): boolean {
    const delivered = eventsOf(block).filter(
      ({ type, data }) => type === 'case.deliver.v1' && data['state'] === 'DELIVERED',
    );
    for (const { subject, data } of delivered) {
      const unit = typeof data['unit'] === 'string' ? data['unit'] : '';
      this.#waiting.push({ id: subject, unit, block: block.number });
    }
    return delivered.length > 0;
  }
}

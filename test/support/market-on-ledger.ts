// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { ContractRefusedError, LedgerError } from '@yulian/network';
import { BlockAudit } from './block-audit.js';
import type { OpenLedger } from './for-each-ledger.js';
import {
  MarketPlay,
  PLAY_WISH,
  type CommittedMove,
  type Draw,
  type MarketChain,
  type PlayCounts,
} from './market-play.js';
import { marketWorld } from './market-world.js';
import type { MemberName } from './members.js';
import type { World } from './world.js';

const HOUR_MS = 3_600_000;

/** One ledger, through its port, on which plays go on, one after the other. */
export class MarketOnLedger implements MarketChain {
  readonly #world: World;
  readonly #audit: BlockAudit;
  readonly #play: MarketPlay;

  private constructor(world: World, seed: number) {
    this.#world = world;
    this.#audit = new BlockAudit(world.ledger);
    this.#play = new MarketPlay(this, seed);
  }

  static async open(openLedger: OpenLedger, seed = 0): Promise<MarketOnLedger> {
    const world = await marketWorld(openLedger, { ...PLAY_WISH, rules: { resaleDays: 0 } });
    const market = new MarketOnLedger(world, seed);
    await market.#audit.begin();
    return market;
  }

  /** Some rounds; after them the ledger must be as the model says, and sound as of each block. */
  async play(
    draw: Draw,
    rounds: number,
    atOnce: number,
  ): Promise<PlayCounts & { readonly audited: number }> {
    const counts = await this.#play.rounds(draw, rounds, atOnce);
    const reader = this.#world.as('emergency', 'auditor');
    await this.#play.compare((name, id) => reader.query(name, id));
    const { blocks } = this.#audit;
    expect(await this.#audit.go()).to.deep.equal([]);
    return { ...counts, audited: this.#audit.blocks - blocks };
  }

  now(): string {
    return this.#world.clock.now;
  }

  in(hours: number): string {
    return new Date(Date.parse(this.now()) + hours * HOUR_MS).toISOString();
  }

  pass(hours: number): void {
    this.#world.clock.set(this.in(hours));
  }

  async submit(by: MemberName, name: string, argument: object): Promise<CommittedMove | undefined> {
    try {
      const { status, answer } = await this.#world.as(by, 'trader').submit(name, argument);
      return { answer, block: status.blockNumber, index: status.index };
    } catch (error) {
      if (error instanceof ContractRefusedError || error instanceof LedgerError) return undefined;
      throw error;
    }
  }
}

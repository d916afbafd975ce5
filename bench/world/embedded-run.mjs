// SPDX-License-Identifier: Apache-2.0
import { transact } from '@yulian/network';
import { inParallel, noiseFloor, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { cryptoTime, dispatchTime } from './embedded-limit.mjs';
import { EmbeddedWorld, issueCall } from './embedded-world.mjs';
import { BareLevel, recordRows } from './recorded-rows.mjs';

const TRANSACTIONS = 2000;
const IN_FLIGHT = 300;
const PER_BLOCK = 100;

/**
 * The embedded ledger against the sum of what it cannot do without, for the same calls and bytes.
 *
 * @param {import('../lib/options.mjs').BenchOptions} options
 * @param {boolean} signed
 * @returns {Promise<Pick<import('../lib/result.mjs').Result, 'value' | 'noise' | 'facts'>>}
 */
export async function measureEmbedded({ pairs, scale }, signed) {
  const count = Math.max(PER_BLOCK * 2, Math.round(TRANSACTIONS * scale));
  const world = await EmbeddedWorld.open({ perBlock: PER_BLOCK, signed });
  const bare = await BareLevel.open();
  try {
    const bench = new EmbeddedBench(world, bare, count, signed);
    await bench.ledger();
    await bench.limit();
    const result = await runPairs(
      pairs,
      () => bench.ledger(),
      () => bench.limit(),
    );
    const noise = await noiseFloor(Math.max(2, Math.ceil(pairs / 2)), () => bench.ledger());
    const facts = {
      'tx/s': 1000 / medianOf(result.a),
      'limit tx/s': 1000 / medianOf(result.b),
      ...bench.parts(),
      'tx/block': count / bench.blocks.length,
      'bytes/tx': Math.round(bench.bytes / count),
    };
    return { value: result.ratio, noise, facts };
  } finally {
    await bare.close();
    await world.close();
  }
}

class EmbeddedBench {
  /**
   * @param {EmbeddedWorld} world
   * @param {BareLevel} bare
   * @param {number} count
   * @param {boolean} signed
   */
  constructor(world, bare, count, signed) {
    this.world = world;
    this.bare = bare;
    this.count = count;
    this.signed = signed;
    /** @type {import('./recorded-rows.mjs').Block[]} */
    this.blocks = [];
    /** @type {Record<'dispatch' | 'level' | 'crypto', number[]>} */
    this.times = { dispatch: [], level: [], crypto: [] };
  }

  get bytes() {
    const sizes = this.blocks.flat().map(([key, value]) => key.length + (value?.length ?? 0));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** Milliseconds per transaction through the port: proposed, endorsed, submitted, durable. */
  async ledger() {
    const { ledger, clerk } = this.world;
    const calls = Array.from({ length: this.count }, issueCall);
    let spent = 0;
    this.blocks = await recordRows(async () => {
      spent = await timed(() =>
        inParallel(this.count, IN_FLIGHT, (i) => transact(ledger, clerk, calls[i] ?? issueCall())),
      );
    });
    return spent / this.count;
  }

  /** Milliseconds per transaction of the parts alone; the rows are those of the last run. */
  async limit() {
    const dispatch = await dispatchTime(this.world, this.count);
    const level = (await timed(() => this.bare.replay(this.blocks))) / this.count;
    const envelope = Math.round(this.bytes / this.count / 2);
    const crypto = this.signed ? await cryptoTime(this.count, envelope) : 0;
    this.times.dispatch.push(dispatch);
    this.times.level.push(level);
    this.times.crypto.push(crypto);
    return dispatch + level + crypto;
  }

  parts() {
    const { dispatch, level, crypto } = this.times;
    return {
      't_dispatch ms': medianOf(dispatch),
      't_level ms': medianOf(level),
      ...(this.signed ? { 't_crypto ms': medianOf(crypto) } : {}),
    };
  }
}

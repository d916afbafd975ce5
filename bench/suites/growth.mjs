// SPDX-License-Identifier: Apache-2.0
import { runPairs } from '../lib/pairs.mjs';
import { medianOf, spreadOf } from '../lib/stats.mjs';
import { DataSet } from '../world/data-set.mjs';
import { GatewayProcess } from '../world/gateway-process.mjs';

const FEW = 1000;
const REQUESTS = 200;
const STARTS = 3;
const MOST_RATIO = 1.3;
const MOST_MEGABYTES = 400;
const MOST_SECONDS = 5;

/**
 * A gateway over a data set.
 *
 * @typedef {object} Stand
 * @property {DataSet} set
 * @property {GatewayProcess} gateway
 */

/** @type {import('./index.mjs').Suite['run']} */
export async function* run({ pairs, scale, records, data }) {
  const few = new DataSet(data, FEW);
  const many = new DataSet(data, records);
  await few.ready();
  await many.ready();
  const seconds = await startSeconds(many);
  const small = { set: few, gateway: await GatewayProcess.start(few.data) };
  const large = { set: many, gateway: await GatewayProcess.start(many.data) };
  try {
    const bench = new GrowthBench(pairs, Math.max(20, Math.round(REQUESTS * scale)));
    const sizes = `${many.records} ÷ ${few.records} records`;
    for (const [name, path] of Object.entries(READS)) {
      yield bench.compare(`p50 of ${name}, ${sizes}`, [small, path], [large, path]);
    }
    const pages = `p50 of a page of 50, last ÷ first, ${many.records} records`;
    yield bench.compare(pages, [large, READS['a page of 50']], [large, lastPage]);
    yield figure('RssAnon', 'MB', MOST_MEGABYTES, [await large.gateway.anonymousMegabytes()]);
    yield figure('start until it takes requests', 's', MOST_SECONDS, seconds);
  } finally {
    await small.gateway.stop();
    await large.gateway.stop();
  }
}

/** What is asked, of a record at random where it is about one. */
const READS = {
  'a licence': (/** @type {DataSet} */ set) => `/v1/licences/${set.licence(Math.random())}`,
  'a page of 50': (/** @type {DataSet} */ set) => set.list,
  'a history': (/** @type {DataSet} */ set) =>
    `/v1/licences/${set.single(Math.floor(Math.random() * set.singles))}/history`,
};

const lastPage = (/** @type {DataSet} */ set) => set.progress.lastPage ?? '';

class GrowthBench {
  /**
   * @param {number} pairs
   * @param {number} requests in each half of a pair
   */
  constructor(pairs, requests) {
    this.pairs = pairs;
    this.requests = requests;
  }

  /**
   * @param {string} name
   * @param {[Stand, (set: DataSet) => string]} a
   * @param {[Stand, (set: DataSet) => string]} b
   * @returns {Promise<import('../lib/result.mjs').Result>}
   */
  async compare(name, a, b) {
    await this.p50(...a);
    await this.p50(...b);
    const result = await runPairs(
      this.pairs,
      () => this.p50(...a),
      () => this.p50(...b),
    );
    const noise = await runPairs(
      Math.max(2, Math.ceil(this.pairs / 2)),
      () => this.p50(...a),
      () => this.p50(...a),
    );
    return {
      name,
      unit: 'ratio',
      value: result.ratio,
      goal: { atMost: MOST_RATIO },
      noise: noise.ratio,
      facts: { 'first ms': medianOf(result.a), 'second ms': medianOf(result.b) },
    };
  }

  /**
   * Milliseconds that one request takes in the middle, asked one after the other.
   *
   * @param {Stand} stand
   * @param {(set: DataSet) => string} pathOf
   */
  async p50({ set, gateway }, pathOf) {
    /** @type {number[]} */
    const times = [];
    for (let i = 0; i < this.requests; i++) {
      const path = pathOf(set);
      const started = performance.now();
      const { status, text } = await gateway.clerk.get(path);
      times.push(performance.now() - started);
      if (status !== 200) throw new Error(`${path} was answered ${status}: ${text}`);
    }
    return medianOf(times);
  }
}

/** @param {DataSet} set */
async function startSeconds(set) {
  /** @type {number[]} */
  const seconds = [];
  for (let i = 0; i < STARTS; i++) {
    const gateway = await GatewayProcess.start(set.data);
    seconds.push(gateway.startSeconds);
    await gateway.stop();
  }
  return seconds;
}

/**
 * @param {string} name
 * @param {'MB' | 's'} unit
 * @param {number} atMost
 * @param {readonly (number | undefined)[]} values undefined where it cannot be told
 * @returns {import('../lib/result.mjs').Result}
 */
function figure(name, unit, atMost, values) {
  const known = values.filter((value) => value !== undefined);
  const value = known.length > 0 ? spreadOf(known) : { median: NaN, min: NaN, max: NaN };
  return { name, unit, value, goal: { atMost }, facts: {} };
}

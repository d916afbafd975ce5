// SPDX-License-Identifier: Apache-2.0
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
 *
 * @typedef {[Stand, (set: DataSet) => string]} Asked whom, and for what
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
   * @param {Asked} a
   * @param {Asked} b
   * @returns {Promise<import('../lib/result.mjs').Result>}
   */
  async compare(name, a, b) {
    await this.p50s(a, b);
    const { first, second, ratio } = await this.ratios(this.pairs, a, b);
    const noise = await this.ratios(Math.max(2, Math.ceil(this.pairs / 2)), a, a);
    return {
      name,
      unit: 'ratio',
      value: ratio,
      goal: { atMost: MOST_RATIO },
      noise: noise.ratio,
      facts: { 'first ms': medianOf(first), 'second ms': medianOf(second) },
    };
  }

  /**
   * @param {number} pairs
   * @param {Asked} a
   * @param {Asked} b
   */
  async ratios(pairs, a, b) {
    /** @type {[number, number][]} */
    const both = [];
    for (let pair = 0; pair < pairs; pair++) both.push(await this.p50s(a, b));
    return {
      first: both.map(([one]) => one),
      second: both.map(([, other]) => other),
      ratio: spreadOf(both.map(([one, other]) => other / one)),
    };
  }

  /**
   * Milliseconds that one request takes in the middle; both sides asked in turns, request by
   * request.
   *
   * @param {Asked} a
   * @param {Asked} b
   * @returns {Promise<[number, number]>}
   */
  async p50s(a, b) {
    /** @type {number[]} */
    const ofA = [];
    /** @type {number[]} */
    const ofB = [];
    for (let i = 0; i < this.requests; i++) {
      ofA.push(await answerTime(a));
      ofB.push(await answerTime(b));
    }
    return [medianOf(ofA), medianOf(ofB)];
  }
}

/** @param {Asked} asked */
async function answerTime([{ set, gateway }, pathOf]) {
  const path = pathOf(set);
  const started = performance.now();
  const { status, text } = await gateway.clerk.get(path);
  const spent = performance.now() - started;
  if (status !== 200) throw new Error(`${path} was answered ${status}: ${text}`);
  return spent;
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

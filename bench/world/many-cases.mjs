// SPDX-License-Identifier: Apache-2.0
import { earningLeaf, merkleRoot, toHex } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { baselineOf, caseOf, ONLINE } from '../../test/dist/support/case-fixture.js';
import {
  EARNING_DAY,
  EARNING_ITEM,
  factorContent,
  MARKET,
  openingOf,
  personOf,
  SET,
  SET_BEGINS,
} from '../../test/dist/support/earning-fixture.js';

const GRAMS = '2066';
const PER_BATCH = 1000;
const POOL = 'pol_bench';

/** The rows of a chain on which many cases have earned: bytes, as blocks have them. */
export class ManyCases {
  /** @type {Map<string, Buffer>} */
  #rows = new Map();

  /** @param {number} count */
  static of(count) {
    const rows = new ManyCases();
    rows.#putRules();
    for (let from = 0; from < count; from += PER_BATCH) {
      rows.#putBatch(from, Math.min(count, from + PER_BATCH));
    }
    rows.#put(`pool/${POOL}`, {
      ...{ id: POOL, factorSet: SET, grams: String(BigInt(GRAMS) * BigInt(count)), facts: [] },
    });
    return { rows, pool: POOL };
  }

  /** @param {string} key */
  get(key) {
    const bytes = this.#rows.get(key);
    return bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8'));
  }

  /**
   * @param {string} prefix
   * @returns {Generator<readonly [string, unknown]>}
   */
  *under(prefix) {
    for (const key of this.#rows.keys()) if (key.startsWith(prefix)) yield [key, this.get(key)];
  }

  *cases() {
    for (const [key, bytes] of this.#rows) if (key.startsWith('case/')) yield bytes;
  }

  #putRules() {
    const baseline = baselineOf();
    const fact = { baselineVersion: 1, version: 1, baseline };
    this.#put(`service-item/${EARNING_ITEM}`, { facts: [fact] });
    this.#put(`factor-set/${SET}`, { id: SET, content: factorContent() });
    const turn = { from: SET_BEGINS, recordedAt: SET_BEGINS, set: SET };
    this.#put('factor-set-turns/in-force', { facts: [turn] });
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  #putBatch(from, to) {
    const batch = `ebt_${from}`;
    const openings = [];
    const gifts = [];
    for (let at = from; at < to; at += 1) {
      const person = personOf(`bench ${at}`);
      const { id, number } = caseOf();
      this.#put(`case/${id}`, caseRow(id, number, person));
      const day = `${MARKET}/${person}/${EARNING_DAY}`;
      this.#put(`earning-day/${day}`, {
        ...{ id: day, person, factorSet: SET, gifts: [{ pool: POOL, grams: GRAMS }] },
        cases: [{ case: id, item: EARNING_ITEM, grams: GRAMS, batch }],
      });
      const opening = openingOf(id);
      this.#put(`nullifier/${MARKET}/${opening.nullifier}`, { format: 1, batch });
      openings.push(opening);
      gifts.push({ day, grams: GRAMS });
    }
    openings.sort((a, b) => (a.nullifier < b.nullifier ? -1 : 1));
    const leaves = openings.map((one) => earningLeaf(one, nodePrimitives.sha256));
    const root = toHex(merkleRoot(leaves, nodePrimitives.sha256));
    this.#put(`earning-batch/${batch}`, { id: batch, count: to - from, root });
    const grams = String(BigInt(GRAMS) * BigInt(to - from));
    this.#put(`pool-donation/${POOL}/${from}`, { grams, gifts });
  }

  /**
   * @param {string} key
   * @param {unknown} value
   */
  #put(key, value) {
    this.#rows.set(key, Buffer.from(JSON.stringify(value)));
  }
}

/**
 * A case as the chain holds it after four acts.
 *
 * @param {string} id
 * @param {string} number
 * @param {string} applicant
 */
function caseRow(id, number, applicant) {
  const actor = { mspId: 'MarketMSP', unit: MARKET, role: 'clerk' };
  const at = `${EARNING_DAY}T02:00:00.000Z`;
  const said = { from: at, recordedAt: at, actor, basis: 'ZWFW-5', txId: number };
  const file = { seal: 'S-000000000000000000000001', number: 1, sha256: number };
  const last = { ...ONLINE, step: 'COLLECTION' };
  return {
    ...{ format: 1, kind: 'case', id, unit: MARKET, owner: 'MarketMSP', serviceItem: EARNING_ITEM },
    ...{ version: 1, baselineVersion: 1, applicant, number, parts: [] },
    facts: [
      { ...said, act: 'receive', state: 'RECEIVED', step: ONLINE },
      { ...said, act: 'accept', state: 'ACCEPTED' },
      { ...said, act: 'grant', state: 'GRANTED' },
      { ...said, act: 'deliver', state: 'DELIVERED', step: last, licences: [], files: [file] },
    ],
  };
}

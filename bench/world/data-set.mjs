// SPDX-License-Identifier: Apache-2.0
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { say } from '../../scripts/lib/run.mjs';
import { inParallel } from '../lib/pairs.mjs';
import { GatewayProcess } from './gateway-process.mjs';
import {
  batchBody,
  identifierOf,
  licenceBody,
  memberIdentifier,
  TYPE_CODE,
} from './licence-type.mjs';

const BATCH = 1000;
/** One in ten is a transaction of its own. */
const SINGLES_SHARE = 10;
const SINGLES_AT_ONCE = 500;
const SINGLES_IN_FLIGHT = 64;
/** Between the days of the batches: so the first page and the last one show the same kind. */
const SINGLES_DAY = '2025-01-15';
const FIRST_DAY = Date.UTC(2024, 1, 1);
const DAYS = 690;
const MS_PER_DAY = 86_400_000;
const PAGE = 50;
const WALKED_AT_ONCE = 100;

/**
 * How far a data set has come, in `progress.json` beside it. What was under way when the building
 * was cut off is sent again under the same idempotency key, so nothing is there twice.
 *
 * @typedef {object} Progress
 * @property {number} batches
 * @property {number} singles
 * @property {string} [document] id of the document that all singles share
 * @property {string} [lastPage] path of the list's last page
 */

/** Licences in a data folder of their own, built over REST and kept for the next run. */
export class DataSet {
  /**
   * @param {string} folder
   * @param {number} records
   */
  constructor(folder, records) {
    this.folder = path.join(folder, `licences-${records}`);
    this.singles = Math.ceil(records / SINGLES_SHARE);
    this.batchSize = Math.min(BATCH, records - this.singles);
    this.batches = Math.ceil((records - this.singles) / this.batchSize);
    /** @type {Progress} */
    this.progress = { batches: 0, singles: 0 };
  }

  get records() {
    return this.singles + this.batches * this.batchSize;
  }

  get data() {
    return path.join(this.folder, 'data');
  }

  /** The list that pages are read of. */
  get list() {
    return `/v1/licences?typeCode=${TYPE_CODE}&limit=${PAGE}`;
  }

  /** Builds what is missing; quick when nothing is. */
  async ready() {
    await this.#found();
    const { batches, singles, lastPage } = this.progress;
    const complete = batches === this.batches && singles === this.singles;
    if (complete && lastPage !== undefined) return;
    const gateway = await GatewayProcess.start(this.data);
    try {
      await this.#issueBatches(gateway);
      await this.#issueSingles(gateway);
      await this.#note({ lastPage: await this.#findLastPage(gateway) });
    } finally {
      await gateway.stop();
    }
  }

  /** Some licence: nine of ten are entries of batches. @param {number} random below 1 */
  licence(random) {
    const index = Math.floor(random * this.records);
    if (index < this.singles) return this.single(index);
    const entry = index - this.singles;
    const batch = Math.floor(entry / this.batchSize);
    return memberIdentifier(prefixOf(batch), entry % this.batchSize);
  }

  /** A licence with a row of its own. @param {number} index */
  single(index) {
    return identifierOf(serialOf(index));
  }

  async #found() {
    const known = await readFile(this.#progressFile, 'utf8').catch(() => undefined);
    if (known !== undefined) {
      this.progress = JSON.parse(known);
      return;
    }
    const gateway = await GatewayProcess.start();
    await gateway.stop();
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true });
    await cp(gateway.ready.directory, this.data, { recursive: true });
    await rm(gateway.ready.directory, { recursive: true });
    await this.#note({});
  }

  /** @param {GatewayProcess} gateway */
  async #issueBatches({ clerk }) {
    for (let batch = this.progress.batches; batch < this.batches; batch++) {
      const body = batchBody(prefixOf(batch), this.batchSize, dayOf(batch));
      await clerk.make('/v1/licence-batches', body, key(`batch ${batch}`));
      await this.#note({ batches: batch + 1 });
      this.#tell('entries', (batch + 1) * this.batchSize, this.batches * this.batchSize);
    }
  }

  /** @param {GatewayProcess} gateway */
  async #issueSingles({ clerk }) {
    if (this.progress.document === undefined) {
      const bytes = Buffer.from('bench');
      const answer = await clerk.upload('/v1/documents', { name: 'document.txt', bytes });
      await this.#note({ document: /** @type {{ id: string }} */ (answer.body).id });
    }
    const { document = '' } = this.progress;
    while (this.progress.singles < this.singles) {
      const first = this.progress.singles;
      const count = Math.min(SINGLES_AT_ONCE, this.singles - first);
      await inParallel(count, SINGLES_IN_FLIGHT, (i) => {
        const body = licenceBody(serialOf(first + i), document, SINGLES_DAY);
        return clerk.make('/v1/licences', body, key(`single ${first + i}`));
      });
      await this.#note({ singles: first + count });
      this.#tell('single licences', first + count, this.singles);
    }
  }

  /** Walks the list once: only who has seen a page may ask for the one after it. */
  async #findLastPage(/** @type {GatewayProcess} */ { clerk }) {
    const large = this.list.replace(`limit=${PAGE}`, `limit=${WALKED_AT_ONCE}`);
    let at = '';
    for (let seen = WALKED_AT_ONCE; ; seen += WALKED_AT_ONCE) {
      /** @type {{ next: string | null }} */
      const { next } = await clerk.read(`${large}${at}`);
      if (next === null) return `${this.list}${at}`;
      at = `&starting_after=${next}`;
      if (seen % 50_000 === 0) this.#tell('records listed', seen, this.records);
    }
  }

  /** @param {string} what @param {number} done @param {number} of */
  #tell(what, done, of) {
    if (done === of || done % 10_000 === 0) say(`  ${done} of ${of} ${what}`);
  }

  /** @param {Partial<Progress>} change */
  async #note(change) {
    this.progress = { ...this.progress, ...change };
    const next = `${this.#progressFile}.next`;
    await writeFile(next, JSON.stringify(this.progress));
    await rename(next, this.#progressFile);
  }

  get #progressFile() {
    return path.join(this.folder, 'progress.json');
  }
}

/** @param {number} batch */
function prefixOf(batch) {
  return `G${String(batch).padStart(5, '0')}B`;
}

/** Spreads the batches over two years of legal time. @param {number} batch */
function dayOf(batch) {
  const day = (batch * 7) % DAYS;
  return new Date(FIRST_DAY + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** @param {number} index */
function serialOf(index) {
  return `S${String(index).padStart(8, '0')}X`;
}

/** @param {string} name */
function key(name) {
  return { 'Idempotency-Key': `bench ${name}`.replaceAll(' ', '-') };
}

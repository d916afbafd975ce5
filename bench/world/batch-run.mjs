// SPDX-License-Identifier: Apache-2.0
import { verifyLicenceProof } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { isTiny } from '../lib/loads.mjs';
import { inParallel, noiseFloor, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';
import { batchBody, licenceBody, newPrefix } from './licence-type.mjs';

const BATCH = 1000;
const BATCHES = 4;
const BATCHES_IN_FLIGHT = [1, 2];
const SINGLES = 400;
const VERIFIED = 5;

/** @typedef {import('@yulian/proofs').LicenceProof} LicenceProof */
/** @typedef {import('./gateway-process.mjs').GatewayProcess} GatewayProcess */

/**
 * Licences in batches against one transaction each, each at its best concurrency.
 *
 * @param {GatewayProcess} gateway
 * @param {import('../lib/options.mjs').BenchOptions} options
 * @param {readonly number[]} singlesInFlight what is tried
 * @returns {Promise<Omit<import('../lib/result.mjs').Result, 'goal'>>}
 */
export async function measureBatches(gateway, { pairs, scale }, singlesInFlight) {
  const bench = new BatchBench(gateway, scale);
  const inFlight = await bench.bestConcurrencies(singlesInFlight);
  const { a, b, ratio } = await runPairs(
    pairs,
    () => bench.batches(inFlight.batches),
    () => bench.singles(inFlight.singles),
  );
  const noise = await noiseFloor(Math.max(2, Math.ceil(pairs / 2)), () =>
    bench.batches(inFlight.batches),
  );
  return {
    name: `batched licences (${bench.batchSize} a batch) ÷ one transaction each, documents/s`,
    unit: 'ratio',
    value: ratio,
    noise,
    facts: {
      'batched documents/s': 1000 / medianOf(a),
      'single documents/s': 1000 / medianOf(b),
      'batches in flight': inFlight.batches,
      'singles in flight': inFlight.singles,
      uploads: 'before the clock starts',
    },
  };
}

/** Both ways from a REST request to a proof in the client's hands, in milliseconds per document. */
class BatchBench {
  /**
   * @param {GatewayProcess} gateway
   * @param {number} scale
   */
  constructor({ clerk }, scale) {
    this.clerk = clerk;
    this.batchSize = isTiny(scale) ? 100 : BATCH;
    this.batchCount = Math.max(2, Math.round(BATCHES * scale));
    this.singleCount = Math.max(isTiny(scale) ? 4 : 40, Math.round(SINGLES * scale));
  }

  /**
   * Tries a few of each; warms everything up on the way.
   *
   * @param {readonly number[]} singlesInFlight
   */
  async bestConcurrencies(singlesInFlight) {
    await this.batches(1);
    await this.singles(8);
    return {
      batches: await fastest(BATCHES_IN_FLIGHT, (inFlight) => this.batches(inFlight)),
      singles: await fastest(singlesInFlight, (inFlight) => this.singles(inFlight)),
    };
  }

  /** @param {number} inFlight */
  async batches(inFlight) {
    // The client's own JSON is made before: the gateway is what is measured.
    const bodies = Array.from({ length: this.batchCount }, () => {
      const body = batchBody(newPrefix(), this.batchSize);
      return JSON.stringify(body);
    });
    /** @type {string[]} */
    const texts = [];
    const spent = await timed(() =>
      inParallel(bodies.length, inFlight, async (i) => {
        texts.push(await this.proveBatch(bodies[i] ?? ''));
      }),
    );
    const proofs = texts.flatMap((text) => proofsIn(text, this.batchSize));
    await this.verifySome(proofs);
    return spent / (this.batchCount * this.batchSize);
  }

  /** @param {string} body */
  async proveBatch(body) {
    const headers = { 'Content-Type': 'application/json' };
    const written = await this.clerk.make('/v1/licence-batches', body, headers);
    const { id } = /** @type {{ batch: { id: string } }} */ (written).batch;
    const { status, text } = await this.clerk.get(`/v1/licence-batches/${id}/proofs`);
    if (status !== 200) throw new Error(`the proofs were answered ${status}: ${text}`);
    return text;
  }

  /** @param {number} inFlight */
  async singles(inFlight) {
    const prefix = newPrefix();
    /** @type {string[]} */
    const documents = [];
    await inParallel(this.singleCount, 8, async (i) => {
      documents[i] = await this.upload(`${prefix} ${i}`);
    });
    /** @type {LicenceProof[]} */
    const proofs = [];
    const spent = await timed(() =>
      inParallel(this.singleCount, inFlight, async (i) => {
        const body = licenceBody(`${prefix}N${i}X`, documents[i] ?? '');
        await this.clerk.make('/v1/licences', body);
        proofs.push(await this.clerk.read(`/v1/licences/${body.id}/proof`));
      }),
    );
    await this.verifySome(proofs);
    return spent / this.singleCount;
  }

  /** @param {string} content */
  async upload(content) {
    const bytes = Buffer.from(content);
    const answer = await this.clerk.upload('/v1/documents', { name: 'document.txt', bytes });
    return /** @type {{ id: string }} */ (answer.body).id;
  }

  /** A proof that does not verify offline would make the figure worthless. */
  async verifySome(/** @type {readonly LicenceProof[]} */ proofs) {
    /** @type {import('@yulian/proofs').TrustRoots} */
    const roots = await this.clerk.read('/trust.json');
    const step = Math.max(1, Math.floor(proofs.length / VERIFIED));
    for (let i = 0; i < proofs.length; i += step) {
      const proof = /** @type {LicenceProof} */ (proofs[i]);
      const { checks } = verifyLicenceProof(proof, roots, {}, nodePrimitives);
      const evidence = checks.find((check) => check.name === 'evidence');
      if (evidence?.state !== 'pass') throw new Error(`a proof fails: ${evidence?.code}`);
    }
  }
}

/**
 * Puts the lines of one answer together again.
 *
 * @param {string} text
 * @param {number} count how many there must be
 * @returns {LicenceProof[]}
 */
function proofsIn(text, count) {
  const [first = '{}', ...rest] = text.trimEnd().split('\n');
  const { format, attestation } = JSON.parse(first);
  if (rest.length !== count) throw new Error(`${rest.length} proofs instead of ${count}`);
  return rest.map((line) => ({ format, attestation, ...JSON.parse(line) }));
}

/**
 * @param {readonly number[]} choices
 * @param {(choice: number) => Promise<number>} cost
 */
async function fastest(choices, cost) {
  /** @type {{ choice: number, cost: number }[]} */
  const tried = [];
  for (const choice of choices) tried.push({ choice, cost: await cost(choice) });
  tried.sort((a, b) => a.cost - b.cost);
  return tried[0]?.choice ?? 1;
}

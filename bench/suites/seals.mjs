// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JudgePool } from '@yulian/proofs/node/judge-pool';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { judgeFile, Trust } from '@yulian/proofs/signatures';
import { sm2 } from 'sm-crypto-v2';
import { inRoot } from '../../scripts/lib/root.mjs';
import { noiseFloor, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';

const DOCUMENTS = inRoot('test/fixtures/documents');
const AT = '2026-11-24T08:00:00.000Z';
const REPEATS = 20;
const PAIRS_EACH = 4;
const POINT_HEX_LENGTH = 130;
const FILES_AT_ONCE = 200;

const FILES = ['ofd-business-licence-v4.ofd', 'ofd-construction-permit-v4-two-seals.ofd'];

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  for (const file of FILES) yield measure(file, options);
  yield measureCores(options);
}

/**
 * Many files on two threads against one: what a second core brings.
 *
 * @param {import('../lib/options.mjs').BenchOptions} options
 * @returns {Promise<import('../lib/result.mjs').Result>}
 */
async function measureCores({ pairs, scale }) {
  const bytes = readFileSync(path.join(DOCUMENTS, 'valid', FILES[0] ?? ''));
  const root = readFileSync(path.join(DOCUMENTS, 'certs/sm2-root.pem'), 'utf8');
  const count = Math.max(20, Math.round(FILES_AT_ONCE * scale));
  const authorities = { roots: [root], lists: [] };
  const [one, two] = [
    new JudgePool(authorities, { size: 1 }),
    new JudgePool(authorities, { size: 2 }),
  ];
  const judge = (/** @type {JudgePool} */ pool) => async () => {
    const all = Array.from({ length: count }, () => pool.judge({ bytes, at: AT }));
    return timed(() => Promise.all(all));
  };
  try {
    await judge(one)();
    await judge(two)();
    const { a, b, ratio } = await runPairs(pairs, judge(two), judge(one));
    return {
      name: 'files judged on two threads ÷ on one, files/s',
      unit: 'ratio',
      value: ratio,
      goal: { atLeast: 1.7 },
      noise: await noiseFloor(Math.max(2, Math.ceil(pairs / 2)), judge(two)),
      facts: {
        'files/s on two': (1000 * count) / medianOf(a),
        'files/s on one': (1000 * count) / medianOf(b),
      },
    };
  } finally {
    await one.close();
    await two.close();
  }
}

/**
 * @param {string} file
 * @param {import('../lib/options.mjs').BenchOptions} options
 * @returns {Promise<import('../lib/result.mjs').Result>}
 */
async function measure(file, { pairs, scale }) {
  const bytes = readFileSync(path.join(DOCUMENTS, 'valid', file));
  const root = readFileSync(path.join(DOCUMENTS, 'certs/sm2-root.pem'), 'utf8');
  const count = Math.max(1, Math.round(REPEATS * scale));
  const trust = new Trust(nodeSignaturePrimitives, [root]);
  const judge = () => judgeFile(bytes, { primitives: nodeSignaturePrimitives, trust, at: AT });
  if (judge().overall !== 'valid') throw new Error(`${file} is not judged as valid`);
  const work = workOf(bytes, root);
  const repeat = (/** @type {() => unknown} */ once) => async () =>
    timed(() => {
      for (let i = 0; i < count; i++) once();
    });
  const product = repeat(judge);
  const limit = repeat(() => {
    for (const one of [...work.digests, ...work.verifications]) one();
  });
  await product();
  await limit();
  const many = pairs * PAIRS_EACH;
  const { a, b, ratio } = await runPairs(many, limit, product);
  return {
    name: `${file} ÷ (its digests + ${work.verifications.length} SM2 verifications by the library)`,
    unit: 'ratio',
    value: ratio,
    goal: { atMost: 1.3 },
    noise: await noiseFloor(many, limit),
    facts: { 'limit ms': medianOf(a) / count, 'judged ms': medianOf(b) / count },
  };
}

/**
 * What judging a file has digested and verified, each to be done again as the library by itself does.
 *
 * @param {Uint8Array} bytes
 * @param {string} root
 */
function workOf(bytes, root) {
  /** @type {(() => unknown)[]} */
  const digests = [];
  /** @type {(() => unknown)[]} */
  const verifications = [];
  /** @type {import('@yulian/proofs/signatures').SignaturePrimitives} */
  const noting = {
    ...nodeSignaturePrimitives,
    sm3(data) {
      digests.push(() => nodeSignaturePrimitives.sm3(data));
      return nodeSignaturePrimitives.sm3(data);
    },
    verifySm2(publicKeySpki, message, signature) {
      const point = Buffer.from(publicKeySpki).toString('hex').slice(-POINT_HEX_LENGTH);
      const value = Buffer.from(signature).toString('hex');
      verifications.push(() => {
        const options = { hash: true, der: true };
        if (!sm2.doVerifySignature(message, value, point, options)) throw new Error('not verified');
      });
      return nodeSignaturePrimitives.verifySm2(publicKeySpki, message, signature);
    },
  };
  judgeFile(bytes, { primitives: noting, trust: new Trust(noting, [root]), at: AT });
  return { digests, verifications };
}

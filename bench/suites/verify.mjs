// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { fromBase64, toHex, verifyLicenceProof } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { embeddedEngine } from '../../test/dist/support/embedded-engine.js';
// After the engine: loading network/ keeps fabric-shim quiet.
import { contracts } from '@yulian/chaincode';
import { licenceOf } from '../../test/dist/support/fixtures.js';
import { issuingWorld } from '../../test/dist/support/issuing-world.js';
import { proofOf } from '../../test/dist/support/proof-fixture.js';
import { noiseFloor, runPairs, timed } from '../lib/pairs.mjs';
import { medianOf } from '../lib/stats.mjs';

const SIZES = [
  { name: '64 KB', bytes: 64 * 1024, repeats: 60, goal: 1.4 },
  { name: '10 MB', bytes: 10 * 1024 * 1024, repeats: 2, goal: 1.1 },
];

/** Short turns, many of them: each side meets the same disturbances. */
const PAIRS_EACH = 6;

/** Until the compiler has seen enough of it: the limit is native code, and as fast at once. */
const WARM_UP = 1000;

/** @type {import('./index.mjs').Suite['run']} */
export async function* run(options) {
  for (const size of SIZES) yield measure(size, options);
}

/**
 * @param {(typeof SIZES)[number]} size
 * @param {import('../lib/options.mjs').BenchOptions} options
 * @returns {Promise<import('../lib/result.mjs').Result>}
 */
async function measure({ name, bytes, repeats, goal }, { pairs, scale }) {
  const document = randomBytes(bytes);
  const { text, roots, proof } = await provenLicence(document);
  const count = Math.max(1, Math.round(repeats * scale));
  const product = () =>
    timed(() => {
      for (let i = 0; i < count; i++) verifyOffline(text, roots, document);
    });
  const work = signaturesOf(proof);
  const limit = () =>
    timed(() => {
      for (let i = 0; i < count; i++) {
        digestsOf(document);
        for (const one of work) one();
      }
    });
  const digests = digestsOf(document);
  for (let i = 0; i < WARM_UP; i++) verifyEvidence(text, roots, digests);
  await product();
  await limit();
  const many = pairs * PAIRS_EACH;
  const { a, b, ratio } = await runPairs(many, limit, product);
  return {
    name: `offline verify ÷ (both digests + ${work.length} P-256 verifications) at ${name}`,
    unit: 'ratio',
    value: ratio,
    goal: { atMost: goal },
    noise: await noiseFloor(many, limit),
    facts: {
      'limit ms': medianOf(a) / count,
      'verify ms': medianOf(b) / count,
      'proof bytes': text.length,
      certificates: 'parsed before, verified each time',
    },
  };
}

/**
 * A licence for these bytes, its proof from a real ledger, and what a verifier pins.
 *
 * @param {Uint8Array} document
 */
async function provenLicence(document) {
  /** @type {Awaited<ReturnType<typeof embeddedEngine.open>> | undefined} */
  let opened;
  const world = await issuingWorld(async (wish) => {
    opened = await embeddedEngine.open({ clock: Date.now, contracts, ...wish });
    return opened.ledger;
  });
  const licence = licenceOf({ document: digestsOf(document) });
  await world.as('market', 'clerk').issue(licence);
  const proof = await proofOf(world, licence.id);
  const roots = await world.ledger.trustRoots();
  await opened?.close();
  return { proof, text: JSON.stringify(proof), roots };
}

/**
 * What a verifier does with a file and its proof; without a pass there is nothing to time.
 *
 * @param {string} text
 * @param {import('@yulian/proofs').TrustRoots} roots
 * @param {Uint8Array} document
 */
function verifyOffline(text, roots, document) {
  verifyEvidence(text, roots, digestsOf(document));
}

/**
 * @param {string} text
 * @param {import('@yulian/proofs').TrustRoots} roots
 * @param {import('@yulian/proofs').PresentedDigests} digests
 */
function verifyEvidence(text, roots, digests) {
  const question = { digests };
  const { checks } = verifyLicenceProof(JSON.parse(text), roots, question, nodePrimitives);
  const content = checks.find((check) => check.name === 'content');
  const evidence = checks.find((check) => check.name === 'evidence');
  if (content?.state !== 'pass' || evidence?.state !== 'pass') {
    throw new Error(`the proof does not verify: ${content?.code} ${evidence?.code}`);
  }
}

/** @param {Uint8Array} document */
function digestsOf(document) {
  return {
    sha256: toHex(nodePrimitives.sha256(document)),
    sm3: toHex(nodePrimitives.sm3(document)),
    size: document.length,
  };
}

/**
 * One verification for each signature that the evidence carries: the endorsements over payload
 * and endorser, and that of each endorser's certificate over its body.
 *
 * @param {import('@yulian/proofs').LicenceProof} proof
 */
function signaturesOf({ attestation }) {
  const payload = fromBase64(attestation.payload).length;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return attestation.endorsements.flatMap(({ endorser }) => {
    const identity = fromBase64(endorser).length;
    return [payload + identity, identity].map((size) => {
      const message = randomBytes(size);
      const signature = sign('sha256', message, privateKey);
      return () => verify('sha256', message, publicKey, signature);
    });
  });
}

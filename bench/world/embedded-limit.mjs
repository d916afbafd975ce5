// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { contracts } from '@yulian/chaincode';
import { buildProposal, decodeProposal } from '@yulian/network/embedded/proposal';
import { createDispatcher } from '@yulian/chaincode/dispatcher';
import { simulate } from '@yulian/network/embedded/simulate';
import { Snapshots } from '@yulian/network/embedded/snapshots';
import { TODAY } from '../../test/dist/support/members.js';
import { inParallel, timed } from '../lib/pairs.mjs';
import { CHAINCODE, CHANNEL, issueCall } from './embedded-world.mjs';

/** As many as keep libuv's pool busy without queueing for its own sake. */
const IN_FLIGHT = 64;

/** What a signed transaction costs in signatures when three organisations endorse. */
const SIGNS = 5;
const VERIFIES = 5;

/**
 * t_dispatch: milliseconds that fabric-shim and the contract take for one transaction, nothing
 * else of the ledger around it.
 *
 * @param {import('./embedded-world.mjs').EmbeddedWorld} world
 * @param {number} count
 */
export async function dispatchTime({ copy, clerk }, count) {
  const dispatcher = createDispatcher(contracts, CHAINCODE, '1');
  const snapshots = new Snapshots(copy);
  const context = { channel: CHANNEL, chaincode: CHAINCODE, nowMs: Date.parse(TODAY) };
  const proposals = Array.from({ length: count }, () =>
    decodeProposal(buildProposal(clerk, issueCall(), context).bytes),
  );
  const spent = await timed(async () => {
    for (const proposal of proposals) await simulate(dispatcher, snapshots, proposal);
  });
  await snapshots.close();
  return spent / count;
}

/**
 * t_crypto: milliseconds of wall time that the signatures of one transaction take when nothing
 * else runs: creator over proposal and envelope, three endorsers, and a check of each; on libuv's
 * pool, which gives them both processors (the ledger has threads of its own: see ADR 0014).
 *
 * @param {number} count
 * @param {number} envelopeBytes size of what is signed
 */
export async function cryptoTime(count, envelopeBytes) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const message = Buffer.alloc(envelopeBytes, 0x79);
  const signature = sign('sha256', message, privateKey);
  const ofOne = [
    ...Array.from({ length: SIGNS }, () => () => signing(message, privateKey)),
    ...Array.from({ length: VERIFIES }, () => () => verifying(message, publicKey, signature)),
  ];
  const spent = await timed(() =>
    inParallel(count * ofOne.length, IN_FLIGHT, (index) => (ofOne[index % ofOne.length] ?? noop)()),
  );
  return spent / count;
}

const noop = () => Promise.resolve();

/**
 * @param {Buffer} message
 * @param {import('node:crypto').KeyObject} key
 * @returns {Promise<void>}
 */
function signing(message, key) {
  return new Promise((resolve, reject) => {
    sign('sha256', message, key, (error) => (error === null ? resolve() : reject(error)));
  });
}

/**
 * @param {Buffer} message
 * @param {import('node:crypto').KeyObject} key
 * @param {Buffer} signature
 * @returns {Promise<void>}
 */
function verifying(message, key, signature) {
  return new Promise((resolve, reject) => {
    verify('sha256', message, key, signature, (error, good) =>
      good ? resolve() : reject(error ?? new Error('a good signature did not verify')),
    );
  });
}

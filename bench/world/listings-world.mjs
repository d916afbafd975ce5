// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApp, createLog, listen, openGateway, routes } from '@yulian/gateway-api';
import { transact } from '@yulian/network';
import { DataFolder } from '@yulian/network/operator';
import { contracts } from '@yulian/chaincode';
import { ProbeKeysContract } from '../../test/dist/conformance/chaincode/probe-keys.js';
import { PLAN } from '../../test/dist/support/gateway.js';
import { accountOf, serialOf, VENUE } from '../../test/dist/support/market-world.js';
import { MEMBERS } from '../../test/dist/support/members.js';
import { inParallel } from '../lib/pairs.mjs';

const PER_TRANSACTION = 200;
const IN_FLIGHT = 20;
const UNITS = 10;
const DAY_MS = 86_400_000;
const SETTLE_MS = 600_000;

const HTTP = {
  ...{ publicRequestsPerMinute: 0, callerRequestsPerMinute: 0, trustedProxies: [] },
  ...{ bodyTimeoutMs: 2000, checkReplies: false, consoleDirectory: undefined },
};

/** @typedef {import('@yulian/gateway-api').Gateway} Gateway */

/** A gateway of the tests' consortium, on whose chain are as many listings as are put there. */
export class ListingsWorld {
  /**
   * @param {string} folder
   * @param {Gateway} gateway
   * @param {{ url: string, close(graceMs: number): Promise<void> }} server
   * @param {string} key
   */
  constructor(folder, gateway, server, key) {
    this.folder = folder;
    this.gateway = gateway;
    this.server = server;
    this.key = key;
  }

  static async open() {
    const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-'));
    const gateway = await openGateway({
      folder: new DataFolder(path.join(folder, 'data')),
      contracts: [...contracts, ProbeKeysContract],
      plan: PLAN,
      http: HTTP,
      log: createLog('error', { write: () => undefined }),
    });
    const app = createApp(gateway.services, routes);
    const server = await listen(app, { host: '127.0.0.1', port: 0 });
    const { mspId, uscc } = MEMBERS.water;
    const { text } = await gateway.services.apiKeys.create({
      ...{ mspId, unit: uscc, level: 'city', roles: ['clerk'], demo: false },
      expiresAt: new Date(Date.now() + DAY_MS).toISOString(),
    });
    return new ListingsWorld(folder, gateway, server, text);
  }

  /** Puts listings onto the chain, row by row as their contract writes them. @param {number} count */
  async list(count) {
    const { ledger, ledgerIdentities, index } = this.gateway.services;
    const { mspId, uscc: unit } = MEMBERS.market;
    const identity = ledgerIdentities.forCaller({ mspId, unit, roles: ['clerk'] }, 'clerk');
    await inParallel(Math.ceil(count / PER_TRANSACTION), IN_FLIGHT, async (n) => {
      const first = n * PER_TRANSACTION;
      const size = Math.min(PER_TRANSACTION, count - first);
      const rows = Array.from({ length: size }, (_, i) => rowsOf(first + i)).flat();
      const args = [JSON.stringify(rows)];
      await transact(ledger, identity, { contract: 'probe.keys', transaction: 'putMany', args });
    });
    const { height } = await ledger.info();
    await index.waitFor(height - 1, AbortSignal.timeout(SETTLE_MS));
  }

  /** A page of fifty open listings of a venue, over REST; throws when it is not full. */
  async page() {
    const path = `/v1/listings?limit=50&state=OPEN&venue=${VENUE}`;
    const headers = { Authorization: `Bearer ${this.key}` };
    const response = await fetch(`${this.server.url}${path}`, { headers });
    const { data } = /** @type {{ data: readonly unknown[] }} */ (await response.json());
    if (data.length !== 50)
      throw new Error(`a page of ${data.length}, answered ${response.status}`);
  }

  async close() {
    await this.server.close(1000);
    await this.gateway.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/**
 * A listing, and the units that are reserved for it.
 *
 * @param {number} i
 * @returns {(readonly [key: string, value: string])[]}
 */
function rowsOf(i) {
  const { mspId: owner, uscc: unit } = MEMBERS.market;
  const id = `lst_${createHash('sha256').update(`listing ${i}`).digest('hex')}`;
  const at = new Date(Date.now() - i * 1000).toISOString();
  const account = accountOf('market');
  const serial = serialOf(i * UNITS + 1, (i + 1) * UNITS);
  const listing = {
    ...{ format: 1, kind: 'listing', id, venue: VENUE, unit, owner, account },
    ...{ price: '20', units: String(UNITS), lots: [serial] },
    ...{ expiresAt: new Date(Date.now() + 30 * DAY_MS).toISOString(), state: 'OPEN' },
    ...{ firstSale: false, listedAt: at, txId: 'd'.repeat(64) },
  };
  const holding = {
    ...{ format: 1, kind: 'holding', serial, account },
    ...{ state: 'ON_OFFER', sold: false, boundTo: id },
  };
  return [
    [`listing/${id}`, JSON.stringify(listing)],
    [`holding/${serial}`, JSON.stringify(holding)],
  ];
}

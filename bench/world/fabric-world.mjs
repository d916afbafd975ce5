// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Vault, Transactions } from '@yulian/gateway-api/storage';
import { createIdentity, readIdentity } from '@yulian/network';
import { FabricLedger } from '@yulian/network/fabric';
import {
  DEFAULT_BATCHING,
  handOver,
  issueToUnits,
  LocalNetwork,
} from '@yulian/network/local-network';
import { DataFolder } from '@yulian/network/operator';
import { fabricOptions } from '../../test/dist/support/fabric/engine.js';
import { PLAN } from '../../test/dist/support/gateway.js';
import { issuingWorld } from '../../test/dist/support/issuing-world.js';
import { memberKeys } from '../../test/dist/support/member-keys.js';
import { MEMBERS, MSP_IDS } from '../../test/dist/support/members.js';
import { RawClient } from './raw-client.mjs';

const CHANNEL = 'bench';
const CHAINCODE = 'yulian';
const quiet = () => undefined;

/**
 * A network of Fabric's servers with the consortium of the tests, the product's client, and beside
 * it Fabric's own.
 */
export class FabricWorld {
  /**
   * @param {{ folder: string, network: LocalNetwork, ledger: FabricLedger, vault: Vault,
   *   transactions: Transactions, raw: RawClient,
   *   clerk: import('@yulian/network').Identity }} parts
   */
  constructor({ folder, network, ledger, vault, transactions, raw, clerk }) {
    this.folder = folder;
    this.network = network;
    this.ledger = ledger;
    this.vault = vault;
    this.transactions = transactions;
    this.raw = raw;
    this.clerk = clerk;
  }

  /** Folder for a gateway on the same network. */
  get data() {
    return path.join(this.folder, 'data');
  }

  /** @param {number} portBase */
  static async open(portBase) {
    const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-fabric-'));
    const keys = await memberKeys();
    const wish = {
      ...{ mspIds: MSP_IDS, portBase, channels: [CHANNEL], endorsements: 3 },
      batching: DEFAULT_BATCHING,
    };
    const network = await LocalNetwork.findOrMake(path.join(folder, 'fabric'), wish, quiet);
    try {
      return await FabricWorld.#start(folder, network, keys);
    } catch (error) {
      await network.reset();
      throw error;
    }
  }

  /**
   * @param {string} folder
   * @param {LocalNetwork} network
   * @param {import('../../test/dist/support/member-keys.js').MemberKeys} keys
   */
  static async #start(folder, network, keys) {
    const { organisations, orderer } = keys.material;
    for (const { root } of [...organisations, orderer]) await network.bringRoot(root);
    const authorities = await network.up(quiet);
    const data = new DataFolder(path.join(folder, 'data'));
    const plan = { ...PLAN, channel: CHANNEL };
    await issueToUnits(data, plan, { authorities, withinDays: 0 });
    await network.define(CHANNEL);
    await handOver(network, data, plan);
    const { mspId, uscc } = MEMBERS.market;
    const material = await readIdentity(data.identity(mspId, uscc, 'clerk'));
    const clerk = createIdentity(material);
    const options = await fabricOptions(network, { channel: CHANNEL, chaincode: CHAINCODE }, clerk);
    const ledger = new FabricLedger(options);
    await issuingWorld(() => Promise.resolve(ledger));
    const vault = await Vault.open({ directory: path.join(folder, 'vault') });
    const transactions = new Transactions({ ledger, vault });
    const raw = new RawClient(options, material);
    return new FabricWorld({ folder, network, ledger, vault, transactions, raw, clerk });
  }

  async close() {
    this.raw.close();
    await this.transactions.close();
    await this.ledger.close();
    await this.vault.close();
    await this.network.reset();
    await rm(this.folder, { recursive: true, force: true });
  }
}

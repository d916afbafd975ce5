// SPDX-License-Identifier: Apache-2.0
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedLedger } from '@yulian/network';
import { Store } from '@yulian/network/embedded/store';
import { contracts } from '@yulian/chaincode';
import { issuingWorld } from '../../test/dist/support/issuing-world.js';
import { licenceOf } from '../../test/dist/support/fixtures.js';
import { memberKeys } from '../../test/dist/support/member-keys.js';
import { MEMBERS, TODAY } from '../../test/dist/support/members.js';

export const CHANNEL = 'bench';
export const CHAINCODE = 'yulian';

/** @typedef {import('@yulian/network').Identity} Identity */

/**
 * How blocks are cut and what signs: `unsigned` goes through the same code with signatures that
 * cost nothing, so that what is left is the ledger itself.
 *
 * @typedef {{ perBlock: number, signed: boolean }} WorldWish
 */

/** The consortium of the tests on an embedded ledger, and a copy of its store for the limit. */
export class EmbeddedWorld {
  /**
   * @param {string} folder
   * @param {import('@yulian/network').EmbeddedLedger} ledger
   * @param {Identity} clerk
   * @param {Store} copy
   * @param {import('../../test/dist/support/member-keys.js').MemberKeys} keys
   */
  constructor(folder, ledger, clerk, copy, keys) {
    this.folder = folder;
    this.ledger = ledger;
    this.clerk = clerk;
    this.copy = copy;
    this.keys = keys;
  }

  /** @param {WorldWish} wish */
  static async open({ perBlock, signed }) {
    const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-'));
    const keys = await memberKeys();
    const directory = path.join(folder, 'ledger');
    const founding = await openEmbeddedLedger(optionsOf(directory, keys, true));
    await issuingWorld(() => Promise.resolve(founding));
    await founding.close();
    const copied = path.join(folder, 'copy');
    await cp(path.join(directory, 'db'), copied, { recursive: true });
    const ledger = await openEmbeddedLedger({
      ...optionsOf(directory, keys, signed),
      blockCut: { maxTransactions: perBlock },
      ...(signed ? {} : { verifySignature: () => Promise.resolve(true) }),
    });
    const { mspId, uscc } = MEMBERS.market;
    const clerk = await keys.client(mspId, uscc, 'clerk');
    const copy = await Store.open(copied);
    return new EmbeddedWorld(folder, ledger, signed ? clerk : unsigned(clerk), copy, keys);
  }

  async close() {
    await this.ledger.close();
    await this.copy.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} directory
 * @param {import('../../test/dist/support/member-keys.js').MemberKeys} keys
 * @param {boolean} signed
 * @returns {import('@yulian/network').EmbeddedLedgerOptions}
 */
export function optionsOf(directory, keys, signed) {
  const chosen = signed ? (/** @type {Identity} */ one) => one : unsigned;
  return {
    directory,
    contracts,
    channel: CHANNEL,
    chaincode: { name: CHAINCODE, version: '1' },
    organizations: keys.organisations.map(({ mspId, root, endorser }) => ({
      mspId,
      roots: [root],
      endorser: chosen(endorser),
    })),
    endorsements: 3,
    orderer: { identity: chosen(keys.orderer), roots: [keys.ordererRoot] },
    clock: () => Date.parse(TODAY),
  };
}

const SIGNATURE = Buffer.alloc(71, 0x30);

/** @param {Identity} identity @returns {Identity} */
export function unsigned({ mspId, certificate }) {
  const sign = () => Promise.resolve(SIGNATURE);
  return { mspId, certificate, sign, signMessage: sign };
}

/** The call that all transactions of a run make: a licence issued, alone. */
export function issueCall() {
  return { contract: 'licence', transaction: 'issue', args: [JSON.stringify(licenceOf())] };
}

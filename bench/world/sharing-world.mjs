// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedLedger, transact } from '@yulian/network';
import { grantOf, SHARING, sharingWorld, useOf } from '../../test/dist/support/grant-world.js';
import { memberKeys } from '../../test/dist/support/member-keys.js';
import { MEMBERS } from '../../test/dist/support/members.js';
import { inParallel } from '../lib/pairs.mjs';
import { optionsOf, unsigned } from './embedded-world.mjs';

const IN_FLIGHT = 300;
const PER_BLOCK = 100;

/** @typedef {import('@yulian/network').Identity} Identity */

/** The consortium of the sharing tests, with as many grants on an embedded ledger as are given. */
export class SharingWorld {
  /**
   * @param {string} folder
   * @param {import('@yulian/network').EmbeddedLedger} ledger
   * @param {{ provider: Identity, holder: Identity }} identities
   */
  constructor(folder, ledger, { provider, holder }) {
    this.folder = folder;
    this.ledger = ledger;
    this.provider = provider;
    this.holder = holder;
    /** @type {string[]} */
    this.grants = [];
  }

  static async open() {
    const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-'));
    const keys = await memberKeys();
    const directory = path.join(folder, 'ledger');
    const founding = await openEmbeddedLedger(optionsOf(directory, keys, true));
    await sharingWorld(() => Promise.resolve(founding));
    await founding.close();
    // Signatures cost the same however many grants there are: without them a difference shows.
    const ledger = await openEmbeddedLedger({
      ...optionsOf(directory, keys, false),
      blockCut: { maxTransactions: PER_BLOCK },
      verifySignature: () => Promise.resolve(true),
    });
    const identityOf = async (
      /** @type {'provider' | 'holder'} */ party,
      /** @type {'approver' | 'clerk'} */ role,
    ) => {
      const { mspId, uscc } = MEMBERS[SHARING[party]];
      return unsigned(await keys.client(mspId, uscc, role));
    };
    const provider = await identityOf('provider', 'approver');
    return new SharingWorld(folder, ledger, {
      provider,
      holder: await identityOf('holder', 'clerk'),
    });
  }

  /**
   * Gives grants, each in a transaction of its own, as providers do.
   *
   * @param {number} count
   */
  async give(count) {
    await inParallel(count, IN_FLIGHT, async () => {
      const grant = grantOf();
      const args = [JSON.stringify(grant)];
      await transact(this.ledger, this.provider, {
        ...{ contract: 'grant', transaction: 'give', args },
      });
      this.grants.push(grant.id);
    });
  }

  /** Milliseconds that one decision on a grant at random takes. */
  async decide() {
    const id = this.grants[Math.floor(Math.random() * this.grants.length)] ?? '';
    const args = [JSON.stringify(useOf(id))];
    const started = performance.now();
    const answer = await this.ledger.evaluate(this.holder, {
      ...{ contract: 'grant', transaction: 'whatIf', args },
    });
    const spent = performance.now() - started;
    const decision = JSON.parse(Buffer.from(answer).toString('utf8'));
    if (decision.allowed !== true) throw new Error(JSON.stringify(decision));
    return spent;
  }

  async close() {
    await this.ledger.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

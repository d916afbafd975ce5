// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LedgerError, ContractRefusedError, openEmbeddedLedger, transact } from '@yulian/network';
import { contracts } from '@yulian/chaincode';
import { listingOf, purchaseOf } from '../../test/dist/support/market-arguments.js';
import { marketWorld, noteOf, serialsOf } from '../../test/dist/support/market-world.js';
import { memberKeys } from '../../test/dist/support/member-keys.js';
import { MEMBERS } from '../../test/dist/support/members.js';
import { NaiveMarketContract } from '../../test/dist/support/naive-market.js';
import { optionsOf } from './embedded-world.mjs';

export const CLIENTS = 128;
const PER_BLOCK = 100;
const LISTINGS = 100;
/** Lots of the one popular listing, and units of each. */
const LOTS = 200;
const LOT_UNITS = 100_000;
/** Lots of each of the hundred listings: every client finds one of its own. */
const FEW_LOTS = 2;
const PRICE = 1;
const WISH = {
  unsold: [],
  sold: [LOTS * LOT_UNITS, ...Array.from({ length: LISTINGS }, () => FEW_LOTS * LOT_UNITS)],
  notes: CLIENTS,
  rules: { fee: { perMille: 0, minimum: '0' } },
};

/** @typedef {import('@yulian/network').Identity} Identity */
/** @typedef {{ purchases: number, aborted: number }} Counts */

/** A market with one popular listing and a hundred others, and a book in one key beside it. */
export class TradingWorld {
  /**
   * @param {import('@yulian/network').Ledger} ledger
   * @param {Identity} buyer
   * @param {() => Promise<void>} close
   */
  constructor(ledger, buyer, close) {
    this.ledger = ledger;
    this.buyer = buyer;
    this.close = close;
    /** The lot and the note of each client, by kind of listing. @type {Map<string, { serial: string, listing: string }[]>} */
    this.lots = new Map();
    this.notes = Array.from({ length: CLIENTS }, (_, n) => noteOf('housing', n));
  }

  static async open() {
    const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-'));
    const keys = await memberKeys();
    const options = {
      ...optionsOf(path.join(folder, 'ledger'), keys, true),
      contracts: [...contracts, NaiveMarketContract],
      blockCut: { maxTransactions: PER_BLOCK },
    };
    const ledger = await openEmbeddedLedger(options);
    return TradingWorld.on(ledger, keys, async () => {
      await ledger.close();
      await rm(folder, { recursive: true, force: true });
    });
  }

  /**
   * On a ledger on which nothing has happened, and which has the book in one key beside the product.
   *
   * @param {import('@yulian/network').Ledger} ledger
   * @param {import('../../test/dist/support/member-keys.js').MemberKeys} keys
   * @param {() => Promise<void>} close
   */
  static async on(ledger, keys, close) {
    await marketWorld(() => Promise.resolve(ledger), WISH);
    const as = (/** @type {'market' | 'housing'} */ member) =>
      keys.client(MEMBERS[member].mspId, MEMBERS[member].uscc, 'trader');
    const world = new TradingWorld(ledger, await as('housing'), close);
    await world.#list(await as('market'));
    return world;
  }

  /** @param {Identity} seller */
  async #list(seller) {
    const [popular = '', ...others] = serialsOf(WISH);
    const chosen = { lot: String(LOT_UNITS), price: String(PRICE) };
    const open = async (/** @type {string} */ name, /** @type {string} */ serial) => {
      const args = [JSON.stringify(listingOf(name, [serial], chosen))];
      const call = { contract: 'listing', transaction: 'open', args };
      const { result } = await transact(this.ledger, seller, call);
      const { lots } = JSON.parse(Buffer.from(result).toString());
      return lots.map((/** @type {string} */ one) => ({ serial: one, listing: name }));
    };
    this.lots.set('one', await open('popular', popular));
    const all = await Promise.all(others.map((serial, i) => open(`listing ${i}`, serial)));
    // The first lots of all listings, then the second.
    const spread = Array.from({ length: FEW_LOTS }, (_, n) => all.map((lots) => lots[n]));
    this.lots.set('hundred', spread.flat());
    const purses = Object.fromEntries(this.notes.map((note) => [note, 1_000_000]));
    const left = { popular: LOTS * LOT_UNITS };
    const book = JSON.stringify({ left, price: PRICE, purses, bought: {} });
    const call = { contract: 'naive', transaction: 'open', args: [book] };
    await transact(this.ledger, seller, call);
  }

  /**
   * Clients who buy a unit each from their lots, one purchase after the other.
   *
   * @param {'one' | 'hundred'} kind
   * @param {number} count
   */
  trade(kind, count) {
    const lots = this.lots.get(kind) ?? [];
    return this.#run(count, async (client) => {
      const { serial, listing } = lots[client] ?? { serial: '', listing: '' };
      const purchase = purchaseOf('', listing, [{ serial, units: '1' }], {
        ...{ id: `trd_${randomBytes(32).toString('hex')}`, price: String(PRICE) },
        notes: [this.notes[client]],
      });
      const args = [JSON.stringify(purchase)];
      const call = { contract: 'trade', transaction: 'buy', args };
      const { result } = await transact(this.ledger, this.buyer, call);
      const { made } = JSON.parse(Buffer.from(result).toString());
      this.notes[client] = made.at(-1);
      lots[client] = { serial: rest(serial), listing };
    });
  }

  /** The same clients at the book in one key. @param {number} count */
  naive(count) {
    return this.#run(count, async (client) => {
      const args = ['popular', noteOf('housing', client), '1'];
      await transact(this.ledger, this.buyer, { contract: 'naive', transaction: 'buy', args });
    });
  }

  /**
   * Purchases by all clients, or as many as there are purchases, at once until there are so many: whoever is overtaken tries again, and
   * nobody rests before the end. What is under way then is counted too.
   *
   * @param {number} count
   * @param {(client: number) => Promise<void>} buy
   * @returns {Promise<Counts>}
   */
  async #run(count, buy) {
    let purchases = 0;
    let aborted = 0;
    const client = async (/** @type {number} */ n) => {
      while (purchases < count) {
        try {
          await buy(n);
          purchases += 1;
        } catch (error) {
          const isOvertaken = error instanceof LedgerError || error instanceof ContractRefusedError;
          if (!isOvertaken || !OVERTAKEN.includes(error.code)) throw error;
          aborted += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(CLIENTS, count) }, (_, n) => client(n)));
    return { purchases, aborted };
  }
}

/** What it is called when another was faster. */
const OVERTAKEN = [
  'MVCC_READ_CONFLICT',
  'PHANTOM_READ_CONFLICT',
  'ENDORSEMENT_POLICY_FAILURE',
  'LOT_TAKEN',
];

/** What is left of a range when its first unit was bought. @param {string} serial */
function rest(serial) {
  const parts = serial.split('-');
  const from = BigInt(parts.at(-2) ?? '0') + 1n;
  return [...parts.slice(0, -2), from.toString(), parts.at(-1)].join('-');
}

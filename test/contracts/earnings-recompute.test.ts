// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { recomputePool, type ChainRows, type EarningDay } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { RowsOfChain } from '../support/chain-rows.js';
import {
  EARNING_DAY,
  EARNING_ITEM,
  earningWorld,
  MARKET,
  openingOf,
  personOf,
} from '../support/earning-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';

const PERSON = personOf('recomputed');
const DAY = `earning-day/${MARKET}/${PERSON}/${EARNING_DAY}`;

type Row = Record<string, unknown>;
const casesOf = (row: Row) => (row as unknown as EarningDay).cases;

forEachLedger('recomputing', (openLedger) => {
  let rows: RowsOfChain;
  let pool: string;
  let first: string;
  before(async () => {
    const eco = await earningWorld(openLedger);
    first = await eco.delivered({ applicant: PERSON });
    await eco.earn([first, await eco.delivered({ applicant: PERSON }, { visits: 1, sheets: 2 })]);
    await eco.consent(PERSON);
    const [day] = await eco.collect([PERSON]);
    pool = (await eco.openPool()).id;
    await eco.donate(pool, PERSON, day?.collected ?? '');
    await eco.closePool(pool);
    rows = await RowsOfChain.of(eco.world.ledger);
  });

  type Open = Parameters<typeof recomputePool>[2];
  const recompute = (some: ChainRows, open: Open = ({ id }) => openingOf(id)) =>
    recomputePool(some, pool, open, nodePrimitives.sha256);

  it('comes to the same, from rows and openings alone', () => {
    const found = recompute(rows);
    expect(found.difference).to.equal(undefined);
    expect(found).to.include({ grams: '3118', units: '3', remainder: '118', persons: 1, cases: 2 });
    expect(found.unopened).to.equal(0);
  });

  it('says how many cases it could not open', () => {
    expect(recompute(rows, () => undefined)).to.include({ grams: '3118', unopened: 2 });
  });

  it('names the first thing that differs', () => {
    const batch = `earning-batch/${casesOf(rows.get(DAY) as Row)[0]?.batch ?? ''}`;
    const nullifier = `nullifier/${MARKET}/${openingOf(first).nullifier}`;
    const gone = (): undefined => undefined;
    const changed: readonly (readonly [code: string, key: string, (row: Row) => unknown])[] = [
      ['POOL_SUM_DIFFERS', `pool/${pool}`, (row) => ({ ...row, grams: '3119' })],
      ['POOL_NOT_FOUND', `pool/${pool}`, gone],
      ['GIFT_WITHOUT_DAY', DAY, gone],
      ['GIFT_DIFFERS', DAY, (row) => ({ ...row, gifts: [] })],
      ['GIFT_DIFFERS', DAY, (row) => ({ ...row, id: 'of another place' })],
      ['GRAMS_DIFFER', DAY, (row) => ({ ...row, cases: moreGrams(row) })],
      ['CASE_TWICE', DAY, (row) => ({ ...row, cases: [casesOf(row)[0], casesOf(row)[0]] })],
      ['CASE_NOT_FOUND', `case/${first}`, gone],
      ['CASE_EARNS_NOTHING', `case/${first}`, (row) => ({ ...row, parent: 'cas_x' })],
      ['CASE_OF_ANOTHER_DAY', `case/${first}`, (row) => ({ ...row, applicant: 'h1.x' })],
      ['CASE_EARNS_NOTHING', `service-item/${EARNING_ITEM}`, gone],
      ['FACTOR_SET_DIFFERS', 'factor-set-turns/in-force', () => ({ facts: [] })],
      ['NULLIFIER_NOT_USED', nullifier, gone],
      ['BATCH_NOT_FOUND', batch, gone],
      ['BATCH_DIFFERS', batch, (row) => ({ ...row, root: '00' })],
      ['BATCH_DIFFERS', batch, (row) => ({ ...row, count: 1 })],
    ];
    const found = changed.map(([, key, change]) => recompute(rows.with(key, change)));
    const codes = found.map(({ difference }) => difference?.code);
    expect(codes).to.deep.equal(changed.map(([code]) => code));
  });
});

function moreGrams(row: Row): EarningDay['cases'] {
  return casesOf(row).map((one) => ({ ...one, grams: String(BigInt(one.grams) + 1n) }));
}

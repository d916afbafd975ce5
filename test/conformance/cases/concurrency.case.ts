// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { transact } from '@yulian/network';
import { call, clerkOf, endorsed, together, query, type CaseContext } from '../harness.js';

const MANY = 200;

/** Many at once. */
export function concurrencyCases({ harness, fresh }: CaseContext): void {
  it('two hundred transactions at once are all valid, and each is applied', async () => {
    const { ledger } = harness();
    const stem = fresh();
    const all = Array.from({ length: MANY }, (_, i) => {
      const what = call('keys:put', `${stem}/${String(i).padStart(3, '0')}`, String(i));
      return transact(ledger, clerkOf(harness(), i % 5), what);
    });
    const places = (await Promise.all(all)).map(
      ({ status }) => `${String(status.blockNumber)}:${String(status.index)}`,
    );
    expect(new Set(places).size).to.equal(MANY);
    const found = JSON.parse(await query(harness(), 'queries:range', `${stem}/`, `${stem}/~`)) as {
      value: string;
    }[];
    expect(found.map(({ value }) => Number(value))).to.deep.equal([...Array(MANY).keys()]);
  });

  it('of many increments of one counter as many count as are valid', async () => {
    const key = fresh();
    const all = await Promise.all(
      Array.from({ length: 40 }, () =>
        endorsed(harness(), clerkOf(harness()), call('keys:increment', key)),
      ),
    );
    const codes = await together(harness(), all);
    const valid = codes.filter((code) => code === 'VALID').length;
    expect(valid).to.be.greaterThan(0);
    expect(await query(harness(), 'keys:get', key)).to.equal(String(valid));
  });

  it('moving amounts about keeps their sum', async () => {
    const { ledger } = harness();
    const keys = [fresh(), fresh(), fresh(), fresh()];
    const entries = keys.map((key) => [key, '100']);
    await transact(ledger, clerkOf(harness()), call('keys:putMany', JSON.stringify(entries)));
    const moves = await Promise.all(
      Array.from({ length: 30 }, (_, i) => {
        const from = keys[i % 4] as string;
        const to = keys[(i + 1 + (i % 3)) % 4] as string;
        return endorsed(harness(), clerkOf(harness()), call('keys:move', from, to, String(i)));
      }),
    );
    await together(harness(), moves);
    const values = await Promise.all(keys.map((key) => query(harness(), 'keys:get', key)));
    expect(values.reduce((sum, value) => sum + Number(value), 0)).to.equal(400);
  });

  it('queries go on while others write, and see whole transactions only', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const stem = fresh();
    const pair = (value: string): string =>
      JSON.stringify([`${stem}a`, `${stem}b`].map((key) => [key, value]));
    await transact(ledger, clerk, call('keys:putMany', pair('0')));
    const writing = (async () => {
      for (let i = 1; i <= 20; i++) {
        await transact(ledger, clerk, call('keys:putMany', pair(String(i))));
      }
    })();
    for (let i = 0; i < 60; i++) {
      const found = JSON.parse(await query(harness(), 'queries:range', stem, `${stem}~`)) as {
        value: string;
      }[];
      expect(found[0]?.value).to.equal(found[1]?.value);
    }
    await writing;
  });
}

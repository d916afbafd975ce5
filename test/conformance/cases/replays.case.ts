// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { transact, type BlockTransaction } from '@yulian/network';
import { call, clerkOf, endorsed, query, type CaseContext } from '../harness.js';

/** What comes twice is applied once. */
export function replaysCases({ harness, fresh }: CaseContext): void {
  const inBlocks = async (transactionId: string, from: number): Promise<BlockTransaction[]> => {
    const { ledger } = harness();
    const { height } = await ledger.info();
    const found: BlockTransaction[] = [];
    for (let number = from; number < height; number++) {
      const { transactions } = await ledger.block(number);
      found.push(...transactions.filter((one) => one.transactionId === transactionId));
    }
    return found;
  };

  it('the same bytes again change nothing', async () => {
    const { ledger } = harness();
    const key = fresh();
    const one = await endorsed(harness(), clerkOf(harness()), call('keys:increment', key));
    await ledger.submit(one);
    const status = await ledger.status(one.transactionId);
    await ledger.submit(one);
    await transact(ledger, clerkOf(harness()), call('keys:put', fresh(), 'v'));
    expect(await ledger.status(one.transactionId)).to.deep.equal(status);
    expect(await query(harness(), 'keys:get', key)).to.equal('1');
  });

  it('the same bytes many times at once are applied once', async () => {
    const { ledger } = harness();
    const key = fresh();
    const one = await endorsed(harness(), clerkOf(harness()), call('keys:put', key, 'v'));
    const from = (await ledger.info()).height;
    await Promise.all(Array.from({ length: 20 }, () => ledger.submit(one)));
    const status = await ledger.status(one.transactionId);
    expect(status.code).to.equal('VALID');
    const last = await endorsed(harness(), clerkOf(harness()), call('keys:put', fresh(), 'v'));
    await ledger.submit(last);
    await ledger.status(last.transactionId);
    const places = await inBlocks(one.transactionId, from);
    expect(places.filter(({ code }) => code === 'VALID').length).to.equal(1);
    const others = places.filter(({ code }) => code !== 'VALID').map(({ code }) => code);
    for (const code of others) expect(code).to.equal('DUPLICATE_TXID');
  });

  it('a repeated transaction does not overwrite what came since', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const key = fresh();
    const one = await endorsed(harness(), clerk, call('keys:put', key, 'old'));
    await ledger.submit(one);
    await ledger.status(one.transactionId);
    await transact(ledger, clerk, call('keys:put', key, 'new'));
    await ledger.submit(one);
    await transact(ledger, clerk, call('keys:put', fresh(), 'v'));
    expect(await query(harness(), 'keys:get', key)).to.equal('new');
  });

  it('a repetition emits no second event', async () => {
    const { ledger } = harness();
    const one = await endorsed(
      harness(),
      clerkOf(harness()),
      call('world:emit', fresh(), 'once', 'p'),
    );
    const from = (await ledger.info()).height;
    await Promise.all([ledger.submit(one), ledger.submit(one)]);
    await ledger.status(one.transactionId);
    await transact(ledger, clerkOf(harness()), call('keys:put', fresh(), 'v'));
    const events = (await inBlocks(one.transactionId, from)).filter(({ event }) => event);
    expect(events.length).to.equal(1);
  });

  it('an invalid transaction stays invalid when it is sent again', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const key = fresh();
    const stale = await endorsed(harness(), clerk, call('keys:increment', key));
    await transact(ledger, clerk, call('keys:put', key, '7'));
    await ledger.submit(stale);
    const status = await ledger.status(stale.transactionId);
    expect(status.code).to.equal('MVCC_READ_CONFLICT');
    await ledger.submit(stale);
    await transact(ledger, clerk, call('keys:put', fresh(), 'v'));
    expect(await ledger.status(stale.transactionId)).to.deep.equal(status);
  });
}

// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { transact } from '@yulian/network';
import { call, clerkOf, endorsed, together, query, type CaseContext } from '../harness.js';

interface Change {
  readonly txId: string;
  readonly value: string;
  readonly isDelete: boolean;
  readonly seconds: number;
}

/** All changes of a key. */
export function historyCases({ harness, fresh }: CaseContext): void {
  const write = async (name: string, ...args: string[]): Promise<string> => {
    const { ledger } = harness();
    return (await transact(ledger, clerkOf(harness()), call(name, ...args))).transactionId;
  };
  const history = async (key: string): Promise<Change[]> =>
    JSON.parse(await query(harness(), 'queries:history', key)) as Change[];

  it('the newest change comes first', async () => {
    const key = fresh();
    const ids = [await write('keys:put', key, 'one'), await write('keys:put', key, 'two')];
    const changes = await history(key);
    expect(changes.map(({ value }) => value)).to.deep.equal(['two', 'one']);
    expect(changes.map(({ txId }) => txId)).to.deep.equal(ids.reverse());
  });

  it('a removal is a change, and so is what follows', async () => {
    const key = fresh();
    await write('keys:put', key, 'one');
    await write('keys:remove', key);
    await write('keys:put', key, 'two');
    const changes = await history(key);
    expect(changes.map(({ isDelete }) => isDelete)).to.deep.equal([false, true, false]);
    expect(changes[1]?.value).to.equal('');
  });

  it('a change carries the time of its transaction', async () => {
    const key = fresh();
    const txId = await write('keys:put', key, 'one');
    const { ledger } = harness();
    const { blockNumber, index } = await ledger.status(txId);
    const block = await ledger.block(blockNumber);
    const timestamp = block.transactions[index]?.timestamp ?? '';
    expect((await history(key))[0]?.seconds).to.equal(Math.floor(Date.parse(timestamp) / 1000));
  });

  it('a key without changes has an empty history', async () => {
    expect(await history(fresh())).to.deep.equal([]);
  });

  it('keys that begin alike have histories of their own', async () => {
    const key = fresh();
    await write('keys:put', key, 'short');
    await write('keys:put', `${key}x`, 'long');
    expect((await history(key)).map(({ value }) => value)).to.deep.equal(['short']);
  });

  it('an invalid transaction leaves no trace', async () => {
    const key = fresh();
    await write('keys:put', key, '1');
    const two = [
      await endorsed(harness(), clerkOf(harness()), call('keys:increment', key)),
      await endorsed(harness(), clerkOf(harness()), call('keys:increment', key)),
    ];
    expect((await together(harness(), two)).sort()).to.deep.equal(['MVCC_READ_CONFLICT', 'VALID']);
    expect((await history(key)).map(({ value }) => value)).to.deep.equal(['2', '1']);
  });

  it('many changes of one key are all there', async () => {
    const key = fresh();
    for (let i = 1; i <= 25; i++) await write('keys:put', key, String(i));
    const values = (await history(key)).map(({ value }) => Number(value));
    expect(values).to.deep.equal(Array.from({ length: 25 }, (_, i) => 25 - i));
  });
}

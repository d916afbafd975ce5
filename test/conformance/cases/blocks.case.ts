// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { transact, type Block, type Ledger, type Transacted } from '@yulian/network';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, endorsed, together, text, type CaseContext } from '../harness.js';

/** The chain as its readers see it. */
export function blocksCases({ harness, fresh }: CaseContext): void {
  const write = (name: string, ...args: string[]): Promise<Transacted> =>
    transact(harness().ledger, clerkOf(harness()), call(name, ...args));

  it('the head is the newest block', async () => {
    const { ledger } = harness();
    const { status } = await write('keys:put', fresh(), 'v');
    const { height, currentBlockHash } = await ledger.info();
    expect(height).to.be.greaterThan(status.blockNumber);
    expect((await ledger.block(height - 1)).hash).to.equal(currentBlockHash);
  });

  it('each block names the one before it', async () => {
    const { ledger } = harness();
    await write('keys:put', fresh(), 'v');
    const { height } = await ledger.info();
    let previous = await ledger.block(0);
    expect(previous.previousHash).to.equal('');
    for (let number = 1; number < height; number++) {
      const block = await ledger.block(number);
      expect(block.number).to.equal(number);
      expect(block.previousHash).to.equal(previous.hash);
      previous = block;
    }
  });

  it('a block that does not exist is not found', async () => {
    const { ledger } = harness();
    const { height } = await ledger.info();
    for (const number of [height + 1000, -1, 0.5, Number.NaN]) {
      await throwsCode(ledger.block(number), 'BLOCK_NOT_FOUND');
    }
  });

  it('a transaction is in its block as it was called', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness(), 3);
    const key = fresh();
    const { status } = await transact(ledger, clerk, call('keys:put', key, '值'));
    const block = await ledger.block(status.blockNumber);
    const found = block.transactions[status.index];
    expect(found).to.include({
      transactionId: status.transactionId,
      code: 'VALID',
      blockNumber: status.blockNumber,
      index: status.index,
      contract: 'probe.keys',
      transaction: 'put',
    });
    expect(found?.args).to.deep.equal([key, '值']);
    expect(found?.creator).to.deep.equal({ mspId: clerk.mspId, certificate: clerk.certificate });
    expect(Math.abs(Date.parse(found?.timestamp ?? '') - Date.now())).to.be.lessThan(600_000);
    expect(
      found?.writes.map((one) => [one.key, text(one.value ?? new Uint8Array())]),
    ).to.deep.equal([[key, '值']]);
  });

  it('a removal is a write without a value', async () => {
    const { ledger } = harness();
    const key = fresh();
    await write('keys:put', key, 'v');
    const { status } = await write('keys:remove', key);
    const block = await ledger.block(status.blockNumber);
    expect(block.transactions[status.index]?.writes).to.deep.equal([{ key, value: undefined }]);
  });

  it('an invalid transaction is in a block, without writes and without its event', async () => {
    const { ledger } = harness();
    const key = fresh();
    const prepare = (): ReturnType<typeof endorsed> =>
      endorsed(harness(), clerkOf(harness()), call('world:emitThenIncrement', key));
    const two = [await prepare(), await prepare()];
    await together(harness(), two);
    const events: string[] = [];
    for (const { transactionId } of two) {
      const { blockNumber, index, code } = await ledger.status(transactionId);
      const found = (await ledger.block(blockNumber)).transactions[index];
      expect(found?.code).to.equal(code);
      expect(found?.writes.length).to.equal(code === 'VALID' ? 1 : 0);
      if (found?.event !== undefined) events.push(found.event.name);
    }
    expect(events).to.deep.equal(['incremented']);
  });

  it('an event arrives as the contract set it', async () => {
    const { ledger } = harness();
    const { status } = await write('world:emit', fresh(), 'licence.issued', '负载');
    const found = (await ledger.block(status.blockNumber)).transactions[status.index];
    expect(found?.event?.name).to.equal('licence.issued');
    expect(text(found?.event?.payload ?? new Uint8Array())).to.equal('负载');
  });

  it('of two events of one transaction the last counts', async () => {
    const { ledger } = harness();
    const { status } = await write('world:emitTwice', fresh());
    const found = (await ledger.block(status.blockNumber)).transactions[status.index];
    expect(found?.event?.name).to.equal('second');
  });

  it('a transaction without an event has none', async () => {
    const { ledger } = harness();
    const { status } = await write('keys:put', fresh(), 'v');
    const found = (await ledger.block(status.blockNumber)).transactions[status.index];
    expect(found?.event).to.equal(undefined);
  });

  it('following from a block gives it and every later one in order', async () => {
    const { ledger } = harness();
    const from = (await ledger.info()).height;
    for (let i = 0; i < 5; i++) await write('keys:put', fresh(), 'v');
    const { height } = await ledger.info();
    const numbers = (await take(ledger, from, height - from)).map(({ number }) => number);
    expect(numbers).to.deep.equal(Array.from({ length: height - from }, (_, i) => from + i));
  });

  it('following from the start gives the same blocks as asking for them', async () => {
    const { ledger } = harness();
    const followed = await take(ledger, 0, 4);
    for (const block of followed) expect(await ledger.block(block.number)).to.deep.equal(block);
  });

  it('a follower gets blocks as they commit', async () => {
    const { ledger } = harness();
    const { height } = await ledger.info();
    const stop = new AbortController();
    const following = ledger.blocks(height, { signal: stop.signal })[Symbol.asyncIterator]();
    const next = following.next();
    const { status } = await write('keys:put', fresh(), 'v');
    const { value } = (await next) as IteratorYieldResult<Block>;
    expect(value.number).to.equal(height);
    const codes = value.transactions.map(({ transactionId }) => transactionId);
    expect(codes.includes(status.transactionId) || value.number < status.blockNumber).to.equal(
      true,
    );
    stop.abort();
    expect((await following.next()).done).to.equal(true);
  });

  it('a follower from beyond the head waits for that block', async () => {
    const { ledger } = harness();
    const { height } = await ledger.info();
    const waiting = take(ledger, height + 1, 1);
    await write('keys:put', fresh(), 'v');
    await write('keys:put', fresh(), 'v');
    const [block] = await waiting;
    expect(block?.number).to.equal(height + 1);
  });

  it('a follower that is told to stop stops, also while it waits', async () => {
    const { ledger } = harness();
    const { height } = await ledger.info();
    const stop = new AbortController();
    const seen: number[] = [];
    const following = (async () => {
      for await (const { number } of ledger.blocks(height + 50, { signal: stop.signal })) {
        seen.push(number);
      }
    })();
    stop.abort();
    await following;
    expect(seen).to.deep.equal([]);
  });

  it('a signal that has fired already gives nothing', async () => {
    const { ledger } = harness();
    const seen: number[] = [];
    for await (const { number } of ledger.blocks(0, { signal: AbortSignal.abort() })) {
      seen.push(number);
    }
    expect(seen).to.deep.equal([]);
  });

  it('two followers see the same, at their own pace', async () => {
    const { ledger } = harness();
    const from = (await ledger.info()).height;
    const slow = take(ledger, from, 3, () => new Promise(setImmediate));
    const fast = take(ledger, from, 3);
    for (let i = 0; i < 3; i++) await write('keys:put', fresh(), 'v');
    const [a, b] = await Promise.all([slow, fast]);
    expect(a.map(({ hash }) => hash)).to.deep.equal(b.map(({ hash }) => hash));
  });

  it('events come exactly once and in order', async () => {
    const { ledger } = harness();
    const from = (await ledger.info()).height;
    const key = fresh();
    for (let i = 0; i < 10; i++) await write('world:emit', key, 'counted', String(i));
    const { height } = await ledger.info();
    const blocks = await take(ledger, from, height - from);
    const payloads = blocks
      .flatMap(({ transactions }) => transactions)
      .filter(({ event, args }) => event?.name === 'counted' && args[0] === key)
      .map(({ event }) => text(event?.payload ?? new Uint8Array()));
    expect(payloads).to.deep.equal(Array.from({ length: 10 }, (_, i) => String(i)));
  });

  it('the trust roots name channel, chaincode, organisations and policy', async () => {
    const { ledger } = harness();
    const roots = await ledger.trustRoots();
    expect(roots.channel).to.equal((await ledger.info()).channel);
    expect(roots.endorsements).to.equal(3);
    const names = harness().organizations.map(({ mspId }) => mspId);
    expect(Object.keys(roots.organizations).sort()).to.deep.equal([...names].sort());
    for (const pems of Object.values(roots.organizations)) {
      expect(pems[0]).to.include('BEGIN CERTIFICATE');
    }
  });
}

/** The first `count` blocks from a number on. */
async function take(
  ledger: Ledger,
  from: number,
  count: number,
  pause: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Block[]> {
  const stop = new AbortController();
  const blocks: Block[] = [];
  if (count === 0) return blocks;
  for await (const block of ledger.blocks(from, { signal: stop.signal })) {
    blocks.push(block);
    if (blocks.length === count) stop.abort();
    await pause();
  }
  return blocks;
}

// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import type { CheckedTransaction } from '@yulian/network/embedded/checks';
import { Orderer, type OrdererContext } from '@yulian/network/embedded/order';
import { throwsCode } from '../support/throws-code.js';

/** The orderer looks at sizes only. */
function transaction(size = 100): CheckedTransaction {
  const envelope = { bytes: Buffer.alloc(size), signature: Buffer.alloc(0) };
  return { envelope } as unknown as CheckedTransaction;
}

class Writer {
  readonly batches: number[] = [];
  #blocked: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;

  readonly write = async (batch: readonly CheckedTransaction[]): Promise<void> => {
    await this.#blocked;
    this.batches.push(batch.length);
  };

  hold(): void {
    this.#blocked = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  release(): void {
    this.#open();
  }
}

function orderer(writer: Writer, chosen: Partial<OrdererContext> = {}): Orderer {
  return new Orderer({
    cut: { maxTransactions: 10, maxBytes: 10_000, maxWaitMs: 10_000 },
    limits: { maxBytes: 100_000, maxWaiting: 5 },
    write: writer.write,
    isMoreComing: () => false,
    ...chosen,
  });
}

async function acceptAll(target: Orderer, count: number, size?: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => target.accept(transaction(size))));
}

describe('orderer', () => {
  it('does not make a lone transaction wait', async () => {
    const writer = new Writer();
    const target = orderer(writer);
    await target.accept(transaction());
    await target.close();
    expect(writer.batches).to.deep.equal([1]);
  });

  it('puts what comes at once into one block', async () => {
    const writer = new Writer();
    const target = orderer(writer);
    await acceptAll(target, 7);
    await target.close();
    expect(writer.batches).to.deep.equal([7]);
  });

  it('cuts by count', async () => {
    const writer = new Writer();
    const target = orderer(writer);
    await acceptAll(target, 25);
    await target.close();
    expect(writer.batches).to.deep.equal([10, 10, 5]);
  });

  it('cuts by bytes, and gives what is larger a block of its own', async () => {
    const writer = new Writer();
    const target = orderer(writer);
    await acceptAll(target, 3, 4_000);
    await acceptAll(target, 1, 20_000);
    await acceptAll(target, 2, 100);
    await target.close();
    expect(writer.batches).to.deep.equal([2, 1, 1, 2]);
  });

  it('gathers the next block while one is written', async () => {
    const writer = new Writer();
    writer.hold();
    const target = orderer(writer);
    await target.accept(transaction());
    await delay(5);
    await acceptAll(target, 4);
    writer.release();
    await target.close();
    expect(writer.batches).to.deep.equal([1, 4]);
  });

  it('waits for those on their way, until told that nobody is', async () => {
    const writer = new Writer();
    let isMoreComing = true;
    const target = orderer(writer, { isMoreComing: () => isMoreComing });
    await target.accept(transaction());
    await delay(5);
    await target.accept(transaction());
    expect(writer.batches).to.deep.equal([]);
    isMoreComing = false;
    target.nudge();
    await target.close();
    expect(writer.batches).to.deep.equal([2]);
  });

  it('waits for them no longer than it was told to', async () => {
    const writer = new Writer();
    const cut = { maxTransactions: 10, maxBytes: 10_000, maxWaitMs: 10 };
    const target = orderer(writer, { cut, isMoreComing: () => true });
    await target.accept(transaction());
    while (writer.batches.length === 0) await delay(1);
    expect(writer.batches).to.deep.equal([1]);
    await target.close();
  });

  it('makes submitters wait while its queue is full, and turns away too many', async () => {
    const writer = new Writer();
    writer.hold();
    const limits = { maxBytes: 1_000, maxWaiting: 2 };
    const target = orderer(writer, { limits });
    await target.accept(transaction());
    await delay(5);
    await target.accept(transaction(900));
    const waiting = [target.accept(transaction(900)), target.accept(transaction(900))];
    await throwsCode(target.accept(transaction(900)), 'ORDERER_UNAVAILABLE');
    writer.release();
    await Promise.all(waiting);
    await target.close();
    expect(writer.batches.reduce((sum, count) => sum + count)).to.equal(4);
  });

  it('takes nothing more after a write that failed', async () => {
    const target = orderer(new Writer(), {
      write: () => Promise.reject(new Error('no space left')),
    });
    await target.accept(transaction());
    await target.close();
    await throwsCode(target.accept(transaction()), 'LEDGER_FAILED');
  });

  it('lets those who wait know that it failed', async () => {
    let fail: (error: Error) => void = () => undefined;
    const failing = new Promise<void>((_resolve, reject) => {
      fail = reject;
    });
    const target = orderer(new Writer(), {
      limits: { maxBytes: 100, maxWaiting: 5 },
      write: () => failing,
    });
    await target.accept(transaction());
    await delay(5);
    await target.accept(transaction());
    const waiting = target.accept(transaction());
    fail(new Error('I/O error'));
    await throwsCode(waiting, 'LEDGER_FAILED');
  });

  it('writes what it accepted before it closes', async () => {
    const writer = new Writer();
    writer.hold();
    const target = orderer(writer);
    await acceptAll(target, 3);
    const closing = target.close();
    writer.release();
    await closing;
    expect(writer.batches).to.deep.equal([3]);
  });
});

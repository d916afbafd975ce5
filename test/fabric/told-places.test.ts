// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { peer } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { ToldPlaces } from '@yulian/network/fabric';

const { VALID, MVCC_READ_CONFLICT, ENDORSEMENT_POLICY_FAILURE } = peer.TxValidationCode;

type Verdict = Parameters<peer.FilteredTransaction['setTxValidationCode']>[0];

function block(number: number, ...transactions: readonly (readonly [string, Verdict])[]) {
  const filtered = new peer.FilteredBlock();
  filtered.setNumber(number);
  filtered.setFilteredTransactionsList(
    transactions.map(([id, verdict]) => {
      const transaction = new peer.FilteredTransaction();
      transaction.setTxid(id);
      transaction.setTxValidationCode(verdict);
      return transaction;
    }),
  );
  return filtered;
}

/** A stream whose blocks are given one by one. */
class Feed {
  begun = 0;
  #blocks: peer.FilteredBlock[] = [];
  #wake: () => void = () => undefined;

  give(...blocks: readonly peer.FilteredBlock[]): void {
    this.#blocks.push(...blocks);
    this.#wake();
  }

  async *follow(stop: AbortSignal): AsyncGenerator<peer.FilteredBlock> {
    this.begun += 1;
    while (!stop.aborted) {
      const next = this.#blocks.shift();
      if (next !== undefined) yield next;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
          stop.addEventListener('abort', () => {
            resolve();
          });
        });
      }
    }
  }
}

describe('fabric: where transactions are, as a peer tells', () => {
  let feed: Feed;
  let told: ToldPlaces;

  beforeEach(async () => {
    feed = new Feed();
    told = new ToldPlaces((stop) => feed.follow(stop));
    // The first question begins the stream; what was committed before has to be read.
    expect(await told.of(3)).to.equal(undefined);
    feed.give(block(4));
    await delay(0);
  });

  afterEach(() => {
    told.close();
  });

  it('tells of a block, before and after it is asked for', async () => {
    feed.give(block(5, ['a', VALID], ['b', MVCC_READ_CONFLICT]));
    const places = await told.of(5);
    expect(places?.get('b')).to.deep.equal({
      ...{ transactionId: 'b', code: 'MVCC_READ_CONFLICT', blockNumber: 5, index: 1 },
    });
    const later = told.of(6);
    feed.give(block(6, ['c', VALID]));
    expect((await later)?.get('c')?.code).to.equal('VALID');
    expect(feed.begun).to.equal(1);
  });

  it('of one id twice in a block, tells of the first', async () => {
    feed.give(block(5, ['a', VALID], ['a', MVCC_READ_CONFLICT]));
    expect((await told.of(5))?.get('a')).to.include({ code: 'VALID', index: 0 });
  });

  it('leaves it to the whole block whether a failed policy was a conflict', async () => {
    feed.give(block(5, ['a', VALID], ['b', ENDORSEMENT_POLICY_FAILURE]));
    await delay(0);
    expect(await told.of(5)).to.equal(undefined);
  });

  it('when it falls silent, keeps nobody waiting, and is begun anew after a pause', async () => {
    for (const number of [5, 6, 7]) expect(await told.of(number)).to.equal(undefined);
    await delay(0);
    expect(await told.of(8)).to.equal(undefined);
    expect(feed.begun).to.equal(1);
    await delay(1100);
    await told.of(9);
    expect(feed.begun).to.equal(2);
  });
});

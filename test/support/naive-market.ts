// SPDX-License-Identifier: Apache-2.0
// A market as one would first write it, whole book and all purses in one key: what the bench of the
// market is held against.
import { Context, Contract, Info, Returns, Transaction } from '../conformance/chaincode/fabric.js';

const KEY = 'naive-book';

interface Book {
  /** Units that are left, by listing. */
  readonly left: Record<string, number>;
  readonly price: number;
  /** Fen, by buyer. */
  readonly purses: Record<string, number>;
  /** Units, by buyer. */
  readonly bought: Record<string, number>;
}

/** Opens a book, and buys from it. */
@Info({ title: 'naive', description: 'a market in one key, for the bench' })
export class NaiveMarketContract extends Contract {
  constructor() {
    super('naive');
  }

  @Transaction()
  async open(ctx: Context, text: string): Promise<void> {
    await ctx.stub.putState(KEY, Buffer.from(text));
  }

  @Transaction()
  @Returns('string')
  async buy(ctx: Context, listing: string, buyer: string, units: string): Promise<string> {
    const book = JSON.parse(Buffer.from(await ctx.stub.getState(KEY)).toString()) as Book;
    const wanted = Number(units);
    const cost = wanted * book.price;
    if ((book.left[listing] ?? 0) < wanted || (book.purses[buyer] ?? 0) < cost) {
      throw new Error('not enough');
    }
    book.left[listing] = (book.left[listing] ?? 0) - wanted;
    book.purses[buyer] = (book.purses[buyer] ?? 0) - cost;
    book.bought[buyer] = (book.bought[buyer] ?? 0) + wanted;
    await ctx.stub.putState(KEY, Buffer.from(JSON.stringify(book)));
    return String(cost);
  }
}

// SPDX-License-Identifier: Apache-2.0
import { Context, Contract, Info, Returns, Transaction } from './fabric.js';

const text = new TextDecoder();

/** Reads and writes single keys. */
@Info({ title: 'probe.keys', description: 'single keys, for the conformance suite' })
export class ProbeKeysContract extends Contract {
  constructor() {
    super('probe.keys');
  }

  @Transaction()
  @Returns('string')
  async put(ctx: Context, key: string, value: string): Promise<string> {
    await ctx.stub.putState(key, Buffer.from(value));
    return value;
  }

  @Transaction()
  async putBase64(ctx: Context, key: string, value: string): Promise<void> {
    await ctx.stub.putState(key, Buffer.from(value, 'base64'));
  }

  /** @param entries JSON of `[key, value][]` */
  @Transaction()
  async putMany(ctx: Context, entries: string): Promise<void> {
    for (const [key, value] of JSON.parse(entries) as [string, string][]) {
      await ctx.stub.putState(key, Buffer.from(value));
    }
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: Context, key: string): Promise<string> {
    return text.decode(await ctx.stub.getState(key));
  }

  @Transaction(false)
  @Returns('string')
  async getBase64(ctx: Context, key: string): Promise<string> {
    return Buffer.from(await ctx.stub.getState(key)).toString('base64');
  }

  @Transaction()
  async remove(ctx: Context, key: string): Promise<void> {
    await ctx.stub.deleteState(key);
  }

  /** Reads a number and writes it plus one. */
  @Transaction()
  @Returns('string')
  async increment(ctx: Context, key: string): Promise<string> {
    const before = text.decode(await ctx.stub.getState(key));
    const after = String(Number(before) + 1);
    await ctx.stub.putState(key, Buffer.from(after));
    return after;
  }

  /** Moves `amount` from one number to another. */
  @Transaction()
  async move(ctx: Context, from: string, to: string, amount: number): Promise<void> {
    const source = Number(text.decode(await ctx.stub.getState(from)));
    const target = Number(text.decode(await ctx.stub.getState(to)));
    await ctx.stub.putState(from, Buffer.from(String(source - amount)));
    await ctx.stub.putState(to, Buffer.from(String(target + amount)));
  }

  /** Reads `from` and writes what it found, with `suffix`, to `to`. */
  @Transaction()
  async derive(ctx: Context, from: string, to: string, suffix: string): Promise<void> {
    const found = text.decode(await ctx.stub.getState(from));
    await ctx.stub.putState(to, Buffer.from(found + suffix));
  }

  /** Writes, and answers what a read then gives. */
  @Transaction()
  @Returns('string')
  async putThenGet(ctx: Context, key: string, value: string): Promise<string> {
    await ctx.stub.putState(key, Buffer.from(value));
    return text.decode(await ctx.stub.getState(key));
  }

  @Transaction()
  async putTwice(ctx: Context, key: string, first: string, second: string): Promise<void> {
    await ctx.stub.putState(key, Buffer.from(first));
    await ctx.stub.putState(key, Buffer.from(second));
  }

  @Transaction()
  async putThenRemove(ctx: Context, key: string): Promise<void> {
    await ctx.stub.putState(key, Buffer.from('x'));
    await ctx.stub.deleteState(key);
  }
}

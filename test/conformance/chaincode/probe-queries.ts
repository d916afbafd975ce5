// SPDX-License-Identifier: Apache-2.0
import type { Iterators } from 'fabric-shim';
import { Context, Contract, Info, Returns, Transaction } from './fabric.js';

const text = new TextDecoder();

interface Item {
  readonly key: string;
  readonly value: string;
}

/** Ranges, pages, composite keys and history. */
@Info({ title: 'probe.queries', description: 'queries, for the conformance suite' })
export class ProbeQueriesContract extends Contract {
  constructor() {
    super('probe.queries');
  }

  @Transaction(false)
  @Returns('string')
  async range(ctx: Context, start: string, end: string): Promise<string> {
    return JSON.stringify(await collect(ctx.stub.getStateByRange(start, end)));
  }

  /** Counts a range and writes the count. */
  @Transaction()
  @Returns('string')
  async countInto(ctx: Context, start: string, end: string, target: string): Promise<string> {
    const items = await collect(ctx.stub.getStateByRange(start, end));
    await ctx.stub.putState(target, Buffer.from(String(items.length)));
    return String(items.length);
  }

  /** Takes the first `count` of a range and leaves the rest alone. */
  @Transaction()
  @Returns('string')
  async takeInto(
    ctx: Context,
    start: string,
    end: string,
    count: number,
    target: string,
  ): Promise<string> {
    const iterator = await ctx.stub.getStateByRange(start, end);
    const keys: string[] = [];
    while (keys.length < count) {
      const { value, done } = await iterator.next();
      if (done) break;
      keys.push(value.key);
    }
    await iterator.close();
    await ctx.stub.putState(target, Buffer.from(JSON.stringify(keys)));
    return JSON.stringify(keys);
  }

  /** Writes, then reads a range: the write is not in it. */
  @Transaction()
  @Returns('string')
  async putThenRange(ctx: Context, key: string, start: string, end: string): Promise<string> {
    await ctx.stub.putState(key, Buffer.from('own'));
    return JSON.stringify(await collect(ctx.stub.getStateByRange(start, end)));
  }

  @Transaction(false)
  @Returns('string')
  async page(
    ctx: Context,
    start: string,
    end: string,
    size: number,
    bookmark: string,
  ): Promise<string> {
    const answer = await ctx.stub.getStateByRangeWithPagination(start, end, size, bookmark);
    const items = await drain(answer.iterator);
    return JSON.stringify({ items, ...answer.metadata });
  }

  @Transaction()
  async pageThenPut(ctx: Context, start: string, end: string, key: string): Promise<void> {
    await ctx.stub.getStateByRangeWithPagination(start, end, 1, '');
    await ctx.stub.putState(key, Buffer.from('x'));
  }

  /** @param parts JSON of `[objectType, ...attributes]` */
  @Transaction()
  async putComposite(ctx: Context, parts: string, value: string): Promise<void> {
    const [objectType = '', ...attributes] = JSON.parse(parts) as string[];
    await ctx.stub.putState(
      ctx.stub.createCompositeKey(objectType, attributes),
      Buffer.from(value),
    );
  }

  @Transaction(false)
  @Returns('string')
  async getComposite(ctx: Context, parts: string): Promise<string> {
    const [objectType = '', ...attributes] = JSON.parse(parts) as string[];
    const key = ctx.stub.createCompositeKey(objectType, attributes);
    return text.decode(await ctx.stub.getState(key));
  }

  /** The parts and values of all composite keys that begin with `parts`. */
  @Transaction(false)
  @Returns('string')
  async listComposite(ctx: Context, parts: string): Promise<string> {
    const [objectType = '', ...attributes] = JSON.parse(parts) as string[];
    const found = await collect(ctx.stub.getStateByPartialCompositeKey(objectType, attributes));
    return JSON.stringify(
      found.map(({ key, value }) => ({ ...ctx.stub.splitCompositeKey(key), value })),
    );
  }

  @Transaction(false)
  @Returns('string')
  async pageComposite(
    ctx: Context,
    parts: string,
    size: number,
    bookmark: string,
  ): Promise<string> {
    const [objectType = '', ...attributes] = JSON.parse(parts) as string[];
    const answer = await ctx.stub.getStateByPartialCompositeKeyWithPagination(
      objectType,
      attributes,
      size,
      bookmark,
    );
    const values = (await drain(answer.iterator)).map(({ value }) => value);
    return JSON.stringify({ values, ...answer.metadata });
  }

  @Transaction(false)
  @Returns('string')
  async history(ctx: Context, key: string): Promise<string> {
    const changes: unknown[] = [];
    for await (const { txId, value, isDelete, timestamp } of ctx.stub.getHistoryForKey(key)) {
      const seconds = Number(timestamp.seconds);
      changes.push({ txId, value: text.decode(value), isDelete, seconds });
    }
    return JSON.stringify(changes);
  }
}

async function collect(entries: AsyncIterable<Iterators.KV>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { key, value } of entries) items.push({ key, value: text.decode(value) });
  return items;
}

async function drain(iterator: Iterators.StateQueryIterator): Promise<Item[]> {
  const items: Item[] = [];
  for (;;) {
    const { value, done } = await iterator.next();
    if (done) break;
    items.push({ key: value.key, value: text.decode(value.value) });
  }
  await iterator.close();
  return items;
}

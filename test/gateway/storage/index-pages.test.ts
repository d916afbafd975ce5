// SPDX-License-Identifier: Apache-2.0
import {
  simpleProjection,
  type FoundRecord,
  type ListQuery,
  type Page,
  type ReadIndex,
} from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import fc from 'fast-check';
import { inIndexWorld } from './index-world.js';

/** A record of the model. */
interface Thing {
  readonly id: string;
  readonly time: string;
  readonly colour: string;
  readonly size: string;
  readonly owner: string;
  readonly weight: number;
}

const COLOURS = ['red', 'green', 'blue'];
const SIZES = ['s', 'm'];

const thingProjection = simpleProjection<Thing>('thing', {
  time: ({ time }) => time,
  common: ({ colour, size }) => [
    ['colour', colour],
    ['size', size],
  ],
  rare: ({ owner }) => [['owner', owner]],
});

const thing = fc.record({
  id: fc.integer({ min: 0, max: 300 }).map((n) => `t${String(n)}`),
  time: fc
    .integer({ min: 0, max: 40 })
    .map((n) => `2026-01-01T00:00:${String(n).padStart(2, '0')}Z`),
  colour: fc.constantFrom(...COLOURS),
  size: fc.constantFrom(...SIZES),
  owner: fc.integer({ min: 0, max: 60 }).map((n) => `o${String(n)}`),
  weight: fc.integer({ min: 0, max: 9 }),
});

const query = fc.record(
  {
    colours: fc.subarray([...COLOURS, 'none'], { minLength: 1 }),
    size: fc.constantFrom(...SIZES),
    owner: fc.integer({ min: 0, max: 60 }).map((n) => `o${String(n)}`),
    from: fc.constantFrom('2026-01-01T00:00:05Z', '2026-01-01T00:00:20Z'),
    to: fc.constantFrom('2026-01-01T00:00:15Z', '2026-01-01T00:00:33Z'),
    minWeight: fc.integer({ min: 0, max: 9 }),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
  },
  { requiredKeys: [] },
);

type Wish = typeof query extends fc.Arbitrary<infer W> ? W : never;

function toQuery(wish: Wish, limit: number): ListQuery {
  const { colours, size, owner, from, to, minWeight, order } = wish;
  return {
    kind: 'thing',
    where: [
      ...(colours === undefined ? [] : [{ name: 'colour', anyOf: colours }]),
      ...(size === undefined ? [] : [{ name: 'size', anyOf: [size] }]),
      ...(owner === undefined ? [] : [{ name: 'owner', anyOf: [owner] }]),
    ],
    from,
    to,
    limit,
    ...(order === undefined ? {} : { order }),
    ...(minWeight === undefined
      ? {}
      : { matches: ({ body }) => (body as unknown as Thing).weight >= minWeight }),
  };
}

/** What a list must show, by going through all records. */
function expected(things: Iterable<Thing>, wish: Wish): string[] {
  const { colours, size, owner, from = '', to = '~', minWeight = 0 } = wish;
  const conditions: ((one: Thing) => boolean)[] = [
    ({ colour }) => colours?.includes(colour) ?? true,
    (one) => one.size === (size ?? one.size),
    (one) => one.owner === (owner ?? one.owner),
    ({ time }) => time >= from && time < to,
    ({ weight }) => weight >= minWeight,
  ];
  const fits = [...things].filter((one) => conditions.every((holds) => holds(one)));
  const placed = fits.map(({ time, id }) => ({ key: `${time}\0${id}`, id }));
  placed.sort((a, b) => (a.key < b.key ? -1 : 1));
  if (wish.order !== 'oldest') placed.reverse();
  return placed.map(({ id }) => id);
}

const idsOf = (items: readonly FoundRecord[]): string[] => items.map(({ id }) => id);

/** All pages from the first on, or from the last back. */
async function pagesOf(
  index: ReadIndex,
  start: ListQuery,
  direction: 'after' | 'before',
): Promise<Page[]> {
  const pages: Page[] = [];
  let position: ListQuery['position'];
  for (;;) {
    const page = await index.list({ ...start, direction, position });
    pages.push(page);
    position = direction === 'after' ? page.next : page.previous;
    expect(page.hasMore).to.equal(position !== undefined);
    if (position === undefined) return pages;
  }
}

describe('pages of the index', () => {
  it('show what a plain list of all records would, forwards and backwards', async function () {
    this.timeout(120_000);
    await inIndexWorld(async (world) => {
      const model = new Map<string, Thing>();
      const index = await world.openIndex({ projections: [thingProjection] });
      for (const batch of fc.sample(fc.array(thing, { minLength: 20, maxLength: 60 }), 12)) {
        const entries = Object.fromEntries(batch.map((one) => [`thing/${one.id}`, one]));
        for (const one of Object.values(entries)) model.set(one.id, one);
        const removed = batch[0]?.id ?? '';
        await world.put(entries);
        model.delete(removed);
        const { blockNumber } = await world.remove(`thing/${removed}`);
        await index.waitFor(blockNumber);
      }
      const { height } = await world.ledger.info();
      await fc.assert(
        fc.asyncProperty(query, fc.integer({ min: 1, max: 25 }), async (wish, limit) => {
          const start = toQuery(wish, limit);
          const want = expected(model.values(), wish);
          const forwards = await pagesOf(index, start, 'after');
          expect(forwards.flatMap(({ items }) => idsOf(items))).to.deep.equal(want);
          const backwards = await pagesOf(index, start, 'before');
          expect(backwards.reverse().flatMap(({ items }) => idsOf(items))).to.deep.equal(want);
          for (const page of forwards) expect(page.height).to.equal(height);
          for (const { items } of forwards) {
            for (const { id, body } of items) expect(body).to.deep.equal(model.get(id));
          }
        }),
        { numRuns: 1000 },
      );
    });
  });

  it('lead back to the page one came from', () =>
    inIndexWorld(async (world) => {
      const index = await world.openIndex({ projections: [thingProjection] });
      const entries = Array.from({ length: 30 }, (_, i) => {
        const id = String(i).padStart(2, '0');
        return { id, time: 'x', colour: 'red', size: 's', owner: id, weight: 0 };
      });
      const { blockNumber } = await world.put(
        Object.fromEntries(entries.map((one) => [`thing/${one.id}`, one])),
      );
      await index.waitFor(blockNumber);
      const list = { kind: 'thing', limit: 10 };
      const first = await index.list(list);
      const second = await index.list({ ...list, position: first.next });
      const third = await index.list({ ...list, position: second.next });
      expect(first.previous).to.equal(undefined);
      expect(third.next).to.equal(undefined);
      const back = await index.list({ ...list, direction: 'before', position: third.previous });
      expect(idsOf(back.items)).to.deep.equal(idsOf(second.items));
      const forth = await index.list({ ...list, position: back.next });
      expect(idsOf(forth.items)).to.deep.equal(idsOf(third.items));
      const last = await index.list({ ...list, direction: 'before' });
      expect(idsOf(last.items)).to.deep.equal(idsOf(third.items));
    }));

  it('come short rather than look at everything, and go on from there', () =>
    inIndexWorld(async (world) => {
      const index = await world.openIndex({ projections: [thingProjection] });
      const entries = Array.from({ length: 4500 }, (_, i) => {
        const id = String(i).padStart(5, '0');
        return { id, time: 'x', colour: 'red', size: 's', owner: id, weight: i === 4000 ? 1 : 0 };
      });
      const { blockNumber } = await world.put(
        Object.fromEntries(entries.map((one) => [`thing/${one.id}`, one])),
      );
      await index.waitFor(blockNumber);
      const heavy: ListQuery = {
        kind: 'thing',
        limit: 5,
        order: 'oldest',
        matches: ({ body }) => (body as unknown as Thing).weight > 0,
      };
      const pages = await pagesOf(index, heavy, 'after');
      expect(pages.length).to.be.greaterThan(1);
      expect(pages.flatMap(({ items }) => idsOf(items))).to.deep.equal(['04000']);
    }));
});

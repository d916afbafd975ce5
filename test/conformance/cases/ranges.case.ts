// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { transact } from '@yulian/network';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, query, text, type CaseContext } from '../harness.js';

interface Item {
  readonly key: string;
  readonly value: string;
}

interface Page {
  readonly items: readonly Item[];
  readonly fetchedRecordsCount: number;
  readonly bookmark: string;
}

/** Ranges, pages and composite keys. */
export function rangesCases({ harness, fresh }: CaseContext): void {
  const write = (name: string, ...args: string[]): ReturnType<typeof transact> =>
    transact(harness().ledger, clerkOf(harness()), call(name, ...args));
  const fill = (stem: string, ...names: string[]): ReturnType<typeof transact> =>
    write('keys:putMany', JSON.stringify(names.map((name) => [stem + name, name])));
  const names = async (stem: string, start: string, end: string): Promise<string[]> => {
    const found = await query(harness(), 'queries:range', stem + start, stem + end);
    return (JSON.parse(found) as Item[]).map(({ key }) => key.slice(stem.length));
  };
  const page = async (...args: string[]): Promise<Page> =>
    JSON.parse(await query(harness(), 'queries:page', ...args)) as Page;

  it('a range holds its start and not its end', async () => {
    const stem = fresh();
    await fill(stem, 'a', 'b', 'c', 'd');
    expect(await names(stem, 'b', 'd')).to.deep.equal(['b', 'c']);
  });

  it('bounds need not be keys', async () => {
    const stem = fresh();
    await fill(stem, 'a', 'c', 'e');
    expect(await names(stem, 'b', 'd')).to.deep.equal(['c']);
  });

  it('a range with nothing in it is empty', async () => {
    expect(await names(fresh(), 'a', 'z')).to.deep.equal([]);
  });

  it('a range that ends before it starts is empty', async () => {
    const stem = fresh();
    await fill(stem, 'a', 'b');
    expect(await names(stem, 'z', 'a')).to.deep.equal([]);
  });

  it('a range from a key to itself is empty', async () => {
    const stem = fresh();
    await fill(stem, 'a');
    expect(await names(stem, 'a', 'a')).to.deep.equal([]);
  });

  it('an empty start and end mean all simple keys', async () => {
    const stem = fresh('\u0002');
    await fill(stem, 'first');
    const all = JSON.parse(await query(harness(), 'queries:range', '', '')) as Item[];
    expect(all.map(({ key }) => key)).to.include(`${stem}first`);
  });

  it('keys come in the order of their UTF-8 bytes', async () => {
    const stem = fresh();
    const ordered = ['A', 'a', 'é', '中', '\uff5e', '🏛', '\u{10fffd}'];
    await fill(stem, ...[...ordered].reverse());
    expect(await names(stem, '', '\u{10ffff}')).to.deep.equal(ordered);
  });

  it('a removed key is in no range', async () => {
    const stem = fresh();
    await fill(stem, 'a', 'b', 'c');
    await write('keys:remove', `${stem}b`);
    expect(await names(stem, 'a', 'd')).to.deep.equal(['a', 'c']);
  });

  it('a range does not see the transaction’s own writes', async () => {
    const stem = fresh();
    await fill(stem, 'a');
    const { result } = await write('queries:putThenRange', `${stem}b`, stem, `${stem}z`);
    expect((JSON.parse(text(result)) as Item[]).map(({ value }) => value)).to.deep.equal(['a']);
  });

  it('a range of many keys is complete', async () => {
    const stem = fresh();
    const many = Array.from({ length: 450 }, (_, i) => String(i).padStart(4, '0'));
    await fill(stem, ...many);
    expect(await names(stem, '', '~')).to.deep.equal(many);
  });

  it('a range of simple keys may not begin among composite keys', async () => {
    await throwsCode(query(harness(), 'queries:range', '\u0000a', 'b'), 'CONTRACT_FAILED');
  });

  it('pages walk through a range without loss or repetition', async () => {
    const stem = fresh();
    const all = Array.from({ length: 23 }, (_, i) => String(i).padStart(2, '0'));
    await fill(stem, ...all);
    const seen: string[] = [];
    let bookmark = '';
    do {
      const answer = await page(stem, `${stem}~`, '5', bookmark);
      seen.push(...answer.items.map(({ value }) => value));
      bookmark = answer.bookmark;
    } while (bookmark !== '');
    expect(seen).to.deep.equal(all);
  });

  it('a page says how many it has and where the next begins', async () => {
    const stem = fresh();
    await fill(stem, 'a', 'b', 'c');
    const answer = await page(stem, `${stem}~`, '2', '');
    expect(answer).to.include({ fetchedRecordsCount: 2, bookmark: `${stem}c` });
  });

  it('a page after the last has no bookmark', async () => {
    const stem = fresh();
    await fill(stem, 'a', 'b');
    expect(await page(stem, `${stem}~`, '2', '')).to.include({ bookmark: '' });
    expect(await page(stem, `${stem}~`, '9', '')).to.include({
      fetchedRecordsCount: 2,
      bookmark: '',
    });
  });

  it('a transaction with a paginated query may not write', async () => {
    const stem = fresh();
    await throwsCode(write('queries:pageThenPut', stem, `${stem}~`, `${stem}a`), 'CONTRACT_FAILED');
  });

  it('a composite key is a key', async () => {
    const parts = JSON.stringify([fresh('type'), '市场监管', '1']);
    await write('queries:putComposite', parts, 'value');
    expect(await query(harness(), 'queries:getComposite', parts)).to.equal('value');
  });

  it('composite keys are listed by their first parts', async () => {
    const type = fresh('type');
    for (const parts of [
      ['a', '1'],
      ['a', '2'],
      ['b', '1'],
    ]) {
      await write('queries:putComposite', JSON.stringify([type, ...parts]), parts.join());
    }
    const list = await query(harness(), 'queries:listComposite', JSON.stringify([type, 'a']));
    expect(JSON.parse(list)).to.deep.equal([
      { objectType: type, attributes: ['a', '1'], value: 'a,1' },
      { objectType: type, attributes: ['a', '2'], value: 'a,2' },
    ]);
  });

  it('a part that only begins alike is not listed', async () => {
    const type = fresh('type');
    await write('queries:putComposite', JSON.stringify([type, 'ab', '1']), 'x');
    const list = await query(harness(), 'queries:listComposite', JSON.stringify([type, 'a']));
    expect(list).to.equal('[]');
  });

  it('composite keys are in no range of simple keys', async () => {
    const type = fresh('type');
    await write('queries:putComposite', JSON.stringify([type, 'a']), 'hidden');
    const all = await query(harness(), 'queries:range', '', '');
    expect(all).to.not.include(type);
  });

  it('composite keys come in pages too', async () => {
    const type = fresh('type');
    for (const part of ['1', '2', '3']) {
      await write('queries:putComposite', JSON.stringify([type, part]), part);
    }
    const parts = JSON.stringify([type]);
    const first = JSON.parse(await query(harness(), 'queries:pageComposite', parts, '2', '')) as {
      values: string[];
      bookmark: string;
    };
    const rest = JSON.parse(
      await query(harness(), 'queries:pageComposite', parts, '2', first.bookmark),
    ) as { values: string[]; bookmark: string };
    expect([first.values, rest.values, rest.bookmark]).to.deep.equal([['1', '2'], ['3'], '']);
  });

  it('an empty part of a composite key is refused', async () => {
    const parts = JSON.stringify([fresh('type'), '']);
    await throwsCode(write('queries:putComposite', parts, 'x'), 'CONTRACT_FAILED');
  });
}

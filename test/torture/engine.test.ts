// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readOptions, UsageError } from './engine/options.js';
import { Random } from './engine/random.js';
import { Results } from './engine/results.js';
import { runSuite } from './engine/runner.js';
import { spreadOf } from './engine/spread.js';
import type { Suite } from './engine/suite.js';

const KNOWN = ['one', 'two'];

function counting(done: string[]): Suite {
  return {
    name: 'one',
    title: 'counts',
    cases: () =>
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        id,
        run: () => {
          done.push(id);
          const violations = id === 'c' ? [{ invariant: 'NOT_C', detail: 'it is c' }] : [];
          return Promise.resolve({ counts: { runs: 1 }, violations });
        },
      })),
  };
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yulian-torture-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('torture: the engine', () => {
  const context = { seed: 1, scale: 1, scratch: '' };
  const run = { commit: 'abc', seed: 1, scale: 1 };

  it('adds shards up, and tells of violations', async () => {
    await inFolder(async (folder) => {
      const done: string[] = [];
      for (const index of [0, 1]) {
        const shard = { index, count: 2 };
        const results = new Results(folder, run, shard);
        const wish = { shard, resume: false, only: '' };
        const report = await runSuite(counting(done), context, wish, results, () => undefined);
        expect(report.cases).to.deep.equal({ done: index === 0 ? 3 : 5, all: 5 });
        expect(report.violations.map((one) => one.case)).to.deep.equal(['c']);
      }
      expect(done).to.deep.equal(['a', 'c', 'e', 'b', 'd']);
    });
  });

  it('goes on where a run of the same commit ended, and nowhere else', async () => {
    await inFolder(async (folder) => {
      const shard = { index: 0, count: 1 };
      const wish = { shard, resume: true, only: '' };
      const first = new Results(folder, run, shard);
      await first.add('one', 'a', { counts: {}, violations: [] }, 1);
      const done: string[] = [];
      await runSuite(counting(done), context, wish, first, () => undefined);
      expect(done).to.deep.equal(['b', 'c', 'd', 'e']);
      const again: string[] = [];
      const other = new Results(folder, { ...run, commit: 'def' }, shard);
      await runSuite(counting(again), context, wish, other, () => undefined);
      expect(again).to.have.length(5);
    });
  });

  it('refuses arguments that it does not know', () => {
    expect(readOptions(['two', '--shard', '2/3'], KNOWN)).to.deep.include({
      suites: ['two'],
      shard: { index: 1, count: 3 },
      seed: 1,
      scale: 1,
    });
    for (const args of [['three'], ['--shard', '3/2'], ['--seed', 'x'], ['--unknown']]) {
      expect(() => readOptions(args, KNOWN), args.join(' ')).to.throw(UsageError);
    }
  });

  it('takes numbers that only some suites know', () => {
    const defaults = { cycles: 20 };
    expect(readOptions([], KNOWN, defaults).numbers).to.deep.equal({ cycles: 20 });
    expect(readOptions(['--cycles', '3'], KNOWN, defaults).numbers).to.deep.equal({ cycles: 3 });
    expect(() => readOptions(['--cycles', '3'], KNOWN)).to.throw(UsageError);
  });

  it('reports how measurements are spread, by figures that were measured', () => {
    const values = Array.from({ length: 10 }, (_, i) => 10 - i);
    expect(spreadOf(values)).to.deep.equal({ count: 10, least: 1, median: 5, p90: 9, most: 10 });
    expect(spreadOf([7])).to.deep.equal({ count: 1, least: 7, median: 7, p90: 7, most: 7 });
  });

  it('draws the same numbers from the same seed, evenly', () => {
    const draw = (seed: number): number[] => {
      const random = Random.of(seed, 'test');
      return Array.from({ length: 4000 }, () => random.below(10));
    };
    expect(draw(1)).to.deep.equal(draw(1));
    expect(draw(1)).to.not.deep.equal(draw(2));
    for (let digit = 0; digit < 10; digit++) {
      const share = draw(1).filter((one) => one === digit).length / 4000;
      expect(share).to.be.within(0.07, 0.13);
    }
  });
});

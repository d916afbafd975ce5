// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sumCounts, type Suite } from './engine/suite.js';
import { NoShimError, shimEnvironment } from './shim/shim.js';

/** Much of a case is waiting for processes and disks, which others use too. */
export const PATIENCE_MS = 240_000;

/** Runs some cases of a suite at a small scale, and expects every invariant to hold. */
export async function runFew(
  suite: Suite,
  { scale, only = [''] }: { readonly scale: number; readonly only?: string | readonly string[] },
): Promise<Readonly<Record<string, number>>> {
  const scratch = await mkdtemp(join(tmpdir(), 'yulian-torture-'));
  try {
    const wanted = [only].flat();
    const cases = suite
      .cases({ seed: 1, scale, scratch })
      .filter(({ id }) => wanted.some((part) => id.includes(part)));
    expect(cases).to.not.be.empty;
    const counts: Readonly<Record<string, number>>[] = [];
    for (const one of cases) {
      const outcome = await one.run();
      expect(outcome.violations, one.id).to.deep.equal([]);
      counts.push(outcome.counts);
    }
    return sumCounts(counts);
  } finally {
    await suite.close?.();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Skips a suite, saying why, where no library can stand between a process and its disk. */
export async function needShim(context: Mocha.Context): Promise<void> {
  try {
    await shimEnvironment();
  } catch (error) {
    if (!(error instanceof NoShimError)) throw error;
    process.stderr.write(`faults of the disk cannot be tried here: ${error.message}\n`);
    context.skip();
  }
}

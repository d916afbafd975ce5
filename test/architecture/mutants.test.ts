// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/root.js';

describe('architecture: the mutants', () => {
  it('can all be planted in the code as it is, and name tests that there are', () => {
    const patches = readdirSync(path.join(ROOT, 'mutants')).filter((one) => one.endsWith('.patch'));
    const script = path.join(ROOT, 'scripts/mutants/run.mjs');
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--list'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout.trim().split('\n').at(-1), stderr).to.equal(
      `${String(patches.length)} mutants, 0 broken`,
    );
    expect(status).to.equal(0);
  });
});

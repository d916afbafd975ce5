// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../support/root.js';

describe('architecture: a new record type', () => {
  it('costs one contract, one route file, one test and one line in each index', function () {
    this.timeout(600_000);
    const script = path.join(ROOT, 'scripts/try-new-record-type.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status, `${stdout}${stderr}`).to.equal(0);
  });
});

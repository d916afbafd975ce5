// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { ROOT } from '../support/root.js';

/** What a process that has the ledger and the contracts loaded does next, and how it ends. */
function end(statement: string): { status: number | null; stderr: string } {
  const load = ['network', 'chaincode'].map(
    (workspace) => `await import('${path.join(ROOT, workspace, 'dist/index.js')}');`,
  );
  const script = [...load, statement].join('\n');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  return { status, stderr };
}

describe('a process with the contracts loaded', function () {
  it('ends loudly on an uncaught error', function () {
    const { status, stderr } = end("setTimeout(() => { throw new Error('seeded crash'); }, 1);");
    expect(status).to.equal(1);
    expect(stderr).to.include('seeded crash');
  });

  it('ends loudly on an unhandled rejection', function () {
    const { status, stderr } = end("void Promise.reject(new Error('seeded rejection'));");
    expect(status).to.equal(1);
    expect(stderr).to.include('seeded rejection');
  });
});

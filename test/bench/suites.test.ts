// SPDX-License-Identifier: Apache-2.0
// Every suite of the benchmarks once, as small as it can be: that it measures something, not how much.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { requireTestNetwork } from '../support/fabric/material.js';
import { ROOT } from '../support/root.js';

const SMALLEST = ['--pairs', '1', '--scale', '0.01', '--records', '2000'];
const run = promisify(execFile);

interface Suites {
  readonly SUITES: Readonly<Record<string, unknown>>;
  readonly FABRIC_SUITES: Readonly<Record<string, unknown>>;
}

interface Report {
  readonly results: readonly {
    readonly name: string;
    readonly value: { readonly median: number };
  }[];
}

const list = pathToFileURL(path.join(ROOT, 'bench/suites/index.mjs')).href;
const { SUITES, FABRIC_SUITES } = (await import(list)) as Suites;

describe('benchmarks', function () {
  this.timeout(600_000);
  let folder = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-'));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** Runs suites, and answers what they measured. */
  async function measured(program: string, suites: readonly string[]): Promise<Report['results']> {
    const report = path.join(folder, `${program}-${suites.join('-')}.json`);
    const args = ['--only', suites.join(), '--data', path.join(folder, 'data'), '--json', report];
    await run(process.execPath, [path.join(ROOT, 'bench', program), ...SMALLEST, ...args], {
      cwd: folder,
    });
    const { results } = JSON.parse(await readFile(report, 'utf8')) as Report;
    for (const { name, value } of results) expect(value.median, name).to.be.above(0);
    return results;
  }

  for (const suite of Object.keys(SUITES)) {
    it(`${suite} measures`, async () => {
      expect(await measured('main.mjs', [suite])).to.not.be.empty;
    });
  }

  it('all measure on Fabric', async function () {
    requireTestNetwork(this);
    const suites = Object.keys(FABRIC_SUITES);
    expect(await measured('fabric.mjs', suites)).to.have.length.at.least(suites.length);
  });
});

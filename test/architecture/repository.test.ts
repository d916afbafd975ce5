// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../support/root.js';

const MAX_LINES = 400;
const NOT_OURS = new Set(['node_modules', 'dist', '.git', 'data', 'fixtures', 'generated']);
/** Made from code, or the text of others. */
const NOT_WRITTEN = new Set([
  'package-lock.json',
  'LICENSE',
  'docs/openapi.json',
  'docs/errors.md',
  'docker-compose.yml',
  'network/fabric/containers/monitoring/grafana/yulian.json',
]);
const WRITTEN = /\.(?:[cm]?[jt]sx?|css|html|md|ya?ml|sh|json)$|^\.ci\/run$/;
const SOURCE = /\.(?:[cm]?[jt]s|tsx)$/;
const LICENCE_LINE = '// SPDX-License-Identifier: Apache-2.0';

/** Contracts that no person calls, and who does instead. */
const WITHOUT_ROUTE: Readonly<Record<string, string>> = {
  epoch: 'gateways advance it by themselves',
};

async function writtenFiles(folder = ''): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(path.join(ROOT, folder), { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name)) continue;
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await writtenFiles(file)));
    else if (WRITTEN.test(file) && !NOT_WRITTEN.has(file)) files.push(file);
  }
  return files;
}

async function read(file: string): Promise<string> {
  return readFile(path.join(ROOT, file), 'utf8');
}

async function allText(files: readonly string[]): Promise<string> {
  return (await Promise.all(files.map((file) => read(file)))).join('\n');
}

describe('architecture: the repository', () => {
  let files: string[] = [];

  before(async () => {
    files = await writtenFiles();
  });

  it('has no hand-written file above 400 lines', async () => {
    const long: string[] = [];
    for (const file of files) {
      const lines = (await read(file)).split('\n').length - 1;
      if (lines > MAX_LINES) long.push(`${file}: ${String(lines)}`);
    }
    expect(long).to.deep.equal([]);
  });

  it('names the licence in the first line of every source file', async () => {
    const unnamed: string[] = [];
    for (const file of files.filter((one) => SOURCE.test(one))) {
      const [first = '', second] = (await read(file)).split('\n');
      if ((first.startsWith('#!') ? second : first) !== LICENCE_LINE) unnamed.push(file);
    }
    expect(unnamed).to.deep.equal([]);
  });

  it('has a route file and a test for every contract', async () => {
    const routes = await allText(
      files.filter((file) => file.startsWith('gateway-api/src/routes/')),
    );
    const tests = files.filter((file) => file.startsWith('test/contracts/'));
    const lacking: string[] = [];
    const contracts = files.filter((file) => /^chaincode\/src\/[^/]+\/contract\.ts$/.test(file));
    expect(contracts).to.not.be.empty;
    for (const file of contracts) {
      const name = /super\('([A-Za-z-]+)'\)/.exec(await read(file))?.[1];
      if (name === undefined) throw new Error(`${file} does not name its contract`);
      const folder = path.posix.basename(path.posix.dirname(file));
      if (!(name in WITHOUT_ROUTE) && !routes.includes(`'${name}'`)) lacking.push(`${name}: route`);
      if (!tests.some((test) => test.includes(name) || test.includes(folder))) {
        lacking.push(`${name}: test named after it`);
      }
    }
    expect(lacking).to.deep.equal([]);
  });

  it('says of every dependency why it is there', async () => {
    const said = await read('docs/dependencies.md');
    const manifests = files.filter((file) => path.posix.basename(file) === 'package.json');
    const unsaid: string[] = [];
    for (const manifest of manifests) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(await read(manifest)) as {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
        if (!name.startsWith('@yulian/') && !said.includes(`\`${name}\``)) unsaid.push(name);
      }
    }
    expect(unsaid).to.deep.equal([]);
  });
});

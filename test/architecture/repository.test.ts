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
]);
const WRITTEN = /\.(?:[cm]?[jt]sx?|css|html|md|ya?ml|sh|json)$|^\.ci\/run$/;
const SOURCE = /\.(?:[cm]?[jt]s|tsx)$/;
const LICENCE_LINE = '// SPDX-License-Identifier: Apache-2.0';

/** Contracts that no person calls, and who does instead. */
const WITHOUT_ROUTE: Readonly<Record<string, string>> = {
  epoch: 'gateways advance it by themselves',
};

async function writtenFiles(folder = ''): Promise<string[]> {
  const entries = await readdir(path.join(ROOT, folder), { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !NOT_OURS.has(name))
      .map((entry) => {
        const file = path.posix.join(folder, entry.name);
        return entry.isDirectory() ? writtenFiles(file) : [file];
      }),
  );
  return nested.flat().filter((file) => WRITTEN.test(file) && !NOT_WRITTEN.has(file));
}

async function read(file: string): Promise<string> {
  return readFile(path.join(ROOT, file), 'utf8');
}

async function allText(files: readonly string[]): Promise<string> {
  return (await Promise.all(files.map(read))).join('\n');
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
    const routes = await allText(files.filter((file) => /^gateway-api\/src\/routes\//.test(file)));
    const tests = await allText(files.filter((file) => /^test\/contracts\//.test(file)));
    const lacking: string[] = [];
    const contracts = files.filter((file) => /^chaincode\/src\/([^/]+\/)?contract\.ts$/.test(file));
    expect(contracts).to.not.be.empty;
    for (const file of contracts) {
      const name = /super\('([a-z-]+)'\)/.exec(await read(file))?.[1];
      if (name === undefined) throw new Error(`${file} does not name its contract`);
      // As an argument of its own, or as `name:transaction`.
      const called = new RegExp(`'${name}[':]`);
      if (!(name in WITHOUT_ROUTE) && !called.test(routes)) lacking.push(`${name}: route`);
      if (!called.test(tests)) lacking.push(`${name}: test`);
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

// SPDX-License-Identifier: Apache-2.0
// `node scripts/try-new-record-type.mjs [--keep]`: what a new record type costs. In a temporary copy
// of the repository it puts in one contract folder, one route file, one test (all of them in
// scripts/new-record-type) and one line in each index; then it builds, lints and runs that test.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { copyRepository } from './lib/copy-repository.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot } from './lib/root.mjs';
import { main, run, say, ScriptError } from './lib/run.mjs';

const PIECES = 'scripts/new-record-type';

/** Index → the one line that makes the new type known there. */
const LINES = {
  'chaincode/src/contracts.ts': "export { NoticeContract } from './notices/contract.js';",
  'chaincode/src/schemas.ts': "export * from './notices/schemas.js';",
  'gateway-api/src/routes/resources.ts': "export { noticeRoutes } from './notices.js';",
};

/** The type's own test, and the one that asks of every contract for a route and a test. */
const TESTS = ['contracts/notices.test', 'architecture/repository.test'];

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'test']);
  const copy = await mkdtemp(path.join(tmpdir(), 'yulian-new-type-'));
  try {
    await copyRepository(copy);
    const pieces = await addPieces(copy);
    for (const [index, line] of Object.entries(LINES)) await addLine(path.join(copy, index), line);
    say(`Added ${pieces.join(', ')}, and one line in ${Object.keys(LINES).join(', ')}.`);
    await narrowTests(copy);
    await inCopy(copy, 'node_modules/typescript/bin/tsc', '-b', 'test');
    await inCopy(copy, 'node_modules/eslint/bin/eslint.js', ...pieces, ...Object.keys(LINES));
    await inCopy(copy, 'node_modules/mocha/bin/mocha.js', ...TESTS.map(built));
    return 0;
  } finally {
    if (process.argv.includes('--keep')) say(`The copy is ${copy}`);
    else await rm(copy, { recursive: true, force: true });
  }
});

/**
 * @param {string} copy
 * @returns {Promise<string[]>} what was added, from the root
 */
async function addPieces(copy) {
  const entries = await readdir(inRoot(PIECES), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inRoot(PIECES), path.join(entry.parentPath, entry.name)));
  for (const file of files) await cp(inRoot(PIECES, file), path.join(copy, file));
  return files.sort();
}

/** Puts a line after the last of its kind. @param {string} file @param {string} line */
async function addLine(file, line) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const last = lines.findLastIndex((one) => one.startsWith('export '));
  await writeFile(file, [...lines.slice(0, last + 1), line, ...lines.slice(last + 1)].join('\n'));
}

/**
 * Has the project of tests be those two and what they load: types and lint of all others are the
 * same as in the original, and would be looked at for a minute again.
 *
 * @param {string} copy
 */
async function narrowTests(copy) {
  const file = path.join(copy, 'test/tsconfig.json');
  const project = JSON.parse(await readFile(file, 'utf8'));
  const include = TESTS.map((test) => `${test}.ts`);
  // What they load is compiled with them; a composite project would have to list it.
  const compilerOptions = { ...project.compilerOptions, composite: false };
  await writeFile(file, JSON.stringify({ ...project, compilerOptions, include }));
}

/** @param {string} test */
function built(test) {
  return `test/dist/${test}.js`;
}

/** @param {string} copy @param {string} script @param {...string} args */
async function inCopy(copy, script, ...args) {
  // A network that runs has the contracts of the original.
  const env = { YULIAN_TEST_NETWORK: undefined };
  const { code } = await run(process.execPath, [script, ...args], { cwd: copy, env });
  if (code !== 0) throw new ScriptError(`${script} failed in the copy: the steps do not hold.`);
}

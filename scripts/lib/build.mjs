// SPDX-License-Identifier: Apache-2.0
import { readFile, rm, writeFile } from 'node:fs/promises';
import { removeOrphans } from './orphans.mjs';
import { inRoot } from './root.mjs';
import { run, runNode, say, ScriptError } from './run.mjs';
import { digestOf, sourceFiles } from './sources.mjs';

/** In the order in which they need each other. */
const TYPESCRIPT = ['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'test'];
/** Those of which vite makes few files. */
const BUNDLED = ['client', 'console'];
const SHARED = ['package-lock.json', 'tsconfig.base.json'];

/** What the product runs from; tests need `test` as well. */
export const PRODUCT = ['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'console'];
export const EVERYTHING = [...PRODUCT, 'test'];

/**
 * Builds those of `workspaces` whose sources differ from what their dist was built from.
 *
 * @param {readonly string[]} workspaces
 * @throws {ScriptError} when something does not compile
 */
export async function ensureBuilt(workspaces) {
  const stale = await staleOf(workspaces);
  if (stale.size === 0) return;
  say(`Building ${[...stale.keys()].join(', ')} ...`);
  await compile(TYPESCRIPT.filter((name) => stale.has(name)));
  for (const name of BUNDLED.filter((one) => stale.has(one))) await bundle(name);
  for (const [name, digest] of stale) await writeFile(stampOf(name), digest);
}

/**
 * @param {readonly string[]} workspaces
 * @returns {Promise<Map<string, string>>} workspace → digest of its sources and of those below it
 */
async function staleOf(workspaces) {
  /** @type {Map<string, string>} */
  const stale = new Map();
  let below = await digestOf(SHARED);
  for (const name of EVERYTHING) {
    const own = await digestOf(await sourceFiles(name));
    // A change below may change what is emitted above (const inlining, bundles).
    below = `${below}\n${own}`;
    const stamp = await readFile(stampOf(name), 'utf8').catch(() => '');
    if (workspaces.includes(name) && stamp !== below) stale.set(name, below);
  }
  return stale;
}

/** @param {string} workspace */
function stampOf(workspace) {
  return inRoot(workspace, 'dist/.built-from');
}

/** @param {readonly string[]} workspaces */
async function compile(workspaces) {
  if (workspaces.length === 0) return;
  for (const name of workspaces) {
    await removeOrphans(name);
    await rm(stampOf(name), { force: true });
  }
  const { code, output } = await runNode('node_modules/typescript/bin/tsc', ['-b', ...workspaces], {
    quiet: true,
  });
  if (code !== 0) {
    throw new ScriptError(`${output}\nThe TypeScript above does not compile (npx tsc -b).`);
  }
}

/** @param {string} workspace */
async function bundle(workspace) {
  const { code, output } = await run('npm', ['run', '--silent', 'build', '-w', workspace], {
    quiet: true,
  });
  if (code !== 0)
    throw new ScriptError(`${output}\nThe ${workspace} could not be bundled (vite build).`);
}

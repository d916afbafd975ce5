// SPDX-License-Identifier: Apache-2.0
import { cp, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { inRoot, ROOT } from './root.mjs';
import { run, ScriptError } from './run.mjs';

const WORKSPACES = ['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'console'];

/**
 * Copies the working tree with what is built, so that a build in the copy is as warm as here. Packages
 * are links to the installed ones; the workspaces among them lead to the copy itself.
 *
 * @param {string} target an empty folder
 */
export async function copyRepository(target) {
  for (const file of await workingFiles()) await copy(file, target);
  for (const name of [...WORKSPACES, 'test']) {
    if (await exists(inRoot(name, 'dist'))) await copy(`${name}/dist`, target);
  }
  await linkPackages('node_modules', target);
  for (const name of WORKSPACES) {
    const folder = `${name}/node_modules`;
    if (await exists(inRoot(folder))) await symlink(inRoot(folder), path.join(target, folder));
  }
}

/** Tracked and new files, without ignored ones. */
async function workingFiles() {
  const { code, output } = await run(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { quiet: true },
  );
  if (code !== 0)
    throw new ScriptError(`${output}\nThis needs git, and a clone of the repository.`);
  const files = [...new Set(output.split('\0').filter((file) => file !== ''))];
  const there = await Promise.all(files.map((file) => exists(inRoot(file))));
  return files.filter((_, index) => there[index]);
}

/** @param {string} file @param {string} target */
async function copy(file, target) {
  await cp(inRoot(file), path.join(target, file), {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
  });
}

/** @param {string} folder @param {string} target */
async function linkPackages(folder, target) {
  await mkdir(path.join(target, folder), { recursive: true });
  for (const name of await readdir(path.join(ROOT, folder))) {
    if (name !== '@yulian') await symlink(inRoot(folder, name), path.join(target, folder, name));
  }
  const scope = path.join(target, folder, '@yulian');
  await mkdir(scope);
  for (const name of WORKSPACES) await symlink(path.join(target, name), path.join(scope, name));
}

/** @param {string} file */
function exists(file) {
  return stat(file).then(
    () => true,
    () => false,
  );
}

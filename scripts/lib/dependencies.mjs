// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { inRoot } from './root.mjs';
import { run, say, ScriptError } from './run.mjs';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Entry
 */

/**
 * Installs node_modules when it is missing or is not what package-lock.json asks for.
 *
 * @throws {ScriptError} when npm fails
 */
export async function ensureDependencies() {
  if (await dependenciesMatch()) return;
  say('Installing dependencies (npm ci) ...');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
  });
  if (code !== 0) {
    throw new ScriptError(
      `${output}\nnpm ci failed. Is the package registry reachable? Then run the same command again.`,
    );
  }
}

/** Whether every package of the lock file is installed in its version. */
async function dependenciesMatch() {
  const [wanted, installed] = await Promise.all([
    packagesOf('package-lock.json'),
    packagesOf('node_modules/.package-lock.json').catch(() => undefined),
  ]);
  if (wanted === undefined) throw new ScriptError('package-lock.json is missing: restore it.');
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.includes('node_modules/') || entry.link === true) return true;
    const found = installed[place];
    // What is meant for another processor or system is not installed here.
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, Entry> | undefined>}
 */
async function packagesOf(file) {
  return JSON.parse(await readFile(inRoot(file), 'utf8')).packages;
}

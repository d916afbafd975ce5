// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { must, say } from './run.mjs';

/**
 * Makes a virtual environment of Python with exactly the pinned packages, unless it is there already.
 *
 * @param {string} cache
 * @param {string} requirements
 * @param {string} what it is for, in a sentence
 * @returns {Promise<string>} its folder of programs
 * @throws {import('./run.mjs').ScriptError} without Python 3.10 or newer, or when pip fails
 */
export async function ensureVenv(cache, requirements, what) {
  const folder = await ensureFolder(cache, 'venv', requirements, async (folder) => {
    say(`Installing ${what} into a virtual environment ...`);
    await must('python3', ['-m', 'venv', folder], 'Python 3.10 or newer with venv is needed.');
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
    await must(
      path.join(folder, 'bin', 'python'),
      [...install, '--requirement', requirements],
      `pip could not install ${what}. Is the package registry reachable?`,
    );
  });
  return path.join(folder, 'bin');
}

/**
 * Copies what a pom.xml depends on into one folder, unless it is there already.
 *
 * @param {string} cache
 * @param {string} pom
 * @param {string} what it is for, in a sentence
 * @returns {Promise<string>} the class path
 * @throws {import('./run.mjs').ScriptError} without Maven, or when it fails
 */
export async function ensureJars(cache, pom, what) {
  const folder = await ensureFolder(cache, 'jars', pom, async (folder) => {
    say(`Fetching ${what} with Maven ...`);
    await must(
      'mvn',
      ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`],
      `Maven could not fetch ${what}. Is Maven installed, and the package registry reachable?`,
    );
  });
  return path.join(folder, '*');
}

/**
 * Installs packages of npm into a folder of their own, unless they are there already.
 *
 * @param {string} cache
 * @param {string} list a file with a package and its version in each line, dependencies too
 * @param {string} what it is for, in a sentence
 * @returns {Promise<string>} the folder node_modules that has them
 * @throws {import('./run.mjs').ScriptError} when npm fails
 */
export async function ensureNodeModules(cache, list, what) {
  const packages = (await readFile(list, 'utf8'))
    .split('\n')
    .filter((line) => /^[^#\s]/.test(line));
  const folder = await ensureFolder(cache, 'npm', list, async (folder) => {
    say(`Installing ${what} with npm ...`);
    await must(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', ...packages],
      `npm could not install ${what}. Is the package registry reachable?`,
    );
  });
  return path.join(folder, 'node_modules');
}

/**
 * A folder that is made once from a file of pins, and anew when that file changes.
 *
 * @param {string} cache
 * @param {string} kind
 * @param {string} pins
 * @param {(folder: string) => Promise<void>} fill
 */
async function ensureFolder(cache, kind, pins, fill) {
  const digest = createHash('sha256')
    .update(await readFile(pins))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(cache, `${kind}-${digest}`);
  const stamp = path.join(folder, '.complete');
  if (await exists(stamp)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await fill(folder);
  await writeFile(stamp, '');
  return folder;
}

/** @param {string} file */
function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../lib/root.mjs';
import { run, say, ScriptError } from '../lib/run.mjs';

const REQUIREMENTS = inRoot('scripts/fuzz-api/requirements.txt');

/**
 * Makes a virtual environment with exactly the pinned packages, unless it is there already.
 *
 * @returns {Promise<string>} its folder of programs
 * @throws {ScriptError} without Python 3.10 or newer, or when pip fails
 */
export async function ensureVenv() {
  const pins = await readFile(REQUIREMENTS);
  const digest = createHash('sha256').update(pins).digest('hex').slice(0, 12);
  const folder = inRoot('node_modules/.cache/fuzz-api', `venv-${digest}`);
  const bin = path.join(folder, 'bin');
  const stamp = path.join(folder, '.complete');
  if (await exists(stamp)) return bin;
  say('Installing schemathesis into a virtual environment ...');
  await rm(folder, { recursive: true, force: true });
  await must('python3', ['-m', 'venv', folder], 'Python 3.10 or newer with venv is needed.');
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
  await must(
    path.join(bin, 'python'),
    [...install, '--requirement', REQUIREMENTS],
    'pip could not install schemathesis. Is the package registry reachable?',
  );
  await writeFile(stamp, '');
  return bin;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} advice
 */
async function must(command, args, advice) {
  const { code, output } = await run(command, args, { quiet: true });
  if (code !== 0) throw new ScriptError(`${output}\n${advice}`);
}

/** @param {string} file */
function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Long enough for slow tests on a busy machine; a fault can make a loop that never ends. */
const LONGEST_RUN_MS = 15 * 60_000;
const TEST_TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * @typedef {object} Execution
 * @property {number} code
 * @property {boolean} ended false when it was stopped for taking too long
 * @property {string} output
 */

/**
 * Runs a program in a folder and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<Execution>}
 */
export function execute(command, args, cwd) {
  const options = {
    cwd,
    timeout: LONGEST_RUN_MS,
    killSignal: /** @type {const} */ ('SIGKILL'),
    maxBuffer: MAX_OUTPUT_BYTES,
    // Else `git apply` works on a repository around the folder, and leaves out all that is not in it.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(cwd) },
  };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 1;
      const output = `${stdout}${stderr}`;
      resolve({ code: error === null ? 0 : code, ended: error?.killed !== true, output });
    });
  });
}

/**
 * Runs compiled test files.
 *
 * @param {string} folder of the repository
 * @param {readonly string[]} tests their sources
 * @param {{ bail: boolean }} how whether the first failure is enough
 * @returns {Promise<Pick<Execution, 'ended' | 'output'> & { failed: string[] | undefined }>} titles
 *   of what failed; undefined when no test came to an end
 */
export async function runTests(folder, tests, { bail }) {
  const report = path.join(folder, 'mutant-tests.json');
  await rm(report, { force: true });
  const args = [
    'node_modules/mocha/bin/mocha.js',
    ...['--reporter', 'json', '--reporter-option', `output=${report}`],
    ...['--timeout', String(TEST_TIMEOUT_MS), '--exit', ...(bail ? ['--bail'] : [])],
    ...tests.map((file) => file.replace(/^test\//, 'test/dist/').replace(/\.ts$/, '.js')),
  ];
  const { ended, output } = await execute(process.execPath, args, folder);
  return { ended, output, failed: failuresIn(await readFile(report, 'utf8').catch(() => '')) };
}

/** @param {string} text @returns {string[] | undefined} */
function failuresIn(text) {
  if (text === '') return undefined;
  /** @type {{ stats: { tests: number }, failures: { fullTitle: string }[] }} */
  const { stats, failures } = JSON.parse(text);
  if (stats.tests === 0 && failures.length === 0) return undefined;
  return failures.map(({ fullTitle }) => fullTitle);
}

// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from './root.mjs';
import { runNode } from './run.mjs';
import { testsInOrder } from './test-order.mjs';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Summary */

/** How often it is looked whether a run has come so far. */
const LOOK_EVERY_MS = 1000;

/**
 * Runs mocha over the compiled tests, test files side by side.
 *
 * @param {readonly string[]} args passed through; test files among them replace the whole suite
 * @param {Record<string, string | undefined>} env
 * @param {{ files: readonly string[], then: () => Promise<unknown> }} awaited what is done when these
 *   test files, all of which are run, are through
 * @returns {Promise<{ code: number, summary: Summary | undefined }>} no summary when mocha died
 */
export async function runMocha(args, env, awaited) {
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-test-'));
  const file = path.join(folder, 'summary.json');
  const through = path.join(folder, 'through');
  const waiting = whenMade(through, awaited.then);
  try {
    const { code } = await runNode('node_modules/mocha/bin/mocha.js', await mochaArguments(args), {
      env: {
        ...env,
        SUMMARY_FILE: file,
        AWAITED_FILES: JSON.stringify(awaited.files.map((one) => inRoot(compiledFrom(one)))),
        AWAITED_DONE: through,
        YULIAN_TEST_CLAIMS: folder,
      },
    });
    const text = await readFile(file, 'utf8').catch(() => undefined);
    return { code, summary: text === undefined ? undefined : JSON.parse(text) };
  } finally {
    await waiting.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Does something once a file is there.
 *
 * @param {string} file
 * @param {() => Promise<unknown>} then
 * @returns {{ end: () => Promise<unknown> }} `end` looks no more, and waits for what was begun
 */
function whenMade(file, then) {
  /** @type {Promise<unknown> | undefined} */
  let begun;
  const timer = setInterval(() => {
    if (begun === undefined && existsSync(file)) begun = then();
  }, LOOK_EVERY_MS);
  return {
    end: async () => {
      clearInterval(timer);
      await begun;
    },
  };
}

/** @param {readonly string[]} args */
async function mochaArguments(args) {
  const asked = testFiles(args);
  const files = asked.length > 0 ? asked : await testsInOrder();
  return [
    '--reporter',
    inRoot('scripts/lib/summary-reporter.cjs'),
    ...parallel(args),
    ...args.filter((arg) => !isTestFile(arg)),
    ...files.map(compiledFrom),
  ];
}

/**
 * The test files among the arguments.
 *
 * @param {readonly string[]} args
 */
export function testFiles(args) {
  return args.filter(isTestFile);
}

/**
 * Files that are tested at once, and channels of the Fabric network that they run on. Three at least:
 * much of a test is waiting, for the disk, for blocks, or for its turn at the browser.
 */
export const JOBS = Math.min(4, Math.max(3, availableParallelism()));

/**
 * @param {readonly string[]} args
 */
function parallel(args) {
  if (args.some((arg) => /^--(no-)?parallel$|^--inspect|^-j$|^--jobs/.test(arg))) return [];
  return ['--parallel', '--jobs', String(JOBS)];
}

/** @param {string} arg */
function isTestFile(arg) {
  return /\.test\.[jt]s$|^test\/.*\*/.test(arg);
}

/** The compiled file of a test's source. @param {string} file */
function compiledFrom(file) {
  return file.replace(/^(?:\.\/)?test\/(?!dist\/)/, 'test/dist/').replace(/\.ts$/, '.js');
}

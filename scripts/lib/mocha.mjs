// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from './root.mjs';
import { runNode } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Summary */

/**
 * Runs mocha over the compiled tests, test files side by side.
 *
 * @param {readonly string[]} args passed through; test files among them replace the whole suite
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<{ code: number, summary: Summary | undefined }>} no summary when mocha died
 */
export async function runMocha(args, env) {
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-test-'));
  const file = path.join(folder, 'summary.json');
  try {
    const { code } = await runNode('node_modules/mocha/bin/mocha.js', mochaArguments(args), {
      env: { ...env, SUMMARY_FILE: file },
    });
    const text = await readFile(file, 'utf8').catch(() => undefined);
    return { code, summary: text === undefined ? undefined : JSON.parse(text) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} args */
function mochaArguments(args) {
  const files = testFiles(args);
  return [
    '--reporter',
    inRoot('scripts/lib/summary-reporter.cjs'),
    ...parallel(args),
    ...args.filter((arg) => !isTestFile(arg)),
    ...(files.length > 0 ? files.map(compiledFrom) : ['test/dist/**/*.test.js']),
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

/** Files that are tested at once. Two at least: much of a test is waiting for the disk. */
export const JOBS = Math.min(4, Math.max(2, availableParallelism()));

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

// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { inRoot } from './root.mjs';
import { sourceFiles } from './sources.mjs';
import { onFabric } from './test-network.mjs';

/** What takes longest is begun first, lest it runs alone when all others are done. */
const LONGEST = [
  'test/fabric/faults.test.ts',
  'test/security/authorisation-matrix.test.ts',
  'test/bench/suites.test.ts',
];
/** Soon after, but not at once: two networks that come up side by side may run out of patience. */
const LONG = 'test/fabric/migrate.test.ts';
const BEFORE_LONG = 8;
/** What a test says that runs in a browser. */
const IN_BROWSER = /\bdescribeInChromium\b/;

/**
 * All test files in the order in which they are begun: the longest; those on Fabric, so that its
 * servers can go; the rest. Those in a browser, of which one runs at a time, are spread among them.
 *
 * @returns {Promise<string[]>}
 */
export async function testsInOrder() {
  const all = (await sourceFiles('test')).filter((file) => file.endsWith('.test.ts'));
  const browsers = await inBrowser(all);
  const short = (await onFabric(all)).filter((file) => !LONGEST.includes(file));
  const begun = [...LONGEST, ...short.filter((file) => file !== LONG)];
  const early = begun.toSpliced(BEFORE_LONG, 0, LONG).filter((file) => !browsers.includes(file));
  const others = new Set([...early, ...all.filter((file) => !browsers.includes(file))]);
  return spread([...others], browsers);
}

/** @param {readonly string[]} files */
async function inBrowser(files) {
  const texts = await Promise.all(files.map((file) => readFile(inRoot(file), 'utf8')));
  return files.filter((_, index) => IN_BROWSER.test(texts[index] ?? ''));
}

/**
 * Puts some among many at even distances.
 *
 * @param {readonly string[]} many
 * @param {readonly string[]} some
 */
function spread(many, some) {
  const all = [...many];
  const distance = many.length / (some.length + 1);
  // From the end, so that what was put in moves nothing.
  for (const [index, file] of [...some.entries()].reverse()) {
    all.splice(Math.round(distance * (index + 1)), 0, file);
  }
  return all;
}

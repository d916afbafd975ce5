// SPDX-License-Identifier: Apache-2.0
// `npm test [-- [--strict-skips] MOCHA'S ARGUMENTS | test/AREA/FILE.test.ts …]`: from a fresh clone
// to `N passed, N failed, N skipped`, alone on the last line.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main, say } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');
const { ensureBuilt, EVERYTHING } = await import('./lib/build.mjs');
const { ensureChromium } = await import('./lib/chromium.mjs');
const { ensureSoftHsm } = await import('./lib/softhsm.mjs');
const { runMocha, JOBS, testFiles } = await import('./lib/mocha.mjs');
const { testsInOrder } = await import('./lib/test-order.mjs');
const { onFabric, withTestNetwork } = await import('./lib/test-network.mjs');

/** A skipped suite proves nothing: where it counts, it is a failure. */
const STRICT = '--strict-skips';

/** Fabric's servers, and Go's heaps in them, are many and small here: an eighth of their time was sweeping. */
process.env['GOGC'] ??= '400';

await main(async () => {
  const given = process.argv.slice(2);
  const strict = given.includes(STRICT) || process.env['CI'] === 'true';
  await ensureDependencies();
  await ensureBuilt(EVERYTHING);
  const installed = {
    CHROMIUM_PATH: await ensureChromium(),
    SOFTHSM2_LIBRARY: await ensureSoftHsm(),
  };
  const args = given.filter((arg) => arg !== STRICT);
  const asked = testFiles(args);
  const files = await onFabric(asked.length > 0 ? asked : await testsInOrder());
  /** @param {string | undefined} network @param {() => Promise<unknown>} then */
  const test = (network, then) =>
    runMocha(args, { ...installed, YULIAN_TEST_NETWORK: network }, { files, then });
  const { code, summary } =
    files.length > 0
      ? await withTestNetwork(JOBS, test)
      : await test(undefined, () => Promise.resolve());
  if (summary !== undefined) return report(summary, strict) && code === 0 ? 0 : 1;
  say('mocha ended without a result: see above.');
  return 1;
});

/**
 * @param {import('./lib/mocha.mjs').Summary} summary
 * @param {boolean} strict
 * @returns {boolean} whether all is well
 */
function report({ passed, failed, skipped }, strict) {
  if (skipped.length > 0) say(`Skipped${strict ? ', which counts as failed here' : ''}:`);
  for (const title of skipped) say(`  ${title}`);
  const failures = strict ? failed + skipped.length : failed;
  console.log(`${passed} passed, ${failures} failed, ${strict ? 0 : skipped.length} skipped`);
  return failures === 0 && passed > 0;
}

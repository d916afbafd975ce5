// SPDX-License-Identifier: Apache-2.0
// `npm run check`: everything that can be said of the code without running the product.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main, runNode, say } = await import('./lib/run.mjs');
const { ensureDependencies } = await import('./lib/dependencies.mjs');

/** @typedef {{ name: string, run: [string, ...string[]], mend: string }} Step */

/**
 * Compiling comes first: lint reads the types that it emits.
 *
 * @type {Step}
 */
const COMPILE = {
  name: 'types',
  run: ['node_modules/typescript/bin/tsc', '-b'],
  mend: 'mend the errors that tsc names',
};

/**
 * Takes as long as all others, which run beside it.
 *
 * @type {Step}
 */
const LINT = {
  name: 'lint',
  run: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  mend: 'npx eslint --fix . mends some; the messages say how to mend the rest',
};

/** @type {Step[]} */
const OTHERS = [
  {
    name: 'types of the console',
    run: ['node_modules/typescript/bin/tsc', '-p', 'console', '--noEmit'],
    mend: 'mend the errors that tsc names',
  },
  {
    name: 'types of the scripts',
    run: ['node_modules/typescript/bin/tsc', '-p', 'scripts'],
    mend: 'mend the errors that tsc names',
  },
  {
    name: 'types of the benchmarks',
    run: ['node_modules/typescript/bin/tsc', '-p', 'bench'],
    mend: 'mend the errors that tsc names',
  },
  {
    name: 'format',
    run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
    mend: 'npm run format',
  },
  {
    name: 'unused code and dependencies',
    run: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'],
    mend: 'delete what is unused, or name it in knip.json with a reason',
  },
  {
    name: 'generated files',
    run: ['scripts/generate.mjs', '--check'],
    mend: 'npm run generate, then commit what changed',
  },
];

await main(async () => {
  await ensureDependencies();
  const failed = await failuresOf([COMPILE]);
  const beside = await Promise.all([failuresOf([LINT]), failuresOf(OTHERS)]);
  failed.push(...beside.flat());
  for (const { name, mend } of failed) say(`FAILED ${name}: ${mend}`);
  return failed.length === 0 ? 0 : 1;
});

/**
 * Runs steps one after the other, whatever becomes of each.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<Step[]>} those that failed
 */
async function failuresOf(steps) {
  const failed = [];
  for (const step of steps) {
    const started = performance.now();
    const [script, ...args] = step.run;
    const { code, output } = await runNode(script, args, { quiet: true });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
    if (code === 0) continue;
    say(output.trimEnd());
    failed.push(step);
  }
  return failed;
}

// SPDX-License-Identifier: Apache-2.0
// `npm run mutants`: plants known faults, and fails unless the tests that each one names notice.
import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { ensureDependencies } = await import('../lib/dependencies.mjs');
const { main, run, say, ScriptError } = await import('../lib/run.mjs');
const { ensureSoftHsm } = await import('../lib/softhsm.mjs');
const { choose, patchFile, readMutants } = await import('./mutants.mjs');
const { readOptions, USAGE } = await import('./options.mjs');
const { commitOf, countsOf, Results } = await import('./results.mjs');
const { Workbench } = await import('./workbench.mjs');

await main(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (options.list) return list(choose(await readMutants(), options));
  await ensureDependencies();
  const library = await ensureSoftHsm();
  if (library !== undefined) process.env['SOFTHSM2_LIBRARY'] = library;
  const mutants = await readMutants();
  const chosen = choose(mutants, options);
  if (chosen.length === 0) throw new ScriptError('There is no such mutant.');
  const results = new Results(options, await commitOf());
  if (!options.resume) await results.restart();
  const done = new Set(options.resume ? (await results.all()).map(({ name }) => name) : []);
  await tryAll(
    chosen.filter(({ name }) => !done.has(name)),
    results,
    options.copies,
  );
  return report(mutants, results);
});

/**
 * Says of each what it is, and of one that does not apply that it is broken.
 *
 * @param {readonly import('./mutants.mjs').Mutant[]} mutants
 */
async function list(mutants) {
  let broken = 0;
  for (const { name, fault } of mutants) {
    const { code, output } = await run('git', ['apply', '--check', patchFile(name)], {
      quiet: true,
    });
    if (code !== 0) broken += 1;
    console.log(code === 0 ? `${name}: ${fault}` : `broken: ${name}: ${output.trim()}`);
  }
  console.log(`${String(mutants.length)} mutants, ${String(broken)} broken`);
  return broken === 0 ? 0 : 1;
}

/**
 * Several copies share the work, each with one fault at a time.
 *
 * @param {readonly import('./mutants.mjs').Mutant[]} mutants
 * @param {import('./results.mjs').Results} results
 * @param {number} copies
 */
async function tryAll(mutants, results, copies) {
  if (mutants.length === 0) return;
  say('Building copies ...');
  /** @type {import('./workbench.mjs').Workbench[]} */
  const benches = [];
  try {
    while (benches.length < Math.min(copies, mutants.length)) benches.push(await Workbench.open());
    await requirePassing(mutants, benches);
    const waiting = mutants.entries();
    await Promise.all(
      benches.map(async (bench) => {
        for (const [position, mutant] of waiting) {
          const place = `${String(position + 1)}/${String(mutants.length)}`;
          await tryOne(mutant, bench, results, place);
        }
      }),
    );
  } finally {
    for (const bench of benches) await bench.close();
  }
}

/**
 * @param {readonly import('./mutants.mjs').Mutant[]} mutants
 * @param {readonly import('./workbench.mjs').Workbench[]} benches
 */
async function requirePassing(mutants, benches) {
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))].sort();
  say(`Running ${String(tests.length)} test files without any fault ...`);
  await Promise.all(
    benches.map((bench, index) =>
      bench.requirePassing(tests.filter((_, position) => position % benches.length === index)),
    ),
  );
}

/**
 * @param {import('./mutants.mjs').Mutant} mutant
 * @param {import('./workbench.mjs').Workbench} bench
 * @param {import('./results.mjs').Results} results
 * @param {string} place of the mutant among all
 */
async function tryOne(mutant, bench, results, place) {
  const { name, fault } = mutant;
  const began = performance.now();
  const trial = await bench.try(mutant);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  await results.add({ name, fault, ...trial, seconds });
  say(`${place} ${trial.outcome} ${name} (${String(seconds)} s): ${trial.detail}`);
}

/**
 * @param {readonly import('./mutants.mjs').Mutant[]} mutants
 * @param {import('./results.mjs').Results} results
 */
async function report(mutants, results) {
  const known = new Set(mutants.map(({ name }) => name));
  const found = (await results.all()).filter(({ name }) => known.has(name));
  for (const { outcome, name, fault, detail } of found) {
    if (outcome !== 'killed') console.log(`${outcome}: ${name} (${fault}): ${detail}`);
  }
  const { killed, survived, broken } = countsOf(found);
  console.log(`report: ${await results.report(found)}`);
  if (found.length < mutants.length) {
    console.log(`${String(found.length)} of ${String(mutants.length)} mutants tried`);
  }
  console.log(`${String(killed)} killed, ${String(survived)} survived, ${String(broken)} broken`);
  return survived + broken === 0 ? 0 : 1;
}

// SPDX-License-Identifier: Apache-2.0
// `npm run bench`: the product against the limit of what it is made of, side by side.
import { requireNode } from '../scripts/lib/node-version.mjs';

requireNode();
const { writeFile } = await import('node:fs/promises');
const { availableParallelism, cpus, loadavg } = await import('node:os');
const { main, say, ScriptError } = await import('../scripts/lib/run.mjs');
const { ensureDependencies } = await import('../scripts/lib/dependencies.mjs');
const { ensureBuilt, EVERYTHING } = await import('../scripts/lib/build.mjs');
const { readOptions, USAGE } = await import('./lib/options.mjs');
const { describe, isMet } = await import('./lib/result.mjs');
const { SUITES } = await import('./suites/index.mjs');

await main(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    say(USAGE);
    return 0;
  }
  const unknown = options.only.filter((name) => !Object.hasOwn(SUITES, name));
  if (unknown.length > 0) throw new ScriptError(`no such suite: ${unknown.join(', ')}\n\n${USAGE}`);
  await ensureDependencies();
  await ensureBuilt(EVERYTHING);
  console.log(machine());
  /** @type {import('./lib/result.mjs').Result[]} */
  const results = [];
  for (const [name, load] of Object.entries(SUITES)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    const suite = await load();
    console.log(`\n${name} (load ${load1()})`);
    for await (const result of suite.run(options)) {
      results.push(result);
      console.log(describe(result));
    }
  }
  if (options.json !== undefined) {
    const report = { machine: machine(), options, results };
    await writeFile(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  const missed = results.filter((result) => !isMet(result)).length;
  console.log(`\n${results.length - missed} met, ${missed} missed (load ${load1()})`);
  // Figures depend on the machine: a missed goal is reported, not a failed run.
  return 0;
});

function machine() {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${model}, ${availableParallelism()} threads, Node ${process.version}`;
}

function load1() {
  return (loadavg()[0] ?? 0).toFixed(1);
}

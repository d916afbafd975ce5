// SPDX-License-Identifier: Apache-2.0
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { ensureBuilt, EVERYTHING } from '../../scripts/lib/build.mjs';
import { ensureDependencies } from '../../scripts/lib/dependencies.mjs';
import { say, ScriptError } from '../../scripts/lib/run.mjs';
import { readOptions, usageOf } from './options.mjs';
import { describe, isMet } from './result.mjs';

/**
 * Runs suites as the command line asks, and prints each figure beside its goal.
 *
 * @param {string} command as which it is called
 * @param {Readonly<Record<string, () => Promise<import('../suites/index.mjs').Suite>>>} suites
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runSuites(command, suites, args) {
  const usage = usageOf(command, Object.keys(suites));
  const options = readOptions(args, usage);
  if (options.help) {
    say(usage);
    return 0;
  }
  const unknown = options.only.filter((name) => !Object.hasOwn(suites, name));
  if (unknown.length > 0) throw new ScriptError(`no such suite: ${unknown.join(', ')}\n\n${usage}`);
  await ensureDependencies();
  await ensureBuilt(EVERYTHING);
  console.log(machine());
  /** @type {import('./result.mjs').Result[]} */
  const results = [];
  for (const [name, load] of Object.entries(suites)) {
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
  const aimed = results.filter(({ goal }) => goal !== undefined);
  const missed = aimed.filter((result) => !isMet(result)).length;
  console.log(`\n${aimed.length - missed} met, ${missed} missed (load ${load1()})`);
  // Figures depend on the machine: a missed goal is reported, not a failed run.
  return 0;
}

function machine() {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${model}, ${availableParallelism()} threads, Node ${process.version}`;
}

function load1() {
  return (loadavg()[0] ?? 0).toFixed(1);
}

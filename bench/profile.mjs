// SPDX-License-Identifier: Apache-2.0
// `node bench/profile.mjs FILE.cpuprofile [LINES]`: where the time went, by function and by file.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../scripts/lib/root.mjs';
import { main, ScriptError } from '../scripts/lib/run.mjs';

const NOT_WORK = new Set(['(idle)', '(program)', '(root)']);
const DEFAULT_LINES = 25;

/**
 * What `node --cpu-prof` writes, as far as it is read here.
 *
 * @typedef {object} Profile
 * @property {readonly { id: number, callFrame: { functionName: string, url: string, lineNumber: number } }[]} nodes
 * @property {readonly number[]} samples
 * @property {readonly number[]} timeDeltas microseconds
 */

await main(async () => {
  const [file, lines = String(DEFAULT_LINES)] = process.argv.slice(2);
  if (file === undefined) throw new ScriptError('node bench/profile.mjs FILE.cpuprofile [LINES]');
  /** @type {Profile} */
  const profile = JSON.parse(await readFile(file, 'utf8'));
  print('own time by function', profile, functionOf, Number(lines));
  print('own time by file', profile, fileOf, Number(lines));
  return 0;
});

/** @typedef {Profile['nodes'][number]['callFrame']} Frame */

/**
 * @param {string} title
 * @param {Profile} profile
 * @param {(frame: Frame) => string} nameOf
 * @param {number} lines
 */
function print(title, { nodes, samples, timeDeltas }, nameOf, lines) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const busy = new Set(
    nodes.flatMap(({ id, callFrame }) => (NOT_WORK.has(callFrame.functionName) ? [] : [id])),
  );
  /** @type {Map<string, number>} */
  const spent = new Map();
  let total = 0;
  samples.forEach((id, i) => {
    if (!busy.has(id)) return;
    const name = names.get(id) ?? '';
    const delta = timeDeltas[i] ?? 0;
    spent.set(name, (spent.get(name) ?? 0) + delta);
    total += delta;
  });
  console.log(`\n${title}, ${(total / 1000).toFixed(0)} ms of work`);
  const rows = [...spent].sort(([, a], [, b]) => b - a).slice(0, lines);
  for (const [name, time] of rows) {
    console.log(`${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`);
  }
}

/** @param {Frame} frame */
function functionOf(frame) {
  return `${frame.functionName || '(anonymous)'} ${fileOf(frame)}:${frame.lineNumber + 1}`;
}

/** @param {Frame} frame */
function fileOf({ url }) {
  const root = `${pathToFileURL(ROOT).href}${path.posix.sep}`;
  return url === '' ? '(native)' : url.replace(root, '');
}

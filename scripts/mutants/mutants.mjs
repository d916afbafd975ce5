// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { inRoot } from '../lib/root.mjs';
import { ScriptError } from '../lib/run.mjs';

/**
 * One seeded fault.
 *
 * @typedef {object} Mutant
 * @property {string} name of the patch, without its ending
 * @property {string} fault what the patch turns off, in a sentence
 * @property {readonly string[]} tests the test files of which one at least must fail
 * @property {readonly string[]} files the sources that it changes
 */

const FOLDER = 'mutants';
const ENDING = '.patch';
const TEST =
  /^test\/(?:proofs|contracts|credits|network|conformance|gateway|security|torture)\/(?:[\w-]+\/)*[\w-]+\.test\.ts$/;
const SOURCE = /^(?:proofs|chaincode|network|gateway-api)\/src\/[\w/-]+\.ts$/;

/**
 * All mutants, by name.
 *
 * @returns {Promise<Mutant[]>}
 * @throws {ScriptError} when a patch does not say what the runner must know
 */
export async function readMutants() {
  const names = (await readdir(inRoot(FOLDER))).filter((file) => file.endsWith(ENDING)).sort();
  return Promise.all(names.map((file) => readMutant(file.slice(0, -ENDING.length))));
}

/** @param {string} name */
export function patchFile(name) {
  return inRoot(FOLDER, name + ENDING);
}

/**
 * The mutants of a run in its order: shuffled by seed, so that shards take about equally long.
 *
 * @param {readonly Mutant[]} mutants
 * @param {Pick<import('./options.mjs').Options, 'only' | 'seed' | 'shard'>} options
 * @returns {Mutant[]}
 */
export function choose(mutants, { only, seed, shard }) {
  /** @param {Mutant} mutant */
  const placeOf = ({ name }) => createHash('sha256').update(`${seed}\0${name}`).digest('hex');
  return mutants
    .filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)))
    .map((mutant) => ({ mutant, place: placeOf(mutant) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .filter((_, position) => position % shard.count === shard.index)
    .map(({ mutant }) => mutant);
}

/** @param {string} name */
async function readMutant(name) {
  const text = await readFile(patchFile(name), 'utf8');
  const [head = '', ...diff] = text.split(/^(?=diff --git )/m);
  const [fault] = namedIn(head, /^Fault: (\S.*)$/gm);
  const tests = namedIn(head, /^Killed-by: (\S.*)$/gm).flatMap((line) => line.split(/[\s,]+/));
  const files = namedIn(diff.join(''), /^\+\+\+ b\/(\S+)$/gm);
  if (fault === undefined) throw unusable(name, 'its head needs a line `Fault: …`');
  if (tests.length === 0) throw unusable(name, 'its head needs a line `Killed-by: test/….test.ts`');
  if (files.length === 0) throw unusable(name, 'it changes nothing');
  for (const test of tests) await requireTest(name, test);
  const foreign = files.find((file) => !SOURCE.test(file));
  if (foreign !== undefined) throw unusable(name, `${foreign} is no source of the product`);
  return { name, fault, tests, files };
}

/** What the group of a pattern stands for. @param {string} text @param {RegExp} pattern */
function namedIn(text, pattern) {
  return Array.from(text.matchAll(pattern), (found) => String(found[1]));
}

/** @param {string} name @param {string} test @throws {ScriptError} */
async function requireTest(name, test) {
  if (!TEST.test(test)) throw unusable(name, `${test} is no test file for mutants`);
  await access(inRoot(test)).catch(() => {
    throw unusable(name, `the test ${test} does not exist`);
  });
}

/** @param {string} name @param {string} why */
function unusable(name, why) {
  return new ScriptError(`${FOLDER}/${name}${ENDING}: ${why}.`);
}

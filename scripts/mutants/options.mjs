// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ScriptError } from '../lib/run.mjs';

export const USAGE = `npm run mutants -- [--list] [--only NAME] [--seed N] [--shard K/N] [--copies N] [--resume]
  [--out DIR]

Plants the faults of mutants/*.patch one by one in a copy; the tests that each names must notice.

--list   says what each mutant's fault is, and plants none; fails for what cannot be planted
--only   tries the mutants whose names contain NAME; may be given several times
--seed   decides their order, and so which shard a mutant is in; 1 unless said
--shard  tries the K-th of N parts; parts of one commit and seed add up
--copies N work side by side; as many as there are processors unless said
--resume leaves out what an earlier run of the same commit and seed has tried
--out    where results are kept; data/mutants unless said`;

/**
 * How a run was asked for.
 *
 * @typedef {object} Options
 * @property {boolean} help
 * @property {boolean} list
 * @property {readonly string[]} only parts of names; none means all
 * @property {number} seed
 * @property {{ index: number, count: number }} shard `index` from 0
 * @property {number} copies of the repository that share the work
 * @property {boolean} resume
 * @property {string} out
 */

/**
 * @param {readonly string[]} args
 * @returns {Options}
 * @throws {ScriptError} when they cannot be used
 */
export function readOptions(args) {
  const { help, list, only, seed, shard, copies, resume, out } = parse(args);
  if (!/^[0-9]{1,9}$/.test(seed)) throw unusable(`--seed takes a number, not ${seed}`);
  if (!/^[1-9][0-9]?$/.test(copies)) throw unusable(`--copies takes a number, not ${copies}`);
  const counts = { seed: Number(seed), shard: shardOf(shard), copies: Number(copies) };
  return { help, list, only, ...counts, resume, out };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        seed: { type: 'string', default: '1' },
        shard: { type: 'string', default: '1/1' },
        copies: { type: 'string', default: String(availableParallelism()) },
        resume: { type: 'boolean', default: false },
        out: { type: 'string', default: 'data/mutants' },
      },
    });
    return values;
  } catch (error) {
    throw unusable(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} text */
function shardOf(text) {
  const found = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(text);
  const [index, count] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || index < 1 || index > count) {
    throw unusable(`--shard takes K/N with K from 1 to N, not ${text}`);
  }
  return { index: index - 1, count };
}

/** @param {string} why */
function unusable(why) {
  return new ScriptError(`${why}\n\n${USAGE}`);
}

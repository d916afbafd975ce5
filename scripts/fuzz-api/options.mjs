// SPDX-License-Identifier: Apache-2.0
import { parseArgs } from 'node:util';
import { ScriptError } from '../lib/run.mjs';

/**
 * @typedef {object} Options
 * @property {number} seed
 * @property {number} maxExamples per operation and phase of generation
 * @property {{ index: number, count: number }} shard from 1
 * @property {boolean} resume take what was found for this very commit and shard
 * @property {readonly string[] | undefined} only operation ids; undefined is all
 */

const USAGE = `npm run fuzz:api -- [--seed N] [--max-examples N] [--shard I/N] [--resume] [--only ID,…]

  --seed N          what is generated follows from it (default 1)
  --max-examples N  generated requests per operation (default 500)
  --shard I/N       only every N-th operation, from the I-th on (default 1/1)
  --resume          count shards that were run on this commit, run the rest
  --only ID,…       these operations alone; says nothing of a whole run`;

/**
 * Reads the command line.
 *
 * @param {readonly string[]} args
 * @returns {Options}
 * @throws {ScriptError} on wrong usage
 */
export function readOptions(args) {
  const { values } = parse(args);
  if (values.help) throw new ScriptError(USAGE);
  const [index, count] = values.shard.split('/').map(numberOf);
  const options = {
    seed: numberOf(values.seed),
    maxExamples: numberOf(values['max-examples']),
    shard: { index: index ?? 0, count: count ?? 0 },
    resume: values.resume,
    only: values.only?.split(','),
  };
  const { shard, maxExamples } = options;
  if (shard.index < 1 || shard.index > shard.count || maxExamples < 1) throw new ScriptError(USAGE);
  return options;
}

/** @param {string} text */
function numberOf(text) {
  if (!/^[0-9]{1,9}$/.test(text)) throw new ScriptError(USAGE);
  return Number(text);
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '1' },
        'max-examples': { type: 'string', default: '500' },
        shard: { type: 'string', default: '1/1' },
        resume: { type: 'boolean', default: false },
        only: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ScriptError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

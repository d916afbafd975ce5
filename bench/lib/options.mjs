// SPDX-License-Identifier: Apache-2.0
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ScriptError } from '../../scripts/lib/run.mjs';

/**
 * @typedef {object} BenchOptions
 * @property {readonly string[]} only names of suites; empty: all
 * @property {number} pairs
 * @property {number} scale multiplies the work of each pair
 * @property {number} records in the large data set of `growth`
 * @property {string} data folder in which `growth` keeps its data sets
 * @property {string | undefined} json file for the results
 * @property {boolean} help
 */

/**
 * @param {string} command
 * @param {readonly string[]} suites names
 */
export const usageOf = (
  command,
  suites,
) => `npm run ${command} -- [--only NAME,…] [--pairs N] [--scale X] [--json FILE] [--records N] [--data DIR]

  --only     suites: ${suites.join(', ')}; all by default
  --pairs    interleaved pairs (A B A B …) of each ratio; 5 by default
  --scale    multiplies the work of each pair; 1 by default, 0.1 for a quick look
  --records  licences in the large data set of growth; 10000 by default, 1000000 for the goal
  --data     where growth keeps its data sets and goes on with unfinished ones
  --json     writes the results to a file
`;

/**
 * @param {readonly string[]} args
 * @param {string} usage
 * @returns {BenchOptions}
 * @throws {ScriptError} for what it does not know
 */
export function readOptions(args, usage) {
  const values = parse(args, usage);
  /**
   * @param {string} name
   * @param {number} value
   * @param {number} least
   */
  const atLeast = (name, value, least) => {
    if (Number.isFinite(value) && value >= least) return value;
    throw new ScriptError(`--${name} takes a number from ${least}\n\n${usage}`);
  };
  return {
    only: values.only?.split(',') ?? [],
    pairs: atLeast('pairs', Number(values.pairs ?? '5'), 1),
    scale: atLeast('scale', Number(values.scale ?? '1'), 0.001),
    records: atLeast('records', Number(values.records ?? '10000'), 2000),
    data: path.resolve(values.data ?? path.join(tmpdir(), 'yulian-bench')),
    json: values.json,
    help: values.help ?? false,
  };
}

/**
 * @param {readonly string[]} args
 * @param {string} usage
 */
function parse(args, usage) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        pairs: { type: 'string' },
        scale: { type: 'string' },
        records: { type: 'string' },
        data: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new ScriptError(`${error instanceof Error ? error.message : 'bad options'}\n\n${usage}`);
  }
}

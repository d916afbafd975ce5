// SPDX-License-Identifier: Apache-2.0
import { parseArgs } from 'node:util';

/** How a run was asked for. */
export interface TortureOptions {
  /** Names of suites, in the order in which they are known. */
  readonly suites: readonly string[];
  readonly seed: number;
  readonly scale: number;
  /** Which cases are run here: those whose place modulo `count` is `index`. */
  readonly shard: { readonly index: number; readonly count: number };
  /** Leaves out what an earlier run of the same commit, seed and scale has done. */
  readonly resume: boolean;
  /** Only cases whose id contains this. */
  readonly only: string;
  /** Where results are kept. */
  readonly out: string;
  /** What only these suites can be told, by name. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** The arguments cannot be used. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What can be asked for of any suites. */
export const COMMON_USAGE = `--seed   decides what is done and when; 1 unless said
--shard  does the K-th of N parts; parts of one commit, seed and scale add up
--resume goes on where an earlier run of the same commit, seed and scale ended
--scale  a part of the full counts, such as 0.1; 1 unless said
--only   does the cases whose name contains TEXT
--out    where results are kept; data/torture unless said`;

/**
 * @param known names of suites
 * @param defaults of numbers that only these suites can be told
 * @throws UsageError
 */
export function readOptions(
  args: readonly string[],
  known: readonly string[],
  defaults: Readonly<Record<string, number>> = {},
): TortureOptions {
  const { values, positionals } = parse(args, defaults);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(`there is no suite ${unknown.join(', ')}`);
  return {
    suites: positionals.length === 0 ? known : known.filter((name) => positionals.includes(name)),
    seed: numberOf('seed', values.seed, /^[0-9]{1,9}$/),
    scale: numberOf('scale', values.scale, /^([0-9]{1,3}|[0-9]{0,3}\.[0-9]{1,6})$/),
    shard: shardOf(values.shard),
    resume: values.resume,
    only: values.only,
    out: values.out,
    numbers: Object.fromEntries(
      Object.keys(defaults).map((name) => {
        const text = Reflect.get(values, name) as string;
        return [name, numberOf(name, text, /^[0-9]{1,9}$/)] as const;
      }),
    ),
  };
}

function parse(args: readonly string[], defaults: Readonly<Record<string, number>>) {
  const numbers = Object.entries(defaults).map(
    ([name, value]) => [name, { type: 'string', default: String(value) }] as const,
  );
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(numbers),
        seed: { type: 'string', default: '1' },
        scale: { type: 'string', default: '1' },
        shard: { type: 'string', default: '1/1' },
        resume: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        out: { type: 'string', default: 'data/torture' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function numberOf(name: string, text: string, form: RegExp): number {
  if (form.test(text)) return Number(text);
  throw new UsageError(`--${name} takes a number, not ${text}`);
}

function shardOf(text: string): TortureOptions['shard'] {
  const found = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(text);
  const [index, count] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || index < 1 || index > count) {
    throw new UsageError(`--shard takes K/N with K from 1 to N, not ${text}`);
  }
  return { index: index - 1, count };
}

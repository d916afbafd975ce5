// SPDX-License-Identifier: Apache-2.0
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseOutcome } from './suite.js';

/** What decides a case besides its id: results of different runs add up when these are the same. */
export interface RunIdentity {
  readonly commit: string;
  readonly seed: number;
  readonly scale: number;
}

/** One line of a results file. */
export interface CaseResult extends CaseOutcome, RunIdentity {
  readonly suite: string;
  readonly id: string;
  readonly seconds: number;
}

/**
 * Results of cases, one line each, written as they come: a run that was cut off is resumed from
 * them, and shards that ran elsewhere are added by putting their files into the same folder.
 */
export class Results {
  readonly #directory: string;
  readonly #run: RunIdentity;
  readonly #shard: string;

  constructor(directory: string, run: RunIdentity, shard: { index: number; count: number }) {
    this.#directory = directory;
    this.#run = run;
    this.#shard = `${String(shard.index + 1)}of${String(shard.count)}`;
  }

  /** Forgets what this shard did of a suite before. */
  async restart(suite: string): Promise<void> {
    await rm(this.#fileOf(suite), { force: true });
  }

  async add(suite: string, id: string, outcome: CaseOutcome, seconds: number): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const result: CaseResult = { ...this.#run, suite, id, seconds, ...outcome };
    await appendFile(this.#fileOf(suite), `${JSON.stringify(result)}\n`);
  }

  /** All results of this commit, seed and scale, of all shards; a case that was run twice counts once. */
  async all(suite: string): Promise<readonly CaseResult[]> {
    const { commit, seed, scale } = this.#run;
    const found = new Map<string, CaseResult>();
    const names = await readdir(this.#directory).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.jsonl'))) {
      for (const result of parse(await readFile(join(this.#directory, name), 'utf8'))) {
        const same = result.commit === commit && result.seed === seed && result.scale === scale;
        if (same && result.suite === suite) found.set(result.id, result);
      }
    }
    return [...found.values()];
  }

  #fileOf(suite: string): string {
    const { commit, seed, scale } = this.#run;
    const run = `${commit}-seed${String(seed)}-scale${String(scale)}`;
    return join(this.#directory, `${suite}-${run}-${this.#shard}.jsonl`);
  }
}

/** A last line may be cut off: the run was ended while it was written. */
function parse(text: string): CaseResult[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as CaseResult];
    } catch {
      return [];
    }
  });
}

// SPDX-License-Identifier: Apache-2.0
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../lib/run.mjs';

/** @typedef {import('./workbench.mjs').Trial & { commit: string, seed: number, name: string, fault: string, seconds: number }} Result */

/**
 * Results, one line each, written as they come: a run that was cut off is resumed from them, and
 * shards that ran elsewhere are added by putting their files into the same folder.
 */
export class Results {
  #folder;
  #run;
  #file;

  /**
   * @param {Pick<import('./options.mjs').Options, 'out' | 'seed' | 'shard'>} options
   * @param {string} commit
   */
  constructor({ out, seed, shard }, commit) {
    this.#folder = path.resolve(out);
    this.#run = { commit, seed };
    const part = `${String(shard.index + 1)}of${String(shard.count)}`;
    this.#file = path.join(this.#folder, `${commit}-seed${String(seed)}-${part}.jsonl`);
  }

  /** Forgets what this shard found before. */
  async restart() {
    await rm(this.#file, { force: true });
  }

  /** @param {Omit<Result, 'commit' | 'seed'>} result */
  async add(result) {
    await mkdir(this.#folder, { recursive: true });
    await appendFile(this.#file, `${JSON.stringify({ ...this.#run, ...result })}\n`);
  }

  /**
   * Of all shards of this commit and seed; a mutant that was tried twice counts once.
   *
   * @returns {Promise<Result[]>}
   */
  async all() {
    /** @type {Map<string, Result>} */
    const found = new Map();
    const files = await readdir(this.#folder).catch(() => []);
    for (const file of files.filter((one) => one.endsWith('.jsonl')).sort()) {
      for (const result of parse(await readFile(path.join(this.#folder, file), 'utf8'))) {
        const { commit, seed } = this.#run;
        if (result.commit === commit && result.seed === seed) found.set(result.name, result);
      }
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * @param {readonly Result[]} results
   * @returns {Promise<string>} the report's file
   */
  async report(results) {
    await mkdir(this.#folder, { recursive: true });
    const file = path.join(this.#folder, 'report.json');
    const report = { ...this.#run, ...countsOf(results), mutants: results };
    await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
    return file;
  }
}

/** @param {readonly Result[]} results */
export function countsOf(results) {
  const counts = { killed: 0, survived: 0, broken: 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

/** The commit that is tried, with `-dirty` when files differ from it; `unknown` without git. */
export async function commitOf() {
  const args = ['describe', '--always', '--dirty', '--exclude=*', '--abbrev=12'];
  const { code, output } = await run('git', args, { quiet: true });
  return code === 0 ? output.trim() : 'unknown';
}

/** A last line may be cut off: the run was ended while it was written. @param {string} text */
function parse(text) {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [/** @type {Result} */ (JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

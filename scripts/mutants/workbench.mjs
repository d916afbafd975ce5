// SPDX-License-Identifier: Apache-2.0
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyRepository } from '../lib/copy-repository.mjs';
import { ScriptError } from '../lib/run.mjs';
import { patchFile } from './mutants.mjs';
import { execute, runTests } from './processes.mjs';

/**
 * What became of a mutant. `broken`: it says nothing, since the patch does not apply or build.
 *
 * @typedef {object} Trial
 * @property {'killed' | 'survived' | 'broken'} outcome
 * @property {string} detail the first test that failed; or why it is broken
 */

/** A copy of the repository in which one fault after the other is planted. */
export class Workbench {
  /** @type {string} */
  #folder;
  /** @type {string} */
  #copy;
  /** @type {string} */
  #kept;

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
    this.#copy = path.join(folder, 'copy');
    this.#kept = path.join(folder, 'kept');
  }

  /**
   * Copies and builds.
   *
   * @throws {ScriptError} when the sources do not compile as they are
   */
  static async open() {
    const bench = new Workbench(await mkdtemp(path.join(tmpdir(), 'yulian-mutants-')));
    try {
      await copyRepository(bench.#copy);
      const { code, output } = await bench.#build('test');
      if (code !== 0) throw new ScriptError(`${output}\nThis does not compile even unchanged.`);
      return bench;
    } catch (error) {
      await bench.close();
      throw error;
    }
  }

  /**
   * Test files that fail without any fault can show none.
   *
   * @param {readonly string[]} tests
   * @throws {ScriptError}
   */
  async requirePassing(tests) {
    const { failed, output } = await runTests(this.#copy, tests, { bail: false });
    if (failed === undefined) throw new ScriptError(`${output}\nThe tests cannot be run.`);
    if (failed.length === 0) return;
    throw new ScriptError(`Without any fault planted, these fail:\n  ${failed.join('\n  ')}`);
  }

  /**
   * Plants a fault, builds what it touches, runs its tests, and takes it out again.
   *
   * @param {import('./mutants.mjs').Mutant} mutant
   * @returns {Promise<Trial>}
   */
  async try(mutant) {
    const workspaces = [...new Set(mutant.files.map((file) => file.split('/')[0] ?? ''))];
    const touched = [...mutant.files, ...workspaces.map((name) => `${name}/dist`)];
    for (const one of touched) await this.#move(this.#copy, this.#kept, one);
    try {
      return await this.#planted(mutant, workspaces);
    } finally {
      for (const one of touched) await this.#move(this.#kept, this.#copy, one);
    }
  }

  async close() {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /**
   * @param {import('./mutants.mjs').Mutant} mutant
   * @param {readonly string[]} workspaces
   * @returns {Promise<Trial>}
   */
  async #planted({ name, tests }, workspaces) {
    const applied = await execute('git', ['apply', patchFile(name)], this.#copy);
    if (applied.code !== 0) {
      return { outcome: 'broken', detail: `it does not apply: ${applied.output.trim()}` };
    }
    const built = await this.#build(...workspaces);
    if (built.code !== 0) {
      return { outcome: 'broken', detail: `it does not build: ${built.output.trim()}` };
    }
    const { failed, ended, output } = await runTests(this.#copy, tests, { bail: true });
    if (!ended) return { outcome: 'killed', detail: 'the tests come to no end' };
    if (failed === undefined) {
      return { outcome: 'broken', detail: `the tests cannot be run: ${output.trim()}` };
    }
    const [first] = failed;
    return first === undefined
      ? { outcome: 'survived', detail: `${tests.join(', ')} passed` }
      : { outcome: 'killed', detail: first };
  }

  /** @param {...string} workspaces */
  #build(...workspaces) {
    const compiler = 'node_modules/typescript/bin/tsc';
    return execute(process.execPath, [compiler, '-b', ...workspaces], this.#copy);
  }

  /** With its times, by which the compiler knows what is up to date. @param {string} from @param {string} to @param {string} name */
  async #move(from, to, name) {
    await rm(path.join(to, name), { recursive: true, force: true });
    const options = { recursive: true, preserveTimestamps: true };
    await cp(path.join(from, name), path.join(to, name), options);
  }
}

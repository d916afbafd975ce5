// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
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

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
    this.#copy = path.join(folder, 'copy');
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
    if (tests.length === 0) return;
    const { failed, output } = await runTests(this.#copy, tests, { bail: false });
    if (failed === undefined) throw new ScriptError(`${output}\nThe tests cannot be run.`);
    if (failed.length === 0) return;
    throw new ScriptError(`Without any fault planted, these fail:\n  ${failed.join('\n  ')}`);
  }

  /**
   * Plants a fault, compiles the files that it changes, runs its tests, and takes it out again.
   *
   * @param {import('./mutants.mjs').Mutant} mutant
   * @returns {Promise<Trial>}
   */
  async try(mutant) {
    const kept = await this.#read(mutant.files.flatMap((file) => [file, compiledOf(file)]));
    try {
      return await this.#planted(mutant);
    } finally {
      await this.#restore(kept);
    }
  }

  async close() {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /**
   * @param {import('./mutants.mjs').Mutant} mutant
   * @returns {Promise<Trial>}
   */
  async #planted({ name, files, tests }) {
    const applied = await execute('git', ['apply', patchFile(name)], this.#copy);
    if (applied.code !== 0) {
      return { outcome: 'broken', detail: `it does not apply: ${applied.output.trim()}` };
    }
    for (const file of files) {
      const fault = await this.#compile(file);
      if (fault !== undefined)
        return { outcome: 'broken', detail: `it does not compile: ${fault}` };
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

  /**
   * Compiles one file by itself (`isolatedModules` says that this is possible): to check the types of
   * everything that imports it takes longer than most tests.
   *
   * @param {string} file
   * @returns {Promise<string | undefined>} why it cannot be compiled
   */
  async #compile(file) {
    const { options } = this.#configurationOf(file);
    const { outputText, diagnostics = [] } = ts.transpileModule(
      await readFile(path.join(this.#copy, file), 'utf8'),
      {
        compilerOptions: {
          ...options,
          module: ts.ModuleKind.ESNext,
          moduleResolution: ts.ModuleResolutionKind.Bundler,
          sourceMap: false,
        },
        fileName: path.join(this.#copy, file),
        reportDiagnostics: true,
      },
    );
    const [first] = diagnostics;
    if (first !== undefined) return ts.flattenDiagnosticMessageText(first.messageText, ' ');
    await writeFile(path.join(this.#copy, compiledOf(file)), outputText);
    return undefined;
  }

  /** @param {string} file */
  #configurationOf(file) {
    const [workspace = ''] = file.split('/');
    const configuration = path.join(this.#copy, workspace, 'tsconfig.json');
    const { config } = ts.readConfigFile(configuration, (name) => ts.sys.readFile(name));
    return ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configuration));
  }

  /** @param {...string} workspaces */
  #build(...workspaces) {
    const compiler = 'node_modules/typescript/bin/tsc';
    return execute(process.execPath, [compiler, '-b', ...workspaces], this.#copy);
  }

  /**
   * @param {readonly string[]} files
   * @returns {Promise<ReadonlyMap<string, Buffer | undefined>>} what each holds, undefined for none
   */
  async #read(files) {
    /** @type {Map<string, Buffer | undefined>} */
    const held = new Map();
    for (const file of files) {
      held.set(file, await readFile(path.join(this.#copy, file)).catch(() => undefined));
    }
    return held;
  }

  /** @param {ReadonlyMap<string, Buffer | undefined>} held */
  async #restore(held) {
    for (const [file, bytes] of held) {
      const target = path.join(this.#copy, file);
      await (bytes === undefined ? rm(target, { force: true }) : writeFile(target, bytes));
    }
  }
}

/** The compiled form of a source, in the workspace's `dist`. @param {string} file */
function compiledOf(file) {
  return file.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
}

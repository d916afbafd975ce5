// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Runs a program, in the root folder unless said, and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, cwd?: string, env?: Record<string, string | undefined> }} [options]
 *   `quiet` keeps what it prints instead of showing it
 * @returns {Promise<{ code: number, output: string, stdout: string }>} a signal counts as code 1;
 *   `output` is all that it printed
 */
export async function run(command, args, { quiet = false, cwd = ROOT, env = {} } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  /** @type {Buffer[]} */
  const chunks = [];
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
    chunks.push(chunk);
    printed.push(chunk);
  });
  child.stderr?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      resolve(127);
    });
    child.once('close', (status) => resolve(status ?? 1));
  });
  return { code, output: textOf(chunks), stdout: textOf(printed) };
}

/** @param {readonly Buffer[]} chunks */
function textOf(chunks) {
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Runs a program of node_modules by its JavaScript file: the same on every system.
 *
 * @param {string} script from the root folder
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string | undefined> }} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/**
 * Runs a program that must succeed, and answers its standard output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} advice for the person whose machine it fails on
 * @param {{ cwd?: string }} [options]
 * @throws {ScriptError} when it fails
 */
export async function must(command, args, advice, options) {
  const { code, output, stdout } = await run(command, args, { ...options, quiet: true });
  if (code !== 0) throw new ScriptError(`${output}\n${advice}`);
  return stdout;
}

/** Says what is being done. @param {string} message */
export function say(message) {
  process.stderr.write(`${message}\n`);
}

/** Ends a script with a sentence for the person who ran it. */
export class ScriptError extends Error {
  /** @override */
  name = 'ScriptError';
}

/**
 * Runs a script's body; what a person can mend is printed without a stack.
 *
 * @param {() => Promise<number | undefined>} body answers the exit code
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof ScriptError) && !isOfArguments(error)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/**
 * Whether `parseArgs` of Node could not take what a person wrote.
 *
 * @param {unknown} error
 * @returns {error is Error}
 */
function isOfArguments(error) {
  return error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/.test(String(error.code));
}

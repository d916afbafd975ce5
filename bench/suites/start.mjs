// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/root.mjs';
import { spreadOf } from '../lib/stats.mjs';

const WARM_SECONDS = 10;
/** Founding and the demo licences come on top; modules and build are there already. */
const FRESH_SECONDS = 60;
const MOST_MS = 300_000;

/** @type {import('./index.mjs').Suite['run']} */
export async function* run({ pairs }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-bench-start-'));
  try {
    /** @type {number[]} */
    const fresh = [];
    /** @type {number[]} */
    const warm = [];
    for (let pair = 0; pair < pairs; pair++) {
      const data = path.join(folder, String(pair));
      fresh.push(await startOnce(data));
      warm.push(await startOnce(data));
    }
    yield seconds('npm start on an empty data folder', fresh, FRESH_SECONDS);
    yield seconds('npm start, modules and data present', warm, WARM_SECONDS);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {readonly number[]} values
 * @param {number} atMost
 * @returns {import('../lib/result.mjs').Result}
 */
function seconds(name, values, atMost) {
  return { name, unit: 's', value: spreadOf(values), goal: { atMost }, facts: {} };
}

/**
 * Seconds from the command to the first word on the terminal: by then the gateway is ready and the
 * demo is done.
 *
 * @param {string} data
 */
async function startOnce(data) {
  const started = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: inRoot(),
    env: { ...process.env, DATA_DIR: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  try {
    const signal = AbortSignal.timeout(MOST_MS);
    const spoken = once(child.stdout, 'data', { signal }).then(() => true);
    if (!(await Promise.race([spoken, ended.then(() => false)]))) {
      throw new Error('npm start has ended without a word');
    }
    return (performance.now() - started) / 1000;
  } finally {
    // The whole group: npm does not hand on every signal.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot, ROOT } from '../lib/root.mjs';
import { ScriptError } from '../lib/run.mjs';

/**
 * @typedef {{ url: string, all: { unit: string, role: string, key: string }[] }} Demo
 * @typedef {{ demo: Demo, folder: string, stop: () => Promise<void> }} RunningGateway
 */

const START_MS = 120_000;
const POLL_MS = 100;

/**
 * Starts the gateway with the demo consortium on a free port, without rate limits, every answer
 * held against its schema.
 *
 * @param {string} log file for what it writes
 * @param {Record<string, string>} settings beside those
 * @returns {Promise<RunningGateway>}
 * @throws {ScriptError} when it does not start
 */
export async function startGateway(log, settings) {
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-fuzz-'));
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', inRoot('gateway-api/dist/main.js')],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATA_DIR: folder,
        PORT: String(await freePort()),
        ...settings,
        CHECK_REPLIES: 'on',
        LOG_LEVEL: 'warn',
        PUBLIC_REQUESTS_PER_MINUTE: '0',
        CALLER_REQUESTS_PER_MINUTE: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    file.end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { demo: await seeded(folder, child), folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Waits until the demo is complete.
 *
 * @param {string} folder
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Demo>}
 */
async function seeded(folder, child) {
  for (let waited = 0; waited < START_MS; waited += POLL_MS) {
    const text = await readFile(path.join(folder, 'demo.json'), 'utf8').catch(() => '{}');
    const demo = JSON.parse(text);
    if (demo.seeded === true) return demo;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new ScriptError('The gateway did not start: see the log.');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

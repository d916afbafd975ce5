// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, ROOT } from '../lib/root.mjs';
import { ScriptError } from '../lib/run.mjs';

/**
 * @typedef {{ url: string, all: { unit: string, role: string, key: string }[] }} Demo
 * @typedef {{ demo: Demo, folder: string, stop: () => Promise<void> }} RunningGateway
 */

const START_MS = 120_000;
const POLL_MS = 100;
/** What begins at a midnight, and was known before, has begun by then. */
const DAYS_AGO = '2';

/**
 * Starts the gateway with the demo consortium on a free port, without rate limits, every answer
 * held against its schema. The demo is some days old.
 *
 * @param {string} log file for what it writes
 * @param {Record<string, string>} settings beside those
 * @param {(demo: Demo) => Promise<void>} prepare what else is done in the past
 * @returns {Promise<RunningGateway>}
 * @throws {ScriptError} when it does not start
 */
export async function startGateway(log, settings, prepare) {
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-fuzz-'));
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    const past = { NODE_OPTIONS: `--import ${pastClock()}`, DAYS_AGO };
    const earlier = await launch(folder, `${log}.past`, { ...settings, ...past });
    try {
      await prepare(earlier.demo);
    } finally {
      await earlier.stop();
    }
    const { demo, stop } = await launch(folder, log, settings);
    const end = async () => {
      await stop();
      await forget();
    };
    return { demo, folder, stop: end };
  } catch (error) {
    await forget();
    throw error;
  }
}

const pastClock = () => pathToFileURL(inRoot('scripts/fuzz-api/days-ago.mjs')).href;

/**
 * @param {string} folder
 * @param {string} log
 * @param {Record<string, string>} settings
 * @returns {Promise<{ demo: Demo, stop: () => Promise<void> }>}
 */
async function launch(folder, log, settings) {
  const port = String(await freePort());
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', inRoot('gateway-api/dist/main.js')],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATA_DIR: folder,
        PORT: port,
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
  };
  try {
    return { demo: await seeded(folder, port, child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Waits until the demo is complete.
 *
 * @param {string} folder
 * @param {string} port
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Demo>}
 */
async function seeded(folder, port, child) {
  for (let waited = 0; waited < START_MS; waited += POLL_MS) {
    const text = await readFile(path.join(folder, 'demo.json'), 'utf8').catch(() => '{}');
    const demo = JSON.parse(text);
    if (demo.seeded === true && new URL(demo.url).port === port) return demo;
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

// SPDX-License-Identifier: Apache-2.0
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../support/root.js';
import type { AgentPool } from '../agent/agent-pool.js';
import type { Random } from '../engine/random.js';
import type { CaseOutcome, Violation } from '../engine/suite.js';

const MAIN = join(ROOT, 'gateway-api/dist/main.js');
const RUN_MS = { least: 150, most: 5_000 } as const;
const PATIENCE_MS = 120_000;

/** Kills the demo while it makes itself; the last start completes it and shows its tour. */
export async function killDemo(
  pool: AgentPool,
  scratch: string,
  random: Random,
  kills: number,
): Promise<CaseOutcome> {
  const folder = await mkdtemp(join(scratch, 'demo-'));
  for (let i = 0; i < kills; i++) {
    const demo = new Demo(folder);
    await sleep(random.logBetween(RUN_MS.least, RUN_MS.most));
    await demo.end('SIGKILL');
  }
  const violations: Violation[] = [];
  const demo = new Demo(folder);
  const shown = await demo.shown();
  await demo.end('SIGTERM');
  if (!shown) violations.push({ invariant: 'THE_DEMO_COMPLETES', detail: demo.output });
  const { seeded } = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as {
    readonly seeded: boolean;
  };
  const { ok, problem, vaults } = await pool.inspector().ask('verify', { directory: folder });
  if (!ok || !seeded) {
    const detail = JSON.stringify({ seeded, problem, vaults });
    violations.push({ invariant: 'THE_DEMO_IS_WHOLE', detail });
  }
  await rm(folder, { recursive: true });
  return { counts: { 'kills of the demo': kills }, violations };
}

/** `npm start`, but for what it installs and builds. */
class Demo {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #shown: Promise<boolean>;
  output = '';

  constructor(folder: string) {
    this.#child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, DATA_DIR: folder, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', resolve);
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.output += chunk.toString('utf8');
    });
    // It speaks once it is complete, and not before.
    this.#shown = new Promise((resolve) => {
      this.#child.stdout?.once('data', () => {
        resolve(true);
      });
      void this.#ended.then(() => {
        resolve(false);
      });
    });
  }

  shown(): Promise<boolean> {
    const late = sleep(PATIENCE_MS, false, { ref: false });
    return Promise.race([this.#shown, late]);
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.#child.kill(signal);
    await this.#ended;
  }
}

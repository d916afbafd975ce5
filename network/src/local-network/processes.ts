// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { open, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writePrivateFile } from '../identity/index.js';
import { NetworkError } from './network-error.js';

/** A process to be started. */
export interface ProcessSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** A process that was started, by its pid file. */
export interface RunningProcess {
  readonly name: string;
  readonly pid: number;
}

/** What a pid file says. The start tells a process from a later one that got its number. */
interface PidFile {
  readonly pid: number;
  readonly start: string;
}

const STOP_PATIENCE_MS = 10_000;
const POLL_MS = 50;
/**
 * What every process gets of the environment; secrets of the shell are not its business. `GOGC` is
 * how far the heaps of Fabric's servers grow before they are swept.
 */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'GOGC'] as const;

/** Processes that outlive the command that started them, each with a pid file and a log. */
export class Processes {
  readonly #pids: string;
  readonly #logs: string;

  constructor(pids: string, logs: string) {
    this.#pids = pids;
    this.#logs = logs;
  }

  logOf(name: string): string {
    return join(this.#logs, `${name}.log`);
  }

  /** Starts a process unless it runs. */
  async start({ name, command, args, env, cwd }: ProcessSpec): Promise<void> {
    if ((await this.find(name)) !== undefined) return;
    for (const folder of [this.#pids, this.#logs, cwd]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
    const log = await open(this.logOf(name), 'a', 0o600);
    try {
      const inherited = INHERITED.flatMap((key) => {
        const value = process.env[key];
        return value === undefined ? [] : [[key, value] as const];
      });
      const child = spawn(command, [...args], {
        cwd,
        env: { ...Object.fromEntries(inherited), ...env },
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
      });
      const pid = await new Promise<number>((resolve, reject) => {
        child.once('error', reject);
        child.once('spawn', () => {
          resolve(child.pid ?? 0);
        });
      });
      child.unref();
      const file: PidFile = { pid, start: (await startOf(pid)) ?? '' };
      await writePrivateFile(this.#fileOf(name), JSON.stringify(file));
    } finally {
      await log.close();
    }
  }

  /** The process of this name, if it runs. */
  async find(name: string): Promise<RunningProcess | undefined> {
    const text = await readFile(this.#fileOf(name), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const { pid, start } = JSON.parse(text) as PidFile;
    return (await startOf(pid)) === start ? { name, pid } : undefined;
  }

  /** Names of all that were started and not stopped. */
  async names(): Promise<string[]> {
    const files = await readdir(this.#pids).catch(() => []);
    return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
  }

  /** Ends a process: asks, and after a while insists. */
  async stop(name: string, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const found = await this.find(name);
    if (found !== undefined) {
      process.kill(found.pid, signal);
      const deadline = Date.now() + STOP_PATIENCE_MS;
      while ((await this.find(name)) !== undefined) {
        if (Date.now() > deadline) process.kill(found.pid, 'SIGKILL');
        await delay(POLL_MS);
      }
    }
    await rm(this.#fileOf(name), { force: true });
  }

  /** The last lines of a process's log. */
  async tail(name: string, lines: number): Promise<string[]> {
    const text = await readFile(this.logOf(name), 'utf8').catch(() => '');
    return text.trimEnd().split('\n').slice(-lines);
  }

  /** @throws NetworkError `PROCESS_ENDED`, with what it said last */
  async requireRunning(name: string): Promise<void> {
    if ((await this.find(name)) !== undefined) return;
    const said = (await this.tail(name, 5)).join('\n');
    throw new NetworkError('PROCESS_ENDED', `${name} has ended; its log says:\n${said}`);
  }

  #fileOf(name: string): string {
    return join(this.#pids, `${name}.json`);
  }
}

/** When a process was started, in the kernel's words; undefined when it is gone. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // The name, in parentheses, may hold spaces. After it: state, …, start time as the 22nd field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

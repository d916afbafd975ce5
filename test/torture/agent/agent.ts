// SPDX-License-Identifier: Apache-2.0
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reply, Request, TaskName, Tasks } from './protocol.js';

const ENTRY = fileURLToPath(new URL('./main.js', import.meta.url));

/** The agent ended before it answered. */
export class AgentDiedError extends Error {
  override readonly name = 'AgentDiedError';
  readonly signal: string;

  constructor(task: TaskName, signal: string, output: string) {
    super(`the agent ended (${signal}) during ${task}${output === '' ? '' : `: ${output}`}`);
    this.signal = signal;
  }
}

/** The agent did its task and says why it could not. */
export class AgentTaskError extends Error {
  override readonly name = 'AgentTaskError';
  readonly code: string;

  constructor(task: TaskName, code: string, message: string) {
    super(`${task}: ${code}: ${message}`);
    this.code = code;
  }
}

interface Waiting {
  readonly task: TaskName;
  resolve(answer: unknown): void;
  readonly reject: (error: Error) => void;
}

const KEPT_OUTPUT = 4000;
const SHOWN_OUTPUT = 1000;

/** A process of its own that holds the product and may be killed at any moment. */
export class Agent {
  /** Resolves with the signal or code with which it ended. */
  readonly ended: Promise<string>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #end: string | undefined;
  #output = '';
  #last = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#output = (this.#output + chunk.toString('utf8')).slice(-KEPT_OUTPUT);
      });
    }
    child.on('message', (reply: Reply) => {
      this.#settle(reply);
    });
    this.ended = new Promise((resolve) => {
      // After its streams have ended: what it printed last says most.
      child.once('close', (code, signal) => {
        this.#end = signal ?? `exit ${String(code)}`;
        for (const { task, reject } of this.#waiting.values()) reject(this.#death(task));
        this.#waiting.clear();
        resolve(this.#end);
      });
    });
  }

  /** Starts one; it loads the product while the caller does something else. */
  static start(environment: Readonly<Record<string, string>> = {}): Agent {
    const child = fork(ENTRY, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...environment },
    });
    return new Agent(child);
  }

  /** What it last printed. */
  get output(): string {
    return this.#output;
  }

  get isAlive(): boolean {
    return this.#end === undefined;
  }

  /**
   * @throws AgentDiedError when it ends before it answers
   * @throws AgentTaskError when the task failed
   */
  ask<T extends TaskName>(task: T, ask: Tasks[T]['ask']): Promise<Tasks[T]['answer']> {
    return new Promise((resolve, reject) => {
      if (this.#end !== undefined) {
        reject(this.#death(task));
        return;
      }
      this.#last += 1;
      this.#waiting.set(this.#last, { task, resolve, reject });
      const request: Request = { id: this.#last, task, ask };
      // What was sent to a process that is dying is answered by its end.
      this.#child.send(request, () => undefined);
    });
  }

  /** `kill -9`, and waits until the system has taken it away. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    this.#waiting.delete(reply.id);
    if ('error' in reply) {
      waiting.reject(new AgentTaskError(waiting.task, reply.error.code, reply.error.message));
    } else waiting.resolve(reply.answer);
  }

  #death(task: TaskName): AgentDiedError {
    const output = this.#output.trim().slice(-SHOWN_OUTPUT);
    return new AgentDiedError(task, this.#end ?? 'unknown', output);
  }
}

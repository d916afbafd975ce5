// SPDX-License-Identifier: Apache-2.0
import { Worker } from 'node:worker_threads';
import { BUFFERS_EXCEEDED } from './buffer-watch.js';
import { JudgingError, type JudgingErrorCode } from './judging-error.js';

/** Limits of one piece of work. */
export interface ThreadLimits {
  /** Most memory of a thread's own objects. Buffers are not in it: see `BufferWatch`. */
  readonly heapMb: number;
}

/** Messages of a thread's script: `ready` once, then one of the others for each task. */
export type ThreadMessage =
  | { readonly ready: true }
  | { readonly answer: unknown }
  | { readonly failure: { readonly name: string; readonly message: string } };

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: JudgingError) => void;
  /** Stops listening for whoever waits to go away. */
  readonly forget: () => void;
}

/** To load its script a thread may take so long, even where other threads are busy. */
const STARTING_MS = 60_000;
const STACK_MB = 4;
/** Work whose answer nobody waits for may end within this: a new thread costs more than a genuine file. */
const LEAVING_MS = 1000;

/** A thread that does one piece of work after another; one that overruns ends with its work. */
export class Thread {
  readonly #worker: Worker;
  #deadlineMs = 0;
  #isReady = false;
  #isOver = false;
  #endsAt = Infinity;
  #pending: Pending | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(script: URL, workerData: unknown, { heapMb }: ThreadLimits) {
    this.#worker = new Worker(script, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, stackSizeMb: STACK_MB },
    });
    this.#worker.on('message', (message: ThreadMessage) => {
      this.#take(message);
    });
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#fail(isFull ? 'FILE_OVERRUNS' : 'JUDGES_FAILED', error);
    });
    this.#worker.on('exit', (exitCode) => {
      const isFull = exitCode === BUFFERS_EXCEEDED;
      const code = isFull ? 'FILE_OVERRUNS' : 'JUDGES_FAILED';
      this.#fail(code, new Error('the thread ended by itself'));
    });
    // A thread without work keeps no process going.
    this.#worker.unref();
  }

  /** It does nothing more: another one must take its place. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /**
   * Does a piece of work; never two at a time.
   *
   * @param deadlineMs most time that it may take
   * @param signal fires when nobody waits for the answer any more: a second later the thread ends
   * @throws JudgingError `FILE_OVERRUNS`, `JUDGES_FAILED`, `JUDGES_CLOSED`
   */
  perform(task: unknown, deadlineMs: number, signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#deadlineMs = deadlineMs;
      const leave = (): void => {
        this.#hurry();
      };
      signal?.addEventListener('abort', leave);
      const forget = (): void => signal?.removeEventListener('abort', leave);
      this.#pending = { resolve, reject, forget };
      this.#worker.ref();
      this.#worker.postMessage(task);
      this.#arm(this.#isReady ? this.#deadlineMs : STARTING_MS);
    });
  }

  /** Resolves when the thread is gone. What it was doing fails with `JUDGES_CLOSED`. */
  async end(): Promise<void> {
    this.#fail('JUDGES_CLOSED');
    await this.#worker.terminate();
  }

  #take(message: ThreadMessage): void {
    if ('ready' in message) {
      this.#isReady = true;
      if (this.#pending !== undefined) this.#arm(this.#deadlineMs);
      return;
    }
    const pending = this.#settle();
    if ('answer' in message) {
      pending?.resolve(message.answer);
      return;
    }
    const { name, message: said } = message.failure;
    // Too deep for the stack, or too long for an array: no file that is genuine is so.
    const code = name === 'RangeError' ? 'FILE_OVERRUNS' : 'JUDGES_FAILED';
    pending?.reject(new JudgingError(code, `${name}: ${said}`));
  }

  #hurry(): void {
    this.#deadlineMs = Math.min(this.#deadlineMs, LEAVING_MS);
    if (this.#isReady) this.#arm(Math.min(this.#deadlineMs, this.#endsAt - performance.now()));
  }

  #arm(ms: number): void {
    clearTimeout(this.#timer);
    this.#endsAt = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.#fail(this.#isReady ? 'FILE_OVERRUNS' : 'JUDGES_FAILED');
    }, ms);
  }

  #fail(code: JudgingErrorCode, cause?: unknown): void {
    this.#isOver = true;
    this.#settle()?.reject(new JudgingError(code, 'a thread ended before its work did', cause));
  }

  #settle(): Pending | undefined {
    const pending = this.#pending;
    this.#pending = undefined;
    pending?.forget();
    clearTimeout(this.#timer);
    this.#worker.unref();
    return pending;
  }
}

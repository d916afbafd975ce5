// SPDX-License-Identifier: Apache-2.0
import { FairQueue, type Queued, type QueueLimits } from './fair-queue.js';
import { JudgingError, type JudgingErrorCode } from './judging-error.js';
import { Thread, type ThreadLimits } from './thread.js';

/** How much is done at a time, and how much waits. */
export interface PoolLimits extends ThreadLimits, QueueLimits {
  /** Threads. */
  readonly size: number;
  /** Longest time in the queue, in milliseconds; then the work is refused. */
  readonly waitMs: number;
}

/** Who asks for work. */
export interface Asker {
  /** Threads are shared out fairly between those of different names. */
  readonly client: string;
  /** Fires when the answer is not waited for any more. */
  readonly signal?: AbortSignal | undefined;
}

/** A piece of work. */
export interface Work {
  /** Data that the script gets at its start. */
  readonly task: unknown;
  readonly bytes: number;
  /** Most time that it may have a thread. */
  readonly deadlineMs: number;
}

/** Pieces of work. */
export interface Load {
  readonly waiting: number;
  readonly running: number;
}

interface Waiting extends Queued, Work {
  readonly signal: AbortSignal | undefined;
  resolve(answer: unknown): void;
  /** Tells whoever waits; the first word counts. */
  refuse(error: unknown): void;
}

/**
 * Does work that strangers cause on threads of its own: each piece within a deadline and a memory of its
 * own, and its failure is nobody else's.
 */
export class ThreadPool {
  readonly #script: URL;
  readonly #workerData: unknown;
  readonly #limits: PoolLimits;
  readonly #queue: FairQueue<Waiting>;
  readonly #idle: Thread[] = [];
  readonly #busy = new Set<Thread>();
  #isClosed = false;

  /** @param script of the threads: sends what `ThreadMessage` says */
  constructor(script: URL, workerData: unknown, limits: PoolLimits) {
    this.#script = script;
    this.#workerData = workerData;
    this.#limits = limits;
    this.#queue = new FairQueue(limits);
  }

  get load(): Load {
    return { waiting: this.#queue.size, running: this.#busy.size };
  }

  /**
   * Has work done. Threads begin when there is work for them.
   *
   * @throws JudgingError any of its codes
   */
  run(work: Work, { client, signal }: Asker): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const leave = (code: JudgingErrorCode) => () => {
        if (this.#queue.remove(waiting)) waiting.refuse(refusal(code));
      };
      const gone = leave('JUDGES_ASKER_GONE');
      const late = setTimeout(leave('JUDGES_BUSY'), this.#limits.waitMs);
      const settled = (): void => {
        clearTimeout(late);
        signal?.removeEventListener('abort', gone);
      };
      const waiting: Waiting = {
        ...{ ...work, asker: client, signal },
        resolve: (answer) => {
          settled();
          resolve(answer);
        },
        refuse: (error) => {
          settled();
          reject(error instanceof Error ? error : new JudgingError('JUDGES_FAILED', String(error)));
        },
      };
      signal?.addEventListener('abort', gone);
      this.#admit(waiting, signal?.aborted === true);
    });
  }

  /** Ends the threads; what is waited for fails with `JUDGES_CLOSED`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const waiting of this.#queue.clear()) waiting.refuse(refusal('JUDGES_CLOSED'));
    const all = [...this.#idle.splice(0), ...this.#busy];
    await Promise.all(all.map((thread) => thread.end()));
  }

  #admit(waiting: Waiting, isGone: boolean): void {
    if (this.#isClosed) waiting.refuse(refusal('JUDGES_CLOSED'));
    else if (isGone) waiting.refuse(refusal('JUDGES_ASKER_GONE'));
    else {
      for (const lost of this.#queue.add(waiting)) lost.refuse(refusal('JUDGES_BUSY'));
      this.#next();
    }
  }

  #next(): void {
    while (!this.#isClosed && this.#busy.size < this.#limits.size) {
      const waiting = this.#queue.begin(performance.now());
      if (waiting === undefined) return;
      const thread = this.#idle.pop() ?? new Thread(this.#script, this.#workerData, this.#limits);
      this.#busy.add(thread);
      void this.#perform(waiting, thread);
    }
  }

  async #perform(waiting: Waiting, thread: Thread): Promise<void> {
    const begun = performance.now();
    try {
      waiting.resolve(await thread.perform(waiting.task, waiting.deadlineMs, waiting.signal));
    } catch (error) {
      waiting.refuse(error);
    }
    const now = performance.now();
    // A thread that is cut short may finish what it cannot leave: until then its place is taken.
    if (thread.isOver) await thread.end();
    this.#queue.done(waiting, now - begun, now);
    this.#busy.delete(thread);
    if (!thread.isOver) this.#idle.push(thread);
    this.#next();
  }
}

const MESSAGES = {
  JUDGES_BUSY: 'too many files wait to be looked into',
  JUDGES_ASKER_GONE: 'nobody waits for the answer any more',
  JUDGES_CLOSED: 'the judges were sent home',
  FILE_OVERRUNS: 'the file takes too much time or memory',
  JUDGES_FAILED: 'a file could not be looked into',
} as const satisfies Record<JudgingErrorCode, string>;

function refusal(code: JudgingErrorCode): JudgingError {
  return new JudgingError(code, MESSAGES[code]);
}

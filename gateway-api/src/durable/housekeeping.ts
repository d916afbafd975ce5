// SPDX-License-Identifier: Apache-2.0

/** Tasks, and how often they are run. */
export interface HousekeepingOptions {
  readonly tasks: readonly (() => Promise<unknown>)[];
  readonly everyMs: number;
  /** Told of what a task threw. */
  readonly onError: (error: unknown) => void;
}

/** Runs tasks at the start and again and again. A task that fails is tried again the next time. */
export class Housekeeping {
  readonly #everyMs: number;
  readonly #tasks: readonly (() => Promise<unknown>)[];
  readonly #onError: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor({ tasks, everyMs, onError }: HousekeepingOptions) {
    this.#tasks = tasks;
    this.#everyMs = everyMs;
    this.#onError = onError;
  }

  start(): void {
    const begin = (): void => {
      this.#running ??= this.#run();
    };
    this.#timer = setInterval(begin, this.#everyMs);
    this.#timer.unref();
    begin();
  }

  /** Resolves when what is running has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    for (const task of this.#tasks) {
      await task().catch(this.#onError);
    }
    this.#running = undefined;
  }
}

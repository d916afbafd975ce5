// SPDX-License-Identifier: Apache-2.0

const HOUR_MS = 3_600_000;

/** Runs tasks at the start and every hour. A task that fails is tried again an hour later. */
export class Housekeeping {
  readonly #tasks: readonly (() => Promise<unknown>)[];
  readonly #onError: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  /** @param onError told of what a task threw */
  constructor(tasks: readonly (() => Promise<unknown>)[], onError: (error: unknown) => void) {
    this.#tasks = tasks;
    this.#onError = onError;
  }

  start(): void {
    const begin = (): void => {
      this.#running ??= this.#run();
    };
    this.#timer = setInterval(begin, HOUR_MS);
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

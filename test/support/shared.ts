// SPDX-License-Identifier: Apache-2.0

const closers: (() => Promise<unknown>)[] = [];

/** Something that the suites of one test file share: opened when first asked for. */
export class Shared<T> {
  readonly #open: () => Promise<T>;
  readonly #close: (opened: T) => Promise<unknown>;
  #opened: Promise<T> | undefined;

  constructor(open: () => Promise<T>, close: (opened: T) => Promise<unknown>) {
    this.#open = open;
    this.#close = close;
  }

  get(): Promise<T> {
    if (this.#opened === undefined) {
      const opening = this.#open();
      this.#opened = opening;
      closers.push(async () => {
        this.#opened = undefined;
        await this.#close(await opening);
      });
    }
    return this.#opened;
  }
}

/** Closes all that was opened, newest first; what is asked for afterwards is opened anew. */
export async function closeShared(): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
}

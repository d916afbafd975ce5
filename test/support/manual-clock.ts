// SPDX-License-Identifier: Apache-2.0

/** A clock that stands still until a test moves it: the endorsers' clock, and so the contracts'. */
export class ManualClock {
  #ms: number;

  /** @param instant RFC 3339 */
  constructor(instant: string) {
    this.#ms = Date.parse(instant);
  }

  /** For what wants milliseconds since 1970. */
  readonly read = (): number => this.#ms;

  /** RFC 3339 UTC with milliseconds. */
  get now(): string {
    return new Date(this.#ms).toISOString();
  }

  advance({
    days = 0,
    minutes = 0,
    ms = 0,
  }: {
    days?: number;
    minutes?: number;
    ms?: number;
  }): void {
    this.#ms += days * 86_400_000 + minutes * 60_000 + ms;
  }

  set(instant: string): void {
    this.#ms = Date.parse(instant);
  }
}

// SPDX-License-Identifier: Apache-2.0
import { dataOf, type YulianClient } from '../sdk/client.js';
import { ProblemError } from '../sdk/problem-error.js';

/** Names of units, asked for once each. */
export class UnitNames {
  readonly #yulian: YulianClient;
  readonly #names = new Map<string, Promise<string>>();

  constructor(yulian: YulianClient) {
    this.#yulian = yulian;
  }

  /** The unit's newest name; its code when the gateway does not say. */
  of(uscc: string): Promise<string> {
    const known = this.#names.get(uscc) ?? this.#ask(uscc);
    this.#names.set(uscc, known);
    return known;
  }

  async #ask(uscc: string): Promise<string> {
    try {
      const path = { uscc };
      const unit = await dataOf(this.#yulian.api.GET('/v1/units/{uscc}', { params: { path } }));
      return unit.facts.at(-1)?.name ?? uscc;
    } catch (error) {
      // A name is a courtesy: what was asked for is answered without it.
      if (error instanceof ProblemError) return uscc;
      throw error;
    }
  }
}

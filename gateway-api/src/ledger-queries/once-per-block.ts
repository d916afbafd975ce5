// SPDX-License-Identifier: Apache-2.0
import type { Call, Identity, Ledger } from '@yulian/network';
import type { Asked } from './ask.js';

/** More is asked anew: what is remembered is small, and there may be no new block for long. */
const MOST = 1000;

/**
 * A ledger of which many ask the same at once, such as a grant or the newest key of a unit: it is
 * asked once for each block that the gateway hears of. An answer is so old as the newest such block.
 */
export class OncePerBlock implements Asked {
  readonly #ledger: Asked;
  readonly #height: () => number;
  readonly #answers = new Map<string, Promise<Uint8Array>>();
  #of = 0;

  /** @param height number of blocks that the gateway has heard of */
  constructor(ledger: Pick<Ledger, 'evaluate'>, height: () => number) {
    this.#ledger = ledger;
    this.#height = height;
  }

  /** @throws ContractRefusedError, LedgerError which are not remembered */
  evaluate(identity: Identity, call: Call): Promise<Uint8Array> {
    const height = this.#height();
    if (height !== this.#of || this.#answers.size >= MOST) this.#answers.clear();
    this.#of = height;
    const { contract, transaction, args } = call;
    const question = JSON.stringify([identity.certificate, contract, transaction, ...args]);
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const answer = this.#ledger.evaluate(identity, call).catch((error: unknown) => {
      if (this.#answers.get(question) === answer) this.#answers.delete(question);
      throw error;
    });
    this.#answers.set(question, answer);
    return answer;
  }
}

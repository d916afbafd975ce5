// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../engine/random.js';
import type { Agent } from './agent.js';
import type { AgentPool } from './agent-pool.js';

/** How long after enough was answered a kill comes, at most. */
const AFTER_MS = 25;
const LOOK_MS = 5;

/** What asks a gateway of a data folder all the while. */
export interface Asking {
  /** How much was answered so far. */
  readonly answered: () => number;
  /** Whether there is more to be asked. */
  readonly goesOn: () => boolean;
  /** Most answers between two kills. */
  readonly mostAnswers: number;
  /** How long is waited for them, in milliseconds. */
  readonly patienceMs: number;
}

/** A gateway that ends and starts again, under an address that changes. */
export class KilledGateway {
  readonly #pool: AgentPool;
  readonly #directory: string;
  #agent: Agent | undefined;
  #url = '';

  constructor(pool: AgentPool, directory: string) {
    this.#pool = pool;
    this.#directory = directory;
  }

  /** Where it is, or was last. */
  readonly url = (): string => this.#url;

  async start(): Promise<void> {
    this.#agent = this.#pool.take();
    ({ url: this.#url } = await this.#agent.ask('serve', { directory: this.#directory }));
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    await this.#agent?.kill();
  }

  /** Ends in order. */
  async stop(): Promise<void> {
    await this.#agent?.ask('stop', null);
    await this.kill();
  }

  /**
   * Kills it so often while it is asked, and starts it after each kill.
   *
   * @returns how often it was killed: less often when there was nothing more to ask
   */
  async killAgainAndAgain(kills: number, asking: Asking, random: Random): Promise<number> {
    let done = 0;
    for (; done < kills && asking.goesOn(); done++) {
      await untilAnswered(asking, random.logBetween(1, asking.mostAnswers));
      await delay(random.below(AFTER_MS));
      await this.kill();
      await this.start();
    }
    return done;
  }
}

/** Counted in answers, not in time: a busy machine is tried as hard as an idle one. */
async function untilAnswered({ answered, patienceMs }: Asking, count: number): Promise<void> {
  const enough = answered() + count;
  const latest = performance.now() + patienceMs;
  while (answered() < enough && performance.now() < latest) await delay(LOOK_MS);
}
